"""Which days the digits of a date may mean: the first and the last of them."""

from calendar import month_name, monthrange
from datetime import date
from typing import Literal, NamedTuple, get_args

from app.dates.printed.in_words import as_edtf

Precision = Literal["day", "month", "season", "year", "decade", "century"]
PRECISIONS: tuple[Precision, ...] = get_args(Precision)


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


def bounds(value: str, year: str, month: str | None, day: str | None) -> tuple[date, date, Precision]:
    """The first and the last day that `value` of such digits may mean. Raises DateError."""
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
