"""Words that count back from the day of writing: “two days ago”, vor drei Wochen, hace un mes, 2日前."""

import re
from functools import cache
from typing import NamedTuple

from app.dates.words.ago_in_words import SAID_SO
from app.dates.words.near_ago import NEAR_WAYS
from app.dates.words.neighbours import row_of
from app.dates.words.plain import plain
from app.tags import primary_subtag

_UNITS = ("day", "week", "month", "year")
_DIGITS = r"\d{1,2}"
_BEFORE = "(?:just |already |schon |bereits |exakt |genau |deja |ya |gia |ja |redan |allerede |jo |już |už |уже |вже )?"


class Ago(NamedTuple):
    """A number of a unit before the day of writing."""

    unit: str
    number: int


def ago(words: str, language: str) -> Ago | None:
    """How far back the words count; None for all else, and for more than is said to the day."""
    tag, said = primary_subtag(language), plain(words)
    tag = row_of(tag, NEAR_WAYS)
    for pattern, one in _in_one_word(tag):
        if pattern.fullmatch(said):
            return one
    return counted(said, tag, NEAR_WAYS[tag].split(";")[0]) if tag in NEAR_WAYS else None


def counted(said: str, tag: str, ways: str) -> Ago | None:
    """The number and the unit of folded words, counted in one of these ways; None for all else."""
    for unit, pattern in _patterns(tag, ways):
        if match := pattern.fullmatch(said):
            number = next(filter(None, match.groups()))
            return Ago(unit, int(number) if number.isdecimal() else _number(number, tag))
    return None


def counts_back(words: str) -> bool:
    """Whether they do in any language."""
    return any(ago(words, tag) for tag in {*NEAR_WAYS, *SAID_SO})


def _number(word: str, tag: str) -> int:
    return next(n for n, pattern in enumerate(_numbers(tag), 1) if re.fullmatch(pattern, word))


@cache
def _numbers(tag: str) -> tuple[str, ...]:
    return tuple(plain(NEAR_WAYS[tag]).split(";")[1].split())


@cache
def _patterns(tag: str, ways: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    units = plain(NEAR_WAYS[tag]).split(";")[2]
    number = "|".join((_DIGITS, *(one for one in _numbers(tag) if one != "-")))
    told = plain(ways).replace("#", f"({number})")
    return tuple(
        (name, re.compile(f"{_BEFORE}(?:{told.replace('@', f'(?:{unit})')})"))
        for name, unit in zip(_UNITS, units.split(), strict=True)
    )


@cache
def _in_one_word(tag: str) -> tuple[tuple[re.Pattern[str], Ago], ...]:
    return tuple((re.compile(plain(words)), Ago(*one)) for words, one in SAID_SO.get(tag, {}).items())
