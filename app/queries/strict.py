"""Query strings read strictly: every mistake is named, none is passed over in silence."""

from functools import lru_cache
from typing import Any, TypeVar
from urllib.parse import parse_qsl

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import ErrorDetails

from app.errors import ErrorCode, InvalidQuery, Mistake
from app.queries.choices import NOT, closed_list, elsewhere, is_list
from app.suggestions import did_you_mean, near, one_of


class StrictQuery(BaseModel):
    """A query of which every parameter is known."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    def conflicts(self) -> list[Mistake]:
        """What is wrong with parameters that are well-formed each on its own."""
        return []


class NoQuery(StrictQuery):
    """The query of a path that takes no parameters."""


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
# What a parameter or a value is called elsewhere, for those who try that name here.
_MEANT = {
    **dict.fromkeys(("query", "search", "text"), "q"),
    **dict.fromkeys(("since", "start", "after", "date_from"), "from"),
    **dict.fromkeys(("until", "end", "before", "date_to"), "to"),
    **dict.fromkeys(("order", "order_by", "orderby", "sort_by"), "sort"),
    **dict.fromkeys(("page", "offset", "skip", "next"), "cursor"),
    **dict.fromkeys(("size", "count", "per_page", "page_size", "first"), "limit"),
    **dict.fromkeys(("excel", "xls", "xlsx", "tsv"), "csv"),
    **dict.fromkeys(("ical", "icalendar", "calendar"), "ics"),
    **dict.fromkeys(("geo", "map"), "geojson"),
    **dict.fromkeys(("jsonl", "jsonlines"), "ndjson"),
    **dict.fromkeys(("json-ld", "ld", "rdf"), "jsonld"),
    **dict.fromkeys(("timeline", "timeline.js"), "timelinejs"),
    **dict.fromkeys(("date", "dates", "day", "date:week", "week"), "date:day"),
    **{unit: f"date:{unit}" for unit in ("month", "year")},
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
    except UnicodeError:
        mistakes.append(Mistake("malformed", None, "the query string is not percent-encoded UTF-8"))
    except ValueError:
        mistakes.append(Mistake("out_of_range", None, "there are more than 200 parameters"))
    return []


@lru_cache
def _repeats(model: type[BaseModel]) -> dict[str, bool]:
    """The parameters by the name they are sent under, and whether each may be given more than once."""
    return {field.alias or name: is_list(field) for name, field in model.model_fields.items()}


def _unknown_parameter(name: str, known: list[str]) -> Mistake:
    found = _hints(name, known)
    hint = did_you_mean(found)
    shown = name if name.isidentifier() and len(name) <= 40 else None
    detail = f"“{shown}” is not a parameter here{hint}" if shown else f"there is an unknown parameter{hint}"
    return Mistake("unknown_parameter", shown, detail, allowed=sorted(known), did_you_mean=found)


def _empty(name: str, index: int | None) -> Mistake:
    return Mistake("empty", name, f"“{name}” has no value; leave it out to not filter by it", index)


def _mistake(model: type[BaseModel], error: ErrorDetails) -> Mistake:
    code = _CODES.get(error["type"], "malformed")
    name, *rest = error["loc"]
    index = next((step for step in rest if isinstance(step, int)), None)
    if error["type"] == "missing":
        return Mistake(code, str(name), f"“{name}” is needed here")
    if code == "unknown_value":
        return _unknown_value(model, str(name), str(error["input"]), index)
    message = error["msg"][0].lower() + error["msg"][1:]
    return Mistake(code, str(name), f"“{name}”: {message}", index)


def _unknown_value(model: type[BaseModel], name: str, value: str, index: int | None) -> Mistake:
    allowed = closed_list(model, name)
    taken_by = elsewhere(model, name).get(value.casefold())
    sign = NOT if value.startswith(NOT) else ""
    found = [] if taken_by else [sign + one for one in _hints(value.removeprefix(sign), allowed)]
    what = "its value is" if index is None else "one of its values is"
    detail = f"{what} for {taken_by} only" if taken_by else f"{what} not known"
    hint = did_you_mean(found) or one_of(allowed)
    return Mistake("unknown_value", name, f"“{name}”: {detail}{hint}", index, allowed, found)


def _hints(word: str, known: list[str]) -> list[str]:
    """The known names that somebody who wrote the word may have meant, best first."""
    meant = _MEANT.get(word.casefold())
    return list(dict.fromkeys([*([meant] if meant in known else []), *near(word, known)]))[:3]
