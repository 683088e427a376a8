"""What tells that a file is a dataset of ours, and that it is whole.

The header of an SQLite file names the application it belongs to. Behind the last page stand 32 bytes that SQLite does
not look at: the SHA-256 of all before them.
"""

import hashlib
import os
import stat
import threading
import weakref
from pathlib import Path

from app.store.database import DamagedError, NoDatasetError

APPLICATION_ID = int.from_bytes(b"DTLN", "big")

_MAGIC = b"SQLite format 3\0"
_ID_AT = slice(68, 72)
CHECKSUM_BYTES = hashlib.sha256().digest_size
_PIECE = 2**20

Identity = tuple[int, int, int, int]


def identity_of(file: Path) -> Identity | None:
    """By which another file of the same name, or one that was written to, is noticed; None where there is none."""
    try:
        return _identity(os.stat(file))  # noqa: PTH116 (asked at every request, and half as fast as a method)
    except OSError:
        return None


def is_ours(file: Path) -> bool:
    """Whether a file says of itself that it is a dataset, be it damaged. Raises OSError where it cannot be read."""
    descriptor = _open(file)
    try:
        return _is_ours(descriptor)
    finally:
        os.close(descriptor)


def seal(file: Path) -> None:
    """Write the checksum of a file that is complete behind it."""
    with file.open("r+b") as opened:
        opened.write(hashlib.file_digest(opened, "sha256").digest())


class Seal:
    """A dataset file that was found whole, held open, and whether somebody has written to it since.

    It is read from its beginning to its end, a GB a second. Raises OSError where it cannot be read, NoDatasetError
    where it is none of ours, DamagedError where it is not whole.
    """

    def __init__(self, file: Path) -> None:
        self._lock = threading.Lock()
        self._descriptor = _open(file)
        self.close = weakref.finalize(self, os.close, self._descriptor)
        if not _is_ours(self._descriptor):
            raise NoDatasetError(f"{file} is not a dataset")
        self.identity, self._checksum = _examine(self._descriptor)
        if self._checksum is None:
            raise DamagedError(f"{file} is damaged: it is not as it was when it was loaded")
        self._is_whole = True

    def is_untouched(self) -> bool:
        """Whether nobody has written to the file since it was found whole; costs a microsecond."""
        return self._is_whole and _identity(os.fstat(self._descriptor)) == self.identity

    def is_whole(self) -> bool:
        """Whether the file holds what it held; one that was written to is read again. Once false it stays so."""
        with self._lock:
            if self._is_whole and not self.is_untouched():
                identity, checksum = _examine(self._descriptor)
                self._is_whole = checksum == self._checksum
                self.identity = identity
            return self._is_whole


def _open(file: Path) -> int:
    # A pipe is opened at once as well, and found to be none of ours.
    return os.open(file, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)


def _is_ours(descriptor: int) -> bool:
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        return False
    header = os.pread(descriptor, _ID_AT.stop, 0)
    return header.startswith(_MAGIC) and int.from_bytes(header[_ID_AT], "big") == APPLICATION_ID


def _examine(descriptor: int) -> tuple[Identity, bytes | None]:
    """The checksum that ends a file, which nobody writes to meanwhile; None unless it is that of what is before it."""
    while True:
        before = os.fstat(descriptor)
        digest, at, end = hashlib.sha256(), 0, before.st_size - CHECKSUM_BYTES
        while at < end and (piece := os.pread(descriptor, min(_PIECE, end - at), at)):
            digest.update(piece)
            at += len(piece)
        checksum = os.pread(descriptor, CHECKSUM_BYTES, at)
        if _identity(os.fstat(descriptor)) == _identity(before):
            return _identity(before), checksum if checksum == digest.digest() else None


def _identity(found: os.stat_result) -> Identity:
    return found.st_dev, found.st_ino, found.st_mtime_ns, found.st_size
