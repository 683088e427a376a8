"""The values of what is found, as the codes of a column, and the most frequent of them."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.index.pages import Reader
from app.index.stored import few_values, positions_of
from app.index.stored_columns import codes_of
from app.index.terms import ALL
from app.store.session import Session

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
    offsets, codes = codes_of(reader.session, reader.record, field)
    return codes if reader.found.is_all else codes.take(_places(*_stretches(reader, offsets)))


def codes_by_record(reader: Reader, field: str) -> tuple[Integers, Integers]:
    """For every value of all that is found the number of its record, ascending, and its code."""
    offsets, codes = codes_of(reader.session, reader.record, field)
    rows, places = spread(*_stretches(reader, offsets))
    return rows, codes.take(places)


def spread(begin: Integers, end: Integers) -> tuple[Integers, Integers]:
    """Every place in some stretches, behind the number of its stretch; a stretch ends before its end."""
    return np.repeat(np.arange(len(begin), dtype=np.int32), end - begin), _places(begin, end)


def _stretches(reader: Reader, offsets: Integers) -> tuple[Integers, Integers]:
    """Where the codes of each record that is found begin and end."""
    if len(reader.found) > _VERY_MANY:
        reader.session.take_time()
    found = reader.found.array
    return offsets.take(found), offsets.take(found + 1)


def _places(begin: Integers, end: Integers) -> Integers:
    lengths = end - begin
    places = np.repeat(end - np.cumsum(lengths, dtype=lengths.dtype), lengths)
    places += np.arange(len(places), dtype=lengths.dtype)
    return places


def numbers_of(session: Session, record: str, field: str) -> tuple[tuple[str, ...], Integers]:
    """The values of a field that has few, and by position the number of the one that each record has."""

    def read() -> tuple[tuple[tuple[str, ...], Integers], int]:
        few = few_values(session, record, field)
        numbers = np.zeros(len(positions_of(session, record, ALL)) + 1, np.int16)
        for n, (_, found) in enumerate(few):
            numbers[np.frombuffer(found.to_array(), np.uint32)] = n
        return (tuple(value for value, _ in few), numbers), numbers.nbytes

    return session.memory.get((record, field, "numbers"), read)


def heaviest(counts: Integers, values: list[str], most: int) -> list[Count]:
    """The heaviest of values that are counted by their codes."""
    codes = np.flatnonzero(counts)
    # One number to sort by: the count backwards, then the code.
    keys = (-counts[codes].astype(np.int64) << 32) | codes
    if len(keys) > most:
        keys = np.partition(keys, most)[:most]
    codes = np.sort(keys) & 0xFFFF_FFFF
    return [Count(values[code], count) for code, count in zip(codes.tolist(), counts[codes].tolist(), strict=True)]
