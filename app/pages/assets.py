"""The scripts and styles of the pages, at addresses that change with their content.

Those of the release before stay at theirs, for pages that somebody still has, or that a cache or another process still
sends.
"""

import re
from functools import lru_cache
from pathlib import Path

from app.fingerprint import fingerprint

STATIC = Path(__file__).parent.parent / "static"
FOLDER, BEFORE = STATIC / "pages", STATIC / "before"
MEDIA_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
}
_SHEET = re.compile(rb'^@import "([\w.]+)";$', re.MULTILINE)
_MODULE = re.compile(rb'^import .* from "\./([\w.]+)";$', re.MULTILINE)


@lru_cache
def builds() -> dict[str, dict[str, bytes]]:
    """The files of each build by their names, by its version; what is served now comes first.

    A version is a hash of all of them: modules name each other by their file names, so that they change as one.
    """
    found: dict[str, dict[str, bytes]] = {}
    for folder in (FOLDER, BEFORE):
        paths = [path for path in sorted(folder.iterdir()) if path.suffix in MEDIA_TYPES]
        files = {path.name: path.read_bytes() for path in paths}
        found.setdefault(fingerprint(folder, paths)[:12], {name: _whole(name, files) for name in files})
    return found


def version() -> str:
    """That of what is served now."""
    return next(iter(builds()))


@lru_cache
def modules(name: str) -> tuple[str, ...]:
    """All modules that one of what is served now imports: a page names them, so that they are asked for at once."""
    files = builds()[version()]
    found = [name]
    for one in found:
        found += [other for each in _MODULE.findall(files[one]) if (other := each.decode()) not in found]
    return tuple(found[1:])


def _whole(name: str, files: dict[str, bytes]) -> bytes:
    """A file; of a sheet, with those that it imports in their places, so that one answer brings all of it."""
    return _SHEET.sub(lambda found: _whole(found[1].decode(), files), files[name])
