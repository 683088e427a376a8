"""Dates since which, until which or about which something was: seit Mai 2013, до 15 декабря, 10月20日頃."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from app.dates.edtf.bounds import DateError
from app.dates.edtf.reading import Edtf, parse_edtf
from app.dates.printed.in_digits import in_digits
from app.dates.printed.numeric import days_in_digits
from app.dates.printed.parts import Parts, parts_of, words_of
from app.dates.relative.of_seasons import seasons_of
from app.dates.told.spans import said
from app.dates.words.bound_words import BOUND_WORDS
from app.dates.words.months import SEASONS
from app.dates.words.neighbours import row_of
from app.dates.words.plain import plain
from app.patterns import Pattern
from app.tags import primary_subtag

_SINCE, _UNTIL, _ABOUT = range(3)
# An accent tells “from” from “of” there, and hours are told as being about them too.
_FROM_IN_FRENCH, _HOUR = re.compile(r"\bdès\b", re.IGNORECASE), re.compile("[時时點点시]")
_OF_EAST_ASIA = Pattern(r"(?:(\d{4})[年년] ?)?(\d{1,2})[月월](?: ?(\d{1,2})[日号號일])?")
# How far away is what is about then, by how many parts the date has; and how far a bound without a year is of one.
_SLACK = {1: timedelta(1827), 2: timedelta(31), 3: timedelta(10)}
_NEAR, _DAY = timedelta(62), timedelta(1)
_OPEN = ".."
# Years as others count them are none of ours.
_YEARS = range(1500, 2200)


class _Span(NamedTuple):
    """The first and the last day that may be meant, how many parts of a date tell it, and whether a year is one."""

    begin: date
    end: date
    parts: int
    has_year: bool


def is_outside(words: str, language: str, edtf: Edtf) -> bool | None:
    """Whether the date lies where the words tell that it does not; None where they are no such words."""
    start, _, stop = edtf.edtf.partition("/")
    for kind, rest in _told(words, language):
        # Of what goes on, the day is told on which it began.
        is_open = (stop if kind == _SINCE else start if kind == _UNTIL else "") == _OPEN
        edge = parse_edtf(start if kind == _SINCE else stop) if is_open else edtf
        first, last = edge.earliest, edge.latest
        # Of what is open where the words are not, as from 4 May on of “until 3 May”, there is one end.
        first, last = first or (last if kind == _SINCE else None), last or (first if kind == _UNTIL else None)
        if first and last and (spans := _spans(rest, language, first, last)):
            return _is_beyond(kind, spans, first, last, is_open=is_open)
    return None


def _is_beyond(kind: int, spans: list[_Span], first: date, last: date, *, is_open: bool) -> bool:
    begin, end, parts, has_year = min(spans, key=lambda span: max(span.begin - last, first - span.end))
    before, behind = begin - last, first - end
    away = max(before, behind)
    if away <= timedelta(0):
        return False
    if kind == _ABOUT:
        return away > _SLACK[parts]
    is_against = before > behind if kind == _SINCE else behind > before
    # “After 3 May” is from the day behind it on.
    return (is_against and (has_year or is_open or away <= _NEAR)) or (is_open and away > _DAY)


def _told(words: str, language: str) -> Iterator[tuple[int, str]]:
    """What kinds the words may be of, and what of them is a date."""
    tag = primary_subtag(language)
    tag = row_of(tag, BOUND_WORDS)
    said = plain(_FROM_IN_FRENCH.sub("depuis", words) if tag == "fr" else words)
    for kind, pattern in enumerate(_patterns(tag)):
        if match := pattern.fullmatch(said):
            rest = next(filter(None, match.groups()))
            if kind != _ABOUT or not _HOUR.search(rest):
                yield kind, rest


def _spans(rest: str, language: str, first: date, last: date) -> list[_Span]:
    """What may be meant, in one of the years round the date where none is told."""
    read = said(rest, language)
    years = range(max(first.year - 1, 1), last.year + 2)
    if match := _OF_EAST_ASIA.fullmatch(read):
        parts: Parts | None = Parts(*(part and part.zfill(2) for part in match.groups()))
    elif digits := in_digits(read):
        parts = Parts(*digits.split("-"))
    else:
        parts = parts_of(words_of(read))
    if not parts or not (parts.year or parts.month):
        return [_Span(day, day, 3, has_year=False) for day in days_in_digits(read, language.lower(), years)]
    season = parts.month if parts.month in SEASONS.values() else None
    if season and parts.year and parts.year.isdecimal():
        return [_Span(*one, 2, has_year=True) for one in seasons_of(season, language, [int(parts.year)])]
    if season or (parts.year and int(parts.year.replace("X", "0")) not in _YEARS):
        return []
    told = [parts] if parts.year else [parts._replace(year=f"{year:04}") for year in years]
    return [span for one in told if (span := _span(one, has_year=bool(parts.year)))]


def _span(told: Parts, *, has_year: bool) -> _Span | None:
    try:
        found = parse_edtf(told.edtf or "")
    except DateError:
        return None
    if not found.earliest or not found.latest:
        return None
    return _Span(found.earliest, found.latest, len([part for part in told if part]), has_year=has_year)


@cache
def _patterns(tag: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(plain(one).replace("#", "(.+?)")) for one in BOUND_WORDS.get(tag, "").split(";") if one)
