"""Pages of lists, one named class each, so that generated clients get readable types."""

from typing import Generic, TypeVar

from pydantic import Field

from app.schemas.articles import Article
from app.schemas.base import Document
from app.schemas.records import Actor, Event, Mention, Place, Quote

Item = TypeVar("Item", bound=Document)


class FacetBucket(Document):
    value: str
    label: str
    count: int
    selected: bool
    url: str


class Facet(Document):
    label: str
    buckets: list[FacetBucket]
    capped: bool


class EmptyBecause(Document):
    """A filter that, taken away, would leave so many."""

    parameter: str
    total_without: int


class Page(Document, Generic[Item]):
    items: list[Item]
    total: int = Field(description="exact up to 10,000")
    total_capped: bool = Field(description="true where there are more than `total`")
    limit: int
    next: str | None = Field(description="where the next page is; null on the last one, and with `limit=0`")
    dataset: str = Field(description="the version of the dataset that was asked")
    facets: dict[str, Facet] | None
    empty_because: list[EmptyBecause] | None = Field(description="only when nothing is left")


class ArticlePage(Page[Article]):
    """A page of articles."""


class EventPage(Page[Event]):
    """A page of events."""


class ActorPage(Page[Actor]):
    """A page of actors."""


class QuotePage(Page[Quote]):
    """A page of quotes."""


class PlacePage(Page[Place]):
    """A page of places."""


class MentionPage(Page[Mention]):
    """A page of mentions."""
