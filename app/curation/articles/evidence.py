"""Words of an article, and whose they are."""

from dataclasses import dataclass
from typing import NamedTuple

from app.spans import Span


class Attribution(NamedTuple):
    """The words for who says something, speaker and cue: of which quote, and where they stand."""

    quote: str
    passage: int
    span: Span


@dataclass(slots=True)
class Evidence:
    """Words of an article; `passage` counts from 1.

    `attribution` tells who says them where they lie in what a quote says, and do not tell it themselves.
    """

    article: str
    passage: int
    span: Span
    attribution: Attribution | None = None
