"""Filters that several lists have: by records, all by their ids."""

from typing import Annotated

from pydantic import Field

from app.queries.parameters.finds import Finds
from app.queries.parameters.values import MANY, Id

ActorIds = Annotated[tuple[Id, ...], MANY, Finds("actor", ("actor",))]
ArticleIds = Annotated[tuple[Id, ...], MANY, Finds("article", ("article",)), Field(description="ids of articles")]
PlaceIds = Annotated[tuple[Id, ...], MANY, Finds("place", ("place",))]
WorkIds = Annotated[tuple[Id, ...], MANY, Finds("work", ("work",))]
SideIds = Annotated[
    tuple[Id, ...],
    MANY,
    Finds("side", ("actor",)),
    Field(
        description="ids of actors; finds who is one of them, is part of one, or has a role in one or in a part of it"
    ),
]
Conditions = Annotated[
    tuple[Id, ...],
    MANY,
    Finds("condition", ("event",)),
    Field(description="ids of events that it depends on; `*` is any condition, even one that names no event"),
]
