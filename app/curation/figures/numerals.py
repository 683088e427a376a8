"""Numbers in the words of a text, as far as digits, what multiplies them and number words give them."""

import re
from collections.abc import Iterable

from app.curation.figures import in_digits, spelt_out
from app.curation.figures.digit_marks import with_multiple, with_point, with_points
from app.curation.figures.grouped import with_groups
from app.curation.figures.halves import with_halves
from app.curation.figures.number import Number, multiples
from app.curation.figures.parts import has_minutes, has_parts
from app.curation.figures.spelt_abroad import spelt_abroad
from app.curation.figures.spelt_english import Spelt, spelt_in
from app.curation.figures.spelt_han import LANGUAGES as OF_HAN
from app.curation.figures.spelt_han import spelt_in_han, with_parts_of_hundred
from app.curation.figures.spelt_unread import has_unread
from app.curation.figures.typed import in_a_line
from app.patterns import Pattern
from app.tags import primary_subtag

# A number beside one of these may be a part of another one.
_COMPOSING = Pattern(
    r"\b(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:hundred|thousand|[mbtr]+illion|lakh|crore|dozen|score|third"
    r"|quarter|couple|pair)s?|point|(?:four|fif|six|seven|eigh|nin|ten)ths|half|none)\b",
    re.IGNORECASE,
)
# Halves and hours, 1/2 and 1h30.
_FRACTION = Pattern(r"\d[/⁄]\d|\d ?[hH] ?\d\d(?!\d)")
_BESIDE_DIGITS = Pattern(r"[\s-]+(?:(?:and|und|et|y|e|en)\s)?\d")
_PER_CENT = Pattern(r"\b(?:per cento|por cien(?:to)?|por cento|pour cent|la sut[ăa]|τοις εκατό)\b", re.IGNORECASE)
# Currencies that are glued to a number: Rp1.750.000, RM1,750, EUR500.
_CURRENCY = Pattern(
    r"\b(?:Rp|RP|RM|Rs|RS|Tk|TK|[KTU]?S[hH]|Ksh|EUR|USD|GBP|CHF|INR|IDR|MYR|JPY|CNY|RMB|KRW|NOK|SEK|DKK|PLN|CZK|HUF|RUB|UAH|TRY|BRL"
    r"|MXN|R|P|ZAR|NGN|PHP|THB|VND|SGD|HKD|AUD|CAD|NZD|KES|TZS|UGX|GHS|ETB|AED|SAR|PKR|BDT|LKR|NPR|RON|RSD)(?=\d)"
    # Or set off by a full stop, which begins no decimals.
    r"|(?:\b(?:Rs|RS|Rp|Tk|Sh|Kr|kr|Fr|fr)|రూ|ரூ|රු|रु|रू|ರೂ|രൂ|রু|રૂ|ਰੁ)\.(?=\d)"
)
_BEHIND_DIGITS = Pattern(r"\d[\s-]*\Z")
_NEAR = 10
# What units are raised to, behind their letters, where it is none of the numbers: km², m³, as in km2.
_RAISED = Pattern(r"(?<=[^\W\d_])[²³]")


def numbers_in(words: str, unit: str, language: str) -> list[Number]:
    """The numbers in words for a quantity of this unit; none where some may be written otherwise than is read here."""
    tag = primary_subtag(language)
    line = _as_read(words, tag)
    found = in_digits.in_digits(line, unit, language)
    rest = _blanked(line, [(one.start, one.by.unit_end) for one in found])
    of_han = list(spelt_in_han(rest)) if tag in OF_HAN else []
    rest = _blanked(rest, [(one.start, one.end) for one in of_han])
    if _has_fractions(line, rest) or (len(found) > 1 and has_minutes(line)):
        return []
    rest = _PER_CENT.sub(_gap, rest)
    spelt = list(spelt_in(line) if tag == "en" else spelt_abroad(rest, tag))
    rest = _blanked(rest, [(one.start, one.end) for one in spelt])
    if _has_more(rest, unit, tag) or any(_is_beside_digits(line, one, tag) for one in spelt):
        return []
    numbers = [*in_digits.as_numbers(line, found, unit), *spelt_out.as_numbers(line, spelt or of_han, unit)]
    return [number._replace(multiples=multiples(tag)) for number in numbers]


def _as_read(words: str, tag: str) -> str:
    """The words in a line in which each number in digits stands as one."""
    line = with_multiple(with_point(_RAISED.sub("2", in_a_line(words, tag)), tag), tag)
    if tag in OF_HAN:
        line = with_parts_of_hundred(line)
    line = with_points(_CURRENCY.sub(_gap, line), tag)
    return with_halves(with_groups(line, tag), tag)


def _has_fractions(line: str, rest: str) -> bool:
    return any(char.isnumeric() and not char.isdecimal() for char in rest) or _FRACTION.search(line) is not None


def _has_more(rest: str, unit: str, tag: str) -> bool:
    """Whether what is left of the words may be numbers too, or parts of those that are read."""
    if tag != "en":
        return has_unread(rest, tag) or has_parts(rest, tag)
    counted = unit.casefold().split()
    return any(one[0].casefold() not in counted for one in _COMPOSING.finditer(rest))


def _is_beside_digits(words: str, one: Spelt, tag: str) -> bool:
    if _BESIDE_DIGITS.match(words, one.end):
        return True
    return tag != "en" and _BEHIND_DIGITS.search(words[max(0, one.start - _NEAR) : one.start]) is not None


def _gap(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _blanked(words: str, spans: Iterable[tuple[int, int]]) -> str:
    """The words with gaps for what stands in these spans, each as long as it was."""
    parts, at = [], 0
    for start, end in spans:
        parts += [words[at:start], " " * (end - start)]
        at = end
    return "".join((*parts, words[at:]))
