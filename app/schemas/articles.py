"""Articles: what is known of them, their text for a reader view, their printed timeline."""

from typing import Literal

from pydantic import Field

from app.schemas.document import Document
from app.schemas.events import Event
from app.schemas.measures import Date
from app.schemas.named import Actor, Place, Work
from app.schemas.quotes import Quote
from app.schemas.references import Citation, EventReference, Id, Reference, TitleBy, Url
from app.schemas.words import Offset, Span, Utf16Offset
from app.vocabulary import PassageKind, TextAccess


class Coverage(Document):
    """How much of the text its records account for; characters are code points that are not white space.

    Passages that are set aside count neither as supported nor in `characters`.
    """

    passages: int = Field(description="how many there are")
    supported: int = Field(description="passages with words that support a record")
    set_aside: int = Field(description="passages that a curator says support nothing, and why")
    characters: int = Field(description="how many there are in the others")
    characters_supported: int = Field(description="those that lie in words that support a record")


class ArticleCounts(Document):
    passages: int = Field(description="its sentences, headings and entries of a timeline")
    events: int = Field(description="that it tells")
    quotes: int = Field(description="that it prints")
    actors: int = Field(description="that it tells of")
    places: int = Field(description="that it tells of")
    works: int = Field(description="that it tells of")


class Article(Document):
    record: Literal["article"]
    id: Id
    url: Url
    title: str = Field(description="the source's, or one that the curator gave it")
    title_by: TitleBy = Field(description="who gave the title")
    cite: str = Field(description="the citation to print, on one line")
    publisher: Reference | None = Field(description="null where it is not known")
    language: str = Field(description="BCP 47")
    published: Date | None = Field(description="when; null where it is not known")
    rights: str = Field(description="who holds rights in the text, and how it may be used")
    source_url: str | None = Field(description="where it was published; null where it is not known")
    text_access: TextAccess = Field(description="`evidence`: only the spans that support records are served")
    sha256: str = Field(description="the hash of the bytes of the text")
    counts: ArticleCounts = Field(description="how many records it has")
    coverage: Coverage = Field(description="how much of it they account for")


class Passage(Document):
    n: int = Field(ge=1, description="its number in the article, from 1")
    kind: PassageKind = Field(description="what it is in the article")
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
    use: Literal["evidence", "mention", "quoted"] = Field(
        description="whether it supports the record, names it, or is its words in quotation marks"
    )
    record: EventReference | Reference = Field(description="the record to which it is this")
    attribution: Span | None = Field(
        description="of evidence: the words that name the speaker, where it does not show who says it"
    )


class TextRecords(Document):
    """Every record that the article tells of, in full."""

    events: list[Event]
    quotes: list[Quote]
    actors: list[Actor]
    places: list[Place]
    works: list[Work]


class TextSkeleton(Document):
    """The reader view without its records."""

    article: Citation = Field(description="whose text it is")
    language: str = Field(description="BCP 47")
    source_url: str | None = Field(description="where it was published; null where it is not known")
    text: str | None = Field(description="the source, byte for byte; null where rights forbid it")
    sha256: str = Field(description="the hash of the bytes of the text")
    passages: list[Passage] = Field(description="its sentences, headings and entries, in order")
    spans: list[TextSpan] = Field(description="in the order in which they begin")
    coverage: Coverage = Field(description="how much of the text the records account for")


class Text(TextSkeleton):
    """All that a reader view needs in one answer."""

    records: TextRecords = Field(description="every record that the article tells of")


class TimelineEntry(Document):
    passage: int = Field(description="the passage's number in its article, from 1")
    label: str = Field(description="what the entry begins with, such as “10 Sep”")
    text: str | None = Field(description="the entry as printed, white space folded; null where rights forbid it")
    events: list[Event] = Field(description="that the entry tells")


class Timeline(Document):
    """The timeline as printed in the article, in its order."""

    article: Citation = Field(description="the article that prints it")
    entries: list[TimelineEntry] = Field(description="the entries, in the order of the article")
