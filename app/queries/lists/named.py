"""What the lists of actors and places have in common."""

from typing import Annotated, Literal

from pydantic import Field

from app.queries.base import FacetedQuery, SearchFilters
from app.queries.parameters import ArticleIds, Selects


class NamedQuery(FacetedQuery, SearchFilters):
    """A list of what has a name and is mentioned."""

    article: Annotated[
        ArticleIds, Field(description="ids of articles that tell of it", examples=[["geneva-talks"]])
    ] = []
    sort: Annotated[
        Literal["name", "-mentions"],
        Selects(),
        Field(description="by name, or most mentioned first", examples=["-mentions"]),
    ] = "name"
