"""The axis that rows of dates share: the shortest window that holds most of them, and gutters for all else."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from app.dates import UNBOUNDED_END, UNBOUNDED_START
from app.documents import Json

# The share of the dates that a window must hold; the width of a gutter, in percent.
_MOST, _GUTTER = 0.8, 13.0
_MOST_TICKS = 8
# The room that a label with a month needs, and one without, in percent.
_LABEL, _SHORT = 19.0, 9.0
_LONGEST = {"day": 62, "month": 366 * 5}
_STEPS = {"day": (1, 2, 7, 14), "month": (1, 3, 6, 12), "year": (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Days(NamedTuple):
    """The first and the last day of a date, as ordinals; an end that is not known is unbounded."""

    first: int
    last: int

    @classmethod
    def of(cls, document: Json | None) -> "Days | None":
        """None where there is no date that a calendar holds."""
        if document is None or document["edtf"] is None:
            return None
        first, last = document["earliest"], document["latest"]
        return cls(
            date.fromisoformat(first).toordinal() if first else UNBOUNDED_START,
            date.fromisoformat(last).toordinal() if last else UNBOUNDED_END,
        )

    @property
    def is_closed(self) -> bool:
        return self.first > UNBOUNDED_START and self.last < UNBOUNDED_END


class Tick(NamedTuple):
    at: float
    label: str


@dataclass(frozen=True)
class Axis:
    """Days `start` to `end`, exclusive, between two gutters, each as wide as is needed; places are in percent."""

    unit: str
    start: int
    end: int
    before: float
    after: float

    def at(self, day: int) -> float:
        """Where a day begins; in the middle of a gutter where it lies beyond."""
        if day < self.start:
            return self.before / 2
        if day > self.end:
            return 100 - self.after / 2
        return self.before + (day - self.start) / (self.end - self.start) * (100 - self.before - self.after)

    def stretch(self, days: Days) -> tuple[float, float]:
        """Where days begin and end; what lies wholly beyond takes the gutter."""
        if days.last < self.start:
            return 0, self.before
        if days.first >= self.end:
            return 100 - self.after, 100
        return self.at(days.first), self.at(days.last + 1)

    @property
    def ticks(self) -> list[Tick]:
        numbers = range(_number(self.unit, self.start), _number(self.unit, self.end - 1) + 1)
        step = next((one for one in _STEPS[self.unit] if len(numbers) / one <= _MOST_TICKS), _STEPS[self.unit][-1])
        shown = [number for number in numbers if number % step == 0 or (self.unit == "day" and step > 1)]
        if self.unit == "day":
            shown = list(numbers)[::step]
        found: list[Tick] = []
        for number in shown:
            day = _start(self.unit, number)
            if day >= self.start:
                found.append(Tick(self.at(day), _named(self.unit, number, is_first=not found)))
        # A month beside a day takes the room of the next label, and at the edge there may be none.
        crowded = {after for before, after in pairwise(found) if " " in before.label and after.at - before.at < _LABEL}
        crowded |= {one for one in found if one.at + (_LABEL if " " in one.label else _SHORT) > 100 - self.after}
        return [Tick(one.at, "" if one in crowded else one.label) for one in found]


def axis(shown: Iterable[Days], publications: Iterable[Days]) -> Axis | None:
    """The axis of these dates; None where none of them has an end. Publications that are near are held as well."""
    dates = list(shown)
    known = sorted(_known(one) for one in dates if one.first > UNBOUNDED_START or one.last < UNBOUNDED_END)
    if not known:
        return None
    first, last = _shortest(known)
    room = max(last - first, 7)
    written = list(publications)
    for one in written:
        if one.is_closed and first - room <= one.first and one.last <= last + room:
            first, last = min(first, one.first), max(last, one.last)
    length = last - first + 1
    unit = next((name for name, days in _LONGEST.items() if length <= days), "year")
    start, end = _rounded(unit, first, last)
    held = [*dates, *(one for one in written if one.is_closed)]
    before = _GUTTER if any(one.first < start for one in held) else 0.0
    after = _GUTTER if any(one.last >= end for one in held) else 0.0
    return Axis(unit, start, end, before, after)


def _known(one: Days) -> Days:
    """The ends that are known."""
    if one.first == UNBOUNDED_START:
        return Days(one.last, one.last)
    return Days(one.first, one.first) if one.last == UNBOUNDED_END else one


def _shortest(known: list[Days]) -> Days:
    """The shortest window that holds enough of them."""
    enough = max(1, round(len(known) * _MOST))
    windows = []
    for one in known:
        lasts = sorted(other.last for other in known if other.first >= one.first)
        if len(lasts) >= enough:
            windows.append(Days(one.first, lasts[enough - 1]))
    return min(windows, key=lambda window: window.last - window.first)


def _rounded(unit: str, first: int, last: int) -> tuple[int, int]:
    """The window with a little room, from the start of a unit to the end of one."""
    if unit == "day":
        return max(first - 1, 1), min(last + 2, date.max.toordinal())
    end = _number(unit, last) + 1
    return _start(unit, _number(unit, first)), _start(unit, end) if end <= _number(unit, UNBOUNDED_END) else last


def _number(unit: str, day: int) -> int:
    when = date.fromordinal(min(max(day, 1), date.max.toordinal()))
    return {"day": when.toordinal(), "month": when.year * 12 + when.month - 1, "year": when.year}[unit]


def _start(unit: str, number: int) -> int:
    if unit == "day":
        return number
    if unit == "month":
        return date(number // 12, number % 12 + 1, 1).toordinal()
    return date(number, 1, 1).toordinal()


def _named(unit: str, number: int, *, is_first: bool) -> str:
    if unit == "day":
        when = date.fromordinal(number)
        return f"{when.day} {_MONTHS[when.month - 1]}" if is_first or when.day == 1 else str(when.day)
    if unit == "month":
        month = _MONTHS[number % 12]
        return f"{month} {number // 12}" if is_first or number % 12 == 0 else month
    return str(number)
