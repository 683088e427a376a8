"""How single values are read."""

import re
from datetime import date
from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from app.dates import DateError, parse_day

_WHOLE = re.compile(r"-?\d+", re.ASCII)


def _day(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return parse_day(value)
    except DateError as error:
        raise PydanticCustomError("day", "{what}: {right}", {"what": error.what, "right": error.right}) from None


def _flag(value: object) -> object:
    # What Python sends for its own is not to be mistaken either.
    if value in ("true", "false", "True", "False"):
        return value in ("true", "True")
    raise PydanticCustomError("flag", "write true or false")


def _whole(value: object) -> object:
    if isinstance(value, str) and not _WHOLE.fullmatch(value):
        raise PydanticCustomError("whole", "write a whole number, such as 20")
    return value


Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
WHOLE = BeforeValidator(_whole)
Flag = Annotated[bool, BeforeValidator(_flag), WithJsonSchema({"type": "boolean"})]
Id = Annotated[str, Field(min_length=1, max_length=250)]
MOST_VALUES, MOST_CHARACTERS = 50, 200
Short = Annotated[str, Field(min_length=1, max_length=MOST_CHARACTERS)]
MANY = Field(max_length=MOST_VALUES)
