"""The scripts and styles of the pages, at addresses that change with their content.

Those of the release before stay at theirs, for pages that somebody still has, or that a cache or another process still
sends.
"""

from functools import lru_cache
from pathlib import Path

from app.fingerprint import fingerprint

_STATIC = Path(__file__).parent.parent / "static"
FOLDER, BEFORE = _STATIC / "pages", _STATIC / "before"
MEDIA_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
}


@lru_cache
def builds() -> dict[str, dict[str, bytes]]:
    """The files of each build by their names, by its version; what is served now comes first.

    A version is a hash of all of them: modules name each other by their file names, so that they change as one.
    """
    found: dict[str, dict[str, bytes]] = {}
    for folder in (FOLDER, BEFORE):
        paths = [path for path in sorted(folder.iterdir()) if path.suffix in MEDIA_TYPES]
        found.setdefault(fingerprint(folder, paths)[:12], {path.name: path.read_bytes() for path in paths})
    return found


def version() -> str:
    """That of what is served now."""
    return next(iter(builds()))
