"""What of EDTF (ISO 8601-2) can be read as bounds: when it was lies within them, both inclusive.

Read are `YYYY`, `YYYY-MM`, `YYYY-MM-DD`; seasons, `YYYY-21` to `YYYY-32`; digits that are not known, `X`, from some
place on to the end, such as `201X`, `2021-XX` or `2021-05-1X`; each with an optional `?` (uncertain), `~` (approximate)
or `%` (both); and intervals `A/B` of which one end may be open (`..`) or unknown (nothing). An interval is read as
bounds like all else. This narrows EDTF, where it may also mean the whole stretch.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from app.dates.edtf.bounds import PRECISIONS, DateError, Precision, bounds
from app.dates.edtf.left_out import left_out
from app.dates.edtf.untold import untold
from app.dates.printed.in_words import as_edtf
from app.patterns import Pattern

_END = Pattern(r"(\d\d[\dX][\dX])(?:-([\dX]{2})(?:-([\dX]{2}))?)?([?~%]?)", re.ASCII)
# Of these papers of one country mean another day than those of the next.
_MIXED = Pattern(r"\d{1,4}/\d{1,2}/\d{1,4}|\d{1,2}-\d{1,2}-\d{4}", re.ASCII)
# What most dates are, and nothing that is left out.
_USUAL = Pattern(r"(?!0000)\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?[?~%]?", re.ASCII)
_ISO_DAY = Pattern(r"\d{4}-\d{2}-\d{2}", re.ASCII)
# A year that is not among those of the calendar, before our era or of more digits.
_FAR_DAY = Pattern(r"(?:0000|[-−]\d{4,}|\+?\d{5,})-\d{2}-\d{2}", re.ASCII)
# The sides of an interval that are no date: open, and unknown.
ABSENT = ("..", "")

# Day numbers beyond the calendar, so that its first and its last year have ends that are known.
UNBOUNDED_START, UNBOUNDED_END = date.min.toordinal() - 1, date.max.toordinal() + 1

EXAMPLES = "2013-09-05, 2013-09, 2013, 2013-09-05/2013-09-06, 2011/.., 2013-09~, 2013?, 2013-21 or 201X"


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
class End:
    """A date alone, or an end of an interval; `text` is it without its mark."""

    text: str
    first: date
    last: date
    precision: Precision
    is_approximate: bool
    is_uncertain: bool


@lru_cache(maxsize=5_000)
def parse_edtf(value: str) -> Edtf:
    """Read a date of the kinds above. Raises DateError."""
    if _MIXED.fullmatch(value):
        raise DateError(f"“{value}” is not EDTF", _day_of(value))
    if "/" in value and not all(end in ABSENT or _USUAL.fullmatch(end) for end in value.split("/")):
        _refuse_printed(value)
    if value.count("/") > 1:
        raise DateError(f"“{value}” has more than two ends", "an interval is written A/B")
    left, slash, right = value.partition("/")
    start = parse_end(left) if left not in ABSENT or not slash else None
    stop = start if not slash else parse_end(right) if right not in ABSENT else None
    ends = [end for end in (start, stop) if end]
    if not ends:
        raise DateError(f"“{value}” has no end that is known", "write at least one, such as 2011/.. or ../2013-09")
    if start and stop and start.first > stop.last:
        raise DateError(f"“{value}” ends before it starts", f"did you mean {right}/{left}?")
    return Edtf(
        edtf=value,
        earliest=start.first if start else None,
        latest=stop.last if stop else None,
        precision=max((end.precision for end in ends), key=PRECISIONS.index),
        approximate=any(end.is_approximate for end in ends),
        uncertain=any(end.is_uncertain for end in ends),
    )


def _day_of(value: str) -> str:
    meant = _one_day(value)
    return f"write {meant}, if that is meant" if meant else "a day is written YYYY-MM-DD, such as 2013-09-05"


def _one_day(value: str) -> date | None:
    """What digits that are parted otherwise mean, where they can mean one day alone."""
    first, second, third = re.split("[/-]", value)
    orders = [(first, second, third), (third, second, first), (third, first, second)]
    meant = {day for order in orders if len(order[0]) == len("2013") and (day := _day(order))}
    return meant.pop() if len(meant) == 1 else None


def _day(parts: tuple[str, str, str]) -> date | None:
    try:
        return date(*map(int, parts))
    except ValueError:
        return None


def meant_by(value: str) -> Edtf | None:
    """What may be meant by a date that is written as papers print it; None for what is no date."""
    meant = _one_day(value) if _MIXED.fullmatch(value) else as_edtf(value)
    try:
        return parse_edtf(str(meant or ""))
    except DateError:
        return None


def _refuse_printed(value: str) -> None:
    """Raises DateError for a date that is written as papers print it, with what is meant or what is wrong of that."""
    meant = as_edtf(value)
    if meant is None or meant == value:
        return
    try:
        parse_edtf(meant)
    except DateError as error:
        raise DateError(f"“{value}” is not EDTF, and {error.what}", error.right) from error
    raise DateError(f"“{value}” is not EDTF", f"write {meant}, if that is meant")


def parse_day(value: str) -> date:
    """Read `YYYY-MM-DD` and nothing else. Raises DateError."""
    if _FAR_DAY.fullmatch(value):
        raise DateError(f"“{value}” is not in the calendar", "years are 0001 to 9999")
    if not _ISO_DAY.fullmatch(value):
        raise DateError("it is not a day", "a day is written YYYY-MM-DD, such as 2013-09-12")
    return parse_end(value).first


@lru_cache(maxsize=5_000)
def parse_end(value: str) -> End:
    """Read a date that is no interval. Raises DateError."""
    if not _USUAL.fullmatch(value) and (found := left_out(value)):
        raise DateError(f"“{value}” is {found.name}, which is not among the EDTF that is read here", found.right)
    match = _END.fullmatch(value)
    if not match:
        _refuse_printed(value)
        if missing := untold(value):
            raise DateError(*missing)
        right = f"write one such as {EXAMPLES}, or “undated” for words that no calendar holds"
        raise DateError(f"“{value}” is not a date", right)
    year, month, day, mark = match.groups()
    first, last, precision = bounds(value, year, month, day)
    return End(value.rstrip("?~%"), first, last, precision, mark in ("~", "%"), mark in ("?", "%"))
