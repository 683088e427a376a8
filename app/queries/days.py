"""Which days somebody may have meant who writes them otherwise than a parameter takes them."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from app.dates import meant_by

_YEAR_FIRST = re.compile(r"(\d{4})(?:[-/.]?(\d{1,2})(?:[-/.]?(\d{1,2}))?)?(?:[T ].*)?", re.ASCII | re.DOTALL)
_YEAR_LAST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", re.ASCII)


def days(text: str, *, is_end: bool) -> list[str]:
    """The days that may be meant by what is no day as it is written here: of a month or a year its first, or last."""
    found = list(_in_digits(text.strip(), is_end=is_end))
    if not any(found) and (read := meant_by(text)):
        found = [read.latest if is_end else read.earliest]
    return list(dict.fromkeys(one.isoformat() for one in found if one))


def _in_digits(text: str, *, is_end: bool) -> Iterator[date | None]:
    if found := _YEAR_LAST.fullmatch(text):
        one, other, year = map(int, found.groups())
        yield from (_day(year, other, one), _day(year, one, other))
    elif found := _YEAR_FIRST.fullmatch(text):
        month = int(found[2] or (12 if is_end else 1))
        yield _day(int(found[1]), month, int(found[3] or 0), is_end=is_end)


def _day(year: int, month: int, day: int, *, is_end: bool = False) -> date | None:
    """The day; with 0 the first of the month, or the last. None where the calendar has none."""
    try:
        return date(year, month, day or (monthrange(year, month)[1] if is_end else 1))
    except ValueError:
        return None
