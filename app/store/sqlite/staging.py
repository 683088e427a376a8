"""How a new dataset is made beside the old one and takes its place in a single step."""

import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from app.store.database import LoadRefusedError, UnreadableError
from app.store.sqlite.place import Place, may_be_replaced
from app.store.sqlite.reading import is_of_the_disk
from app.store.sqlite.seal import Seal

_FREE_SPACE = "free some space there, or let DATELINE_DATABASE_URL name a file elsewhere; nothing was loaded"


@contextmanager
def staged(place: Place) -> Iterator[Path]:
    """A new file, which takes the place of the database once it is whole; one that does not become so is removed.

    What a killed loader left behind is removed as well. Raises LoadRefusedError where it cannot be written.
    """
    _remove_leftovers(place)
    staging = _new(place)
    try:
        yield staging
        _switch(staging, place)
    except OSError as error:
        raise LoadRefusedError(
            f"{error.filename or place.name}: {error.strerror or error}; nothing was loaded"
        ) from error
    except DBAPIError as error:
        if not is_of_the_disk(error.orig):
            raise
        raise LoadRefusedError(f"{place.name} cannot be written ({error.orig}); {_FREE_SPACE}") from error
    finally:
        staging.unlink(missing_ok=True)


def _switch(staging: Path, place: Place) -> None:
    """Put the new file in the old one's place; the old one lives on as `.previous` until the next load."""
    _sync(staging)
    # Somebody may have put something there since it was looked at.
    place.check()
    if _is_whole(place.file):
        spare = _new(place)
        os.link(place.file, spare)
        spare.replace(place.previous)
        # Where both are names of one file already, a rename leaves both.
        spare.unlink(missing_ok=True)
    staging.replace(place.file)
    _sync(place.folder)


def _is_whole(file: Path) -> bool:
    """A damaged file is not kept: it would take the place of one that is not."""
    try:
        Seal(file).close()
    except (OSError, UnreadableError):
        return False
    return True


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _new(place: Place) -> Path:
    return place.file.with_name(f"{place.file.name}.{secrets.token_hex(4)}.loading")


def _remove_leftovers(place: Place) -> None:
    ours = re.compile(re.escape(place.file.name) + r"\.[0-9a-f]{8}\.loading")
    for path in place.folder.iterdir():
        if ours.fullmatch(path.name) and may_be_replaced(path):
            path.unlink(missing_ok=True)
