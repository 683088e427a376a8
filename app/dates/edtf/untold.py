"""Words for a date that leave out what a calendar needs: the century, or the day on which they were written."""

import re
from typing import NamedTuple

from app.dates.printed.decades import decade_of
from app.dates.printed.in_words import printed
from app.dates.printed.parts import words_of
from app.dates.relative.ago import counts_back
from app.dates.relative.days_ago import is_from_today
from app.dates.relative.last_night import is_of_any_night
from app.dates.relative.months_ago import tells_a_unit
from app.dates.words.named import WEEKDAYS
from app.patterns import Pattern


class Untold(NamedTuple):
    what: str
    right: str


# In English, German, French, Spanish, Italian, Portuguese, Dutch, Russian, Ukrainian and Arabic.
_FROM_TODAY = """
today tonight yesterday tomorrow ago heute gestern morgen vorgestern übermorgen aujourd'hui hier demain hoy ayer mañana
oggi ieri domani hoje ontem amanhã vandaag gisteren сегодня вчера завтра сьогодні вчора اليوم أمس امس غدا غدًا
"""
_OF_EAST_ASIA = "今日|昨日|明日|今天|昨天|明天|今年|去年|昨年|来年|明年|오늘|어제|내일|올해|작년|지난해|내년"
_UNITS = (
    "day|night|morning|evening|week|weekend|month|quarter|season|spring|summer|autumn|fall|winter|year|decade|century"
)
_WEEKDAYS = "mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun"
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_RELATIVE = Pattern(
    rf"(?:.* )?(?:{'|'.join(_FROM_TODAY.split())})(?: .*)?|.*(?:{_OF_EAST_ASIA}).*"
    rf"|.*\b(?:last|past|next|this|coming|previous|following) (?:{_UNITS}|{_MONTHS}|(?:{_WEEKDAYS})(?:day)?)s?\b.*"
    rf"|(?:in|within) \w+ (?:{_UNITS})s?|(?:on |the )?(?:(?:{_WEEKDAYS})day|weekend)(?: (?:{_UNITS}))?",
    re.IGNORECASE,
)
_NO_CENTURY = Pattern(
    r"(?:.*\D)?(?:['’‘]\d\d(?:'?s|er)?|(?<!\d)\d0(?:'?s|er))|.*['’‘]\d\d(?:'?s|er)?\b(?!.*\d{4}).*", re.IGNORECASE
)
# What is longer is no date.
_LONGEST = 60


def untold(value: str) -> Untold | None:
    """What the words do not tell, with what to write; None for what is no date, or one that tells all."""
    if len(value) > _LONGEST:
        return None
    is_counted = is_from_today(value) or tells_a_unit(value) or counts_back(value) or is_of_any_night(value)
    if _RELATIVE.fullmatch(value) or is_counted or _is_weekday(value):
        right = "write the day or the days that are meant, such as 2013-09-05, or “undated” where nobody knows"
        return Untold(f"“{value}” depends on the day on which it was written", right)
    decade = decade_of(printed(value))
    if decade is not None or _NO_CENTURY.fullmatch(value):
        right = f"such as 19{decade}X" if decade is not None else "such as 2013"
        return Untold(f"“{value}” leaves out the century", f"write it with all its digits, {right}")
    return None


def _is_weekday(value: str) -> bool:
    """Whether the words name a day of the week, and nothing else."""
    told = printed(value)
    return not words_of(told) and not WEEKDAYS.isdisjoint(told.split())
