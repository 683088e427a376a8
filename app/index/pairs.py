"""Counts of pairs: of a value beside those of another field, and of any two of those that are shown."""

from bisect import bisect_left
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.index.codes import Count, Integers, codes_by_record, heaviest
from app.index.pages import Reader
from app.index.stored import Half, halves_of, values_of
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


def count_pairs(reader: Reader, field: str, other: str, shown: list[str]) -> list[tuple[str, str, int]]:
    """How many have two of the values that are shown: one of each field, or two of one field in the order of text."""
    rows, one = _shown(reader, field, shown)
    pairs: list[Integers] = []
    if field == other:
        # The values of a record are neighbours: each is paired with the next one, the one after that, and so on.
        step = 1
        while len(same := np.flatnonzero(rows[step:] == rows[:-step])):
            pairs.append(one[same] * len(shown) + one[same + step])
            step += 1
    else:
        others, two = _shown(reader, other, shown)
        begin, end = np.searchsorted(rows, others), np.searchsorted(rows, others, "right")
        for step in range(int((end - begin).max(initial=0))):
            has = begin + step < end
            pairs.append(one[begin[has] + step] * len(shown) + two[has])
    counts = np.bincount(np.concatenate(pairs)) if pairs else np.empty(0, np.int64)
    found = np.flatnonzero(counts)
    numbered = zip(found.tolist(), counts[found].tolist(), strict=True)
    ends = ((*divmod(pair, len(shown)), count) for pair, count in numbered)
    return [(shown[a], shown[b], count) for a, b, count in ends if a != b]


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
