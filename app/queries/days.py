"""Which days somebody may have meant who writes them otherwise than a parameter takes them."""

import re
from calendar import month_abbr, month_name, monthrange
from datetime import date

_YEAR_FIRST = re.compile(r"(\d{4})(?:[-/.]?(\d{1,2})(?:[-/.]?(\d{1,2}))?)?(?:[T ].*)?", re.ASCII | re.DOTALL)
_YEAR_LAST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", re.ASCII)
_MONTHS = {name.casefold(): n for names in (month_name, month_abbr) for n, name in enumerate(names) if name}
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))}|sept)\.?"
_IN_WORDS = re.compile(
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+)?{_MONTH}(?:\s+(?P<behind>\d{{1,2}})(?:st|nd|rd|th)?)?,?\s+(?P<year>\d{{4}})",
    re.ASCII | re.IGNORECASE,
)


def days(text: str, *, is_end: bool) -> list[str]:
    """The days that may be meant by what is no day as it is written here: of a month or a year its first, or last."""
    if found := _YEAR_LAST.fullmatch(text.strip()):
        one, other, year = map(int, found.groups())
        meant = [_day(year, other, one), _day(year, one, other)]
    elif found := _YEAR_FIRST.fullmatch(text.strip()):
        month = int(found[2] or (12 if is_end else 1))
        meant = [_day(int(found[1]), month, int(found[3] or 0), is_end=is_end)]
    elif found := _IN_WORDS.fullmatch(text.strip()):
        month = _MONTHS.get(found["month"].casefold(), 9)
        meant = [_day(int(found["year"]), month, int(found["day"] or found["behind"] or 0), is_end=is_end)]
    else:
        return []
    return list(dict.fromkeys(one.isoformat() for one in meant if one))


def _day(year: int, month: int, day: int, *, is_end: bool = False) -> date | None:
    """The day; with 0 the first of the month, or the last. None where the calendar has none."""
    try:
        return date(year, month, day or (monthrange(year, month)[1] if is_end else 1))
    except ValueError:
        return None
