"""A dataset, opened read-only, and the one way to read from it."""

import sqlite3
import weakref
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import TypeVar

from app.errors import NotReady
from app.store.memory import DEFAULT_BYTES, Memory
from app.store.room import THREADS, Asker, Room
from app.store.seal import Identity, Seal, identity_of
from app.store.session import UNLIMITED, Limit, Session, TakesLongError
from app.store.sqlite import UNREADABLE, Budget, ReadOnly, TouchedError, was_interrupted

Result = TypeVar("Result")

_DATASET = "SELECT version, rendering, loaded_at, document FROM dataset"


class Dataset:
    """One immutable dataset version: a file that is whole, and from which nothing is read once it is not.

    All connections are opened at once, because another file may take the name a moment later. `memory` is how many
    bytes of its index are kept. Raises what UNREADABLE names.
    """

    def __init__(self, file: Path, memory: int = DEFAULT_BYTES) -> None:
        self._memory = Memory(memory)
        self._seal = Seal(file)
        connections: list[ReadOnly] = []
        weakref.finalize(self, _close, connections, self._seal)
        for _ in range(THREADS + 1):
            connections.append(ReadOnly(file, self._seal))  # noqa: PERF401 (those before one that fails are closed)
        self._inline, *spare = connections
        if identity_of(file) != self.identity:
            raise DatasetReplacedError
        row: tuple[str, str, str, bytes]
        (row,) = self._inline.rows(_DATASET, {})
        self.version, self.rendering, loaded_at, self.document = row
        self.loaded_at: str = datetime.fromisoformat(loaded_at).replace(tzinfo=UTC).isoformat()
        self._budget = Budget()
        self._inline.keep_pages()
        self._inline.keep_within(self._budget)
        self._spare: SimpleQueue[ReadOnly] = SimpleQueue()
        for connection in spare:
            self._spare.put(connection)
        self._room = Room()

    @property
    def identity(self) -> Identity:
        """Of its file, as it was when it was last found whole."""
        return self._seal.identity

    def is_whole(self) -> bool:
        """Whether it holds what it held; takes long after somebody has written to its file, and not otherwise."""
        return self._seal.is_whole()

    async def read(self, work: Callable[[Session], Result], asker: Asker | None = None) -> Result:
        """What `work` reads: at once if it is little, in a thread if it is not.

        `work` is run again from its beginning in the thread. Raises NotReady where the dataset is not whole any more.
        """
        self._budget.reports = 0
        try:
            return work(self._session(self._inline, is_in_event_loop=True))
        except (TakesLongError, TouchedError):
            pass
        except sqlite3.OperationalError as error:
            if not was_interrupted(error):
                raise
        return await self.read_at_leisure(work, asker)

    async def read_at_leisure(
        self, work: Callable[[Session], Result], asker: Asker | None = None, *, has_begun: bool = False
    ) -> Result:
        """What `work` reads, in a thread. Raises what `Room.answer` raises."""
        return await self._room.answer(partial(self.read_here, work), asker or Asker(), has_begun=has_begun)

    def read_here(self, work: Callable[[Session], Result], limit: Limit = UNLIMITED) -> Result:
        """What `work` reads, however long it takes; not for the event loop."""
        connection = self._spare.get()
        try:
            connection.keep_within(limit)
            while True:
                try:
                    return work(self._session(connection, limit))
                except TouchedError:
                    if not self.is_whole():
                        raise NotReady("The dataset was damaged while it was read: ask again") from None
        finally:
            # What it calls back would be kept alive by it.
            connection.keep_within(UNLIMITED)
            self._spare.put(connection)

    def _session(self, connection: ReadOnly, limit: Limit = UNLIMITED, *, is_in_event_loop: bool = False) -> Session:
        return Session(connection, self.version, self.document, self._memory, limit, is_in_event_loop=is_in_event_loop)


class DatasetReplacedError(Exception):
    """Another file took the name while this one was opened."""


def open_whole(file: Path, memory: int = DEFAULT_BYTES) -> Dataset:
    """The dataset that has the name. Raises what UNREADABLE names."""
    while True:
        try:
            return Dataset(file, memory)
        except (DatasetReplacedError, TouchedError):
            continue


def open_dataset(file: Path, memory: int = DEFAULT_BYTES) -> Dataset | None:
    """The same; None where there is none that can be read."""
    try:
        return open_whole(file, memory)
    except UNREADABLE:
        return None


def _close(connections: list[ReadOnly], seal: Seal) -> None:
    for connection in connections:
        connection.close()
    seal.close()
