"""A dataset file, opened for reading."""

import sqlite3
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue

from app.errors import NotReady, in_words
from app.store.database import HEAD, AgainError, DamagedError, Head, NothingLoadedError, UnreadableError
from app.store.session import UNLIMITED, Limit, TakesLongError
from app.store.sqlite.reading import (
    CACHED,
    CACHED_IN_THREADS,
    Budget,
    ReadOnly,
    TouchedError,
    is_of_the_disk,
    was_interrupted,
)
from app.store.sqlite.seal import Identity, Seal, identity_of
from app.store.waiting_room import THREADS


class File:
    """A file that is whole, and from which nothing is read once it is not.

    All connections are opened at once, because another file may take the name a moment later. Raises OSError, what the
    driver raises, NoDatasetError and DamagedError, FileReplacedError and TouchedError.
    """

    def __init__(self, file: Path) -> None:
        self._seal = Seal(file)
        connections: list[ReadOnly] = []
        weakref.finalize(self, _close, connections, self._seal)
        for _ in range(THREADS + 1):
            connections.append(ReadOnly(file, self._seal))  # noqa: PERF401 (those before one that fails are closed)
        self._inline, *spare = connections
        if identity_of(file) != self.mark:
            raise FileReplacedError
        row: tuple[str, str, str, bytes]
        (row,) = self._inline.rows(HEAD, {})
        version, rendering, loaded_at, document = row
        self.head = Head(version, rendering, datetime.fromisoformat(loaded_at).replace(tzinfo=UTC), document)
        self._budget = Budget()
        self._inline.keep_pages(CACHED)
        self._inline.keep_within(self._budget)
        self._spare: SimpleQueue[ReadOnly] = SimpleQueue()
        for connection in spare:
            connection.keep_pages(CACHED_IN_THREADS)
            self._spare.put(connection)

    @property
    def mark(self) -> Identity:
        """The identity of the file, as it was when it was last found whole."""
        return self._seal.identity

    @contextmanager
    def at_once(self) -> Iterator[ReadOnly]:
        self._budget.reports = 0
        try:
            yield self._inline
        except TouchedError:
            raise TakesLongError from None
        except sqlite3.OperationalError as error:
            if was_interrupted(error):
                raise TakesLongError from None
            raise

    @contextmanager
    def at_leisure(self, limit: Limit) -> Iterator[ReadOnly]:
        connection = self._spare.get()
        try:
            connection.keep_within(limit)
            yield connection
        except TouchedError:
            if self.is_whole():
                raise AgainError from None
            raise NotReady("The dataset was damaged while it was read: ask again") from None
        finally:
            # What it calls back would be kept alive by it.
            connection.keep_within(UNLIMITED)
            self._spare.put(connection)

    def is_whole(self) -> bool:
        """Takes long after somebody has written to the file, and not otherwise."""
        return self._seal.is_whole()

    def examine(self) -> None:
        """All of it was looked at when it was opened."""
        if not self.is_whole():
            raise DamagedError("the file is damaged: somebody has written to it")

    def lag(self) -> None:
        return None


class FileReplacedError(Exception):
    """Another file took the name while this one was opened."""


def open_file(file: Path) -> File:
    """The dataset that has the name. Raises UnreadableError."""
    while True:
        try:
            return File(file)
        except (FileReplacedError, TouchedError):
            continue
        except FileNotFoundError:
            raise NothingLoadedError(f"{file} is not there") from None
        except OSError as error:
            raise UnreadableError(in_words(error), is_passing=True) from error
        except (sqlite3.DatabaseError, TypeError, ValueError) as error:
            raise UnreadableError(str(error), is_passing=is_of_the_disk(error)) from error


def _close(connections: list[ReadOnly], seal: Seal) -> None:
    for connection in connections:
        connection.close()
    seal.close()
