"""Numbers that a text spells out, for a quantity of a unit."""

from collections.abc import Iterator
from itertools import zip_longest

from app.curation.figures.multipliers import factors_of
from app.curation.figures.number import TO, Number, counted, is_scaled
from app.curation.figures.spelt_english import Spelt


def as_numbers(words: str, found: list[Spelt], unit: str) -> Iterator[Number]:
    """The numbers, of a range the first with what multiplies the second; “six-day” is one of days alone."""
    for one, other in zip_longest(found, found[1:]):
        behind = words[one.end :]
        if behind.startswith("-") and not behind[1:].casefold().startswith(counted(unit)):
            continue
        last = words[one.start : one.end].split()[-1].casefold()
        is_counted = last in unit.casefold().split() or one.factor in factors_of(unit)
        readings = {one.value / one.factor if is_counted else one.value}
        is_range = other is not None and TO.fullmatch(words, one.end, other.start) is not None
        if other and is_range and one.factor == 1:
            readings.add(one.value * other.factor)
        yield Number(frozenset(readings), not is_range and is_scaled(words, one.end, unit))
