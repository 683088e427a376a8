"""How a record is named in another one, and how an article is cited."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from app.kinds import KINDS, RecordKind
from app.schemas.document import Document
from app.vocabulary import EventStatus

Id = Annotated[str, Field(description="what paths and filters take")]
Url = Annotated[str, Field(description="the address of the record, without a host")]
TitleBy = Literal["source", "curator"]
# What stands behind the title of an article wherever a person reads one that its source did not give.
BY_THE_CURATOR = " (title by the curator)"


class Reference(Document):
    """A record named in another one."""

    record: RecordKind = Field(description="the kind of record")
    id: Id
    name: str = Field(description="its name; of an event or article the title, of a quote the statement")
    kind: str | None = Field(description="its kind; for an event its type, null for an article")
    url: Url


class EventReference(Reference):
    """An event named in another record, with what keeps its title from being read as a fact."""

    status: EventStatus = Field(description="what became of it")
    claimed: bool = Field(description="whether its status stands on somebody's word alone")


class ArticleReference(Reference):
    """An article named in another record."""

    cite: str = Field(
        description="the citation to print, on one line: publisher, when it was published, title, and "
        "“(title by the curator)” where the source has none"
    )


class Citation(ArticleReference):
    """An article with all that citing it takes."""

    publisher: Reference | None = Field(description="null where it is not known")
    published: str | None = Field(description="when it was published, in English")
    title_by: TitleBy = Field(description="who gave the title that `name` is: the source, or the curator")
    rights: str = Field(description="who holds rights in the text, and how it may be used")


class Coordinates(Document):
    """Degrees of WGS 84."""

    lat: float = Field(ge=-90, le=90)
    lon: float = Field(ge=-180, le=180)


class PlaceReference(Reference):
    """A place named in another record, with its coordinates."""

    coordinates: Coordinates | None = Field(description="null where they are not known")


def reference(record: RecordKind, id_: str, name: str, sort: str | None) -> Reference:
    """The one way to name a record; `sort` is what `Kind.sort` tells of it."""
    return Reference(**_named(record, id_, name, sort))


def event_reference(id_: str, title: str, type_: str, status: EventStatus, *, claimed: bool) -> EventReference:
    """The one way to name an event in another record."""
    return EventReference(**_named("event", id_, title, type_), status=status, claimed=claimed)


def citation(
    id_: str, title: str, *, title_by: TitleBy, publisher: Reference | None, published: str | None, rights: str
) -> Citation:
    """The one way to cite an article; `published` is the label of a date."""
    source = ", ".join(part for part in (publisher and publisher.name, published) if part)
    by = BY_THE_CURATOR if title_by == "curator" else ""
    return Citation(
        **_named("article", id_, title, None),
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
    record = document["record"]
    kind = KINDS[record]
    named = _named(record, document["id"], document[kind.name], kind.sort and document[kind.sort])
    return ArticleReference(**named, cite=document["cite"]) if record == "article" else Reference(**named)


def _named(record: RecordKind, id_: str, name: str, sort: str | None) -> dict[str, Any]:
    """The members that every reference has."""
    return {"record": record, "id": id_, "name": name, "kind": sort, "url": KINDS[record].url(id_)}
