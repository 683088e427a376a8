"""How others write lists of values, what is left out, and that there is none."""

import re
from collections.abc import Container, Iterable

from app.queries.choices import ANY, NONE, NOT

# Where the words of a name are parted: `dateFrom`, `date-from`, `date[from]`.
_PARTED = re.compile(r"(?<=[a-z])(?=[A-Z])|[^A-Za-z]+")
# How others write that something is left out: before a value, and in the name of a parameter.
_NOT_BEFORE = re.compile(r"(?:-|~|\^|<>|!=|(?:not|ne|except|without)[\s:_-])\s*(?=\w)", re.IGNORECASE)
NOT_IN_NAME = {"not", "ne", "neq", "nin", "exclude", "excluding", "except", "without"}
# How others write that there is no value, or any.
_SIGNS: dict[str, str] = {
    **dict.fromkeys(("none", "null", "nil", "nobody", "unknown", "unnamed", "anonymous", "missing", "empty"), NONE),
    **dict.fromkeys(("any", "anybody", "anyone", "all", "exists"), ANY),
}
# What others put between the values of a list, and what, where none of them has a blank.
_BETWEEN, _BETWEEN_WORDS = re.compile(r"[,;|]"), re.compile(r"[,;|\s]+")


def words_of(name: str) -> list[str]:
    """The words of which a parameter's name is made, in lower case."""
    return [one.casefold() for one in _PARTED.split(name) if one]


def parts(value: str, known: Container[str] = ()) -> list[str]:
    """The values of a list that somebody wrote as one, with commas or the like; none where it is no list.

    Blanks stand in names as well, so that they part known values alone.
    """
    found = [one.strip() for one in _BETWEEN.split(value)]
    if len(found) == 1:
        found = [one for one in value.split() if one.removeprefix(NOT) in known]
        return found if len(found) > 1 and len(found) == len(value.split()) else []
    return found if all(found) else []


def pieces(value: str) -> list[str]:
    """What may be the values of a list that somebody wrote as one, if none of them has a blank."""
    return _BETWEEN_WORDS.split(value)


def left_out(value: str) -> str:
    """The value with the sign that leaves it out here, where it has another one's."""
    start = _NOT_BEFORE.match(value)
    return NOT + value[start.end() :] if start else value


def none_or_any(value: str) -> list[str]:
    """The sign that stands in place of a value, for what others write so."""
    sign = _SIGNS.get(value.strip().casefold())
    return [sign] if sign else []


def leaves_out(name: str) -> bool:
    """Whether an unknown parameter is to leave values out."""
    return name.endswith("!") or name.startswith("-") or not NOT_IN_NAME.isdisjoint(words_of(name))


def repeated(name: str, given: Iterable[str]) -> str:
    """Values as they are sent, each on its own."""
    return "&".join(f"{name}={one}" for one in given)
