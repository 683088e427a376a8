"""Counts over what is found: by the values of a field, by days, by pairs of values. All are exact."""

import heapq
from bisect import bisect_left
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.index.columns import UNDATED
from app.index.pages import Reader
from app.index.stored import (
    NONE,
    Half,
    Positions,
    codes_of,
    column,
    few_values,
    halves_of,
    positions_of,
    sizes,
    values_of,
)
from app.index.terms import term

# Of more records than these, the heaviest values are found by their bitmaps, which are looked at from the largest on.
_MANY = 20_000
# Of more than these, counts take longer than the event loop can wait.
_VERY_MANY = 500_000
# So many bitmaps are worth a try.
_MOST_TRIED = 2_000


# Whole numbers of whatever length.
Integers = NDArray[np.signedinteger[Any]]


@dataclass(frozen=True, slots=True)
class Count:
    value: str
    count: int


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


@dataclass(frozen=True, slots=True)
class Days:
    """How many have a date of these day numbers, both inclusive."""

    first: int
    last: int
    count: int


def count_values(reader: Reader, field: str, most: int, paired: Paired | None = None) -> list[Count]:
    """How many have each value of a field, most first and then in the order of text, `most` at most."""
    session, record = reader.session, reader.record
    if paired:
        return _in_pairs(reader, paired, most)
    if not len(codes_of(session, record, field)[0]):
        found = reader.found.bitmap
        each = [Count(value, found.intersection_cardinality(one)) for value, one in few_values(session, record, field)]
        return sorted((one for one in each if one.count), key=_heaviest_first)[:most]
    # All codes are counted faster than bitmaps are read.
    is_worth_bitmaps = len(reader.found) > _MANY and not reader.found.is_all
    if is_worth_bitmaps and (heaviest := _heaviest(reader, field, most)) is not None:
        return heaviest
    return _first(np.bincount(_codes(reader, field)), values_of(session, record, field), most)


def count_of(reader: Reader, field: str, value: str, paired: Paired | None = None) -> int:
    """How many have this value of a field."""

    def having(names: list[str]) -> Positions:
        return Positions.union(*(positions_of(reader.session, reader.record, name) for name in names))

    wanted, unwanted = (paired.values, paired.excluded) if paired else ((), ())
    found = having([paired.term(value, one) for one in wanted] if paired and wanted else [term(field, value)])
    without = having([paired.term(value, one) for one in unwanted]) if paired and unwanted else NONE
    return (found - without).intersection_cardinality(reader.found.bitmap)


def count_all(reader: Reader, field: str) -> dict[str, int]:
    """How many have each value of a field that is kept as a column."""
    values = values_of(reader.session, reader.record, field)
    return {one.value: one.count for one in _first(np.bincount(_codes(reader, field)), values, len(values))}


def count_days(reader: Reader) -> list[Days]:
    """How many have each date, those without left out."""
    interval = column(reader.session, reader.record, "interval")
    counts = np.bincount(interval[1:] if reader.found.is_all else interval[reader.found.array])
    pairs = column(reader.session, reader.record, "intervals").reshape(-1, 2)[: len(counts)]
    counted = (counts > 0) & (pairs[:, 0] != UNDATED[0])
    days = np.column_stack((pairs[counted], counts[counted])).tolist()
    return [Days(*one) for one in days]


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


def _heaviest_first(one: Count) -> tuple[int, str]:
    return -one.count, one.value


def _first(counts: Integers, values: list[str], most: int) -> list[Count]:
    """The heaviest of values that are counted by their codes."""
    codes = np.flatnonzero(counts)
    # One number to sort by: the count backwards, then the code.
    keys = (-counts[codes].astype(np.int64) << 32) | codes
    if len(keys) > most:
        keys = np.partition(keys, most)[:most]
    codes = np.sort(keys) & 0xFFFF_FFFF
    return [Count(values[code], count) for code, count in zip(codes.tolist(), counts[codes].tolist(), strict=True)]


def _heaviest(reader: Reader, field: str, most: int) -> list[Count] | None:
    """By bitmaps, the largest first, until no other can be heavier; None where too many would have to be tried."""
    found = reader.found.bitmap
    kept: list[int] = []
    counted: list[Count] = []
    every = sizes(reader.session, reader.record, field)
    for value, size in every[:_MOST_TRIED]:
        if len(kept) == most and size < kept[0]:
            break
        one = positions_of(reader.session, reader.record, term(field, value))
        if count := found.intersection_cardinality(one):
            counted.append(Count(value, count))
            (heapq.heappushpop if len(kept) == most else heapq.heappush)(kept, count)
    else:
        if len(every) > _MOST_TRIED:
            return None
    return sorted(counted, key=_heaviest_first)[:most]


def _in_pairs(reader: Reader, paired: Paired, most: int) -> list[Count]:
    """A value counts once in a record in which it stands in several pairs."""
    rows, codes = _pairs(reader, paired.field)
    halves = halves_of(reader.session, reader.record, paired.field)
    counted, others = (halves.first, halves.second) if paired.is_first else (halves.second, halves.first)
    pairs = rows.astype(np.int64) * len(counted.values) + counted.of_codes[codes]
    found = np.unique(pairs[_are(others, paired.values)[codes]] if paired.values else pairs)
    if paired.excluded:
        found = np.setdiff1d(found, pairs[_are(others, paired.excluded)[codes]])
    counts = np.bincount(found % max(len(counted.values), 1))
    if counted.values[:1] == [""]:
        counts[:1] = 0
    return _first(counts, counted.values, most)


def _are(half: Half, wanted: tuple[str, ...]) -> NDArray[np.bool_]:
    """By code, whether the half is one of these values."""
    numbers = [n for value in wanted for n in [bisect_left(half.values, value)] if half.values[n : n + 1] == [value]]
    return np.isin(half.of_codes, numbers)


def _codes(reader: Reader, field: str) -> Integers:
    """The codes of all that is found."""
    if reader.found.is_all:
        return codes_of(reader.session, reader.record, field)[1]
    return _pairs(reader, field)[1]


def _pairs(reader: Reader, field: str) -> tuple[Integers, Integers]:
    """For every value of all that is found the number of its record, ascending, and its code."""
    if len(reader.found) > _VERY_MANY:
        reader.session.take_time()
    offsets, codes = codes_of(reader.session, reader.record, field)
    found = reader.found.array
    begin = offsets[found]
    lengths = offsets[found + 1] - begin
    rows = np.repeat(np.arange(len(found), dtype=np.int32), lengths)
    before = np.cumsum(lengths) - lengths
    return rows, codes[np.arange(len(rows)) + (begin - before)[rows]]


def _shown(reader: Reader, field: str, shown: list[str]) -> tuple[Integers, Integers]:
    """For every value that is shown the number of its record, ascending, and its own number among those shown."""
    rows, codes = _pairs(reader, field)
    values = values_of(reader.session, reader.record, field)
    number = np.full(len(values), -1, np.int64)
    for n, value in enumerate(shown):
        code = bisect_left(values, value)
        if values[code : code + 1] == [value]:
            number[code] = n
    found = number[codes]
    return rows[found >= 0], found[found >= 0]
