"""Mentions: the words that name actors, places and works."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from app.index.selection import Listing
from app.queries.formats import format_of
from app.queries.list_query import ListQuery
from app.queries.parameters.records import ActorIds, ArticleIds, PlaceIds, WorkIds

MENTIONS = Listing("mention", {"position": "position"})


class MentionQuery(ListQuery):
    listing: ClassVar[Listing] = MENTIONS

    actor: Annotated[ActorIds, Field(description="ids of actors that are mentioned", examples=[["john-kerry"]])] = ()
    place: Annotated[PlaceIds, Field(description="ids of places that are mentioned")] = ()
    work: Annotated[WorkIds, Field(description="ids of works that are mentioned")] = ()
    article: Annotated[ArticleIds, Field(examples=[["geneva-talks"]])] = ()
    format: Annotated[str, *format_of("mention")] = "json"
    sort: Annotated[Literal["position"], Field(description="in the order of the text")] = "position"
