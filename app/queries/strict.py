"""Query strings read strictly: every mistake is named, none is passed over in silence.

Only what shared links carry is passed over, because it says nothing of what is asked for, and what clients of a
protocol send besides.
"""

from functools import lru_cache
from typing import Any, ClassVar, TypeVar
from urllib.parse import parse_qsl

from pydantic import BaseModel, ConfigDict, ValidationError

from app.errors import InvalidQuery, Mistake
from app.queries.choices import is_list
from app.queries.mistakes import empty, of_value, unknown_parameter
from app.queries.tracking import is_tracking


class StrictQuery(BaseModel):
    """A query of which every parameter is known, but where a protocol leaves clients others, which are passed over."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    leaves_others: ClassVar[bool] = False
    # The parameters whose value may be empty: a box in which nothing is typed yet asks by one.
    may_be_empty: ClassVar[tuple[str, ...]] = ()

    def conflicts(self) -> list[Mistake]:
        """What is wrong with parameters that are well-formed each on its own."""
        return []


class NoQuery(StrictQuery):
    """The query of a path that takes no parameters."""


Query = TypeVar("Query", bound=StrictQuery)

MOST_PARAMETERS = 200

# What pydantic says besides, where a parameter that may be left out has a wrong value.
_BESIDE = ("none_required",)


def read_query(model: type[Query], query_string: bytes) -> Query:
    """The query as its model. Raises InvalidQuery with every mistake in it."""
    mistakes: list[Mistake] = []
    given = _given(model, _pairs(query_string, mistakes), mistakes)
    try:
        query = model.model_validate(given)
    except ValidationError as error:
        told = {(mistake.parameter, mistake.index) for mistake in mistakes}
        details = [detail for detail in error.errors(include_url=False) if detail["type"] not in _BESIDE]
        found = (of_value(model, detail) for detail in details)
        mistakes += [mistake for mistake in found if (mistake.parameter, mistake.index) not in told]
        raise InvalidQuery(mistakes) from None
    mistakes += query.conflicts()
    if mistakes:
        raise InvalidQuery(mistakes)
    return query


def _given(model: type[Query], pairs: list[tuple[str, str]], mistakes: list[Mistake]) -> dict[str, Any]:
    """The values by the names of their parameters, in lists where these may be repeated."""
    repeats = _repeats(model)
    given: dict[str, Any] = {}
    for name, value in pairs:
        if is_tracking(name) or (model.leaves_others and name not in repeats):
            continue
        if name not in repeats:
            mistakes.append(unknown_parameter(name, list(repeats)))
        elif name in given and not repeats[name]:
            mistakes.append(Mistake("repeated", name, f"“{name}” takes one value"))
        else:
            if not value and name not in model.may_be_empty:
                mistakes.append(empty(model, name, len(given.get(name, ())) if repeats[name] else None))
            if repeats[name]:
                given.setdefault(name, []).append(value)
            else:
                given[name] = value
    return given


def _pairs(query_string: bytes, mistakes: list[Mistake]) -> list[tuple[str, str]]:
    try:
        return parse_qsl(
            query_string.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=MOST_PARAMETERS
        )
    except UnicodeError:
        mistakes.append(Mistake("malformed", None, "the query string is not percent-encoded UTF-8"))
    except ValueError:
        mistakes.append(Mistake("out_of_range", None, f"there are more than {MOST_PARAMETERS} parameters"))
    return []


@lru_cache
def _repeats(model: type[BaseModel]) -> dict[str, bool]:
    """The parameters by the name they are sent under, and whether each may be given more than once."""
    return {field.alias or name: is_list(field) for name, field in model.model_fields.items()}
