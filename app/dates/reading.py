"""What of EDTF (ISO 8601-2) can be read as bounds: when it was lies within them, both inclusive.

Read are `YYYY`, `YYYY-MM`, `YYYY-MM-DD`; seasons, `YYYY-21` to `YYYY-32`; digits that are not known, `X`, from some
place on to the end, such as `201X`, `2021-XX` or `2021-05-1X`; each with an optional `?` (uncertain), `~` (approximate)
or `%` (both); and intervals `A/B` of which one end may be open (`..`) or unknown (nothing). An interval is read as
bounds like all else. This narrows EDTF, where it may also mean the whole stretch.
"""

import re
from calendar import month_name, monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple, get_args

from app.dates.in_words import as_edtf
from app.dates.left_out import left_out
from app.dates.untold import untold

Precision = Literal["day", "month", "season", "year", "decade", "century"]
PRECISIONS: tuple[Precision, ...] = get_args(Precision)

_END = re.compile(r"(\d\d[\dX][\dX])(?:-([\dX]{2})(?:-([\dX]{2}))?)?([?~%]?)", re.ASCII)
# Of these papers of one country mean another day than those of the next.
_MIXED = re.compile(r"\d{1,4}/\d{1,2}/\d{1,4}|\d{1,2}-\d{1,2}-\d{4}", re.ASCII)
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
# The sides of an interval that are no date: open, and unknown.
ABSENT = ("..", "")

# Day numbers beyond the calendar, so that its first and its last year have ends that are known.
UNBOUNDED_START, UNBOUNDED_END = date.min.toordinal() - 1, date.max.toordinal() + 1

EXAMPLES = "2013-09-05, 2013-09, 2013, 2013-09-05/2013-09-06, 2011/.., 2013-09~, 2013?, 2013-21 or 201X"


class DateError(ValueError):
    """What is no date that is read here, with what would be right."""

    def __init__(self, what: str, right: str) -> None:
        super().__init__(f"{what}: {right}")
        self.what = what
        self.right = right


class Season(NamedTuple):
    """Three months from `month` on, as meteorologists count; those that begin in December end in the next year."""

    name: str
    month: int
    hemisphere: str | None = None


SEASONS = {
    "21": Season("spring", 3),
    "22": Season("summer", 6),
    "23": Season("autumn", 9),
    "24": Season("winter", 12),
    "25": Season("spring", 3, "northern"),
    "26": Season("summer", 6, "northern"),
    "27": Season("autumn", 9, "northern"),
    "28": Season("winter", 12, "northern"),
    "29": Season("spring", 9, "southern"),
    "30": Season("summer", 12, "southern"),
    "31": Season("autumn", 3, "southern"),
    "32": Season("winter", 6, "southern"),
}


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
        raise DateError(f"“{value}” is no EDTF", "a day is written YYYY-MM-DD, such as 2013-09-05")
    if "/" in value:
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


def meant_by(value: str) -> Edtf | None:
    """What may be meant by a date that is written as papers print it; None for what is no date."""
    try:
        return parse_edtf(as_edtf(value) or "")
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
        raise DateError(f"“{value}” is no EDTF, and {error.what}", error.right) from error
    raise DateError(f"“{value}” is no EDTF", f"write {meant}, if that is meant")


def parse_day(value: str) -> date:
    """Read `YYYY-MM-DD` and nothing else. Raises DateError."""
    if not _ISO_DAY.fullmatch(value):
        raise DateError("it is not a day", "a day is written YYYY-MM-DD, such as 2013-09-12")
    return parse_end(value).first


@lru_cache(maxsize=5_000)
def parse_end(value: str) -> End:
    """Read a date that is no interval. Raises DateError."""
    if found := left_out(value):
        raise DateError(f"“{value}” is {found.name}, which is not among the EDTF that is read here", found.right)
    match = _END.fullmatch(value)
    if not match:
        _refuse_printed(value)
        if missing := untold(value):
            raise DateError(*missing)
        right = f"write one such as {EXAMPLES}, or “undated” for words that no calendar holds"
        raise DateError(f"“{value}” is not a date", right)
    year, month, day, mark = match.groups()
    first, last, precision = _bounds(value, year, month, day)
    return End(value.rstrip("?~%"), first, last, precision, mark in ("~", "%"), mark in ("?", "%"))


def _bounds(value: str, year: str, month: str | None, day: str | None) -> tuple[date, date, Precision]:
    years = _range(value, year, 1, 9999, "years are 0001 to 9999")
    if month in SEASONS and day is None:
        return *_of_season(years[0], SEASONS[month]), "season"
    seasons = "" if day else ", and 21 to 32 are seasons"
    if month and month.isdecimal() and int(month) > 12 and "/" in (both := as_edtf(value) or ""):
        seasons += f"; of two years write {both}"
    months = _range(value, month or "XX", 1, 12, f"months are 01 to 12{seasons}")
    length = monthrange(years[1], months[1])[1]
    named = f"{month_name[months[1]]} {years[1]:04}"
    days = _range(value, day or "XX", 1, length, f"{named} has {length} days")
    first, last = (date(years[n], months[n], days[n]) for n in (0, 1))
    return first, last, _precision(year, month, day)


def _range(value: str, digits: str, least: int, most: int, right: str) -> tuple[int, int]:
    """The least and the largest number that the digits may be."""
    low, high = max(int(digits.replace("X", "0")), least), min(int(digits.replace("X", "9")), most)
    if low > high:
        raise DateError(f"“{value}” is not in the calendar", right)
    return low, high


def _of_season(year: int, season: Season) -> tuple[date, date]:
    ends = year + (season.month + 2) // 13, (season.month + 1) % 12 + 1
    if ends[0] > date.max.year:
        return date(year, season.month, 1), date.max
    return date(year, season.month, 1), date(*ends, monthrange(*ends)[1])


def _precision(year: str, month: str | None, day: str | None) -> Precision:
    if "X" in year:
        return "decade" if year[2] != "X" else "century"
    if month is None or "X" in month:
        return "year"
    return "month" if day is None or "X" in day else "day"
