"""Dates and quantities as they were read."""

from dataclasses import dataclass, field

from app.dates import Edtf


@dataclass(slots=True)
class DateReading:
    """A date and how it was read; `edtf` is None for words that no calendar holds.

    `stated` says that the text gives it, not the publication of its article alone.
    """

    edtf: Edtf | None
    text: str | None
    label: str
    basis: str | None
    stated: bool


@dataclass(slots=True)
class Figure:
    low: int | float | None
    high: int | float | None
    unit: str
    counts: str | None
    approximate: bool
    exact: str
    according_to: list[str] = field(default_factory=list)
