"""Query strings read strictly: every mistake is named, none is passed over in silence."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Any, TypeVar, get_args, get_origin
from urllib.parse import parse_qsl

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, ErrorDetails, core_schema

from app.errors import ErrorCode, InvalidQuery, Mistake
from app.suggestions import did_you_mean, near


class StrictQuery(BaseModel):
    """A query of which every parameter is known."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    def conflicts(self) -> list[Mistake]:
        """What is wrong with parameters that are well-formed each on its own."""
        return []


class NoQuery(StrictQuery):
    """The query of a path that takes no parameters."""


@dataclass(frozen=True)
class OneOf:
    """Marks a text that takes one of these values."""

    values: tuple[str, ...]

    def __get_pydantic_core_schema__(self, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.literal_schema(list(self.values))


Query = TypeVar("Query", bound=StrictQuery)

# How pydantic's kinds of errors are told; what is not here is malformed.
_CODES: dict[str, ErrorCode] = {
    "literal_error": "unknown_value",
    "greater_than_equal": "out_of_range",
    "less_than_equal": "out_of_range",
    "int_parsing_size": "out_of_range",
    "too_long": "out_of_range",
    "string_too_long": "out_of_range",
    "flag": "unknown_value",
    "missing": "empty",
}
# What pydantic says besides, where a parameter that may be left out has a wrong value.
_BESIDE = ("none_required",)


def read_query(model: type[Query], query_string: bytes) -> Query:
    """The query as its model. Raises InvalidQuery with every mistake in it."""
    repeats = _repeats(model)
    given: dict[str, Any] = {}
    mistakes: list[Mistake] = []
    for name, value in _pairs(query_string, mistakes):
        if name not in repeats:
            mistakes.append(_unknown_parameter(name, list(repeats)))
        elif repeats[name]:
            values = given.setdefault(name, [])
            if not value:
                mistakes.append(_empty(name, len(values)))
            values.append(value)
        elif name in given:
            mistakes.append(Mistake("repeated", name, f"“{name}” takes one value"))
        else:
            if not value:
                mistakes.append(_empty(name, None))
            given[name] = value
    try:
        query = model.model_validate(given)
    except ValidationError as error:
        told = {(mistake.parameter, mistake.index) for mistake in mistakes}
        details = [detail for detail in error.errors(include_url=False) if detail["type"] not in _BESIDE]
        found = (_mistake(model, detail) for detail in details)
        mistakes += [mistake for mistake in found if (mistake.parameter, mistake.index) not in told]
        raise InvalidQuery(mistakes) from None
    mistakes += query.conflicts()
    if mistakes:
        raise InvalidQuery(mistakes)
    return query


def _pairs(query_string: bytes, mistakes: list[Mistake]) -> list[tuple[str, str]]:
    try:
        return parse_qsl(query_string.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=200)
    except ValueError:
        detail = "the query string is not percent-encoded UTF-8, or has more than 200 parameters"
        mistakes.append(Mistake("malformed", None, detail))
        return []


@lru_cache
def _repeats(model: type[BaseModel]) -> dict[str, bool]:
    """The parameters by the name they are sent under, and whether each may be given more than once."""
    return {field.alias or name: _is_list(field) for name, field in model.model_fields.items()}


def _is_list(field: FieldInfo) -> bool:
    return get_origin(field.annotation) is list


def _unknown_parameter(name: str, known: list[str]) -> Mistake:
    hints = near(name, known)
    hint = did_you_mean(hints)
    shown = name if name.isidentifier() and len(name) <= 40 else None
    detail = f"“{shown}” is not a parameter here{hint}" if shown else f"there is an unknown parameter{hint}"
    return Mistake("unknown_parameter", shown, detail, allowed=sorted(known), did_you_mean=hints)


def _empty(name: str, index: int | None) -> Mistake:
    return Mistake("empty", name, f"“{name}” has no value; leave it out to not filter by it", index)


def _mistake(model: type[BaseModel], error: ErrorDetails) -> Mistake:
    code = _CODES.get(error["type"], "malformed")
    name, *rest = error["loc"]
    index = next((step for step in rest if isinstance(step, int)), None)
    message = error["msg"][0].lower() + error["msg"][1:]
    allowed: list[str] = []
    hints: list[str] = []
    if code == "unknown_value":
        allowed = closed_list(model, str(name))
        hints = near(str(error["input"]), allowed)
        hint = did_you_mean(hints)
        message = f"one of its values is not known{hint}" if index is not None else f"its value is not known{hint}"
    return Mistake(code, str(name), f"“{name}”: {message}", index, allowed, hints)


def closed_list(model: type[BaseModel], name: str) -> list[str]:
    """The closed list that a parameter takes its values from."""
    field = next(field for key, field in model.model_fields.items() if (field.alias or key) == name)
    if any(get_origin(part) is Annotated and get_args(part)[0] is bool for part in get_args(field.annotation)):
        return ["true", "false"]
    item = get_args(field.annotation)[0] if _is_list(field) else field.annotation
    for marker in (*field.metadata, *get_args(item)):
        if isinstance(marker, OneOf):
            return list(marker.values)
    return [str(value) for value in get_args(item)]
