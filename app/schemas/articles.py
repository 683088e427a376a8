"""Articles: what is known of them, their text for a reader view, their printed timeline."""

from typing import Literal

from pydantic import Field

from app.schemas.document import Document
from app.schemas.events import Event
from app.schemas.measures import Date
from app.schemas.records import Actor, Place, Quote, Work
from app.schemas.references import Citation, EventReference, Reference, TitleBy
from app.schemas.words import Offset, Span, Utf16Offset
from app.vocabulary import PassageKind, TextAccess


class Coverage(Document):
    """How much of the text its records account for; characters are code points that are not white space.

    Passages that are set aside count neither as supported nor in `characters`.
    """

    passages: int
    supported: int
    set_aside: int
    characters: int
    characters_supported: int


class ArticleCounts(Document):
    passages: int
    events: int
    quotes: int
    actors: int
    places: int
    works: int


class Article(Document):
    record: Literal["article"]
    id: str
    url: str
    title: str
    title_by: TitleBy
    cite: str = Field(description="how one prints what it is cited as, on one line")
    publisher: Reference | None
    language: str = Field(description="BCP 47")
    published: Date | None
    rights: str
    source_url: str | None
    text_access: TextAccess = Field(description="`evidence`: only the spans that support records are served")
    sha256: str = Field(description="of the text's bytes")
    counts: ArticleCounts
    coverage: Coverage


class Passage(Document):
    n: int = Field(ge=1)
    kind: PassageKind
    start: Offset
    end: Offset
    start_utf16: Utf16Offset
    end_utf16: Utf16Offset
    text: str | None = Field(description="white space folded; null where rights forbid it")
    records: list[EventReference | Reference] = Field(description="what it supports")
    set_aside: str | None = Field(description="why it supports nothing")


class TextSpan(Document):
    """A stretch of the text and what it is to a record."""

    start: Offset
    end: Offset
    start_utf16: Utf16Offset
    end_utf16: Utf16Offset
    use: Literal["evidence", "mention", "quoted"]
    record: EventReference | Reference
    attribution: Span | None = Field(description="of evidence: the words for who says it, where it does not tell it")


class TextRecords(Document):
    """Every record the article tells of, whole."""

    events: list[Event]
    quotes: list[Quote]
    actors: list[Actor]
    places: list[Place]
    works: list[Work]


class TextSkeleton(Document):
    """The reader view without its records."""

    article: Citation
    language: str = Field(description="BCP 47")
    source_url: str | None
    text: str | None = Field(description="the source, byte for byte; null where rights forbid it")
    sha256: str
    passages: list[Passage]
    spans: list[TextSpan]
    coverage: Coverage


class Text(TextSkeleton):
    """All that a reader view needs in one answer."""

    records: TextRecords


class TimelineEntry(Document):
    passage: int
    label: str = Field(description="what the entry begins with, such as “10 Sep”")
    text: str | None = Field(description="the entry as printed, white space folded; null where rights forbid it")
    events: list[Event]


class Timeline(Document):
    """The timeline as printed in the article, in its order."""

    article: Citation
    entries: list[TimelineEntry]
