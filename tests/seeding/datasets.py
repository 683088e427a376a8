"""Looking into a dataset file, without the service."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

LISTED = ("actor", "article", "event", "mention", "place", "quote")


def rows(database: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(sql).fetchall()


def version(database: Path) -> str:
    ((found,),) = rows(database, "SELECT version FROM dataset")
    return str(found)


def documents(database: Path) -> dict[str, list[bytes]]:
    """Every document of every kind, in the order of its kind, and every text."""
    found = {
        kind: [document for (document,) in rows(database, f"SELECT document FROM {kind} ORDER BY position")]  # noqa: S608 (names of ours)
        for kind in LISTED
    }
    return {
        **found,
        "text": [text for (text,) in rows(database, "SELECT text_document FROM article ORDER BY position")],
    }


def document(database: Path, kind: str, id_: str) -> dict[str, Any]:
    """One record's document."""
    ((found,),) = rows(database, f"SELECT document FROM {kind} WHERE id = '{id_}'")  # noqa: S608 (names of ours)
    return dict(json.loads(found))


def files(database: Path) -> list[str]:
    """What lies beside the database, by name."""
    return sorted(path.name for path in database.parent.iterdir())
