"""Filters of actors."""

from typing import Annotated, get_args

from pydantic import Field

from app.queries.choices import AnyOf
from app.queries.parameters.finds import Finds
from app.queries.parameters.values import MANY, Id
from app.vocabulary import ActorKind

ActorKinds = Annotated[
    tuple[Annotated[str, AnyOf(get_args(ActorKind))], ...],
    MANY,
    Finds("kind", terms="actor_kinds"),
    Field(description="kinds of actors; see /vocabulary"),
]
Of = Annotated[tuple[Id, ...], MANY, Finds("of", ("actor",)), Field(description="ids of actors in which it has a role")]
