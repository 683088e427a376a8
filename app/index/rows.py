"""The rows that the index is made of, read a column at a time; and those that it is kept in, written many at once."""

from array import array
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pyroaring import BitMap
from sqlalchemy import Connection, Select

from app.store.batches import Batch

_ROWS = 1_000
_POSTING = ("record", "term", "size", "bitmap")
_COLUMN = ("record", "name", "data")


def by_column(connection: Connection, asked: Select[Any]) -> Iterator[list[tuple[Any, ...]]]:
    """What is asked for, so many rows at a time: the values of each column."""
    for some in connection.execute(asked).partitions(_ROWS):
        yield list(zip(*some, strict=True))


def set_of(positions: NDArray[Any]) -> BitMap:
    return BitMap(array("I", positions.astype(np.uint32).tobytes()))


def write_postings(connection: Connection, postings: Iterable[tuple[str, str, BitMap]]) -> None:
    def rows() -> Iterator[tuple[str, str, int, bytes]]:
        for record, name, found in postings:
            found.run_optimize()
            yield record, name, len(found), found.serialize()

    _write(connection, "posting", _POSTING, rows())


def write_columns(connection: Connection, record: str, **columns: NDArray[Any]) -> None:
    write_bytes(connection, record, **{name: numbers.astype("<i4").tobytes() for name, numbers in columns.items()})


def write_bytes(connection: Connection, record: str, **columns: bytes) -> None:
    """Columns as they are kept."""
    _write(connection, "record_column", _COLUMN, ((record, name, data) for name, data in columns.items()))


def _write(connection: Connection, table: str, columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> None:
    left = iter(rows)
    while some := list(islice(left, _ROWS)):
        Batch(table, columns, some).insert(connection)
