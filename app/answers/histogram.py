"""A histogram of dates that are intervals: a record is in every bucket that a filter by it would find it in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from typing import NamedTuple

from app.dates import UNBOUNDED_END, UNBOUNDED_START, label, parse_edtf
from app.index.counts import Days
from app.index.selection import Window

MOST_BUCKETS = 400


@dataclass(frozen=True)
class Bucket:
    """`first` and `last` are its days as far as the window goes, ISO 8601."""

    value: str
    label: str
    first: str
    last: str
    count: int


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


def histogram(counted: list[Days], unit_name: str, window: Window | None, *, must: bool) -> tuple[list[Bucket], bool]:
    """Buckets from the first known day to the last, empty ones between; the latest, and whether some are cut off.

    Open ends reach as far as the histogram does, and do not make it longer.
    """
    window = window or Window(UNBOUNDED_START, UNBOUNDED_END)
    inside = [(max(one.first, window.first), min(one.last, window.last), one.count) for one in counted]
    ends = [end for one in counted for end in (one.first, one.last) if end not in (UNBOUNDED_START, UNBOUNDED_END)]
    known = [min(max(day, window.first), window.last) for day in ends]
    if not known:
        return [], False
    unit = _UNITS[unit_name]
    numbers = range(_number(unit, min(known)), _number(unit, max(known)) + 1)
    shown = numbers[-MOST_BUCKETS:]
    counts = _counts(inside, unit, shown, must=must)
    buckets = [_bucket(unit, unit_name, number, window, count) for number, count in zip(shown, counts, strict=True)]
    return buckets, len(shown) < len(numbers)


def _counts(inside: list[tuple[int, int, int]], unit: _Unit, shown: range, *, must: bool) -> list[int]:
    changes = [0] * (len(shown) + 1)
    for first, last, count in inside:
        begin = _number(unit, first) - shown.start
        end = _number(unit, last) - shown.start
        if end < 0 or begin >= len(shown) or (must and begin != end):
            continue
        changes[max(begin, 0)] += count
        changes[min(end + 1, len(shown))] -= count
    return list(accumulate(changes))[:-1]


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
    return unit.number(date.fromordinal(day))
