"""Hashes of files, by which a change of data or of code is noticed."""

import hashlib
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

_APP = Path(__file__).parent


def fingerprint(base: Path, files: Iterable[Path]) -> str:
    """A hash of the files, of their order and of their paths below `base`."""
    digest = hashlib.sha256()
    for file in files:
        data = file.read_bytes()
        digest.update(f"{file.relative_to(base).as_posix()} {len(data)}\n".encode())
        digest.update(data)
    return digest.hexdigest()


@lru_cache
def application(folder: Path = _APP) -> str:
    """A hash of all that the application answers with besides data: its code and its static files.

    A number that somebody has to raise would be forgotten, and browsers would go on with old answers.
    """
    files = {*folder.rglob("*.py"), *(path for path in (folder / "static").rglob("*") if path.is_file())}
    return fingerprint(folder, sorted(files))
