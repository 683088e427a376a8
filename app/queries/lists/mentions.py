"""Mentions."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from app.index.selection import Listing
from app.queries.base import ListQuery
from app.queries.lists.fields import format_of
from app.queries.parameters import ActorIds, ArticleIds, PlaceIds, Selects

MENTIONS = Listing("mention", {"position": "position"})


class MentionQuery(ListQuery):
    listing: ClassVar[Listing] = MENTIONS

    actor: Annotated[ActorIds, Field(description="ids of actors that are mentioned", examples=[["john-kerry"]])] = []
    place: Annotated[PlaceIds, Field(description="ids of places that are mentioned")] = []
    article: Annotated[ArticleIds, Field(examples=[["geneva-talks"]])] = []
    format: Annotated[str, *format_of("mention")] = "json"
    sort: Annotated[Literal["position"], Selects(), Field(description="in the order of the text")] = "position"
