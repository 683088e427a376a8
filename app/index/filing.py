"""Under which terms each record is filed, and what it is sorted and counted by: the loader's half of the index.

All but the words is taken from the normalised rows, a field at a time. Positions count from 1 without a gap, so that a
column is an array with a place for each; the place before the first is unused.
"""

import json
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain, islice
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pyroaring import BitMap
from sqlalchemy import Connection, func, select

from app.index.columns import UNDATED, Numbers, Sort, key_of, name_of
from app.index.fields import ALIASES, DATES, FILED, OWN_ID, WIDEST, Field
from app.index.places import Numbering
from app.index.terms import ALL, CALLED, CLOSE, CLOSE_DAYS, DATED, term
from app.index.words import Words
from app.models import metadata
from app.store.batches import Batch
from app.words.folding import as_sorted

# A field of more values than these is kept as a column as well, to be counted in one go.
MOST_FEW = 300
_ROWS = 1_000

Postings = Iterable[tuple[str, str, BitMap]]


def fill_index(connection: Connection, words: Words) -> None:
    """File all records, and the words that they were found to have."""
    fill_words(connection, words)
    for record, fields in FILED.items():
        table = metadata.tables[record].c
        number = connection.scalar(select(func.count(table.position))) or 0
        _write_postings(connection, [(record, ALL, BitMap(range(1, number + 1)))])
        for name, field in fields.items():
            if name not in OWN_ID[record]:
                _file_field(connection, record, name, field, number)
        if record in DATES:
            _file_dates(connection, record, number)
        if record in ALIASES:
            _file_names(connection, record)
        if "mentions" in table:
            rarity = np.zeros(number + 1, np.int32)
            for position, mentions in connection.execute(select(table.position, table.mentions)):
                rarity[position] = -mentions
            _write_columns(connection, record, rarity=rarity, **_order("rarity", rarity))


def fill_words(connection: Connection, words: Words) -> None:
    """File records by their words alone."""
    _write_postings(connection, words.postings())
    for record, columns in words.columns():
        _write_columns(connection, record, **columns)


def _file_field(connection: Connection, record: str, name: str, field: Field, number: int) -> None:
    values, codes, positions = _pairs(connection, record, field)
    ends = np.searchsorted(codes, np.arange(len(values) + 1))
    each = ((record, term(name, value), _set(positions[ends[n] : ends[n + 1]])) for n, value in enumerate(values))
    _write_postings(connection, chain([(record, name, _set(np.unique(positions)))], each))
    if field.is_column if field.is_column is not None else len(values) > MOST_FEW:
        by_position = np.argsort(positions, kind="stable")
        offsets = np.searchsorted(positions[by_position], np.arange(number + 2))
        columns: dict[str, NDArray[Any]] = {name_of(name, "offsets"): offsets}
        _write_columns(connection, record, **columns, **{name_of(name, "codes"): codes[by_position]})
        texts = json.dumps(values, ensure_ascii=False).encode()
        _write(connection, "record_column", [{"record": record, "name": name_of(name, "values"), "data": texts}])


def _pairs(connection: Connection, record: str, field: Field) -> tuple[list[str], Numbers, Numbers]:
    """The values of a field in the order of their text; and its pairs of value and position, each once, in order."""
    numbers = Numbering()
    found, positions = array("i"), array("i")
    rows = connection.execute(select(field.value, metadata.tables[record].c.position).where(*field.joins))
    for part in rows.partitions(_ROWS):
        texts, places = zip(*part, strict=True)
        found.extend(map(numbers.__getitem__, texts))
        positions.extend(places)
    values = sorted(numbers)
    rank = np.empty(len(values), np.int64)
    rank[[numbers[value] for value in values]] = np.arange(len(values))
    codes = rank[np.frombuffer(found, np.int32)]
    pairs = np.unique(codes << 32 | np.frombuffer(positions, np.int32))
    return values, (pairs >> 32).astype(np.int32), (pairs & 0xFFFF_FFFF).astype(np.int32)


def _file_dates(connection: Connection, record: str, number: int) -> None:
    table, joins = DATES[record]
    earliest, last, until = (np.full(number + 1, day, np.int32) for day in (*UNDATED, UNDATED[1]))
    stated, close = (np.zeros(number + 1, np.bool_) for _ in range(2))
    days = (table.first_day, table.last_day, table.until_day)
    position_of = metadata.tables[record].c.position
    ends = (table.earliest, table.latest)
    rows = select(position_of, *days, table.stated, *ends).where(table.first_day.is_not(None), *joins)
    for position, *found, is_stated, begin, end in connection.execute(rows):
        (earliest[position], last[position], until[position]), stated[position] = found, is_stated
        close[position] = is_stated and _are_close(begin, end)
    terms = {DATED: stated, CLOSE: close}
    _write_postings(connection, [(record, name, _set(np.flatnonzero(one))) for name, one in terms.items()])
    pairs, interval = np.unique(np.stack((earliest, last), axis=1), axis=0, return_inverse=True)
    widest_first, widest_last = earliest.copy(), last.copy()
    if record in WIDEST:
        first_day, last_day = WIDEST[record]
        for position, *found in connection.execute(
            select(position_of, first_day, last_day).where(first_day.is_not(None))
        ):
            widest_first[position], widest_last[position] = found
    _write_columns(
        connection,
        record,
        earliest=earliest,
        until=until,
        widest_first=widest_first,
        widest_last=widest_last,
        interval=interval.ravel(),
        intervals=pairs.ravel(),
        **_order("chronology", until, earliest),
        **_order("recency", until, earliest),
    )


def _are_close(earliest: str | None, latest: str | None) -> bool:
    """Whether what is told of a date has two ends near each other; its bounds by publication tell nothing of that."""
    if not (earliest and latest):
        return False
    return (date.fromisoformat(latest) - date.fromisoformat(earliest)).days < CLOSE_DAYS


def _file_names(connection: Connection, record: str) -> None:
    """Under each name and alias, whole, as it is sorted."""
    table, (alias, of) = metadata.tables[record].c, ALIASES[record]
    found: defaultdict[str, BitMap] = defaultdict(BitMap)
    for rows in (select(table.position, table.name), select(table.position, alias).where(of == table.id)):
        for position, name in connection.execute(rows):
            found[as_sorted(name)].add(position)
    _write_postings(connection, ((record, term(CALLED, name), one) for name, one in sorted(found.items())))


def _order(sort: Sort, *columns: Numbers) -> dict[str, NDArray[Any]]:
    """The rank of each position in a sort, ties in the order of the text; and the position of each rank."""
    order = np.argsort(key_of(sort, *(column[1:].astype(np.int64) for column in columns)), kind="stable") + 1
    rank = np.zeros(len(columns[0]), np.int32)
    rank[order] = np.arange(len(order))
    return {name_of(sort, "rank"): rank, name_of(sort, "order"): order}


def _set(positions: NDArray[Any]) -> BitMap:
    return BitMap(array("I", positions.astype(np.uint32).tobytes()))


def _write_postings(connection: Connection, postings: Postings) -> None:
    def rows() -> Iterator[dict[str, Any]]:
        for record, name, found in postings:
            found.run_optimize()
            yield {"record": record, "term": name, "size": len(found), "bitmap": found.serialize()}

    _write(connection, "posting", rows())


def _write_columns(connection: Connection, record: str, **columns: NDArray[Any]) -> None:
    data = {name: numbers.astype("<i4").tobytes() for name, numbers in columns.items()}
    _write(connection, "record_column", [{"record": record, "name": name, "data": one} for name, one in data.items()])


def _write(connection: Connection, table: str, rows: Iterable[dict[str, Any]]) -> None:
    left = iter(rows)
    while some := list(islice(left, _ROWS)):
        Batch.of(table, some).insert(connection)
