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
        description="items a page, 50 unless told, or of a file, all unless told; 0: only the total",
    ),
    WHOLE,
]
WORDS = Field(
    min_length=1,
    max_length=MOST_CHARACTERS,
    description="words that must all occur, the last one as a prefix, as they are typed without case and accents; "
    '`"a phrase"` stands side by side, `-word` leaves out; there are no other operators',
)
Words = Annotated[str | SkipJsonSchema[None], WORDS]
CursorText = Annotated[
    str | SkipJsonSchema[None],
    Field(max_length=MOST_CURSOR, description="opaque, from the `next` of the page before"),
]
FieldNames = Annotated[
    str | SkipJsonSchema[None],
    Field(
        min_length=1,
        max_length=MOST_OF_FIELDS,
        description="which fields of each record are shown, comma separated, with dots into objects and lists: "
        "`id,title,date.label,participants.actor.name`; all unless told, and then as the schema says",
    ),
]
