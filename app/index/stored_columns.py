"""The columns of a dataset, read when they are asked for and kept in its memory."""

import json
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from sqlalchemy import bindparam, select

from app.index.columns import Numbers, name_of
from app.index.terms import PAIRED
from app.models import metadata
from app.store.session import Session, Statement


def column(session: Session, record: str, name: str) -> Numbers:
    """The numbers of a column; none where there is no such column."""

    def read() -> tuple[Numbers, int]:
        row = session.first(_column(), {"record": record, "name": name})
        numbers = np.frombuffer(row[0] if row else b"", "<i4")
        return numbers, numbers.nbytes

    return session.memory.get((record, name, "column"), read)


def codes_of(session: Session, record: str, field: str) -> tuple[Numbers, Numbers]:
    """Where the codes of each position begin, and the codes; none where the field is not kept as a column."""
    offsets = column(session, record, name_of(field, "offsets"))
    return offsets, column(session, record, name_of(field, "codes")) if len(offsets) else offsets


def values_of(session: Session, record: str, field: str) -> list[str]:
    """What the codes of a field stand for."""

    def read() -> tuple[list[str], int]:
        row = session.first(_column(), {"record": record, "name": name_of(field, "values")})
        values: list[str] = json.loads(row[0]) if row else []
        return values, sum(60 + len(value) for value in values)

    return session.memory.get((record, field, "values"), read)


class Half(NamedTuple):
    """The values that stand in one place of a pair, in the order of their text, and by code the number of one."""

    values: list[str]
    of_codes: Numbers


class Halves(NamedTuple):
    first: Half
    second: Half


def halves_of(session: Session, record: str, field: str) -> Halves:
    """The values of a field of pairs, taken apart."""

    def read() -> tuple[Halves, int]:
        each = [value.rpartition(PAIRED)[::2] for value in values_of(session, record, field)]
        halves = Halves(*(_half([one[n] for one in each]) for n in (0, 1)))
        return halves, sum(half.of_codes.nbytes + sum(60 + len(one) for one in half.values) for half in halves)

    return session.memory.get((record, field, "halves"), read)


def _half(given: list[str]) -> Half:
    values = sorted(set(given))
    numbers = {value: n for n, value in enumerate(values)}
    return Half(values, np.array([numbers[one] for one in given], np.int32))


@lru_cache
def _column() -> Statement:
    kept = metadata.tables["record_column"].c
    return Statement(select(kept.data).where(kept.record == bindparam("record"), kept.name == bindparam("name")))
