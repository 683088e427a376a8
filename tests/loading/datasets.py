"""Looking into a dataset, without the service."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from app.store.sqlite.seal import CHECKSUM_BYTES, seal
from tests.databases import IS_POSTGRESQL, rows_on_the_server

LISTED = ("actor", "article", "event", "mention", "place", "quote", "work")


def rows(database: Path, sql: str, *values: object) -> list[tuple[Any, ...]]:
    if IS_POSTGRESQL:
        return rows_on_the_server(database, sql, *values)
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(sql, values).fetchall()


def select(database: Path, columns: str, source: str, *values: object) -> list[tuple[Any, ...]]:
    """What stands in columns of a table; `source` may go on with conditions."""
    return rows(database, f"SELECT {columns} FROM {source}", *values)  # noqa: S608 (names from the tests)


def count(database: Path, source: str) -> int:
    ((found,),) = select(database, "count(*)", source)
    return int(found)


def version(database: Path) -> str:
    ((found,),) = select(database, "version", "dataset")
    return str(found)


def documents(database: Path) -> dict[str, list[bytes]]:
    """Every document of every kind, in the order of its kind, and every text."""
    found = {kind: [one for (one,) in select(database, "document", f"{kind} ORDER BY position")] for kind in LISTED}
    return {**found, "text": [one for (one,) in select(database, "text_document", "article ORDER BY position")]}


def document(database: Path, kind: str, id_: str) -> dict[str, Any]:
    """One record's document."""
    ((found,),) = select(database, "document", f"{kind} WHERE id = ?", id_)
    return dict(json.loads(found))


def alter(database: Path, sql: str) -> None:
    """Make it another dataset, which is whole as well."""
    with database.open("r+b") as file:
        file.truncate(database.stat().st_size - CHECKSUM_BYTES)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute(sql)
    seal(database)


def flip(database: Path, *places: int) -> None:
    """Damage one bit at each place, without another size."""
    with database.open("r+b") as file:
        for place in places:
            file.seek(place)
            (before,) = file.read(1)
            file.seek(place)
            file.write(bytes([before ^ 1]))


def files(database: Path) -> list[str]:
    """What lies beside the database, by name."""
    return sorted(path.name for path in database.parent.iterdir())
