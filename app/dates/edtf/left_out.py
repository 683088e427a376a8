"""What EDTF has and is not read here, and what looks like EDTF: each by its name, with what to write instead."""

import re
from calendar import isleap
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple


class LeftOut(NamedTuple):
    name: str
    right: str


class _Kind(NamedTuple):
    pattern: re.Pattern[str]
    name: str
    right: Callable[[re.Match[str]], str]


def left_out(value: str) -> LeftOut | None:
    """What a date, or an end of an interval, is that is not read here; None for all else, be it a date or not."""
    for kind in _kinds():
        if match := kind.pattern.fullmatch(value):
            return LeftOut(kind.name, kind.right(match))
    return None


def _kind(pattern: str, name: str, right: str | Callable[[re.Match[str]], str]) -> _Kind:
    """`right` may name groups of the pattern, such as `{1}`."""
    say = right if callable(right) else lambda match: right.format(match[0], *match.groups())
    return _Kind(re.compile(pattern, re.ASCII), name, say)


_WRITE_BOUNDS = "write the first and the last as bounds, such as 2021-05-03/2021-05-04"


def _of_digits(match: re.Match[str]) -> str:
    """`1950S2` is a year of the 1900s, of which two digits are sure."""
    year, sure = match[1], min(int(match[2]), 4)
    return f"write the bounds, {year[:sure].ljust(4, '0')}/{year[:sure].ljust(4, '9')}"


def _of_months(match: re.Match[str]) -> str:
    """Quarters are 33 to 36, parts of four months 37 to 39, halves 40 and 41."""
    part = int(match[2])
    first, length = (37, 4) if part > 36 else (33, 3)
    first, length = (40, 6) if part > 39 else (first, length)
    start = (part - first) * length + 1
    return f"write its months, {match[1]}-{start:02}/{match[1]}-{start + length - 1:02}"


def _of_week(match: re.Match[str]) -> str:
    year, week, day = int(match[1]), int(match[2]), int(match[3] or 0)
    try:
        first, last = (date.fromisocalendar(year, week, day or end) for end in (1, 7))
    except ValueError:
        return _WRITE_BOUNDS
    return f"write the day, {first}" if day else f"write its days, {first}/{last}"


def _of_day(match: re.Match[str]) -> str:
    year, number = int(match[1]), int(match[2])
    is_there = year > 0 and 0 < number <= 365 + isleap(year)
    day = date(year, 1, 1) + timedelta(number - 1) if is_there else "such as 2021-05-03"
    return f"write the day, {day}"


def _to_the_end(match: re.Match[str]) -> str:
    """Every digit behind the first that is not known is none either."""
    known, _, unknown = match[0].partition("X")
    return f"write X up to its end, {known}X{re.sub(r'[0-9]', 'X', unknown)}"


_YEARS = "years are 0001 to 9999; for what no calendar holds write “undated”"
# Of years before the year 1, what stands behind them, and before.
_BEHIND_YEAR = (
    r"BCE?|B\.C\.(?:E\.)?|v\. ?Chr|v\.u\.Z|vor Christus|vor unserer Zeitrechnung|av\. ?J\.-C"
    r"|avant (?:J\.-C|Jésus-Christ|notre ère)|a\. ?C|a\. ?de ?C|antes de Cristo|avanti Cristo"
    r"|v\. ?C|voor Christus|p\. ?n\. ?e|przed Chrystusem"
    r"|př\. ?n\. ?l|př\. ?Kr|před Kristem|pred n\. ?l|f\. ?Kr|f\.v\.t|fvt|før Kristus|eKr|eaa|î\. ?Hr|î\.e\.n|пр\. ?Хр"
    r"|до н\. ?[эе]|до нашої ери|до нашей эры|до Р\. ?Х|пр\. ?н\. ?е|π\. ?Χ|ق\. ?م|قبل الميلاد|לפנה[\"״]ס|לפני הספירה"
    r"|پیش از میلاد|ईसा पूर्व|TCN|trước Công nguyên|SM"
)
_CENTURY = (
    "century|Jahrhundert|siècle|siglo|secolo|século|eeuw|wiek|století|век|века|століття|århundrede|århundre|yüzyıl"
)
_BEFORE_YEAR = "公元前|西元前|紀元前|前|기원전|MÖ|M\\.Ö\\.|i\\. ?e\\.|Kr\\. ?e\\."
_DAY = r"(\d{4}-\d\d-\d\d)"


@cache
def _kinds() -> tuple[_Kind, ...]:
    return (
        _kind(r"\[.*", "a set, one of which is meant", _WRITE_BOUNDS),
        _kind(r"\{.*", "a set, all of which are meant", f"describe each on its own, or {_WRITE_BOUNDS}"),
        _kind(
            r"(\d[\d-]*[?~%]?)\.\.(\d[\d-]*[?~%]?)?",
            "a range as sets have them",
            lambda m: _interval(m[1], m[2] or ".."),
        ),
        _kind(r"\.\.(\d[\d-]*[?~%]?)", "a range as sets have them", lambda m: _interval("..", m[1])),
        _kind(rf"{_DAY}(?:T.+| \d\d?(?::.+|h.*| ?[ap]\.?m\.?)?)", "a time of day", "write the day, {1}"),
        _kind(rf"{_DAY}(?:Z|[+-]\d\d(?::?\d\d)?)", "a day in one time zone", "write the day, {1}"),
        _kind(r"(\d{4})-?W(\d\d)(?:-?([1-7]))?", "a week by its number", _of_week),
        _kind(r"(\d{4})-(\d{3})", "a day by its number in the year", _of_day),
        _kind(r"P[\dYMWDTHS.,]+", "a length of time", _WRITE_BOUNDS),
        _kind(r"(\d{4})(\d\d)(\d\d)", "a day without hyphens", "write {1}-{2}-{3}"),
        _kind(r"\d{5,}(?:-\d\d){0,2}", "a year of more than four digits", _YEARS),
        _kind(r"-?\d+E\d+(?:S\d+)?|Y-?\d+E\d+(?:S\d+)?", "a year with an exponent", _YEARS),
        _kind(r"(\d{4})S([1-9]\d*)", "a year with significant digits", _of_digits),
        _kind(r"Y-?\d+(?:S\d+)?", "a year of more than four digits", _YEARS),
        _kind(
            rf"-[\dX]{{4}}\b.*|0000\b.*|.*[\dIVX](?:st|nd|rd|th|e)?\.? ?(?:(?:{_CENTURY}) )?(?:{_BEHIND_YEAR})\.?"
            rf"|(?:{_BEFORE_YEAR}) ?\d.*",
            "a year before the year 1",
            _YEARS,
        ),
        _kind(r"(\d{4})-(3[3-9]|4[01])[?~%]?", "a quarter or another part of a year", _of_months),
        _kind(
            r"[?~%].+|[\dX-]+[?~%]-[\dX?~%-]+|[\dX-]+-[?~%][\dX-]+",
            "a date with marks on its parts",
            "write one mark, at the end",
        ),
        _kind(r"X{4}.*", "a year of which nothing is known", "write “undated”"),
        _kind(r"(\d)X{3}\b.*", "a year of which only the thousand is known", "write the bounds, {1}000/{1}999"),
        _kind(
            r"(?=.*X.*\d)\d[\dX]{3}(?:-[\dX]{2}){0,2}[?~%]?",
            "a digit that is known behind one that is not",
            _to_the_end,
        ),
        _kind(r"([01]\d\d|20\d)[?~%]?", "a decade in three digits", "write {1}X"),
        _kind(r"([01]\d|20)[?~%]?", "a century in two digits", "write {1}XX"),
        _kind(r"\d{2,3}[?~%]?", "a year of fewer than four digits", "write all four, such as 0999"),
        _kind(
            r"(?i:FY ?'?|(?:the )?(?:fiscal|financial|tax) (?:year )?)\d{2,4}(?:[-–/]\d{2,4})?",
            "a year that begins on another day from country to country",
            "write its days, such as 2012-10-01/2013-09-30",
        ),
        _kind(
            r"(?=.*[ux])\d{2}[\dux]{2}(?:-[\dux]{2}){0,2}[?~%]?",
            "an older way to write EDTF",
            lambda m: f"write {_capital(m[0])}",
        ),
        _kind("open", "an older way to write an open end", "write “..”"),
        _kind("unknown", "an older way to write an end that is not known", "write nothing there"),
    )


def _interval(first: str, last: str) -> str:
    return f"write {first}/{last}"


def _capital(value: str) -> str:
    return value.replace("u", "X").replace("x", "X")
