"""A histogram in plain Python: one bucket after another, each record held against each of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

MOST = 400


@dataclass(frozen=True)
class Dates:
    """The bounds of a date, both inclusive; None where it is open."""

    first: date | None
    last: date | None
    count: int = 1


Bucket = tuple[str, date, date, int]
"""Value, first and last day as far as the window goes, and count."""


def histogram(dates: list[Dates], unit: str, window: Dates, *, must: bool) -> tuple[list[Bucket], bool]:
    """All from the first known day in the window to the last, the latest of them, and whether some are left out.

    A day outside the window stands for the window's nearest; an open end for none.
    """
    ends = [day for one in dates for day in (one.first, one.last) if day]
    known = [_earlier(_later(day, window.first) or day, window.last) or day for day in ends]
    found: list[Bucket] = []
    for first, last in _backwards(unit, min(known), max(known)) if known else ():
        start, end = _later(first, window.first) or first, _earlier(last, window.last) or last
        if len(found) == MOST:
            return found[::-1], True
        count = sum(one.count for one in dates if _fits(one, start, end, must=must))
        found.append((_name(first, unit), start, end, count))
    return found[::-1], False


def _fits(one: Dates, start: date, end: date, *, must: bool) -> bool:
    # An open end is the very first or last day, which the first and the last month and year hold, as for a filter.
    earliest, latest = one.first or date.min, one.last or date.max
    if must:
        return start <= earliest and latest <= end
    return earliest <= end and latest >= start


def _backwards(unit: str, first: date, last: date) -> Iterator[tuple[date, date]]:
    """The days, months or years from the last one on, by their first and last day."""
    end = _end(last, unit)
    while True:
        start = _start(end, unit)
        yield start, end
        if start <= first:
            return
        end = start - timedelta(days=1)


def _start(day: date, unit: str) -> date:
    return {"day": day, "month": day.replace(day=1), "year": day.replace(month=1, day=1)}[unit]


def _end(day: date, unit: str) -> date:
    if unit == "day":
        return day
    if unit == "year" or day.month == 12:
        return day.replace(month=12, day=31)
    return day.replace(month=day.month + 1, day=1) - timedelta(days=1)


def _name(day: date, unit: str) -> str:
    return str(day)[: {"day": 10, "month": 7, "year": 4}[unit]]


def _later(one: date | None, other: date | None) -> date | None:
    return max(one, other) if one and other else one or other


def _earlier(one: date | None, other: date | None) -> date | None:
    return min(one, other) if one and other else one or other
