"""How a new dataset is made beside the old one and takes its place in a single step; one loader at a time."""

import fcntl
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.store.sqlite import is_ours


class LoadRefusedError(Exception):
    """Nothing was loaded, for the reason that the message gives."""


def check_place(database: Path) -> None:
    """Raises LoadRefusedError where nothing can be written, or something lies that is not ours to replace."""
    right = "let DATELINE_DATABASE_URL name a file in a folder that can be"
    try:
        database.parent.mkdir(parents=True, exist_ok=True)
        _lock_of(database).touch()
        if database.exists() and not (database.is_file() and is_ours(database)):
            raise LoadRefusedError(
                f"{database} is there and is no dataset; let DATELINE_DATABASE_URL name another file"
            )
    except OSError as error:
        raise LoadRefusedError(f"{database.parent} cannot be written to ({error.strerror}); {right}") from None


@contextmanager
def only_loader(database: Path) -> Iterator[None]:
    """Raises LoadRefusedError while another one is at work; what a killed one left behind is removed."""
    with _lock_of(database).open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise LoadRefusedError(f"another loader is writing {database}; try again when it has finished") from None
        _remove_leftovers(database)
        yield


@contextmanager
def staged(database: Path) -> Iterator[Path]:
    """A new file, which takes the place of the database once it is whole; one that does not become so is removed.

    Raises LoadRefusedError where it cannot be written.
    """
    staging = database.with_name(f"{database.name}.{secrets.token_hex(4)}.loading")
    try:
        yield staging
        _switch(staging, database)
    except OSError as error:
        raise LoadRefusedError(
            f"{error.filename or database}: {error.strerror or error}; nothing was loaded"
        ) from error
    finally:
        staging.unlink(missing_ok=True)


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


def _lock_of(database: Path) -> Path:
    return database.with_name(f"{database.name}.lock")


def _remove_leftovers(database: Path) -> None:
    for path in database.parent.iterdir():
        if path.name.startswith(f"{database.name}.") and ".loading" in path.name:
            path.unlink(missing_ok=True)
