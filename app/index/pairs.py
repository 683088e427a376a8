"""Counts of pairs: of a value beside those of another field, and of any two of those that are shown."""

from bisect import bisect_left
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.index.codes import Count, Integers, codes_by_record, heaviest, numbers_of, spread
from app.index.pages import Reader
from app.index.stored_columns import Half, halves_of, values_of
from app.index.terms import term


@dataclass(frozen=True, slots=True)
class Paired:
    """How a value is judged in the pair with one of another field: with one of `values`, and with none `excluded`.

    `field` is that of both at once; `is_first` says that what is counted comes first in it.
    """

    field: str
    is_first: bool
    values: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()

    def term(self, value: str, other: str) -> str:
        return term(self.field, *((value, other) if self.is_first else (other, value)))


def count_in_pairs(reader: Reader, paired: Paired, most: int) -> list[Count]:
    """A value counts once in a record in which it stands in several pairs."""
    rows, codes = codes_by_record(reader, paired.field)
    halves = halves_of(reader.session, reader.record, paired.field)
    counted, others = (halves.first, halves.second) if paired.is_first else (halves.second, halves.first)
    pairs = rows.astype(np.int64) * len(counted.values) + counted.of_codes[codes]
    found = np.unique(pairs[_are(others, paired.values)[codes]] if paired.values else pairs)
    if paired.excluded:
        found = np.setdiff1d(found, pairs[_are(others, paired.excluded)[codes]])
    counts = np.bincount(found % max(len(counted.values), 1))
    if counted.values[:1] == [""]:
        counts[:1] = 0
    return heaviest(counts, counted.values, most)


def _are(half: Half, wanted: tuple[str, ...]) -> NDArray[np.bool_]:
    """By code, whether the half is one of these values."""
    numbers = [n for value in wanted for n in [bisect_left(half.values, value)] if half.values[n : n + 1] == [value]]
    return np.isin(half.of_codes, numbers)


class Pair(NamedTuple):
    """Two values, and how many have both: told apart by the values that these have of some other fields."""

    one: str
    other: str
    counts: dict[tuple[str, ...], int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())


def count_pairs(reader: Reader, field: str, other: str, shown: list[str], apart: tuple[str, ...] = ()) -> list[Pair]:
    """How many have two of the values that are shown: one of each field, or two of one field in the order of text.

    `apart` are fields of few values, of which a record has one each.
    """
    rows, pairs = _paired(reader, field, other, shown)
    positions = reader.found.array[rows]
    fields = [numbers_of(reader.session, reader.record, name) for name in apart]
    kinds = list(product(*(values for values, _ in fields)))
    kind = np.zeros(len(pairs), np.int64)
    for values, numbers in fields:
        kind = kind * len(values) + numbers[positions]
    is_there = np.bincount(pairs, minlength=1) > 0
    found = np.flatnonzero(is_there)
    # Pairs by their place among those that are there.
    place = np.cumsum(is_there) - 1
    counts = np.bincount(place[pairs] * len(kinds) + kind, minlength=len(found) * len(kinds))
    each = zip(found.tolist(), counts.reshape(len(found), len(kinds)).tolist(), strict=True)
    told = ((*divmod(pair, len(shown)), dict(zip(kinds, some, strict=True))) for pair, some in each)
    return [Pair(shown[one], shown[other], some) for one, other, some in told if one != other]


def _paired(reader: Reader, field: str, other: str, shown: list[str]) -> tuple[Integers, Integers]:
    """For every pair of values that are shown the number of its record, and those of the values as one number."""
    rows, one = _shown(reader, field, shown)
    ends = np.cumsum(np.bincount(rows, minlength=len(reader.found)))
    if field == other:
        # The values of a record are neighbours: each is paired with those behind it.
        first, second = spread(np.arange(1, len(rows) + 1), ends[rows])
        return rows[first], one[first] * len(shown) + one[second]
    others, two = _shown(reader, other, shown)
    second, first = spread(np.append(0, ends)[others], ends[others])
    return others[second], one[first] * len(shown) + two[second]


def _shown(reader: Reader, field: str, shown: list[str]) -> tuple[Integers, Integers]:
    """For every value that is shown the number of its record, ascending, and its own number among those shown."""
    rows, codes = codes_by_record(reader, field)
    values = values_of(reader.session, reader.record, field)
    number = np.full(len(values), -1, np.int64)
    for n, value in enumerate(shown):
        code = bisect_left(values, value)
        if values[code : code + 1] == [value]:
            number[code] = n
    found = number[codes]
    return rows[found >= 0], found[found >= 0]
