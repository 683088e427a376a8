"""Filters of places."""

from typing import Annotated

from pydantic import Field

from app.queries.parameters.finds import Finds
from app.queries.parameters.values import MANY, Id, Short

PlaceKinds = Annotated[
    tuple[Short, ...], MANY, Finds("kind", known=True), Field(description="kinds of places, such as `city`")
]
Countries = Annotated[
    tuple[Short, ...], MANY, Finds("country", known=True), Field(description="ISO 3166 alpha-2 codes, such as `CH`")
]
Within = Annotated[
    tuple[Id, ...], MANY, Finds("within", ("place",)), Field(description="ids of places in which it lies")
]
