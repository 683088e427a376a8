"""Records that are filed in a real index, to be looked up by words."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy import text as text_of
from sqlalchemy.pool import StaticPool

from app.index.filing import fill_words
from app.index.wording import with_words
from app.index.words import Worded, Words
from app.store.migrating import migrate
from app.store.session import Row, Session
from app.store.sqlite.reading import ReadOnly
from app.words.query import WordQuery


@cache
def _database() -> Engine:
    """A database in memory as the migrations make it, for all tests of a process."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    migrate(engine)
    return engine


class _InMemory:
    """Reads what is written and not yet committed."""

    dialect = ReadOnly.dialect

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self, sql: str, values: Mapping[str, Any]) -> list[Row]:
        return [tuple(row) for row in self._connection.execute(text_of(sql), dict(values))]


@contextmanager
def filed(*records: tuple[str, str], language: str | None = None) -> Iterator[Callable[[str], list[int]]]:
    """What finds which of these records have what is asked for, by their numbers from 1; each has a name and a text."""
    given = Words()
    for number, (name, text) in enumerate(records, 1):
        given.add(Worded("event", number, name, (text,), language))
    with _database().connect() as connection:
        fill_words(connection, given)
        session = Session(_InMemory(connection), "v", b"{}")
        yield lambda asked: list(with_words(session, "event", WordQuery.read(asked)))
        connection.rollback()
