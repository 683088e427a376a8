"""Parts of a month and of a year, as East Asia tells them: 11月上旬, 10월 하순, 今年上半年, 7~9月期."""

import re
from datetime import date, timedelta

from app.patterns import Pattern

_WHEN = r"[今去昨来來明本先上下个個这這年月の의 올해지난작이번달에]*(?:\d{4}[年년] ?)?"
# The days of a month; how far its beginning and its end reach is not said.
_OF_MONTH = [
    (re.compile(rf"{_WHEN}(?:\d{{1,2}}[月월] ?)?(?:{part})[에に]?"), days)
    for part, days in (
        ("上旬|초순|상순", range(1, 11)),
        ("中旬|중순", range(11, 21)),
        ("下旬|하순", range(21, 32)),
        ("(?<=[月월달 ])(?:初め?|초)", range(1, 16)),
        ("(?<=[月월달 ])(?:末|底|말)", range(16, 32)),
    )
]
# The months of a year, and of the next one's first.
_OF_YEAR = [
    (re.compile(rf"{_WHEN}(?:{part})[에に]?"), months)
    for part, months in (
        ("(?<=[年년해 ])(?:初め?|초)", range(1, 5)),
        ("(?<=[年년해 ])(?:末|底|말)|연말", (10, 11, 12, 1)),
    )
]
# In Japan a half is mostly one of a year that begins in April.
_HALVES = {"zh": ("上半年", "下半年"), "ko": ("상반기", "하반기")}
_QUARTER_OF_JAPAN = Pattern(r"(?:(\d{4})年 ?)?(\d{1,2})[-~](\d{1,2})月期")
_MOST_DAYS, _MOST_OF_YEAR, _MONTHS_OF_HALF = 27, 185, 6


def is_of_another_part(plain: str, tag: str, first: date, last: date) -> bool:
    """Whether none of the days lies in the part of a month or of a year that the words tell."""
    span = (last - first).days
    days = [first + timedelta(n) for n in range(min(span, _MOST_OF_YEAR) + 1)]
    if span <= _MOST_DAYS and (told := next((days for way, days in _OF_MONTH if way.fullmatch(plain)), None)):
        return all(day.day not in told for day in days)
    if span > _MOST_OF_YEAR:
        return False
    if told_of := next((months for way, months in _OF_YEAR if way.fullmatch(plain)), None):
        return all(day.month not in told_of for day in days)
    if match := _QUARTER_OF_JAPAN.fullmatch(plain):
        months = range(int(match[2]), int(match[3]) + 1)
        return bool(months) and all(
            day.month not in months or (match[1] is not None and day.year != int(match[1])) for day in days
        )
    for n, half in enumerate(_HALVES.get(tag, ())):
        if re.fullmatch(rf"{_WHEN}{half}에?", plain):
            return all((day.month - 1) // _MONTHS_OF_HALF != n for day in days)
    return False
