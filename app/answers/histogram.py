"""A histogram of dates that are intervals: a record is in every bucket that its date may lie in, as far as that is few.

What has an end that is not known, and what is longer than `LONGEST` buckets, says nothing of any bucket: these are
counted apart.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import NamedTuple

from app.dates import UNBOUNDED_END, UNBOUNDED_START, label, parse_edtf
from app.index.counts import Days
from app.index.selection import Window

MOST_BUCKETS = 400
LONGEST = 31


@dataclass(frozen=True)
class Bucket:
    """`first` and `last` are its days as far as the window goes, ISO 8601."""

    value: str
    label: str
    first: str
    last: str
    count: int


@dataclass(frozen=True)
class Histogram:
    """The buckets that hold something, in their order, the latest if there are too many, which `is_cut` tells.

    `open` counts the dates of which an end is not known, `spanning` those that are too long.
    """

    buckets: list[Bucket]
    is_cut: bool
    open: int
    spanning: int


class _Unit(NamedTuple):
    """`number` counts buckets of this length, `name` and `start` give back what a number stands for."""

    number: Callable[[date], int]
    start: Callable[[int], date]
    name: Callable[[date], str]


_LAST_NUMBER = {"day": date.max.toordinal(), "month": 9999 * 12 + 11, "year": 9999}
_UNITS = {
    "day": _Unit(date.toordinal, date.fromordinal, date.isoformat),
    "month": _Unit(
        lambda day: day.year * 12 + day.month - 1,
        lambda number: date(number // 12, number % 12 + 1, 1),
        lambda day: day.isoformat()[:7],
    ),
    "year": _Unit(lambda day: day.year, lambda number: date(number, 1, 1), lambda day: day.isoformat()[:4]),
}


def histogram(counted: list[Days], unit_name: str, window: Window | None, *, must: bool) -> Histogram:
    """Count dates of which a day lies in the window, by the days of them that do; with `must` those in one bucket."""
    window = window or Window(UNBOUNDED_START, UNBOUNDED_END)
    unit = _UNITS[unit_name]
    open_, spanning, changes = 0, 0, Counter[int]()
    least, most = _number(unit, window.first), _number(unit, window.last)
    for one in counted:
        if one.first == UNBOUNDED_START or one.last == UNBOUNDED_END:
            open_ += one.count
            continue
        begin, end = _number(unit, one.first), _number(unit, one.last)
        if end - begin >= LONGEST:
            spanning += one.count
            continue
        begin, end = max(begin, least), min(end, most)
        if begin == end or not must:
            changes[begin] += one.count
            changes[end + 1] -= one.count
    latest = list(islice(_latest_first(changes), MOST_BUCKETS + 1))
    shown = latest[:MOST_BUCKETS][::-1]
    buckets = [_bucket(unit, unit_name, number, window, count) for number, count in shown]
    return Histogram(buckets, is_cut=len(latest) > len(shown), open=open_, spanning=spanning)


def _latest_first(changes: Counter[int]) -> Iterator[tuple[int, int]]:
    """The numbers that have a count, and it, from `changes`, by how much it rises at a number against the one before.

    Runs that have none are passed over.
    """
    count, after = 0, 0
    for number in sorted(changes, reverse=True):
        if count:
            yield from ((one, count) for one in range(after - 1, number - 1, -1))
        count, after = count - changes[number], number


def _bucket(unit: _Unit, unit_name: str, number: int, window: Window, count: int) -> Bucket:
    start = unit.start(number)
    end = unit.start(number + 1).toordinal() - 1 if number < _LAST_NUMBER[unit_name] else date.max.toordinal()
    value = unit.name(start)
    first, last = max(start.toordinal(), window.first), min(end, window.last)
    return Bucket(
        value,
        label(parse_edtf(value)),
        date.fromordinal(first).isoformat(),
        date.fromordinal(last).isoformat(),
        count,
    )


def _number(unit: _Unit, day: int) -> int:
    return unit.number(date.fromordinal(min(max(day, date.min.toordinal()), date.max.toordinal())))
