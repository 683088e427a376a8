"""A connection to a dataset file that is never changed, and what it may take of the event loop's time."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic_core import to_json
from sqlalchemy import Dialect
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from app.store.session import Limit, Row
from app.store.sqlite.seal import Seal

# A list is bound as JSON, which is what statements unfold.
sqlite3.register_adapter(list, lambda values: to_json(values).decode())

# KB of pages that the connection of the event loop keeps, for 0.99 of the speed of a file that is mapped into memory;
# whoever cuts a mapped file short ends the process.
CACHED = 32_768
# KB that each connection of a thread keeps: the names of a graph lie on more pages than SQLite's own 2 MB hold.
CACHED_IN_THREADS = 8_192
# What a request may take in the event loop: about two milliseconds of SQLite's virtual machine, which reports
# after so many steps. It counts them over all runs of a statement, so one report says little of one request.
STEPS_PER_REPORT = 20_000
REPORTS_PER_REQUEST = 5


class TouchedError(Exception):
    """Somebody has written to the file while it was read, so that what was read counts for nothing."""


class ReadOnly:
    """A read-only connection to a file that is not to be changed in place, and that is noticed if it is."""

    dialect: Dialect = SQLiteDialect_pysqlite(paramstyle="named")

    def __init__(self, file: Path, seal: Seal) -> None:
        self._seal = seal
        uri = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
        self._connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
        self._connection.execute("PRAGMA mmap_size = 0")
        # The tables are read now, while the file is whole: later it might be another one's that are.
        self._connection.execute("SELECT 1 FROM sqlite_master").fetchone()

    def rows(self, sql: str, values: Mapping[str, Any]) -> list[Row]:
        """Raises TouchedError, whatever else is wrong, where what was read cannot be trusted."""
        before = self._seal.identity
        try:
            return self._connection.execute(sql, values).fetchall()
        finally:
            # The file may have been found whole again since.
            if not self._seal.is_untouched() or self._seal.identity is not before:
                self._forget_pages()
                raise TouchedError

    def _forget_pages(self) -> None:
        """SQLite keeps them for good, because it is told that the file is never changed."""
        # A statement would be compiled once, and it is compiling that does it.
        self._connection.executescript("PRAGMA shrink_memory")

    def keep_pages(self, most: int) -> None:
        """Keep so many KB of pages, for one that is asked again and again."""
        self._connection.execute(f"PRAGMA cache_size = -{most}")

    def keep_within(self, limit: Limit) -> None:
        """Interrupt what takes more. Not a method of this is called back, which would keep its owner alive."""
        self._connection.set_progress_handler(limit.is_spent, STEPS_PER_REPORT)

    def close(self) -> None:
        self._connection.close()


class Budget:
    """What a request has used of the event loop's time."""

    def __init__(self) -> None:
        self.reports = 0

    def is_spent(self) -> bool:
        self.reports += 1
        return self.reports > REPORTS_PER_REQUEST


# What SQLite says of a disk that is full, broken, or not to be written to.
_OF_THE_DISK = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}


def was_interrupted(error: sqlite3.OperationalError) -> bool:
    return error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT


def is_of_the_disk(error: object) -> bool:
    """Whether it is the disk's fault, and none of the statement."""
    # What the driver raises by itself has no code of SQLite's.
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _OF_THE_DISK
