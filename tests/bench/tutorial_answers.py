"""What the tutorial way answers: of an event what its own article tells, and less of it than Dateline does.

No accounts, links, conditions and works, and of parts not which article tells them; that is in the tutorial's favour.
"""

from typing import Any, Literal

from pydantic import BaseModel

from app.schemas.measures import Date, Figure
from app.schemas.references import Citation, PlaceReference, Reference


class Participant(BaseModel):
    actor: Reference
    role: str
    as_written: str | None
    according_to: list[Reference]


class EventQuote(BaseModel):
    quote: Reference
    speakers: list[Reference]
    act: str


class Evidence(BaseModel):
    article: Reference
    passage: int
    start: int
    end: int
    start_utf16: int
    end_utf16: int
    exact: str
    prefix: str | None
    suffix: str | None
    url: str


class Event(BaseModel):
    record: Literal["event"]
    id: str
    url: str
    title: str
    type: str
    status: str
    as_of: str | None
    contested: bool
    date: Date | None
    place: PlaceReference | None
    figures: list[Figure]
    participants: list[Participant]
    according_to: list[EventQuote]
    quotes: list[EventQuote]
    quotes_total: int
    articles: list[Citation]
    articles_total: int
    evidence: list[Evidence]
    evidence_total: int


def is_told(less: Any, whole: Any) -> bool:
    """Whether every member and item of one JSON value is that of the other one, which may have members beside."""
    if isinstance(less, dict):
        return isinstance(whole, dict) and all(name in whole and is_told(less[name], whole[name]) for name in less)
    if isinstance(less, list):
        return isinstance(whole, list) and len(less) == len(whole) and all(map(is_told, less, whole))
    return bool(less == whole)
