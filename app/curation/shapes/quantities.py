"""Numbers, and the short form of figures, as a curator writes them."""

import re
from typing import Any

from pydantic_core import PydanticCustomError

from app.folded import fold
from app.patterns import Pattern

_NUMBER = Pattern(r"-?\d+(?:\.\d+)?", re.ASCII)
# Programs that count in doubles, JavaScript among them, read so many as they are written.
_MOST_DIGITS = 15
_BOUNDED = {"at least": "low", "at most": "high"}
# What is written for these, which stand alone before a number.
_INSTEAD = {
    "at least": "more than|over|from|minimum|>=?|≥",
    "at most": "less than|fewer than|under|up to|below|maximum|<=?|≤",
    "about": "approx(?:imately|\\.)?|around|some|roughly|nearly|almost|circa|ca?\\.|~|≈",
}
_GROUP = Pattern(r"(?<=\d)[,'’](?=\d{3}(?!\d))", re.ASCII)
_FIGURE = Pattern(r"(?:(about|at least|at most) )?(-?[\d.]+)(?: to (-?[\d.]+))? (\D.*)", re.ASCII)


def read_number(value: Any) -> Any:
    """`100000` and `-3` are whole, `2.5` is not. Raises PydanticCustomError for what is no number."""
    if not isinstance(value, str):
        return value
    if not _NUMBER.fullmatch(value):
        raise PydanticCustomError("number", "write digits, with a point before decimals, such as 100000 or 2.5")
    whole, _, decimals = value.partition(".")
    if len((whole.lstrip("-") + decimals).lstrip("0")) > _MOST_DIGITS:
        raise PydanticCustomError("number", "write at most 15 digits, which every program reads alike")
    return float(value) if decimals.strip("0") else int(whole)


def read_figure(value: Any) -> Any:
    """`3 days`, `about 1 hour`, `at least 100 people`, `at most 5 km` or `2 to 3 hours` as the long form.

    What is no text is left as it is. Raises PydanticCustomError for other text.
    """
    if not isinstance(value, str):
        return value
    match = _FIGURE.fullmatch(fold(value))
    if not match or (match[1] in _BOUNDED and match[3]):
        raise PydanticCustomError("figure", _right(fold(value)))
    how, low, high, unit = match.groups()
    bounds = {_BOUNDED[how]: low} if how in _BOUNDED else {"low": low, "high": high or low}
    return {**bounds, "unit": unit, "approximate": how == "about"}


def _right(value: str) -> str:
    """What to write for a figure that is none."""
    if (plain := _GROUP.sub("", value)) != value and _FIGURE.fullmatch(plain):
        return f"write “{plain}”, without marks between thousands"
    value = plain
    for how, others in _INSTEAD.items():
        if (found := re.match(rf"(?:{others}) ?(?=-?\d)", value, re.IGNORECASE)) and _FIGURE.fullmatch(
            meant := f"{how} {value[found.end() :]}"
        ):
            return f"write “{meant}”, or “low”, “high” and “unit” below it"
    return "write a number and a unit, such as “about 1 hour”, or “unit: …” below it"
