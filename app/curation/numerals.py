"""Numbers in the words of a text, as far as digits and short English number words give them."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_DIGITS = re.compile(r"(?<![\w.,])(?:\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,'’٫٬]\d+)*)")
_GROUPED = re.compile(r"\d{1,3}(?:\D\d{2,3})*\D\d{3}")
_BEHIND = re.compile(r"[\W_]*(\w+)")

# Each stands at the place of its number.
_ENGLISH = (
    "no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    "|eighteen|nineteen"
)
_SPELT = re.compile(rf"(?<![\w-])(?:{_ENGLISH})(?![\w-])", re.IGNORECASE)
# A number beside one of these may be a part of another one.
_COMPOSING = re.compile(
    r"\b(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:hundred|thousand|[mbtr]+illion|dozen|score|third|quarter"
    r"|couple|pair)s?|half|none)\b",
    re.IGNORECASE,
)


class Number(NamedTuple):
    """All that the digits may mean: `1.429` is one thousand and more, or less than two.

    It is `scaled` where what stands behind it is not what is counted and may multiply it, as in “2 million people”.
    """

    readings: frozenset[float]
    scaled: bool

    def gives(self, value: float) -> bool:
        multiple = self.scaled and any(one and value % one == 0 for one in self.readings)
        return multiple or abs(value) in self.readings


def numbers_in(words: str, unit: str, language: str) -> list[Number]:
    """The numbers in words for a quantity of this unit; none where some may be written otherwise than is read here."""
    is_english = language.partition("-")[0].lower() == "en"
    if any(char.isnumeric() and not char.isdecimal() for char in words) or (is_english and _COMPOSING.search(words)):
        return []
    found = [_number(match, _readings(match[0]), unit) for match in _DIGITS.finditer(words)]
    if is_english:
        found += [_number(one, [_ENGLISH.split("|").index(one[0].lower())], unit) for one in _SPELT.finditer(words)]
    return found


def _number(match: re.Match[str], readings: Iterable[float], unit: str) -> Number:
    behind = _BEHIND.match(match.string, match.end())
    counted = [word.removesuffix("s") for word in unit.casefold().split()]
    is_scaled = behind is not None and not behind[1].casefold().startswith((*counted, *"0123456789"))
    return Number(frozenset(readings), is_scaled)


def _readings(digits: str) -> Iterator[float]:
    *groups, last = re.split(r"\D", digits)
    *marks, point = re.findall(r"\D", digits) or [""]
    if not groups or _GROUPED.fullmatch(digits):
        yield float("".join((*groups, last)))
    if groups and point in ".,٫" and point not in marks:
        yield float(f"{''.join(groups)}.{last}")
