"""A number of a text: what it may be read as, what stands behind it, what makes it one end of a range."""

from decimal import Decimal
from typing import NamedTuple

from app.curation.figures.parts import knows_parts
from app.patterns import Pattern

# What a word that is not known may multiply by: a pair, a dozen, a score, a hundred and more, never ten.
_POWERS = frozenset(Decimal(10) ** n for n in range(2, 13))
_MULTIPLES = _POWERS | {Decimal(2), Decimal(12), Decimal(20), Decimal(144)}
_BEHIND = Pattern(r"[\W_]*(\w\S*)")
# Between the ends of a range: what multiplies the second multiplies the first.
TO = Pattern(r"\s*[-–—~〜～]\s*|\s+(?:to|or|and|bis|oder|à|ou|et|a|o|y|до|или|и)\s+")


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


def multiples(tag: str) -> frozenset[Decimal]:
    """What a word that is not known may multiply by in this language."""
    return _POWERS if tag == "en" or knows_parts(tag) else _MULTIPLES


def is_scaled(words: str, end: int, unit: str) -> bool:
    """Whether what stands behind a number that ends there is a word, and not the unit that is counted."""
    behind = _BEHIND.match(words, end)
    return behind is not None and not behind[1].casefold().startswith((*counted(unit), *"0123456789"))


def counted(unit: str) -> tuple[str, ...]:
    """How the words of a unit begin, of one and of many."""
    return tuple(word.removesuffix("s") for word in unit.casefold().split())
