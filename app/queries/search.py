"""Search, over all kinds of records and the passages of the articles."""

from typing import Annotated, ClassVar

from pydantic import Field

from app.errors import Mistake
from app.index.selection import Listing
from app.index.terms import SEARCHED
from app.queries.choices import AnyOf
from app.queries.filters import Wanted, slips
from app.queries.list_query import WindowFilters
from app.queries.parameters.lists import WORDS
from app.queries.parameters.records import ArticleIds
from app.queries.parameters.values import MOST_VALUES, WHOLE

DEFAULT_HITS, MOST_HITS = 20, 50


class SearchQuery(WindowFilters):
    # Ids of articles are looked for where every article has some.
    listing: ClassVar[Listing] = Listing("passage", {})

    q: Annotated[str, WORDS, Field(examples=["chemical weapons conv"])]
    kind: Annotated[
        tuple[Annotated[str, AnyOf(SEARCHED)], ...],
        Field(max_length=MOST_VALUES, description="kinds of hits"),
    ] = ()
    article: Annotated[ArticleIds, Field(description="ids of articles that tell of it")] = ()
    limit: Annotated[int, Field(ge=0, le=MOST_HITS, description="how many hits at most, 20 by default"), WHOLE] = (
        DEFAULT_HITS
    )

    def conflicts(self) -> list[Mistake]:
        return [*super().conflicts(), *slips("kind", self.kind)]

    def kinds(self) -> list[str]:
        """Those that are asked for, in the order in which search tells them."""
        wanted = Wanted.read(self.kind)
        some = () if wanted.is_none else wanted.values or SEARCHED
        return [one for one in SEARCHED if one in some and one not in wanted.excluded]
