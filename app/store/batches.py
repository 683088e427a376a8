"""Rows on their way into the database, a table at a time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection
from sqlmodel import SQLModel

from app.models import metadata

_ENOUGH = 2_000

Target = type[SQLModel]


@dataclass(frozen=True)
class Batch:
    """Rows of one table as tuples, in the order of `columns`."""

    table: str
    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]

    @classmethod
    def of(cls, table: str, rows: list[dict[str, Any]]) -> "Batch":
        columns = tuple(column.name for column in metadata.tables[table].columns if column.name in rows[0])
        values = itemgetter(*columns)
        return cls(table, columns, [values(row) for row in rows])

    def insert(self, connection: Connection) -> None:
        """Into a version that is being made."""
        table = metadata.tables[self.table]
        if connection.dialect.name == "postgresql":
            from app.store.postgresql.copying import add_rows  # with its driver, where that is needed
        else:
            from app.store.sqlite.writing import add_rows
        add_rows(connection, table, self.columns, self.rows)


class Batches:
    """Collects rows until there are enough of a table."""

    def __init__(self) -> None:
        self._rows: defaultdict[Target, list[dict[str, Any]]] = defaultdict(list)

    def add(self, target: Target, *rows: dict[str, Any]) -> None:
        self._rows[target] += rows

    def add_all(self, given: Iterable[tuple[Target, dict[str, Any]]]) -> None:
        for target, row in given:
            self._rows[target].append(row)

    def take(self) -> Iterator[Batch]:
        """The batches that are large enough to be worth it."""
        for target, waiting in list(self._rows.items()):
            if len(waiting) >= _ENOUGH:
                yield self._batch(target)

    def rest(self) -> Iterator[Batch]:
        for target in list(self._rows):
            yield self._batch(target)

    def _batch(self, target: Target) -> Batch:
        return Batch.of(str(target.__tablename__), self._rows.pop(target))
