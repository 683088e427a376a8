"""The scripts and styles of the pages, at addresses that change with their content."""

from functools import lru_cache
from pathlib import Path

from app.fingerprint import fingerprint

FOLDER = Path(__file__).parent.parent / "static" / "pages"
MEDIA_TYPES = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}


@lru_cache
def assets() -> dict[str, bytes]:
    """The files by their names."""
    return {path.name: path.read_bytes() for path in sorted(FOLDER.iterdir()) if path.suffix in MEDIA_TYPES}


@lru_cache
def version() -> str:
    """What all of them make together: modules name each other by their file names, so that they change as one."""
    return fingerprint(FOLDER, [FOLDER / name for name in assets()])[:12]
