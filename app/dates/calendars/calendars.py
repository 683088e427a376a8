"""Dates of other calendars, as papers print them, in ours: of Thailand, of Iran and of the Republic of China."""

import re
import unicodedata
from datetime import date, timedelta

from app.dates.words.ordinals import in_figures_of_days
from app.patterns import Pattern
from app.tags import primary_subtag

OF_THAILAND = (
    "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.",
)
_OF_IRAN = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
_MONTHS = {name: n for row in (*OF_THAILAND, _OF_IRAN) for n, name in enumerate(row.split(), 1)}
_THAI = Pattern(
    r"(?:พ\.ศ\. ?|ปี ?|(?:(?:(?:เมื่อ)?(?:วัน[ก-ฮ]\S*|วัน)?ที่ ?)?(\d{1,2}) )?"
    r"(?:เดือน)?([ก-๙.]+) (?:พ\.ศ\. ?)?)(2[45]\d\d|[4-9]\d)"
)
_REPUBLICAN = Pattern(
    r"(?:(?:中華)?民[國国] ?(?=\d{1,3}年)|(?=1\d\d年 ?\d+月))(\d{1,3})年(?: ?(\d{1,2})月(?: ?(\d{1,2})日)?)?"
)
_IRANIAN = Pattern(r"(?:(\d{1,2}) )?(\w+)(?: ماه)? (1[34]\d\d)")
_OF_NO_YEAR = Pattern(
    r"(?:(?:در|بین|روز|روزهای|\S*شنبه|جمعه) ){0,4}"
    r"(?:(?:از )?(?P<from_day>\d{1,2})(?: (?P<from_month>\w+)(?: ماه)?)? (?:تا|و) )?"
    r"(?:(?P<day>\d{1,2}) )?(?P<month>\w+)(?: ماه)?"
)
_IRAN_BEHIND = 621
_IRANIAN_IN_DIGITS = Pattern(r"(1[34]\d\d)/(\d{1,2})/(\d{1,2})")
# Before this year the Thai one began in April.
_THAI_CENTURY = 2500
_FIRST_THAI, _THAI_BEFORE, _REPUBLIC_BEHIND = 2484, 543, 1911
# The first day of a year of Iran; of 33 years these are leap years, and half a year has months of 31 days.
_NEW_YEAR, _OF_NEW_YEAR = date(2021, 3, 21), 1400
_CYCLE, _LEAP_YEARS = 33, (1, 5, 9, 13, 17, 22, 26, 30)
_PERSIAN_DIGIT = Pattern("[۰-۹]")
_LATEST_OF_IRAN, _EARLIEST_OF_IRAN, _LATEST_THAI = 1499, 1300, 2599
_WEEK = Pattern(r"(?:the )?week of (.+)", re.IGNORECASE)


def of_another_calendar(value: str, tag: str = "") -> str | None:
    """What a date of these is in EDTF; None for all else, and for a year of Iran alone, which may be one of ours.

    Where a text is known to be Persian, its dates in digits of ASCII are those of Iran too.
    """
    plain = " ".join(unicodedata.normalize("NFKC", value).split())
    plain = "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in plain)
    if match := _REPUBLICAN.fullmatch(plain):
        year, *rest = filter(None, match.groups())
        return "-".join([f"{int(year) + _REPUBLIC_BEHIND:04}", *(f"{int(part):02}" for part in rest)])
    if match := _THAI.fullmatch(plain):
        return _thai(*match.groups())
    if match := _IRANIAN.fullmatch(in_figures_of_days(plain, _MONTHS) if tag == "fa" else plain):
        return _iranian(int(match[3]), _MONTHS.get(match[2]), int(match[1] or 0))
    is_of_iran = tag == "fa" or _PERSIAN_DIGIT.match(value.strip())
    match = _IRANIAN_IN_DIGITS.fullmatch(plain) if is_of_iran else None
    return _iranian(int(match[1]), int(match[2]), int(match[3])) if match else None


def our_year(year: int, language: str) -> str | None:
    """What to write for a year that is none of ours in a text of this language; None where it may be."""
    tag = primary_subtag(language)
    if tag == "th" and _FIRST_THAI <= year <= _LATEST_THAI:
        return f"{year - _THAI_BEFORE}"
    if tag == "fa" and _EARLIEST_OF_IRAN <= year <= _LATEST_OF_IRAN:
        return f"{_new_year(year).year} or {_new_year(year).year + 1}"
    return None


def _thai(day: str | None, name: str | None, year: str) -> str | None:
    month = _MONTHS.get(name) if name else None
    # Of two digits, behind a month, a year of its own too: 20 พ.ค. 67.
    of_its_own = int(year) + (_THAI_CENTURY if month and len(year) == len("67") else 0)
    if (name and not month) or of_its_own < _FIRST_THAI:
        return None
    parts = [str(of_its_own - _THAI_BEFORE), *([f"{month:02}"] if month else []), *([f"{int(day):02}"] if day else [])]
    return "-".join(parts)


def _iranian(year: int, month: int | None, day: int) -> str | None:
    """A day, or the first and the last one of a month."""
    if not month or not 1 <= month <= len(_OF_IRAN.split()):
        return None
    first = _first_day(year, month)
    last = (_first_day(year, month + 1) if month < len(_OF_IRAN.split()) else _new_year(year + 1)) - timedelta(1)
    if not day:
        return f"{first}/{last}"
    meant = first + timedelta(day - 1)
    return f"{meant}" if meant <= last else None


def of_iran_in(value: str, years: range) -> list[tuple[date, date]]:
    """The first and the last day, in these years of ours, of what one of Iran may be of which no year is told.

    It is a day, a month, or from one to another; nothing for all else.
    """
    plain = unicodedata.normalize("NFKC", value).replace("\u200c", " ")
    match = _OF_NO_YEAR.fullmatch(in_figures_of_days(" ".join(plain.split()), _MONTHS))
    month = _MONTHS.get(match["month"]) if match else None
    begin = _MONTHS.get(match["from_month"]) if match and match["from_month"] else month
    if not match or not month or not begin or match["month"] >= "ก":
        return []
    day, first = int(match["day"] or 0), int(match["from_day"] or match["day"] or 0)
    found = []
    for year in dict.fromkeys(year - _IRAN_BEHIND - back for year in years for back in (0, 1)):
        ends = _iranian(year - (begin > month), begin, first), _iranian(year, month, day)
        if ends[0] and ends[1]:
            found.append((date.fromisoformat(ends[0][:10]), date.fromisoformat(ends[1][-10:])))
    return found


def _first_day(year: int, month: int) -> date:
    return _new_year(year) + timedelta(30 * (month - 1) + min(month - 1, 6))


def _new_year(year: int) -> date:
    return _NEW_YEAR + timedelta(365 * (year - _OF_NEW_YEAR) + _leaps(year) - _leaps(_OF_NEW_YEAR))


def _leaps(year: int) -> int:
    """How many leap years are before a year."""
    return year // _CYCLE * len(_LEAP_YEARS) + sum(one < year % _CYCLE for one in _LEAP_YEARS)


def week_of(value: str) -> str | None:
    """The day of which the words name the week."""
    match = _WEEK.fullmatch(value.strip())
    return match[1] if match else None
