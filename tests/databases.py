"""The databases that the tests run on, each by a path that stands for it.

A path is that of an SQLite file. By `TEST_DATABASE=postgresql` it stands for a database of a real server, which is
started once a session, in a locale that orders text otherwise than by code points.
"""

import atexit
import hashlib
import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from app.loading import load as loading
from app.loading import rollback
from app.store import datasets, urls
from app.store.database import Database
from app.store.sqlite.database import SQLite

IS_POSTGRESQL = os.environ.get("TEST_DATABASE") == "postgresql"


def only_sqlite(reason: str) -> pytest.MarkDecorator:
    """What is so of files alone."""
    return pytest.mark.skipif(IS_POSTGRESQL, reason=f"of SQLite alone: {reason}")


def only_postgresql(reason: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not IS_POSTGRESQL, reason=f"of PostgreSQL alone: {reason}")


def url_of(path: Path) -> str:
    """What DATELINE_DATABASE_URL is to be."""
    if not IS_POSTGRESQL:
        return f"sqlite:///{path}"
    name = f"t{hashlib.sha256(str(path).encode()).hexdigest()[:16]}"
    return _created(name)


def database_at(path: Path, seconds: float | None = None) -> Database:
    return urls.database_at(url_of(path), seconds=seconds) if IS_POSTGRESQL else SQLite(path)


def load(folder: Path, path: Path, *arguments: Any, **given: Any) -> loading.Loaded | None:
    return loading.load(folder, database_at(path), *arguments, **given)


def roll_back(path: Path) -> datasets.Dataset:
    return rollback.roll_back(database_at(path))


def open_whole(path: Path, *arguments: Any) -> datasets.Dataset:
    return datasets.open_whole(database_at(path), *arguments)


def open_dataset(path: Path, *arguments: Any) -> datasets.Dataset | None:
    return datasets.open_dataset(database_at(path), *arguments)


def rows_on_the_server(path: Path, statement: str, *values: object) -> list[tuple[Any, ...]]:
    """What a statement finds in the current dataset; values stand where it has question marks."""
    import psycopg

    with psycopg.connect(url_of(path), autocommit=True) as connection:
        number = connection.execute("SELECT number FROM dateline.current").fetchone()
        connection.execute(f"SET search_path TO dateline_{number[0] if number else 0}")
        return connection.execute(statement.replace("?", "%s").encode(), values).fetchall()


@cache
def _created(name: str) -> str:
    server = _server()
    server.create(name)
    return str(server.url(name))


@cache
def _server() -> Any:
    from app.store.postgresql import database, opening, reading  # with the driver, where it is needed
    from tests.postgresql import Server

    # What is loaded is to be seen by the next request, as it is in a file.
    database.EVERY = 0.0
    # A machine that has much to do is not to look like a server that is far away or slow.
    opening.NEAR = reading.MOMENT = 5.0
    server = Server()
    server.start()
    atexit.register(server.remove)
    return server
