"""Counts over what is found: by the values of a field, by days. All are exact."""

import heapq
from dataclasses import dataclass

import numpy as np

from app.index.codes import Count, codes_found, heaviest
from app.index.columns import UNDATED
from app.index.pages import Reader
from app.index.pairs import Paired, count_in_pairs
from app.index.stored import NONE, Positions, few_values, positions_of, sizes
from app.index.stored_columns import codes_of, column, values_of
from app.index.terms import term

# Of more records than these, the heaviest values are found by their bitmaps, which are looked at from the largest on.
_MANY = 100_000
# So many bitmaps are worth a try.
_MOST_TRIED = 2_000


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
        return count_in_pairs(reader, paired, most)
    if not len(codes_of(session, record, field)[0]):
        found = reader.found.bitmap
        each = [Count(value, found.intersection_cardinality(one)) for value, one in few_values(session, record, field)]
        return sorted((one for one in each if one.count), key=_heaviest_first)[:most]
    # All codes are counted faster than bitmaps are read.
    is_worth_bitmaps = len(reader.found) > _MANY and not reader.found.is_all
    if is_worth_bitmaps and (few := _by_bitmaps(reader, field, most)) is not None:
        return few
    return heaviest(np.bincount(codes_found(reader, field)), values_of(session, record, field), most)


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
    counts = np.bincount(codes_found(reader, field))
    found = np.flatnonzero(counts)
    return {values[code]: count for code, count in zip(found.tolist(), counts[found].tolist(), strict=True)}


def count_days(reader: Reader) -> list[Days]:
    """How many have each date, those without left out."""
    interval = column(reader.session, reader.record, "interval")
    counts = np.bincount(interval[1:] if reader.found.is_all else interval[reader.found.array])
    pairs = column(reader.session, reader.record, "intervals").reshape(-1, 2)[: len(counts)]
    counted = (counts > 0) & (pairs[:, 0] != UNDATED[0])
    days = np.column_stack((pairs[counted], counts[counted])).tolist()
    return [Days(*one) for one in days]


def _heaviest_first(one: Count) -> tuple[int, str]:
    return -one.count, one.value


def _by_bitmaps(reader: Reader, field: str, most: int) -> list[Count] | None:
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
