"""Filters of actors, places, works and articles."""

from typing import Annotated, get_args

from pydantic import Field

from app.queries.choices import AnyOf
from app.queries.parameters.finds import Finds
from app.queries.parameters.values import MANY, Id, Short
from app.vocabulary import ActorKind, WorkKind

ActorKinds = Annotated[
    tuple[Annotated[str, AnyOf(get_args(ActorKind))], ...],
    MANY,
    Finds("kind", terms="actor_kinds"),
    Field(description="kinds of actors; see /vocabulary"),
]
Of = Annotated[
    tuple[Id, ...], MANY, Finds("of", ("actor",)), Field(description="ids of actors in which one has a role")
]
PlaceKinds = Annotated[
    tuple[Short, ...], MANY, Finds("kind", known=True), Field(description="kinds of places, such as `city`")
]
Countries = Annotated[
    tuple[Short, ...], MANY, Finds("country", known=True), Field(description="ISO 3166 alpha-2 codes, such as `CH`")
]
Within = Annotated[
    tuple[Id, ...], MANY, Finds("within", ("place",)), Field(description="ids of places in which it lies")
]
WorkKinds = Annotated[
    tuple[Annotated[str, AnyOf(get_args(WorkKind))], ...],
    MANY,
    Finds("kind", terms="work_kinds"),
    Field(description="kinds of works; see /vocabulary"),
]
Makers = Annotated[
    tuple[Id, ...],
    MANY,
    Finds("maker", ("actor",)),
    Field(description="ids of actors who made, signed or proposed it"),
]
Publishers = Annotated[
    tuple[Id, ...], MANY, Finds("publisher", ("actor",)), Field(description="ids of actors who published it")
]
Languages = Annotated[
    tuple[Short, ...],
    MANY,
    Finds("language", known=True),
    Field(description="BCP 47 tags, such as `en`"),
]
