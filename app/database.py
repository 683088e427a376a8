"""The dataset that is served, opened read-only, and the one way to read from it."""

import logging
import os
import sqlite3
import weakref
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue
from typing import Any, TypeVar

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from sqlalchemy import Executable
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

Result = TypeVar("Result")
Row = tuple[Any, ...]

# What a request may take in the event loop: about two milliseconds of SQLite's virtual machine, which reports
# after so many steps. It counts them over all runs of a statement, so one report says little of one request.
STEPS_PER_REPORT = 20_000
REPORTS_PER_REQUEST = 5
# Bytes of a dataset that are read as memory rather than copied from the file; SQLite's own limit is 2 GiB.
MAPPED = 2**31 - 65_536
# Threads that read what takes longer.
THREADS = 4

logger = logging.getLogger(__name__)

_DIALECT = SQLiteDialect_pysqlite(paramstyle="named")
_DATASET = "SELECT version, rendering, loaded_at, document FROM dataset"


class Statement:
    """A Core statement, compiled once; run with values for its bind parameters."""

    def __init__(self, core: Executable) -> None:
        compiled = core.compile(dialect=_DIALECT)  # type: ignore[attr-defined] # every statement we build has it
        self.sql = str(compiled)
        self.values: dict[str, Any] = {name: value for name, value in compiled.params.items() if value is not None}


class Session:
    """Reads one dataset version."""

    def __init__(self, connection: sqlite3.Connection, dataset: "Dataset") -> None:
        self._connection = connection
        self.version = dataset.version
        self.document = dataset.document

    def all(self, statement: Statement, values: Mapping[str, Any] | None = None) -> list[Row]:
        merged = {**statement.values, **(values or {})}
        return self._connection.execute(statement.sql, merged).fetchall()

    def first(self, statement: Statement, values: Mapping[str, Any] | None = None) -> Row | None:
        rows = self.all(statement, values)
        return rows[0] if rows else None


class Dataset:
    """One immutable dataset version: an SQLite file that is never changed in place.

    All connections are opened at once, because another file may take the name a moment later.
    """

    def __init__(self, file: Path) -> None:
        connections = [_connect(file) for _ in range(THREADS + 1)]
        weakref.finalize(self, _close, connections)
        self._inline, *spare = connections
        row: tuple[str, str, str, bytes] = self._inline.execute(_DATASET).fetchone()
        self.version, self.rendering, loaded_at, self.document = row
        self.loaded_at: str = datetime.fromisoformat(loaded_at).replace(tzinfo=UTC).isoformat()
        if any(connection.execute(_DATASET).fetchone()[0] != self.version for connection in spare):
            raise DatasetReplacedError
        # Not a method of this object: the connections would keep it, and themselves, open for ever.
        self._budget = _Budget()
        self._inline.set_progress_handler(self._budget.is_spent, STEPS_PER_REPORT)
        self._spare: SimpleQueue[sqlite3.Connection] = SimpleQueue()
        for connection in spare:
            self._spare.put(connection)
        self._limiter: CapacityLimiter | None = None

    async def read(self, work: Callable[[Session], Result]) -> Result:
        """What `work` reads: at once if it is little, in a thread if it is not.

        `work` is run again from its beginning in the thread.
        """
        self._budget.reports = 0
        try:
            return work(Session(self._inline, self))
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
                raise
        return await self.read_at_leisure(work)

    async def read_at_leisure(self, work: Callable[[Session], Result]) -> Result:
        """What `work` reads, in a thread."""
        self._limiter = self._limiter or CapacityLimiter(THREADS)
        return await run_sync(self.read_here, work, limiter=self._limiter)

    def read_here(self, work: Callable[[Session], Result]) -> Result:
        """What `work` reads, however long it takes; not for the event loop."""
        connection = self._spare.get()
        try:
            return work(Session(connection, self))
        finally:
            self._spare.put(connection)


class _Budget:
    """What a request has used of the event loop's time."""

    def __init__(self) -> None:
        self.reports = 0

    def is_spent(self) -> bool:
        self.reports += 1
        return self.reports > REPORTS_PER_REQUEST


class DatasetReplacedError(Exception):
    """Another file took the name while this one was opened."""


class CurrentDataset:
    """Whatever dataset now has the name; a look costs one `stat`."""

    def __init__(self, file: Path, rendering: str) -> None:
        self._file = file
        self._rendering = rendering
        self._identity: tuple[int, int, int] | None = None
        self._failed: tuple[int, int, int] | None = None
        self._dataset: Dataset | None = None

    def get(self) -> Dataset | None:
        """The dataset; None where there is none, or one that other code has rendered."""
        identity = _identity(self._file)
        if identity != self._identity:
            dataset = open_dataset(self._file)
            if identity and dataset is None and identity != self._failed:
                logger.warning("%s is not a dataset that this version can read", self._file)
                self._failed = identity
            self._dataset = dataset if dataset and dataset.rendering == self._rendering else None
            # What could not be opened may have failed for a reason that passes.
            self._identity = identity if dataset else None
        return self._dataset


def open_dataset(file: Path) -> Dataset | None:
    """The dataset in a file; None where there is no file, or none that is a dataset."""
    while os.path.exists(file):  # noqa: PTH110 (which is false, where Path's own may raise)
        try:
            return Dataset(file)
        except DatasetReplacedError:
            continue
        except (sqlite3.DatabaseError, TypeError, ValueError, OSError):
            return None
    return None


def _identity(file: Path) -> tuple[int, int, int] | None:
    try:
        stat = file.stat()
    except OSError:
        return None
    return stat.st_ino, stat.st_mtime_ns, stat.st_size


def _connect(file: Path) -> sqlite3.Connection:
    uri = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
    connection.execute(f"PRAGMA mmap_size = {MAPPED}")
    return connection


def _close(connections: list[sqlite3.Connection]) -> None:
    for connection in connections:
        connection.close()
