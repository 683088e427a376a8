"""Hashes of files, by which a change of data or of code is noticed."""

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

APP = Path(__file__).parent
# What stands before `import` and, where there is any, what after it.
_IMPORT = re.compile(r"^[ \t]*(?:from (app[\w.]*) import (\([^)]*\)|[^\n#]*)|import (app[\w.]*))", re.MULTILINE)
_NAME = re.compile(r"\w+")


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
    modules = dict(_modules(folder))
    found: dict[str, Path] = {}
    waiting = {module}
    while waiting:
        name = waiting.pop()
        file = found[name] = Path(modules[name])
        named = {name.rpartition(".")[0]}
        for source, names, whole in _IMPORT.findall(file.read_text("utf-8")):
            named.add(whole or source)
            named.update(f"{source}.{one}" for one in _NAME.findall(names))
        waiting |= (named & modules.keys()) - found.keys()
    return sorted(found.values())


def _modules(folder: Path) -> Iterator[tuple[str, str]]:
    """The name and the file of every module of the application."""
    for below, _, files in os.walk(folder):
        package = f"app{below.removeprefix(str(folder)).replace(os.sep, '.')}"
        for file in files:
            stem, _, suffix = file.rpartition(".")
            if suffix == "py":
                yield package if stem == "__init__" else f"{package}.{stem}", f"{below}{os.sep}{file}"


@lru_cache
def application(folder: Path = APP) -> str:
    """A hash of all that the application answers with besides data: its code, its static files and its templates.

    A number that somebody has to raise would be forgotten, and browsers would go on with old answers.
    """
    others = (path for name in ("static", "pages/templates") for path in (folder / name).rglob("*") if path.is_file())
    files = {*folder.rglob("*.py"), *others}
    return fingerprint(folder, sorted(files))
