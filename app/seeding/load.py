"""Loading a folder as a new dataset version, which takes the place of the old one in a single step."""

import fcntl
import gc
import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, Connection, create_engine, event
from sqlalchemy.pool import NullPool

from app.database import open_dataset
from app.migrating import migrate
from app.models import metadata
from app.schemas.service import DatasetCounts
from app.seeding.coverage import Outcome
from app.seeding.faults import LoadRefusedError
from app.seeding.fill import Filler, Progress
from app.seeding.folders import article_folders
from app.seeding.processes import Parts
from app.seeding.registers import read_registers
from app.seeding.version import Version, version_of


@dataclass(frozen=True)
class Loaded:
    """A dataset that was loaded, with the coverage of its articles."""

    version: str
    counts: DatasetCounts
    articles: list[Outcome]


def load(folder: Path, database: Path, progress: Progress = lambda _step, _done: None) -> Loaded | None:
    """Load the folder into the database file; None where it holds just that already.

    Raises SeedError with every fault of the files, or LoadRefusedError while another loader is at work; the
    old dataset is untouched then. It is untouched, too, if the load is killed at any moment.
    """
    version = version_of(folder)
    current = open_dataset(database)
    if current is not None and current.version == version.id:
        return None
    _check_place(database)
    registers, faults = read_registers(folder)
    # Processes are begun before the lock is taken, lest one outlives the loader and holds it.
    with _without_collector(), Parts(registers, article_folders(folder)) as parts, _only_loader(database):
        _remove_leftovers(database)
        filler = Filler(registers, parts, progress)
        filler.read(folder, faults)
        staging = database.with_name(f"{database.name}.{secrets.token_hex(4)}.loading")
        try:
            counts = _fill(staging, filler, version)
            if version_of(folder) != version:
                raise LoadRefusedError(f"{folder} was changed while it was loaded; load it again")
            _switch(staging, database)
        except OSError as error:
            raise LoadRefusedError(
                f"{error.filename or database}: {error.strerror or error}; nothing was loaded"
            ) from error
        finally:
            staging.unlink(missing_ok=True)
    return Loaded(version.id, counts, filler.outcomes())


def _fill(staging: Path, filler: Filler, version: Version) -> DatasetCounts:
    engine = create_engine(URL.create("sqlite", database=str(staging)), poolclass=NullPool)
    event.listen(engine, "connect", _write_without_journal)
    migrate(engine)
    with engine.begin() as connection, _indexes_afterwards(connection):
        counts = filler.fill(connection, version)
    with engine.connect() as connection:
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise LoadRefusedError(f"rows refer to what is not there: {broken[:3]}")
    engine.dispose()
    return counts


def _write_without_journal(connection: object, _record: object) -> None:
    # The file is nobody's until it is whole; a load that dies leaves it to be removed by the next.
    # Most documents fit into a page of this size, and do not into SQLite's usual one.
    for pragma in (
        "page_size = 16384",
        "journal_mode = OFF",
        "synchronous = OFF",
        "locking_mode = EXCLUSIVE",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")  # type: ignore[attr-defined] # the driver's own connection


@contextmanager
def _indexes_afterwards(connection: Connection) -> Iterator[None]:
    """Indexes are built once over all rows, which is faster than row by row."""
    indexes = [index for table in metadata.sorted_tables for index in table.indexes]
    for index in indexes:
        index.drop(connection)
    yield
    for index in indexes:
        index.create(connection)


def _switch(staging: Path, database: Path) -> None:
    """Put the new file in the old one's place; the old one lives on as `.previous` until the next load."""
    _sync(staging)
    previous = database.with_name(f"{database.name}.previous")
    if database.exists():
        spare = database.with_name(f"{database.name}.spare.loading")
        os.link(database, spare)
        spare.replace(previous)
        # Where both are names of one file already, a rename leaves both.
        spare.unlink(missing_ok=True)
    staging.replace(database)
    _sync(database.parent)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _without_collector() -> Iterator[None]:
    """A corpus makes many objects and no cycles; looking for some takes most of a load's time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@contextmanager
def _only_loader(database: Path) -> Iterator[None]:
    with _lock_of(database).open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise LoadRefusedError(f"another loader is writing {database}; try again when it has finished") from None
        yield


def _check_place(database: Path) -> None:
    """Refuse a place that cannot be written to, or that holds something which is not ours to replace."""
    right = "let DATELINE_DATABASE_URL name a file in a folder that can be"
    try:
        database.parent.mkdir(parents=True, exist_ok=True)
        _lock_of(database).touch()
        if database.exists() and not (database.is_file() and _is_ours(database)):
            raise LoadRefusedError(
                f"{database} is there and is no dataset; let DATELINE_DATABASE_URL name another file"
            )
    except OSError as error:
        raise LoadRefusedError(f"{database.parent} cannot be written to ({error.strerror}); {right}") from None


def _is_ours(database: Path) -> bool:
    """Whether a file is a dataset, of whatever version, or nothing that could be lost."""
    with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        try:
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        except sqlite3.DatabaseError:
            return True
    return not tables or "dataset" in tables


def _lock_of(database: Path) -> Path:
    return database.with_name(f"{database.name}.lock")


def _remove_leftovers(database: Path) -> None:
    for path in database.parent.iterdir():
        if path.name.startswith(f"{database.name}.") and ".loading" in path.name:
            path.unlink(missing_ok=True)
