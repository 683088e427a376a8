"""The documents that Dateline serves, and the days of its events, read from its database."""

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


def known_days(database: Path) -> dict[str, tuple[date, date]]:
    """By the id of an event, its first and last day as `date_match=known` reads them; those of open ends left out.

    What has an open end is in no window of two days.
    """
    connection = sqlite3.connect(database)
    statement = "SELECT id, first_day, until_day FROM event WHERE first_day > ? AND until_day < ?"
    rows = connection.execute(statement, (date.min.toordinal(), date.max.toordinal())).fetchall()
    connection.close()
    return {id_: (date.fromordinal(first), date.fromordinal(last)) for id_, first, last in rows}
