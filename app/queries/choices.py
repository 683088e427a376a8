"""Parameters that take their values from a closed list, and the signs of what is left out and of any value."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, core_schema

from app.labels import LABELS, NOUNS
from app.queries.synonyms import SYNONYMS

# Before a value that is left out, and in place of one: any, and none.
NOT, ANY = "!", "*"
NONE = NOT + ANY
# What stands between the words of a label that has several, such as “Meeting or talks”.
_OFFERED = re.compile(", | or ")


@dataclass(frozen=True)
class OneOf:
    """Marks a text that takes one of these values; `elsewhere` are others, and the lists that take them."""

    values: tuple[str, ...]
    elsewhere: tuple[tuple[str, str], ...] = ()

    def __get_pydantic_core_schema__(self, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.literal_schema(list(self.values))


@dataclass(frozen=True)
class AnyOf(OneOf):
    """The same of a filter, which takes each value with `!` before it, and `*`, as well."""

    def __get_pydantic_core_schema__(self, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.literal_schema([*self.values, *self._signed()])

    def __get_pydantic_json_schema__(self, _schema: CoreSchema, _handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Apart, so that generated clients keep a type for the list itself."""
        return {"anyOf": [{"type": "string", "enum": list(values)} for values in (self.values, self._signed())]}

    def _signed(self) -> list[str]:
        return [*(NOT + value for value in self.values), ANY, NONE]


def closed_list(model: type[BaseModel], name: str) -> list[str]:
    """The values that a parameter takes, by the name it is sent under."""
    field = _field(model, name)
    if any(get_origin(part) is Annotated and get_args(part)[0] is bool for part in get_args(field.annotation)):
        return ["true", "false"]
    for marker in _markers(field):
        return list(marker.values)
    return [str(value) for value in get_args(_item(field))]


def elsewhere(model: type[BaseModel], name: str) -> dict[str, str]:
    """Values that the parameter takes on other lists, and on which."""
    return {value: lists for marker in _markers(_field(model, name)) for value, lists in marker.elsewhere}


def called(model: type[BaseModel], name: str) -> dict[str, list[str]]:
    """The values of a parameter by what they are called, without case.

    That is what is printed for them, each of the words it offers, and what people who look for them say.
    """
    found: dict[str, list[str]] = {}
    for closed in [one for marker in _field(model, name).metadata if (one := getattr(marker, "terms", None))]:
        for value, label in [*LABELS[closed].items(), *NOUNS.get(closed, {}).items()]:
            for words in (label, *_OFFERED.split(label)):
                found.setdefault(words.casefold(), [value])
        for value, words in SYNONYMS.get(closed, {}).items():
            for word in words.split():
                found.setdefault(word, []).append(value)
    return found


def takes_signs(model: type[BaseModel], name: str) -> bool:
    """Whether a value of the parameter may be left out."""
    return any(isinstance(marker, AnyOf) for marker in _markers(_field(model, name)))


def neighbour(model: type[BaseModel], name: str, value: str) -> str | None:
    """The other filter, one that repeats, of whose closed list the value is; of what filters nothing there is none."""
    if not takes_signs(model, name):
        return None
    others = {field.alias or key for key, field in model.model_fields.items() if is_list(field)} - {name, "facet"}
    return next((one for one in sorted(others) if value in closed_list(model, one)), None)


def is_list(field: FieldInfo) -> bool:
    return get_origin(field.annotation) is tuple


def _field(model: type[BaseModel], name: str) -> FieldInfo:
    return next(field for key, field in model.model_fields.items() if (field.alias or key) == name)


def _item(field: FieldInfo) -> Any:
    return get_args(field.annotation)[0] if is_list(field) else field.annotation


def _markers(field: FieldInfo) -> Iterator[OneOf]:
    return (marker for marker in (*field.metadata, *get_args(_item(field))) if isinstance(marker, OneOf))
