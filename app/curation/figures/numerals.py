"""Numbers in the words of a text, as far as digits, what multiplies them and English number words give them."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import zip_longest
from typing import NamedTuple

from app.curation.figures.digit_marks import readings, with_points
from app.curation.figures.grouped import with_groups
from app.curation.figures.halves import with_halves
from app.curation.figures.multipliers import SIGNS, Multiplied, factors_of, multiplied
from app.curation.figures.parts import has_minutes, has_parts, knows_parts
from app.curation.figures.spelt_abroad import spelt_abroad
from app.curation.figures.spelt_english import Spelt, spelt_in
from app.curation.figures.spelt_han import LANGUAGES as OF_HAN
from app.curation.figures.spelt_han import spelt_in_han, with_parts_of_hundred
from app.curation.figures.spelt_unread import has_unread
from app.curation.figures.typed import in_a_line
from app.patterns import Pattern
from app.tags import primary_subtag
from app.words.scripts import HANGUL, UNSPACED

# Arabic and Hebrew join a letter to a number: ל500. A comma of Arabic groups, and parts numbers as well.
_JOINING = "\u05d0-\u05ea\u0621-\u064a"
_DIGITS = Pattern(
    rf"(?<![^\W{UNSPACED}{HANGUL}{_JOINING}])(?<![.,])"
    r"(?:\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?![.,]?\d)|\d+(?:[.,'’٫٬·]\d+|・\d+(?= ?[%%万億兆])|،\d{3}(?!\d))*)"
)
_BEHIND = Pattern(r"[\W_]*(\w\S*)")
# Between the ends of a range: what multiplies the second multiplies the first.
_TO = Pattern(r"\s*[-–—~〜～]\s*|\s+(?:to|or|and|bis|oder|à|ou|et|a|o|y|до|или|и)\s+")

_THOUSAND = Decimal(1000)
# Nothing, or “and” in Arabic and Persian.
_AND = {"", "و"}
# What a word that is not known may multiply by: a pair, a dozen, a score, a hundred and more, never ten.
_POWERS = frozenset(Decimal(10) ** n for n in range(2, 13))
_MULTIPLES = _POWERS | {Decimal(2), Decimal(12), Decimal(20), Decimal(144)}
# A number beside one of these may be a part of another one.
_COMPOSING = Pattern(
    r"\b(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:hundred|thousand|[mbtr]+illion|lakh|crore|dozen|score|third"
    r"|quarter|couple|pair)s?|point|(?:four|fif|six|seven|eigh|nin|ten)ths|half|none)\b",
    re.IGNORECASE,
)
# Halves and hours, 1/2 and 1h30.
_FRACTION = Pattern(r"\d[/⁄]\d|\d ?[hH] ?\d\d(?!\d)")
_BESIDE_DIGITS = Pattern(r"[\s-]+(?:(?:and|und|et|y|e|en)\s)?\d")
_PER_CENT = Pattern(r"\b(?:per cento|por cien(?:to)?|por cento|pour cent)\b", re.IGNORECASE)
# Currencies that are glued to a number: Rp1.750.000, RM1,750, EUR500.
_CURRENCY = Pattern(
    r"\b(?:Rp|RP|RM|Rs|RS|Tk|TK|[KTU]S[hH]|Ksh|EUR|USD|GBP|CHF|INR|IDR|MYR|JPY|CNY|RMB|KRW|NOK|SEK|DKK|PLN|CZK|HUF|RUB|UAH|TRY|BRL"
    r"|MXN|R|P|ZAR|NGN|PHP|THB|VND|SGD|HKD|AUD|CAD|NZD)(?=\d)"
)
_DIGITS_BESIDE = Pattern(r"\d[\s-]*\Z")
_NEAR = 10


class Number(NamedTuple):
    """All that the digits may mean: `1.429` is one thousand and more, or less than two.

    It is `scaled` where what stands behind it is not what is counted and may multiply it, as in “2 score people”.
    """

    readings: frozenset[Decimal]
    scaled: bool
    multiples: frozenset[Decimal] = _MULTIPLES

    def gives(self, value: float) -> bool:
        given = Decimal(str(value))
        # What is grouped, 1.200, is multiplied as that, and not as decimals.
        whole = max(self.readings)
        multiple = self.scaled and whole > 0 and given / whole in self.multiples
        return multiple or abs(given) in self.readings


class _Found(NamedTuple):
    """A number in digits: its readings alone, and what multiplies it."""

    start: int
    readings: frozenset[Decimal]
    by: Multiplied

    def times(self, factors: frozenset[Decimal]) -> frozenset[Decimal]:
        return frozenset(one * factor for one in self.readings for factor in factors)


def numbers_in(words: str, unit: str, language: str) -> list[Number]:
    """The numbers in words for a quantity of this unit; none where some may be written otherwise than is read here."""
    tag = primary_subtag(language)
    words = in_a_line(words, tag)
    if tag in OF_HAN:
        words = with_parts_of_hundred(words)
    words = with_points(_CURRENCY.sub(lambda code: " " * len(code[0]), words), tag)
    words = with_halves(with_groups(words, tag), tag)
    found = [
        _found(match, multiplied(words, match.span(), unit, tag), language.lower()) for match in _DIGITS.finditer(words)
    ]
    rest = _blanked(words, [(one.start, one.by.unit_end) for one in found])
    of_han = list(spelt_in_han(rest)) if tag in OF_HAN else []
    rest = _blanked(rest, [(one.start, one.end) for one in of_han])
    if any(char.isnumeric() and not char.isdecimal() for char in rest) or _FRACTION.search(words):
        return []
    if len(found) > 1 and has_minutes(words):
        return []
    rest = _PER_CENT.sub(lambda match: " " * len(match[0]), rest)
    spelt = list(spelt_in(words) if tag == "en" else spelt_abroad(rest, tag))
    rest = _blanked(rest, [(one.start, one.end) for one in spelt])
    if (
        has_unread(rest, tag)
        or has_parts(rest, tag)
        or (tag != "en" and any(_is_beside_digits(words, one) for one in spelt))
    ):
        return []
    counted = unit.casefold().split()
    composing = any(one[0].casefold() not in counted for one in _COMPOSING.finditer(rest))
    if tag == "en" and (composing or any(_BESIDE_DIGITS.match(words, one.end) for one in spelt)):
        return []
    numbers = [*_in_digits(words, found, unit), *_spelt_out(words, spelt or of_han, unit)]
    multiples = _POWERS if tag == "en" or knows_parts(tag) else _MULTIPLES
    return [number._replace(multiples=multiples) for number in numbers]


def _found(match: re.Match[str], by: Multiplied, language: str) -> _Found:
    return _Found(match.start(), frozenset(readings(match[0], language, is_multiplied=by.is_by_something)), by)


def _is_beside_digits(words: str, one: Spelt) -> bool:
    before = words[max(0, one.start - _NEAR) : one.start]
    return bool(_BESIDE_DIGITS.match(words, one.end) or _DIGITS_BESIDE.search(before))


def _blanked(words: str, spans: Iterable[tuple[int, int]]) -> str:
    """The words with gaps for what stands in these spans, each as long as it was."""
    parts, at = [], 0
    for start, end in spans:
        parts += [words[at:start], " " * (end - start)]
        at = end
    return "".join((*parts, words[at:]))


def _spelt_out(words: str, found: list[Spelt], unit: str) -> Iterator[Number]:
    """The numbers, of a range the first with what multiplies the second; “six-day” is one of days alone."""
    for one, other in zip_longest(found, found[1:]):
        behind = words[one.end :]
        if behind.startswith("-") and not behind[1:].casefold().startswith(_counted(unit)):
            continue
        last = words[one.start : one.end].split()[-1].casefold()
        is_counted = last in unit.casefold().split() or one.factor in factors_of(unit)
        readings = {one.value / one.factor if is_counted else one.value}
        is_range = other is not None and _TO.fullmatch(words, one.end, other.start) is not None
        if other and is_range and one.factor == 1:
            readings.add(one.value * other.factor)
        yield Number(frozenset(readings), not is_range and _is_scaled(words, one.end, unit))


def _in_digits(words: str, found: list[_Found], unit: str) -> Iterator[Number]:
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
        is_scaled = factors == {1} and last.by.unit_end == last.by.end and _is_scaled(words, last.by.end, unit)
        yield Number(readings | first.times(factors) if last is first else readings, is_scaled)


def _thousand_of(one: _Found, other: _Found) -> frozenset[Decimal]:
    """What the groups of the second number in a range multiply the first by: 10-12,000."""
    is_less = max(one.readings) < _THOUSAND <= max(other.readings)
    return frozenset({_THOUSAND}) if is_less and other.by.factors == {1} else frozenset()


def _are_one(words: str, one: _Found, other: _Found) -> bool:
    """Whether a number goes on with a smaller one: directly behind a sign, or behind a gap with what multiplies it."""
    between = words[one.by.end : other.start]
    is_beside = not between and words[one.by.end - 1] in SIGNS
    # Or with no more than the multiple leaves open: 2 mil 500, 3만 5000.
    is_with_its_own = between.strip() in _AND and (
        other.by.is_by_something or (between != "" and max(other.readings) < max(one.by.factors))
    )
    return one.by.is_by_something and (is_beside or is_with_its_own) and max(one.by.factors) > max(other.by.factors)


def _are_range(words: str, one: _Found, other: _Found) -> bool:
    return not one.by.is_by_something and bool(_TO.fullmatch(words, one.by.end, other.start))


def _is_scaled(words: str, end: int, unit: str) -> bool:
    behind = _BEHIND.match(words, end)
    return behind is not None and not behind[1].casefold().startswith((*_counted(unit), *"0123456789"))


def _counted(unit: str) -> tuple[str, ...]:
    return tuple(word.removesuffix("s") for word in unit.casefold().split())
