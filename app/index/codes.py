"""The values of what is found, as the codes of a column, and the most frequent of them."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.index.pages import Reader
from app.index.stored import codes_of

# Of more than these, counts take longer than the event loop can wait.
_VERY_MANY = 500_000

# Whole numbers of whatever length.
Integers = NDArray[np.signedinteger[Any]]


@dataclass(frozen=True, slots=True)
class Count:
    value: str
    count: int


def codes_found(reader: Reader, field: str) -> Integers:
    """The codes of all that is found."""
    if reader.found.is_all:
        return codes_of(reader.session, reader.record, field)[1]
    return codes_by_record(reader, field)[1]


def codes_by_record(reader: Reader, field: str) -> tuple[Integers, Integers]:
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


def heaviest(counts: Integers, values: list[str], most: int) -> list[Count]:
    """The heaviest of values that are counted by their codes."""
    codes = np.flatnonzero(counts)
    # One number to sort by: the count backwards, then the code.
    keys = (-counts[codes].astype(np.int64) << 32) | codes
    if len(keys) > most:
        keys = np.partition(keys, most)[:most]
    codes = np.sort(keys) & 0xFFFF_FFFF
    return [Count(values[code], count) for code, count in zip(codes.tolist(), counts[codes].tolist(), strict=True)]
