"""The documents that Dateline serves, read from its database, and the days that a date's bounds are."""

import json
import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

Document = dict[str, Any]


def read_documents(database: Path, table: str) -> Iterator[Document]:
    connection = sqlite3.connect(database)
    statement = f"SELECT document FROM {table} ORDER BY position"  # noqa: S608 (our own names)
    yield from (json.loads(document) for (document,) in connection.execute(statement))
    connection.close()


def count_documents(database: Path, table: str) -> int:
    connection = sqlite3.connect(database)
    count: int = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 (our own names)
    connection.close()
    return count


def days_of(given: Document | None) -> tuple[date, date] | None:
    """The first and the last day; an open end is the first or the last day there is, and undated is None."""
    if given is None or given["edtf"] is None:
        return None
    first, last = given["earliest"], given["latest"]
    return date.fromisoformat(first) if first else date.min, date.fromisoformat(last) if last else date.max
