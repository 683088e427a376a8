"""Mutants: sources with one change each, shuffled by a seed."""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from tests.mutants.changes import Change, changes
from tests.mutants.places import Places


class Mutant(NamedTuple):
    """A file with one change; `before` and `after` are the lines that it changes.

    The change shows where any of `lines` is run, which are some of those of the function.
    """

    path: str
    line: int
    before: str
    after: str
    lines: range
    function: range
    source: str

    def __str__(self) -> str:
        lines = [f"- {line}" for line in self.before.splitlines()] + [f"+ {line}" for line in self.after.splitlines()]
        return "\n".join([f"{self.path}:{self.line}", *lines])


def mutants_of(root: Path, path: str) -> Iterator[Mutant]:
    """Every mutant of a file below the root."""
    source = (root / path).read_text("utf-8")
    places = Places(source)
    return (_mutant(path, places, change) for change in changes(source))


def shuffled(root: Path, folders: Iterable[str], seed: int) -> Iterator[Mutant]:
    """The mutants of the folders' files, in an order that is the same for the same seed."""
    paths = sorted(path.relative_to(root).as_posix() for folder in folders for path in (root / folder).rglob("*.py"))
    found = [mutant for path in paths for mutant in mutants_of(root, path)]
    Random(seed).shuffle(found)  # noqa: S311 (nothing is kept secret)
    return (mutant for mutant in found if _is_python(mutant.source))


def _mutant(path: str, places: Places, change: Change) -> Mutant:
    before, after = places.lines(change.edit)
    return Mutant(
        path=path,
        line=places.line(change.edit.start),
        before=before,
        after=after,
        lines=_lines(change.statement, is_whole=False),
        function=_lines(change.function, is_whole=True),
        source=places.edited(change.edit),
    )


def _lines(statement: ast.stmt, *, is_whole: bool) -> range:
    """The lines of a statement, with or without those of the statements inside it."""
    body: list[ast.stmt] = [] if is_whole else getattr(statement, "body", [])
    assert statement.end_lineno is not None
    end = max(body[0].lineno, statement.lineno + 1) if body else statement.end_lineno + 1
    return range(statement.lineno, end)


def _is_python(source: str) -> bool:
    try:
        ast.parse(source)
    except SyntaxError:
        return False
    return True
