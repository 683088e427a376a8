"""Pages of lists, one named class each, so that generated clients get readable types."""

from typing import Generic, TypeVar

from pydantic import Field

from app.schemas.articles import Article
from app.schemas.document import Document
from app.schemas.events import Event
from app.schemas.named import Actor, Mention, Place, Work
from app.schemas.quotes import Quote

Item = TypeVar("Item", bound=Document)


class FacetBucket(Document):
    """How many records have a value; `value` is null for those that have none, which the URL asks for with `!*`."""

    value: str | None = Field(description="what the parameter takes")
    label: str = Field(description="what is printed for it")
    count: int = Field(
        description="the `total` behind its URL; of dates, less what the facet counts apart and is found there too"
    )
    selected: bool = Field(description="whether the list is filtered by it")
    url: str = Field(description="the same list, filtered by this value in place of the present ones")


class Facet(Document):
    label: str = Field(description="what is printed above its values")
    buckets: list[FacetBucket] = Field(
        description="in the order of `facet_sort`, what has no value last; dates in their order, none of them empty"
    )
    capped: bool = Field(description="whether there are more buckets than are shown")
    undated: int | None = Field(description="of dates: how many have none, not even a bound; in no bucket")
    open: int | None = Field(description="of dates: how many have an open end; in no bucket")
    spanning: int | None = Field(description="of dates: how many are longer than 31 buckets; in no bucket")


class EmptyBecause(Document):
    """A filter without which there would be something."""

    parameter: str = Field(description="the filter's name")
    total_without: int = Field(description="how many records there would be without it")


class Page(Document, Generic[Item]):
    items: list[Item] = Field(description="the records of this page")
    total: int = Field(description="how many records the filters leave, however many are shown")
    limit: int = Field(description="how many records a page has at most")
    next: str | None = Field(description="the address of the next page; null on the last one, and with `limit=0`")
    dataset: str = Field(description="the version of the dataset that was asked")
    facets: dict[str, Facet] | None = Field(description="by their names in `facet`; null where none is asked for")
    empty_because: list[EmptyBecause] | None = Field(
        description="only when nothing is left; without entries where no filter alone is the reason"
    )
    did_you_mean: list[str] = Field(
        description="where `q` is given and nothing is left, or operators stand in it, words like it that find "
        "something beside the other filters"
    )


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


class WorkPage(Page[Work]):
    """A page of works."""


class MentionPage(Page[Mention]):
    """A page of mentions."""
