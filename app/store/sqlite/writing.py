"""How a dataset file is written."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, Table, create_engine, event, insert
from sqlalchemy.dialects.sqlite import pysqlite
from sqlalchemy.pool import NullPool

from app.models import metadata
from app.store.session import Row
from app.store.sqlite.seal import APPLICATION_ID


def writing(file: Path) -> Engine:
    """An engine for a file that is nobody's until it is whole."""
    engine = create_engine(URL.create("sqlite", database=str(file)), poolclass=NullPool)
    event.listen(engine, "connect", _write_without_journal)
    return engine


def add_rows(connection: Connection, table: Table, columns: tuple[str, ...], rows: list[tuple[Any, ...]]) -> None:
    """By the driver itself: the values are plain, and Core takes four times as long over them."""
    connection.exec_driver_sql(_insertion(table, columns), rows)


@cache
def _insertion(table: Table, columns: tuple[str, ...]) -> str:
    statement = insert(table).compile(dialect=pysqlite.dialect(), column_keys=list(columns))
    if statement.positiontup != list(columns):
        raise AssertionError(f"{table.name}: {statement.positiontup} are not {columns}")
    return str(statement)


@contextmanager
def indexes_afterwards(connection: Connection) -> Iterator[None]:
    """Indexes are built once over all rows, which is faster than row by row."""
    indexes = [index for table in metadata.sorted_tables for index in table.indexes]
    for index in indexes:
        index.drop(connection)
    yield
    for index in indexes:
        index.create(connection)


def broken_references(engine: Engine) -> list[Row]:
    """Rows that refer to what is not there."""
    with engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")]


def _write_without_journal(connection: object, _record: object) -> None:
    # A load that dies leaves the file to be removed by the next.
    # Most documents fit into a page of this size, and do not into SQLite's usual one.
    for pragma in (
        "page_size = 16384",
        "journal_mode = OFF",
        "synchronous = OFF",
        "locking_mode = EXCLUSIVE",
        "temp_store = MEMORY",
        # Written at once, so that a file of which no more was written is known for ours.
        f"application_id = {APPLICATION_ID}",
    ):
        connection.execute(f"PRAGMA {pragma}")  # type: ignore[attr-defined] # the driver's own connection
