"""What every answer is made of: references, spans of text, dates, figures, coordinates."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema

from app.dates import Precision
from app.kinds import KINDS, RecordKind
from app.vocabulary import EventStatus

IsoDate = Annotated[str, Field(json_schema_extra={"format": "date"}, examples=["2013-09-12"])]
Offset = Annotated[int, Field(ge=0, description="in code points of the article's text")]
Number = Annotated[int | float, WithJsonSchema({"type": "number"})]
TitleBy = Literal["source", "curator"]
# What stands behind the title of an article wherever a person reads one that its source did not give.
BY_THE_CURATOR = " (title by the curator)"
Utf16Offset = Annotated[int, Field(ge=0, description="in UTF-16 units, as JavaScript counts")]

_BEYOND = ", or from beyond it where the passage stands in the text more than once; null where rights forbid it"


class Document(BaseModel):
    """Base of all answers: every key is always there, `null` or `[]` when empty."""

    model_config = ConfigDict(extra="forbid", frozen=True, json_schema_serialization_defaults_required=True)


class Reference(Document):
    """A record named in another one."""

    record: RecordKind
    id: str
    name: str = Field(description="of an event or article its title, of a quote its statement")
    kind: str | None = Field(description="of an event its type; null of an article")
    url: str = Field(description="where the record is, as an address without a host")


class EventReference(Reference):
    """An event named in another record, with what keeps its title from being read as a fact."""

    status: EventStatus
    claimed: bool = Field(description="whether its status stands on somebody's word alone")


class ArticleReference(Reference):
    """An article named in another record."""

    cite: str = Field(
        description="how one prints what it is cited as, on one line: publisher, when it was published, title, and "
        "“(title by the curator)” where the source has none"
    )


class Citation(ArticleReference):
    """An article with all that citing it takes."""

    publisher: Reference | None
    published: str | None = Field(description="when it was published, in English")
    title_by: TitleBy = Field(description="who gave the title that `name` is: the source, or the curator")
    rights: str


def reference(record: RecordKind, id_: str, name: str, sort: str | None) -> Reference:
    """The one way to name a record; `sort` is what `Kind.sort` tells of it."""
    return Reference(record=record, id=id_, name=name, kind=sort, url=KINDS[record].url(id_))


def event_reference(id_: str, title: str, type_: str, status: EventStatus, *, claimed: bool) -> EventReference:
    """The one way to name an event in another record."""
    return EventReference(**dict(reference("event", id_, title, type_)), status=status, claimed=claimed)


def citation(
    id_: str, title: str, *, title_by: TitleBy, publisher: Reference | None, published: str | None, rights: str
) -> Citation:
    """The one way to cite an article; `published` is the label of a date."""
    source = ", ".join(part for part in (publisher and publisher.name, published) if part)
    by = BY_THE_CURATOR if title_by == "curator" else ""
    return Citation(
        **dict(reference("article", id_, title, None)),
        cite=f"{source}: {title}{by}" if source else f"{title}{by}",
        publisher=publisher,
        published=published,
        title_by=title_by,
        rights=rights,
    )


def text_url(article: str, *, is_served: bool) -> str:
    """Where the text is of the article at this URL; the article itself where rights forbid serving its text."""
    return f"{article}/text.txt" if is_served else article


def reference_to(document: Mapping[str, Any]) -> Reference:
    """A reference to the record that a document, as the API answers it, is of."""
    kind = KINDS[document["record"]]
    found = reference(document["record"], document["id"], document[kind.name], kind.sort and document[kind.sort])
    return ArticleReference(**dict(found), cite=document["cite"]) if found.record == "article" else found


class Coordinates(Document):
    """Degrees of WGS 84."""

    lat: float = Field(ge=-90, le=90)
    lon: float = Field(ge=-180, le=180)


class PlaceReference(Reference):
    """A place named in another record, with its coordinates."""

    coordinates: Coordinates | None


Through = Annotated[
    str | None,
    Field(
        description="through whom one knows of it, as it is printed in brackets behind the speakers: “quoted by …”, "
        "“as told by …”; null where the article quotes the speakers themselves"
    ),
]


class Voice(Document):
    """Who is heard in a quote."""

    quote: Reference
    speakers: list[Reference] = Field(description="empty where the article does not say who speaks")
    through: Through


class Attribution(Voice):
    """Who says words that do not tell it themselves: speaker and cue as printed, elsewhere in the same article."""

    passage: int = Field(ge=1, description="the passage's number in its article, from 1")
    start: Offset
    end: Offset
    start_utf16: Utf16Offset
    end_utf16: Utf16Offset
    exact: str


class Evidence(Document):
    """The words that support a record: W3C TextPositionSelector and TextQuoteSelector in one.

    Offsets count Unicode code points (or UTF-16 units, as JavaScript does), `start` inclusive, `end`
    exclusive: `text[start:end] == exact`. `url` counts characters as RFC 5147 does, for which a CRLF is one.
    """

    article: ArticleReference
    passage: int = Field(ge=1, description="the passage's number in its article, from 1")
    start: Offset
    end: Offset
    start_utf16: Utf16Offset
    end_utf16: Utf16Offset
    exact: str
    prefix: str | None = Field(description=f"from the passage's beginning{_BEYOND}")
    suffix: str | None = Field(description=f"to the passage's end{_BEYOND}")
    url: str = Field(
        description="the words in the article's plain text (RFC 5147), or the article where rights forbid serving that"
    )
    attribution: Attribution | None = Field(
        description="who says them, where they lie in what a quote says and do not tell it themselves"
    )


class Span(Document):
    """Words of an article, such as those in quotation marks, without the marks."""

    exact: str
    start: Offset
    end: Offset
    start_utf16: Utf16Offset
    end_utf16: Utf16Offset


class Date(Document):
    """A date that says how certain it is; it lies within `earliest` and `latest`, both inclusive."""

    edtf: str | None = Field(description="EDTF (ISO 8601-2); null for words that no calendar holds")
    earliest: IsoDate | None = Field(description="null with `edtf` means unbounded")
    latest: IsoDate | None = Field(description="null with `edtf` means unbounded")
    precision: Precision | None = Field(description="of the coarser end; null for words that no calendar holds")
    approximate: bool
    uncertain: bool
    text: str | None = Field(description="the words that say so")
    label: str = Field(description="the date in English")
    basis: str | None = Field(description="what the reading rests on")
    stated: bool = Field(
        description="whether the text gives it; false where the article's publication alone bounds what it tells as "
        "past, and for words that no calendar holds"
    )


class Figure(Document):
    """A quantity as far as the words license it: "hundreds" has neither bound."""

    low: Number | None = Field(description="at least so many; null where the words set no bound")
    high: Number | None = Field(description="at most so many; null where the words set no bound")
    unit: str
    counts: str | None = Field(description="what is counted where the unit does not say it, such as killed or hurt")
    approximate: bool = Field(description="whether it is about so many: “about an hour” is 1")
    exact: str
