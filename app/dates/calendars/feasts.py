"""Feasts that move by other rules than Easter: 清明节, 추석, Koningsdag."""

import re
from datetime import date, timedelta

from app.dates.words.plain import plain
from app.patterns import Pattern

# Feasts of China, which move in these days with the moon or the sun, and with the days off round them.
_OF_CHINA = {
    ((4, 3), (4, 7)): "清明节?(?:期间|假期|小长假)?|清明節?(?:期間|假期)?",
    ((1, 20), (3, 7)): "春节|春節|大年初一|农历新年|農曆新年|除夕",
    ((5, 27), (6, 27)): "端午节|端午節|端午",
    ((9, 6), (10, 10)): "中秋节|中秋節|中秋|추석",
    ((1, 19), (2, 23)): "설날|설",
}
_IN_CHINA = Pattern(r"(?:(\d{4})[年년] ?|今年|去年|明年|올해 ?|지난해 ?)?(\S+)")
_KING = Pattern(r"(?:op )?(konings|koninginne)dag(?: (?:van )?(\d{4}))?")
_SUNDAY, _FRIDAY, _SATURDAY = 6, 4, 5
# From which day on which day of the week.
_OF_THE_NORTH = (
    (r"midsommarafton|juhannusaat\w+", (6, 19), _FRIDAY),
    (r"midsommardagen|juhannuspäiv\w+|juhannuksena", (6, 20), _SATURDAY),
    ("alla helgons dag|pyhäinpäivä(?:nä)?|pyhäinmiestenpäivä(?:nä)?", (10, 31), _SATURDAY),
)


def around_feasts(folded: str, years: range) -> list[date]:
    """The days of these years on which the feast may be that folded words are; nothing for all else."""
    return _of_china(folded, years) or _of_the_king(folded, years) or _of_the_north(folded, years)


def _of_the_north(folded: str, years: range) -> list[date]:
    """Midsummer and the day of all saints, which Swedes and Finns keep on a Friday or a Saturday."""
    for names, first, weekday in _OF_THE_NORTH:
        if match := re.fullmatch(rf"(?:pa |under )?(?:{plain(names)})(?: (\d{{4}}))?", folded):
            told = [int(match[1])] if match[1] else list(years)
            begins = (date(year, *first) for year in told)
            return [day + timedelta((weekday - day.weekday()) % 7) for day in begins]
    return []


def _of_china(folded: str, years: range) -> list[date]:
    match = _IN_CHINA.fullmatch(folded)
    if not match:
        return []
    told = [int(match[1])] if match[1] else list(years)
    spans = [span for span, names in _OF_CHINA.items() if re.fullmatch(plain(names), match[2])]
    return [day for begin, end in spans for year in told for day in _between(date(year, *begin), date(year, *end))]


def _between(first: date, last: date) -> list[date]:
    return [first + timedelta(n) for n in range((last - first).days + 1)]


def _of_the_king(folded: str, years: range) -> list[date]:
    """The birthday that the Dutch keep, a day earlier where it is a Sunday; of queens, on another day."""
    match = _KING.fullmatch(folded)
    if not match:
        return []
    told = [int(match[2])] if match[2] else list(years)
    days = [date(year, *((4, 30) if match[1] == "koninginne" else (4, 27))) for year in told]
    return [day - timedelta(day.weekday() == _SUNDAY) for day in days]
