"""Articles."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from app.index.selection import Listing
from app.queries.choices import OneOf
from app.queries.formats import format_of
from app.queries.list_query import FACET, IDS, FacetedQuery, WindowFilters
from app.queries.parameters.articles import Languages, Publishers
from app.queries.parameters.finds import Finds
from app.queries.parameters.records import ActorIds, ArticleIds, PlaceIds, WorkIds
from app.queries.parameters.values import Id

ARTICLES = Listing("article", {"-published": "recency", "published": "chronology", "name": "position"})


class ArticleQuery(FacetedQuery, WindowFilters):
    listing: ClassVar[Listing] = ARTICLES

    publisher: Annotated[Publishers, Field(examples=[["bbc"]])] = ()
    language: Languages = ()
    actor: Annotated[
        ActorIds, Field(description="ids of actors who take part or are mentioned", examples=[["sergei-lavrov"]])
    ] = ()
    place: Annotated[PlaceIds, Field(description="ids of places that it tells of; a part of one counts too")] = ()
    work: Annotated[WorkIds, Field(description="ids of works that it tells of")] = ()
    article: ArticleIds = ()
    id: Annotated[tuple[Id, ...], Finds("id", ("article",)), IDS] = ()
    facet: Annotated[tuple[Annotated[str, OneOf(("publisher", "language"))], ...], FACET] = ()
    format: Annotated[str, *format_of("article")] = "json"
    sort: Annotated[
        Literal["-published", "published", "name"],
        Field(description="by publication date, undated last, or by title"),
    ] = "-published"
