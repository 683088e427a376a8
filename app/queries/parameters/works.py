"""Filters of works."""

from typing import Annotated, get_args

from pydantic import Field

from app.queries.choices import AnyOf
from app.queries.parameters.finds import Finds
from app.queries.parameters.values import MANY, Id
from app.vocabulary import WorkKind

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
