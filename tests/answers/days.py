"""A histogram in plain Python: each record in all of its buckets, a day at a time."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

MOST, LONGEST = 400, 31


@dataclass(frozen=True)
class Dates:
    """The bounds of a date, both inclusive; None where it is open."""

    first: date | None
    last: date | None
    count: int = 1


Bucket = tuple[str, date, date, int]
"""Value, first and last day as far as the window goes, and count."""


class Counted(NamedTuple):
    """The latest buckets, whether some are left out, and how many dates are open or too long for any bucket."""

    buckets: list[Bucket]
    is_cut: bool
    open: int
    spanning: int


def histogram(dates: list[Dates], unit: str, window: Dates, *, must: bool) -> Counted:
    """The buckets in which something lies, in their order."""
    counts: Counter[date] = Counter()
    spanning = 0
    for one in dates:
        if one.first is None or one.last is None:
            continue
        if len(list(islice(_starts(one.first, one.last, unit), LONGEST + 1))) > LONGEST:
            spanning += one.count
            continue
        first, last = max(one.first, window.first or one.first), min(one.last, window.last or one.last)
        starts = list(_starts(first, last, unit))
        if len(starts) == 1 or not must:
            counts.update(dict.fromkeys(starts, one.count))
    buckets = [
        (_name(start, unit), max(start, window.first or start), min(_end(start, unit), window.last or date.max), count)
        for start, count in sorted(counts.items())
    ]
    is_open = sum(one.count for one in dates if one.first is None or one.last is None)
    return Counted(buckets[-MOST:], len(buckets) > MOST, is_open, spanning)


def _starts(first: date, last: date, unit: str) -> Iterator[date]:
    """The first days of the days, months or years from one day to another."""
    start = _start(first, unit)
    while start <= last:
        yield start
        end = _end(start, unit)
        if end == date.max:
            return
        start = end + timedelta(days=1)


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
