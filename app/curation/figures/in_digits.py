"""Numbers that a text has in digits, each with what multiplies it and with those beside it that belong to it."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from app.curation.figures.digit_marks import readings
from app.curation.figures.multipliers import SIGNS, Multiplied, multiplied
from app.curation.figures.number import TO, Number, is_scaled
from app.patterns import Pattern
from app.tags import primary_subtag
from app.words.scripts import HANGUL, UNSPACED

# Arabic, Hebrew and Amharic join a letter to a number: ל500. A comma of Arabic groups, and parts numbers as well.
_JOINING = "\u05d0-\u05ea\u0621-\u064a\u1200-\u135a"
_DIGITS = Pattern(
    rf"(?<![^\W{UNSPACED}{HANGUL}{_JOINING}])(?<![.,])"
    r"(?:\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?![.,]?\d)|\d+(?:[.,'’٫٬·]\d+|・\d+(?= ?[%%万億兆])|،\d{3}(?!\d))*)"
)
_THOUSAND = Decimal(1000)
# Nothing, or “and” in Arabic and Persian.
_AND = {"", "و"}


class InDigits(NamedTuple):
    """A number in digits: its readings alone, and what multiplies it."""

    start: int
    readings: frozenset[Decimal]
    by: Multiplied

    def times(self, factors: frozenset[Decimal]) -> frozenset[Decimal]:
        return frozenset(one * factor for one in self.readings for factor in factors)


def in_digits(line: str, unit: str, language: str) -> list[InDigits]:
    """Those of the line, each for itself, for a quantity of this unit."""
    tag = primary_subtag(language)
    found = []
    for match in _DIGITS.finditer(line):
        by = multiplied(line, match.span(), unit, tag)
        read = readings(match[0], language.lower(), is_multiplied=by.is_by_something)
        found.append(InDigits(match.start(), frozenset(read), by))
    return found


def as_numbers(words: str, found: list[InDigits], unit: str) -> Iterator[Number]:
    """The numbers, of those side by side that are one, such as 3億5000万, the sum."""
    at = 0
    while at < len(found):
        first = found[at]
        readings = first.times(first.by.factors)
        while at + 1 < len(found) and _are_one(words, found[at], found[at + 1]):
            at += 1
            more = found[at].times(found[at].by.factors)
            readings = frozenset(one + other for one in readings for other in more)
        last = found[at]
        at += 1
        factors = last.by.factors
        if at < len(found) and _are_range(words, last, found[at]):
            factors = found[at].by.factors | _thousand_of(last, found[at])
        scaled = factors == {1} and last.by.unit_end == last.by.end and is_scaled(words, last.by.end, unit)
        yield Number(readings | first.times(factors) if last is first else readings, scaled)


def _thousand_of(one: InDigits, other: InDigits) -> frozenset[Decimal]:
    """What the groups of the second number in a range multiply the first by: 10-12,000."""
    is_less = max(one.readings) < _THOUSAND <= max(other.readings)
    return frozenset({_THOUSAND}) if is_less and other.by.factors == {1} else frozenset()


def _are_one(words: str, one: InDigits, other: InDigits) -> bool:
    """Whether a number goes on with a smaller one: directly behind a sign, or behind a gap with what multiplies it."""
    between = words[one.by.end : other.start]
    is_beside = not between and words[one.by.end - 1] in SIGNS
    # Or with no more than the multiple leaves open: 2 mil 500, 3만 5000.
    is_with_its_own = between.strip() in _AND and (
        other.by.is_by_something or (between != "" and max(other.readings) < max(one.by.factors))
    )
    return one.by.is_by_something and (is_beside or is_with_its_own) and max(one.by.factors) > max(other.by.factors)


def _are_range(words: str, one: InDigits, other: InDigits) -> bool:
    return not one.by.is_by_something and bool(TO.fullmatch(words, one.by.end, other.start))
