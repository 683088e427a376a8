"""Dates that say how certain they are: a subset of EDTF (ISO 8601-2).

Read are `YYYY`, `YYYY-MM` and `YYYY-MM-DD`, each with an optional `?` (uncertain), `~` (approximate) or
`%` (both), and intervals `A/B` whose ends may be open (`..`). An interval is read as bounds: when it was
lies within them. This narrows EDTF, where an interval may also mean the whole stretch.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

Precision = Literal["day", "month", "year"]
PRECISIONS: tuple[Precision, ...] = get_args(Precision)

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)", re.ASCII)
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

UNBOUNDED_START, UNBOUNDED_END = date.min.toordinal(), date.max.toordinal()

EXAMPLES = "2013-09-05, 2013-09, 2013, 2013-09-05/2013-09-06, 2011/.., 2013-09~ or 2013?"


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date as read. `earliest` and `latest` are inclusive; None means unbounded."""

    edtf: str
    earliest: date | None
    latest: date | None
    precision: Precision
    approximate: bool
    uncertain: bool


@dataclass(frozen=True, slots=True)
class _End:
    first: date
    last: date
    precision: Precision
    qualifier: str


def parse_edtf(value: str) -> Edtf:
    """Read an EDTF date of the subset above.

    Raises ValueError with a sentence that says what is wrong.
    """
    left, slash, right = value.partition("/")
    if not slash:
        end = _parse_end(value)
        ends = [end]
        earliest: date | None = end.first
        latest: date | None = end.last
    else:
        start, stop = (None if side == ".." else _parse_end(side) for side in (left, right))
        ends = [end for end in (start, stop) if end]
        if not ends:
            raise ValueError("an interval needs at least one end that is known")
        earliest = start.first if start else None
        latest = stop.last if stop else None
        if earliest and latest and earliest > latest:
            raise ValueError("the interval ends before it starts")
    return Edtf(
        edtf=value,
        earliest=earliest,
        latest=latest,
        precision=max((end.precision for end in ends), key=PRECISIONS.index),
        approximate=any(end.qualifier in ("~", "%") for end in ends),
        uncertain=any(end.qualifier in ("?", "%") for end in ends),
    )


def parse_day(value: str) -> date:
    """Read `YYYY-MM-DD` and nothing else. Raises ValueError."""
    if not _ISO_DAY.fullmatch(value):
        raise ValueError("a date is written YYYY-MM-DD")
    return date.fromisoformat(value)


def label(value: Edtf) -> str:
    """The date in English words: `5-6 September 2013`, `since about 2011`, `September 2013 (uncertain)`."""
    left, slash, right = value.edtf.partition("/")
    if not slash or left == right:
        text = _words(left)
    elif right == "..":
        text = f"since {_words(left)}"
    elif left == "..":
        text = f"until {_words(right)}"
    else:
        text = _range_words(left, right)
    return f"{text} (uncertain)" if value.uncertain else text


def _parse_end(value: str) -> _End:
    match = _DATE.fullmatch(value)
    if not match:
        raise ValueError(f"“{value}” is not a date of the kinds {EXAMPLES}")
    year, month, day = (int(part) if part else None for part in match.group(1, 2, 3))
    qualifier = match[4]
    try:
        if year is None or month is None:
            return _End(date(int(match[1]), 1, 1), date(int(match[1]), 12, 31), "year", qualifier)
        if day is None:
            return _End(date(year, month, 1), date(year, month, monthrange(year, month)[1]), "month", qualifier)
        exact = date(year, month, day)
    except ValueError:
        raise ValueError(f"“{value}” is not in the calendar") from None
    return _End(exact, exact, "day", qualifier)


def _words(value: str) -> str:
    year, *rest = value.rstrip("?~%").split("-")
    names = [_MONTHS[int(rest[0]) - 1]] if rest else []
    days = [str(int(rest[1]))] if len(rest) == 2 else []
    about = ["about"] if value[-1] in "~%" else []
    return " ".join([*about, *days, *names, year])


def _range_words(left: str, right: str) -> str:
    """Join two dates, naming once what they share: `5-6 September 2013`."""
    first, last = _words(left).split(), _words(right).split()
    shared = 0
    while shared < min(len(first), len(last)) - 1 and first[-1 - shared] == last[-1 - shared]:
        shared += 1
    kept = " ".join(first[: len(first) - shared])
    joiner = "-" if len(first) - shared == 1 and len(last) - shared == 1 else " - "
    return f"{kept}{joiner}{' '.join(last)}"
