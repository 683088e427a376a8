"""Numbers that an English text spells out: “twelve”, “twenty-five”, “three million”, “half a dozen”."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from app.patterns import Pattern

_BELOW_TWENTY = """
no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen
"""
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SMALL = {word: n for n, word in enumerate(_BELOW_TWENTY.split())}
_SMALL |= {word: 10 * n for n, word in enumerate(_TENS, 2)}
_POWERS = {"hundred": 2, "thousand": 3, "lakh": 5, "million": 6, "crore": 7, "billion": 9, "trillion": 12}
_FACTORS = {word: Decimal(10) ** power for word, power in _POWERS.items()} | {"dozen": Decimal(12)}

_MULTIPLIES = "|".join(_FACTORS)
_ANY = "|".join((*_SMALL, *_FACTORS))
_RUN = Pattern(
    rf"(?<![\w-])(?P<first>half (?=an? )|)(?P<one>an? (?=(?:{_MULTIPLIES})\b)|)"
    rf"(?P<words>(?:{_ANY})\b(?:(?:[\s-]|[\s-]and\s|(?<=thousand),\s|(?<=million),\s)(?:{_ANY})\b)*)",
    re.IGNORECASE,
)
_HALF = Decimal("0.5")
_NONE = (["no"], ["no", "one"])


class Spelt(NamedTuple):
    """A number that is spelt out; `factor` is what its last word multiplies, as in “three million”."""

    start: int
    end: int
    value: Decimal
    factor: Decimal


def spelt_in(words: str) -> Iterator[Spelt]:
    """The numbers in words, one after another; words that are no number together are left out."""
    for run in _RUN.finditer(words):
        each = [word for word in re.split(r"[\s,-]+", run["words"].lower()) if word != "and"]
        first = [_HALF if run["first"] else Decimal(1)] if run["one"] else []
        value = Decimal(0) if each in _NONE else _value([*first, *each])
        if value is not None:
            yield Spelt(run.start(), run.end(), value, _FACTORS.get(each[-1], Decimal(1)))


def _value(words: list[str | Decimal]) -> Decimal | None:
    """What they are together; None where some cannot stand behind the others, as in “nineteen eighty-four”."""
    total, below, last = Decimal(0), Decimal(0), Decimal(0)
    for n, word in enumerate(words):
        if isinstance(word, Decimal):
            below = word
        elif word in _SMALL:
            small = Decimal(_SMALL[word])
            is_behind_tens = below % 100 in range(20, 100, 10) and small < 10
            if not small or (n and not is_behind_tens and below % 100 != 0):
                return None
            below += small
        elif not below or (last and _FACTORS[word] >= last and _FACTORS[word] != 100):
            return None
        elif word in ("hundred", "dozen"):
            if below >= 100:
                return None
            below *= _FACTORS[word]
        else:
            last = _FACTORS[word]
            total, below = total + below * last, Decimal(0)
    return total + below
