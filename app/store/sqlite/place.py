"""Where a dataset is kept and what lies beside it; what may be replaced there, and by one loader at a time."""

import errno
import fcntl
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from app.store.database import AnotherLoaderError, LoadRefusedError
from app.store.sqlite.seal import is_ours

_ANOTHER_FOLDER = "let DATELINE_DATABASE_URL name a file in a folder that can be"
_ANOTHER_FILE = "move it away, or let DATELINE_DATABASE_URL name another file"


@dataclass(frozen=True)
class Place:
    """A dataset's place by the name that it was given. A link is followed, so that all lies beside the file itself."""

    name: Path

    @cached_property
    def file(self) -> Path:
        return Path(os.path.realpath(self.name))

    @property
    def folder(self) -> Path:
        return self.file.parent

    @property
    def previous(self) -> Path:
        return self._beside("previous")

    @property
    def lock(self) -> Path:
        return self._beside("lock")

    def _beside(self, ending: str) -> Path:
        return self.file.with_name(f"{self.file.name}.{ending}")

    def check(self) -> None:
        """Raises LoadRefusedError where nothing can be written, or something would be lost that is not ours."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LoadRefusedError(
                f"{self.name.parent} cannot be written to ({error.strerror}); {_ANOTHER_FOLDER}"
            ) from None
        if not os.access(self.folder, os.W_OK | os.X_OK):
            raise LoadRefusedError(f"{self.name.parent} cannot be written to; {_ANOTHER_FOLDER}")
        if not may_be_replaced(self.file):
            raise LoadRefusedError(
                f"{self.name} is there and is not a dataset, or one of Dateline 0.1.0, which has no mark; "
                f"{_ANOTHER_FILE}"
            )
        if not may_be_replaced(self.previous):
            raise LoadRefusedError(
                f"{self.previous} is there and is not a dataset; move it away, because a dataset that is replaced is "
                "kept under this name"
            )


def may_be_replaced(file: Path) -> bool:
    """Whether nothing of anybody's is lost with a file: there is none, it is empty, or a dataset, be it damaged."""
    try:
        found = os.lstat(file)
        return stat.S_ISREG(found.st_mode) and (found.st_size == 0 or is_ours(file))
    except FileNotFoundError:
        return True
    except OSError:
        return False


@contextmanager
def only_loader(place: Place) -> Iterator[None]:
    """Raises AnotherLoaderError while another one is at work, LoadRefusedError where the lock cannot be had."""
    with _lock(place) as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise AnotherLoaderError(
                f"another loader is writing {place.name}; try again when it has finished"
            ) from None
        yield


def wait_for_loader(place: Place) -> None:
    """Returns once nobody loads."""
    with _lock(place) as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)


@contextmanager
def _lock(place: Place) -> Iterator[int]:
    """Open for reading and never emptied: what has this name may be somebody else's."""
    flags = os.O_RDONLY | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
    try:
        descriptor = os.open(place.lock, flags, 0o644)
    except OSError as error:
        reason = "it is a link" if error.errno == errno.ELOOP else error.strerror
        right = _ANOTHER_FILE if os.path.lexists(place.lock) else _ANOTHER_FOLDER
        raise LoadRefusedError(f"{place.lock} cannot be opened ({reason}); {right}") from None
    try:
        yield descriptor
    finally:
        os.close(descriptor)
