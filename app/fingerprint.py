"""Hashes of files, by which a change of data or of code is noticed."""

import hashlib
import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

APP = Path(__file__).parent
# What stands before `import` and, where there is any, what after it.
_IMPORT = re.compile(r"^[ \t]*(?:from (app[\w.]*) import (\([^)]*\)|[^\n#]*)|import (app[\w.]*))", re.MULTILINE)


def fingerprint(base: Path, files: Iterable[Path]) -> str:
    """A hash of the files, of their order and of their paths below `base`."""
    digest = hashlib.sha256()
    for file in files:
        data = file.read_bytes()
        digest.update(f"{file.relative_to(base).as_posix()} {len(data)}\n".encode())
        digest.update(data)
    return digest.hexdigest()


def imported_by(module: str, folder: Path = APP) -> list[Path]:
    """The files of a module of the application and of all that it imports, in the order of their paths.

    Read off the source, so that it is known without importing any of it.
    """
    found: dict[str, Path] = {}
    waiting = [module]
    while waiting:
        name = waiting.pop()
        file = _file_of(name, folder)
        if file is None or name in found:
            continue
        found[name] = file
        waiting.append(name.rpartition(".")[0])
        for source, names, whole in _IMPORT.findall(file.read_text("utf-8")):
            waiting += [whole or source, *(f"{source}.{one}" for one in re.findall(r"\w+", names))]
    return sorted(set(found.values()))


def _file_of(module: str, folder: Path) -> Path | None:
    path = folder.joinpath(*module.split(".")[1:])
    files = (path.with_suffix(".py"), path / "__init__.py")
    return next((file for file in files if module.startswith("app") and file.is_file()), None)


@lru_cache
def application(folder: Path = APP) -> str:
    """A hash of all that the application answers with besides data: its code, its static files and its templates.

    A number that somebody has to raise would be forgotten, and browsers would go on with old answers.
    """
    others = (path for name in ("static", "pages/templates") for path in (folder / name).rglob("*") if path.is_file())
    files = {*folder.rglob("*.py"), *others}
    return fingerprint(folder, sorted(files))
