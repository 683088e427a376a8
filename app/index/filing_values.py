"""Under which values of its fields each record is filed, and which fields it is counted by."""

import json
from array import array
from collections import defaultdict
from itertools import chain, pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from pyroaring import BitMap
from sqlalchemy import Connection, select

from app.index.columns import Numbers, name_of
from app.index.fields import FILED, OWN_ID, Value
from app.index.places import Numbering
from app.index.rows import by_column, set_of, write_bytes, write_columns, write_postings
from app.index.terms import term
from app.models import metadata

# A field of more values than these is kept as a column as well, to be counted in one go.
_MOST_FEW = 300


class _Pairs(NamedTuple):
    """The values of a field in the order of their text; and its pairs of value and position, each once, in order."""

    values: list[str]
    codes: Numbers
    positions: Numbers


def file_values(connection: Connection, record: str, number: int) -> None:
    """So many records of a kind. Fields whose values stand in the same rows are read at once."""
    fields = {name: field for name, field in FILED[record].items() if name not in OWN_ID[record]}
    together: defaultdict[tuple[Value, ...], dict[str, Value]] = defaultdict(dict)
    for name, field in fields.items():
        together[field.joins][name] = field.value
    waiting: dict[str, _Pairs] = {}
    for name, field in fields.items():
        if name not in waiting:
            waiting |= _read(connection, record, together[field.joins], field.joins)
        pairs = waiting.pop(name)
        _file(connection, record, name, pairs)
        if field.is_column if field.is_column is not None else len(pairs.values) > _MOST_FEW:
            _keep(connection, record, name, pairs, number)


def _read(connection: Connection, record: str, values: dict[str, Value], joins: tuple[Value, ...]) -> dict[str, _Pairs]:
    """The pairs of each of some fields."""
    positions, found = array("i"), [(Numbering(), array("i")) for _ in values]
    asked = select(metadata.tables[record].c.position, *values.values()).where(*joins)
    for places, *texts in by_column(connection, asked):
        positions.extend(places)
        for (numbers, numbered), some in zip(found, texts, strict=True):
            numbered.extend(map(numbers.__getitem__, some))
    return {name: _in_order(*one, positions) for name, one in zip(values, found, strict=True)}


def _in_order(numbers: Numbering, numbered: "array[int]", positions: "array[int]") -> _Pairs:
    values = sorted(numbers)
    rank = np.empty(len(values), np.int64)
    rank[[numbers[value] for value in values]] = np.arange(len(values))
    codes = rank[np.frombuffer(numbered, np.int32)]
    pairs = np.unique(codes << 32 | np.frombuffer(positions, np.int32))
    return _Pairs(values, (pairs >> 32).astype(np.int32), (pairs & 0xFFFF_FFFF).astype(np.int32))


def _file(connection: Connection, record: str, name: str, pairs: _Pairs) -> None:
    values, codes, positions = pairs
    ordered = array("I", positions.tobytes())
    runs = pairwise(np.searchsorted(codes, np.arange(len(values) + 1)).tolist())
    each = (
        (record, term(name, value), BitMap(ordered[first:end]))
        for value, (first, end) in zip(values, runs, strict=True)
    )
    write_postings(connection, chain([(record, name, set_of(np.unique(positions)))], each))


def _keep(connection: Connection, record: str, name: str, pairs: _Pairs, number: int) -> None:
    """As columns."""
    by_position = np.argsort(pairs.positions, kind="stable")
    offsets = np.searchsorted(pairs.positions[by_position], np.arange(number + 2))
    columns: dict[str, NDArray[Any]] = {name_of(name, "offsets"): offsets}
    write_columns(connection, record, **columns, **{name_of(name, "codes"): pairs.codes[by_position]})
    texts = json.dumps(pairs.values, ensure_ascii=False).encode()
    write_bytes(connection, record, **{name_of(name, "values"): texts})
