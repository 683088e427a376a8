"""Breaking a copy of the small world in one place, and reading what is said of it.

The breaks are listed in `breaks/`, a file for each rule: what is broken, in which file, the words there, the
new words in their place, and a fault for each ‸ in these, which stands where the fault is to be told.
"""

import hashlib
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import pytest

from app.curation.corpus import read_corpus
from app.curation.files.faults import SeedError
from tests.databases import IS_POSTGRESQL, database_at, load

HERE = "‸"
BREAKS = Path(__file__).parent / "breaks"

ACTORS, PLACES = "actors.yaml", "places.yaml"
STRIKE = "articles/harbour-strike/article.yaml"
ACCORD = "articles/accord-du-port/article.yaml"
NOTICE = "articles/harbour-notice/article.yaml"


class Break(NamedTuple):
    file: str
    old: str
    new: str
    faults: list[str]


def breaks(name: str) -> pytest.MarkDecorator:
    """Run a test for every break that the file lists."""
    listed = (BREAKS / f"{name}.txt").read_text("utf-8").split("== ")[1:]
    return pytest.mark.parametrize("given", [_read(*one.strip("\n").partition("\n")[::2]) for one in listed])


def _read(what: str, listed: str) -> object:
    kinds = {sign: list(lines) for sign, lines in groupby(listed.split("\n"), key=lambda line: line[:2])}
    (file,), old, new, faults = ([line[2:] for line in kinds.get(sign, [])] for sign in ("in", "- ", "+ ", "! "))
    return pytest.param(Break(file.strip(), "\n".join(old), "\n".join(new), faults), id=what)


def assert_told(world: Path, given: Break) -> None:
    """Break the world: the faults are told where they are to be told, and no others."""
    places = edit(world, given.file, given.old, given.new)
    assert told(world) == [f"{place}: {fault}" for place, fault in zip(places, given.faults, strict=True)]


def edit(world: Path, file: str, old: str, new: str) -> list[str]:
    """Put the new words in place of the old, which stand once; where each ‸ in them is, as `file:line:column`."""
    text = (world / file).read_text("utf-8")
    assert text.count(old) == 1
    before, after = text.split(old)
    pieces = (before + new).split(HERE)
    (world / file).write_text("".join(pieces) + after, "utf-8")
    return [f"{file}:{_line_and_column(''.join(pieces[:n]))}" for n in range(1, len(pieces))]


def retext(world: Path, text: str) -> None:
    """Another text for the notice, with its hash."""
    path = world / NOTICE
    before = hashlib.sha256(path.with_name("article.txt").read_bytes()).hexdigest()
    path.with_name("article.txt").write_text(text, "utf-8", newline="")
    edit(world, NOTICE, before, hashlib.sha256(text.encode()).hexdigest())


def _line_and_column(before: str) -> str:
    lines = before.split("\n")
    return f"{len(lines)}:{len(lines[-1]) + 1}"


def told(world: Path) -> list[str]:
    """Every fault that checking finds; loading finds the same, and makes no database."""
    database = world.parent / "database" / "dateline.db"
    with pytest.raises(SeedError) as checked:
        read_corpus(world)
    with pytest.raises(SeedError) as loaded:
        load(world, database)
    assert loaded.value.faults == checked.value.faults
    if IS_POSTGRESQL:
        assert database_at(database).held() is None
    else:
        assert [path.name for path in database.parent.iterdir()] == ["dateline.db.lock"]
    return str(checked.value).replace(f"{world}/", "").splitlines()


def notes(world: Path) -> list[str]:
    """All notes of a world, with the paths below it."""
    return [str(note).replace(f"{world}/", "") for note in read_corpus(world).faults]
