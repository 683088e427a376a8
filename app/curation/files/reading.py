"""A curator's files as text: plain files of the folder, of a bounded size, in UTF-8."""

import os
import stat
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from app.curation.files.characters import CONTROL, INVISIBLE, LOST, code_point
from app.curation.files.faults import Fault, Level

MOST_BYTES = 16 * 2**20
_MOST_TOLD = 100
# A pipe would be waited for, a terminal become the program's own.
_AS_IT_IS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)


class _UnreadableError(Exception):
    """A file that is not read, with what would be right."""

    def __init__(self, what: str, right: str) -> None:
        super().__init__(what)
        self.what = what
        self.right = right


def plain_files(paths: Iterable[Path], folder: Path) -> list[Path]:
    """Those that are plain files which lie in the folder, links followed."""
    root = _real(folder)
    # Many lie in one place, of which each part may be a link.
    real_place = cache(_real)

    def is_one(path: Path) -> bool:
        file = real_place(path.parent) / path.name
        real = _real(file) if file.is_symlink() else file
        return real.is_relative_to(root) and real.is_file()

    return [path for path in paths if is_one(path)]


def read_text(path: Path, folder: Path, faults: list[Fault]) -> str | None:
    """The file as text, its line ends untouched; None, with a fault, where it is not one that is read."""
    try:
        data = _read(path, folder)
    except OSError as error:
        other = misnamed(path)
        right = f"rename “{other}”, which is not read" if other else "the file must exist and be readable"
        faults.append(Fault(path, 1, 1, f"cannot be read ({error.strerror})", right))
        return None
    except _UnreadableError as error:
        faults.append(Fault(path, 1, 1, error.what, error.right))
        return None
    if 4 * abs(data[::2].count(0) - data[1::2].count(0)) > len(data):
        # UTF-16 without a mark, of a text in Latin letters, is UTF-8 as well: every other character is a NUL.
        faults.append(Fault(path, 1, 1, "not UTF-8", "save the file with the encoding UTF-8"))
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        line, column = position(before, len(before))
        faults.append(Fault(path, line, column, "not UTF-8", "save the file with the encoding UTF-8"))
        return None
    if text.startswith("\ufeff"):
        faults.append(Fault(path, 1, 1, "begins with a byte order mark", "save the file as UTF-8 without BOM"))
        return None
    return text


def misnamed(path: Path) -> str | None:
    """What may have been meant to be this file where there is none: article.yml, articles.yaml, article.yaml.txt.

    Of a folder, Articles and article.
    """
    if os.path.lexists(path) or not path.parent.is_dir():
        return None
    one = path.stem.removesuffix("s")
    meant = {f"{path.stem}.yml", f"{path.name}.txt", f"{path.name}.yaml", f"{one}{path.suffix}", f"{one}s{path.suffix}"}
    return next((one for one in sorted(os.listdir(path.parent)) if one.lower() in meant), None)  # noqa: PTH208 (names)


def check_characters(path: Path, text: str, faults: list[Fault]) -> None:
    """Control characters are errors, other characters that cannot be seen or were lost are notes."""
    rules: tuple[tuple[str, Level, str], ...] = (
        ("a control", "error", "take it out of the text, which then has another hash"),
        ("an invisible", "note", "leave it where it is the source's; words are found without it"),
        ("a lost", "note", "take the text from its source anew, unless that has lost it too"),
    )
    for pattern, (kind, level, right) in zip((CONTROL, INVISIBLE, LOST), rules, strict=True):
        for n, found in enumerate(pattern.finditer(text)):
            more = " and more after it" if n == _MOST_TOLD else ""
            what = f"{kind} character, {code_point(found[0])}{more}"
            faults.append(Fault(path, *position(text, found.start()), what, right, level))
            if more:
                break


def position(text: str, offset: int) -> tuple[int, int]:
    """Line and column, from 1, of a code point offset."""
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1


def _real(path: Path, *, strict: bool = False) -> Path:
    """Links followed. Raises OSError alone, where a method of paths has another error for links in a circle."""
    return Path(os.path.realpath(path, strict=strict))


def _read(path: Path, folder: Path) -> bytes:
    real = _real(path, strict=True)
    if not real.is_relative_to(_real(folder)):
        raise _UnreadableError("leads out of the folder", f"put the file itself into {folder}")
    with os.fdopen(os.open(real, _AS_IT_IS), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise _UnreadableError("not a plain file", "put a file with the text in its place")
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise _UnreadableError(f"more than {MOST_BYTES // 2**20} MiB", "split what it describes")
    return data
