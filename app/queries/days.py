"""Which days somebody may have meant who writes them otherwise than a parameter takes them."""

import re
from calendar import monthrange
from datetime import date

from app.dates import meant_by

_YEAR_FIRST = re.compile(r"(\d{4})(?:[-/.]?(\d{1,2})(?:[-/.]?(\d{1,2}))?)?(?:[T ].*)?", re.ASCII | re.DOTALL)
_YEAR_LAST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", re.ASCII)


def days(text: str, *, is_end: bool) -> list[str]:
    """The days that may be meant by what is no day as it is written here: of a month or a year its first, or last."""
    if found := _YEAR_LAST.fullmatch(text.strip()):
        one, other, year = map(int, found.groups())
        meant = [_day(year, other, one), _day(year, one, other)]
    elif found := _YEAR_FIRST.fullmatch(text.strip()):
        month = int(found[2] or (12 if is_end else 1))
        meant = [_day(int(found[1]), month, int(found[3] or 0), is_end=is_end)]
    elif read := meant_by(text):
        meant = [read.latest if is_end else read.earliest]
    else:
        return []
    return list(dict.fromkeys(one.isoformat() for one in meant if one))


def _day(year: int, month: int, day: int, *, is_end: bool = False) -> date | None:
    """The day; with 0 the first of the month, or the last. None where the calendar has none."""
    try:
        return date(year, month, day or (monthrange(year, month)[1] if is_end else 1))
    except ValueError:
        return None
