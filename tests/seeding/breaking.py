"""Breaking a copy of the small world in one place, and reading what is said of it."""

from pathlib import Path
from typing import NamedTuple

import pytest

from app.seeding.corpus import read_corpus
from app.seeding.faults import SeedError
from app.seeding.load import load

HERE = "‸"
"""Stands in new words where a fault is to be told."""

ACTORS, PLACES = "actors.yaml", "places.yaml"
STRIKE = "articles/harbour-strike/article.yaml"
ACCORD = "articles/accord-du-port/article.yaml"
NOTICE = "articles/harbour-notice/article.yaml"


class Break(NamedTuple):
    """Words of a file and the new ones in their place; a fault for every HERE in these, in their order."""

    file: str
    old: str
    new: str
    faults: tuple[str, ...]

    def apply(self, world: Path) -> list[str]:
        """Break the world; the lines that are to be told."""
        places = edit(world, self.file, self.old, self.new)
        return [f"{place}: {fault}" for place, fault in zip(places, self.faults, strict=True)]


def broken(name: str, file: str, old: str, new: str, *faults: str) -> object:
    """A row of a table of breaks."""
    return pytest.param(Break(file, old, new, faults), id=name)


def edit(world: Path, file: str, old: str, new: str) -> list[str]:
    """Put the new words in place of the old, which stand once; the places of the HEREs as `file:line:column`."""
    text = (world / file).read_text("utf-8")
    assert text.count(old) == 1, f"{text.count(old)} times in {file}: {old}"
    before, after = text.split(old)
    pieces = (before + new).split(HERE)
    (world / file).write_text("".join(pieces) + after, "utf-8")
    places = []
    for n in range(1, len(pieces)):
        line, column = position("".join(pieces[:n]))
        places.append(f"{file}:{line}:{column}")
    return places


def position(before: str) -> tuple[int, int]:
    """Line and column of what follows."""
    return before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1


def told(world: Path) -> list[str]:
    """Every fault that checking finds; loading finds the same, and leaves no database behind."""
    database = world.parent / "database" / "dateline.db"
    with pytest.raises(SeedError) as checked:
        read_corpus(world)
    with pytest.raises(SeedError) as loaded:
        load(world, database)
    assert loaded.value.faults == checked.value.faults
    assert [path.name for path in database.parent.iterdir()] == ["dateline.db.lock"]
    return str(checked.value).replace(f"{world}/", "").splitlines()
