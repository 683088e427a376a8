"""What lists take besides filters of their own."""

from typing import Annotated

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from app.queries.parameters.values import MOST_CHARACTERS, WHOLE, Day

DEFAULT_LIMIT, MOST_ITEMS = 50, 200
MOST_CURSOR, MOST_OF_FIELDS = 2_000, 2_000
From = Annotated[
    Day | SkipJsonSchema[None],
    Field(alias="from", description="a day; leaves out what ended before it"),
]
To = Annotated[Day | SkipJsonSchema[None], Field(description="a day; leaves out what began after it")]
Limit = Annotated[
    int,
    Field(
        ge=0,
        le=MOST_ITEMS,
        description="items per page, 50 by default; records of a file, all by default; 0: only the total",
    ),
    WHOLE,
]
WORDS = Field(
    min_length=1,
    max_length=MOST_CHARACTERS,
    description="words that must all occur, the last one as a prefix; case and accents do not matter; "
    '`"a phrase"` must stand side by side, `-word` leaves out; there are no other operators',
)
Words = Annotated[str | SkipJsonSchema[None], WORDS]
CursorText = Annotated[
    str | SkipJsonSchema[None],
    Field(max_length=MOST_CURSOR, description="opaque, from the `next` of the previous page"),
]
FieldNames = Annotated[
    str | SkipJsonSchema[None],
    Field(
        min_length=1,
        max_length=MOST_OF_FIELDS,
        description="which fields of each record to show, separated by commas, with dots into objects and lists: "
        "`id,title,date.label,participants.actor.name`; all by default, as the schema has them",
    ),
]
