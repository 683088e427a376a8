"""Filters of articles."""

from typing import Annotated

from pydantic import Field

from app.queries.parameters.finds import Finds
from app.queries.parameters.values import MANY, Id, Short

Publishers = Annotated[
    tuple[Id, ...], MANY, Finds("publisher", ("actor",)), Field(description="ids of actors who published it")
]
Languages = Annotated[
    tuple[Short, ...],
    MANY,
    Finds("language", known=True),
    Field(description="BCP 47 tags, such as `en`"),
]
