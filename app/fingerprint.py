"""Hashes of files, by which a change of data or of code is noticed."""

import hashlib
import os
import re
from collections.abc import Iterable
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
    found: set[str] = set()
    waiting, met = [module], {module}
    while waiting:
        name = waiting.pop()
        file = _file_of(name, folder)
        if file is None:
            continue
        found.add(file)
        named = {name.rpartition(".")[0]}
        for source, names, whole in _IMPORT.findall(Path(file).read_text("utf-8")):
            named.add(whole or source)
            named.update(f"{source}.{one}" for one in _NAME.findall(names))
        waiting += named - met
        met |= named
    return sorted(map(Path, found))


def _file_of(module: str, folder: Path) -> str | None:
    """Of a name as paths write it: thousands are asked for, most of which are no module's."""
    if module != "app" and not module.startswith("app."):
        return None
    path = f"{folder}{module.removeprefix('app').replace('.', os.sep)}"
    return next(filter(os.path.isfile, (f"{path}.py", f"{path}{os.sep}__init__.py")), None)


@lru_cache
def application(folder: Path = APP) -> str:
    """A hash of all that the application answers with besides data: its code, its static files and its templates.

    A number that somebody has to raise would be forgotten, and browsers would go on with old answers.
    """
    others = (path for name in ("static", "pages/templates") for path in (folder / name).rglob("*") if path.is_file())
    files = {*folder.rglob("*.py"), *others}
    return fingerprint(folder, sorted(files))
