"""What exports have written into a folder, so that the next one replaces no file that is somebody's own."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from app.errors import NotReady

WRITTEN = ".dateline-export.json"
"""The file, beside those exported, which holds the SHA-256 of each by its path."""


def refuse_others(folder: Path, staging: Path, written: Iterable[Path]) -> None:
    """Raises NotReady where a file of the folder would be lost that no export wrote, or that was changed since."""
    before = _read(folder)
    others = [path for path in written if (folder / path).is_file() and not _is_ours(folder, staging, path, before)]
    if others:
        more = f" and {len(others) - 1} more" if len(others) > 1 else ""
        raise NotReady(
            f"{folder / others[0]}{more}: not written by an export, or changed since; nothing was written: "
            "move what is yours, or export into another folder, or replace it with --force"
        )


def list_written(folder: Path, staging: Path, written: Iterable[Path]) -> None:
    """Add to the staged files the list of what the folder will hold of exports."""
    listed = _read(folder) | {path.as_posix(): _hash(staging / path) for path in written}
    (staging / WRITTEN).write_text(json.dumps(listed, indent=2, sort_keys=True), "utf-8")


def _is_ours(folder: Path, staging: Path, path: Path, before: dict[str, str]) -> bool:
    found = _hash(folder / path)
    return found in (before.get(path.as_posix()), _hash(staging / path))


def _read(folder: Path) -> dict[str, str]:
    """What earlier exports wrote; nothing where their list is not there or not as they write it."""
    try:
        listed = json.loads((folder / WRITTEN).read_bytes())
    except (FileNotFoundError, ValueError):
        return {}
    return listed if isinstance(listed, dict) else {}


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
