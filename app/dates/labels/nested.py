"""How an interval is said in English of which one end lies in the other: what lies between, in the narrower one's unit.

`2021-05/2021-05-03` is “1-3 May 2021”. Where that would make up a day that nobody told, as of a year or a season and a
day, it is said beside the wider one: “2021, by 3 May”.
"""

from dataclasses import replace
from datetime import date

from app.dates.edtf.reading import End
from app.dates.labels.ends import joined, named, words_for

_OF_YEARS = ("decade", "century")


def nested(start: End, stop: End) -> str | None:
    """The words; None where neither end lies in the other, or both are one."""
    if start.text == stop.text or not (_holds(start, stop) or _holds(stop, start)):
        return None
    start, stop = _known(start), _known(stop)
    start, stop = _to_the_year(start, start.first), _to_the_year(stop, stop.last)
    if start.text == stop.text:
        return words_for(start)
    if _holds(start, stop):
        return _within(start, stop, start.first, stop.last)
    if _holds(stop, start):
        return _within(stop, start, start.first, stop.last)
    return joined(words_for(start), words_for(stop))


def _known(end: End) -> End:
    """Without the digits of a whole month or year that nobody knows."""
    return replace(end, text=end.text.replace("-XX", ""))


def _to_the_year(end: End, day: date) -> End:
    """Of a decade or a century the year in which it begins or ends, which its digits tell."""
    if end.precision not in _OF_YEARS:
        return end
    first, last = date(day.year, 1, 1), date(day.year, 12, 31)
    return replace(end, text=day.isoformat()[:4], first=first, last=last, precision="year")


def _holds(wide: End, narrow: End) -> bool:
    return wide.first <= narrow.first and narrow.last <= wide.last


def _parts(end: End) -> int:
    return len(end.text.split("-"))


def _within(wide: End, narrow: End, first: date, last: date) -> str:
    is_told_whole = "X" not in wide.text
    if is_told_whole and (first, last) == (wide.first, wide.last):
        return words_for(wide)
    is_of_year = is_told_whole and len(wide.text) == 4 and _parts(narrow) == 3
    if is_of_year or "season" in (wide.precision, narrow.precision):
        return _beside(wide, narrow, is_end=first == wide.first)
    begin, end = (_named(day, _parts(narrow)) for day in (first, last))
    return begin if begin == end else joined(begin, end)


def _beside(wide: End, narrow: End, *, is_end: bool) -> str:
    """`2021, by 3 May`, `spring 2021, from 10 April on`."""
    told, edge = words_for(wide), narrow.last if is_end else narrow.first
    part = words_for(narrow) if narrow.precision == "season" else _named(edge, _parts(narrow))
    part = part.removesuffix(f" {told.split()[-1]}")
    return f"{told}, by {part}" if is_end else f"{told}, from {part} on"


def _named(day: date, parts: int) -> str:
    return named(day.isoformat().split("-")[:parts])
