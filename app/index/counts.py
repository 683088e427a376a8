"""Counts over a selection: by the values of a field, by days; both over no more than so many records."""

from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import bindparam, func, select

from app.index.fields import FIELDS
from app.index.pages import Reader, Values
from app.index.shapes import Shape
from app.index.spans import UNDATED_SPAN
from app.index.statements import positions
from app.models import metadata
from app.store.session import Statement

MOST_COUNTED = 100_000


@dataclass(frozen=True)
class Count:
    value: str
    count: int


@dataclass(frozen=True)
class Days:
    """How many have a date of these day numbers, both inclusive."""

    first: int
    last: int
    count: int


def is_too_large(reader: Reader) -> bool:
    """Whether there are more than are counted."""
    return reader.count(MOST_COUNTED + 1) > MOST_COUNTED


def count_values(reader: Reader, field: str, role: tuple[str, ...] = (), kind: str | None = None) -> list[Count]:
    """How many have each value of a field, most first; of actors in one of these roles, of ids of this kind."""
    roles: Values = {f"role_{n}": one for n, one in enumerate(role)}
    return [Count(*row) for row in reader.over(lambda shape: _values(shape, field, len(role), kind), roles)]


def count_days(reader: Reader) -> list[Days]:
    """How many have each date, those without left out."""
    return [Days(*row) for row in reader.over(_days, {})]


@lru_cache(maxsize=500)
def _values(shape: Shape, field: str, roles: int, kind: str | None) -> Statement:
    record, found = metadata.tables[shape.record].c, positions(shape, MOST_COUNTED).subquery("s")
    value, joins = FIELDS[shape.record][field]
    counted = func.count(record.position.distinct()).label("count")
    conditions = [record.position == found.c.position, *joins]
    if roles:
        role = FIELDS[shape.record]["role"].value
        conditions.append(role.in_([bindparam(f"role_{n}") for n in range(roles)]))
    if kind:
        conditions.append(value.in_(select(metadata.tables[kind].c.id)))
    statement = select(value.label("value"), counted).where(*conditions).group_by(value)
    return Statement(statement.order_by(counted.desc(), value))


@lru_cache(maxsize=500)
def _days(shape: Shape) -> Statement:
    record, found = metadata.tables[shape.record].c, positions(shape, MOST_COUNTED).subquery("s")
    days = (record.first_day, record.last_day)
    return Statement(
        select(*days, func.count())
        .where(record.position == found.c.position, record.span < UNDATED_SPAN)
        .group_by(*days)
    )
