"""The dataset that is served, opened read-only, and the one way to read from it."""

import logging
import os
import sqlite3
import weakref
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import TypeVar

from app.store.memory import DEFAULT_BYTES, Memory
from app.store.room import THREADS, Asker, Room
from app.store.session import UNLIMITED, Limit, Session, TakesLongError
from app.store.sqlite import UNREADABLE, Budget, ReadOnly, was_interrupted

Result = TypeVar("Result")

logger = logging.getLogger(__name__)

_DATASET = "SELECT version, rendering, loaded_at, document FROM dataset"


class Dataset:
    """One immutable dataset version: a file that is never changed in place.

    All connections are opened at once, because another file may take the name a moment later. `memory` is how many
    bytes of its index are kept.
    """

    def __init__(self, file: Path, memory: int = DEFAULT_BYTES) -> None:
        self._memory = Memory(memory)
        connections = [ReadOnly(file) for _ in range(THREADS + 1)]
        weakref.finalize(self, _close, connections)
        self._inline, *spare = connections
        row: tuple[str, str, str, bytes]
        (row,) = self._inline.rows(_DATASET, {})
        self.version, self.rendering, loaded_at, self.document = row
        self.loaded_at: str = datetime.fromisoformat(loaded_at).replace(tzinfo=UTC).isoformat()
        if any(connection.rows(_DATASET, {})[0][0] != self.version for connection in spare):
            raise DatasetReplacedError
        self._budget = Budget()
        self._inline.keep_within(self._budget)
        self._spare: SimpleQueue[ReadOnly] = SimpleQueue()
        for connection in spare:
            self._spare.put(connection)
        self._room = Room()

    async def read(self, work: Callable[[Session], Result], asker: Asker | None = None) -> Result:
        """What `work` reads: at once if it is little, in a thread if it is not.

        `work` is run again from its beginning in the thread.
        """
        self._budget.reports = 0
        try:
            return work(self._session(self._inline, is_in_event_loop=True))
        except TakesLongError:
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
            return work(self._session(connection, limit))
        finally:
            # What it calls back would be kept alive by it.
            connection.keep_within(UNLIMITED)
            self._spare.put(connection)

    def _session(self, connection: ReadOnly, limit: Limit = UNLIMITED, *, is_in_event_loop: bool = False) -> Session:
        return Session(connection, self.version, self.document, self._memory, limit, is_in_event_loop=is_in_event_loop)


class DatasetReplacedError(Exception):
    """Another file took the name while this one was opened."""


class CurrentDataset:
    """Whatever dataset now has the name; a look costs one `stat`."""

    def __init__(self, file: Path, rendering: str, memory: int = DEFAULT_BYTES) -> None:
        self._file = file
        self._memory = memory
        self._rendering = rendering
        self._identity: tuple[int, int, int] | None = None
        self._failed: tuple[int, int, int] | None = None
        self._dataset: Dataset | None = None

    def get(self) -> Dataset | None:
        """The dataset; None where there is none, or one that other code has rendered."""
        identity = _identity(self._file)
        if identity != self._identity:
            dataset = open_dataset(self._file, self._memory)
            if identity and dataset is None and identity != self._failed:
                logger.warning("%s is not a dataset that this version can read", self._file)
                self._failed = identity
            self._dataset = dataset if dataset and dataset.rendering == self._rendering else None
            # What could not be opened may have failed for a reason that passes.
            self._identity = identity if dataset else None
        return self._dataset


def open_dataset(file: Path, memory: int = DEFAULT_BYTES) -> Dataset | None:
    """The dataset in a file; None where there is no file, or none that is a dataset."""
    while os.path.exists(file):  # noqa: PTH110 (which is false, where Path's own may raise)
        try:
            return Dataset(file, memory)
        except DatasetReplacedError:
            continue
        except UNREADABLE:
            return None
    return None


def _identity(file: Path) -> tuple[int, int, int] | None:
    try:
        stat = file.stat()
    except OSError:
        return None
    return stat.st_ino, stat.st_mtime_ns, stat.st_size


def _close(connections: list[ReadOnly]) -> None:
    for connection in connections:
        connection.close()
