"""Going back to the dataset before: a new file made of it, switched to as a load is."""

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.store.database import LoadRefusedError
from app.store.sqlite.place import Place, only_loader
from tests.conftest import Run
from tests.databases import load, only_sqlite, roll_back
from tests.loading.datasets import alter, documents, files, flip, version
from tests.loading.forks import die, died

NAMES = ["dateline.db", "dateline.db.lock", "dateline.db.previous"]

pytestmark = [
    only_sqlite("files are looked at; tests/store/test_postgresql_loads.py does the same of schemas"),
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning"),
]


@pytest.fixture
def loaded(changed: Path, old: Path) -> Path:
    """The changed world; the dataset before is the world's."""
    load(changed, old)
    return old


def previous(database: Path) -> Path:
    return database.with_name("dateline.db.previous")


def test_the_one_before_is_back_and_what_was_served_is_the_one_before(loaded: Path, database: Path) -> None:
    served = loaded.read_bytes()
    dataset = roll_back(loaded)
    assert dataset.version == version(database)
    assert loaded.read_bytes() == database.read_bytes()
    assert loaded.stat().st_ino != previous(loaded).stat().st_ino
    assert (previous(loaded).read_bytes(), files(loaded)) == (served, NAMES)


def test_going_back_twice_leads_where_one_was(loaded: Path, changed_documents: dict[str, list[bytes]]) -> None:
    roll_back(loaded)
    roll_back(loaded)
    assert documents(loaded) == changed_documents


def test_a_damaged_dataset_is_gone_back_from_and_not_kept(loaded: Path, database: Path) -> None:
    flip(loaded, 50_000)
    roll_back(loaded)
    assert loaded.read_bytes() == previous(loaded).read_bytes() == database.read_bytes()


def test_what_cannot_be_gone_back_to_is_told_and_nothing_is_changed(loaded: Path, old: Path) -> None:
    served = loaded.read_bytes()

    def refused() -> str:
        with pytest.raises(LoadRefusedError) as told:
            roll_back(loaded)
        assert loaded.read_bytes() == served
        assert files(loaded) in (NAMES, NAMES[:2])
        return str(told.value)

    whole = shutil.copy(previous(loaded), loaded.parent.parent / "whole.db")
    alter(previous(loaded), "UPDATE dataset SET rendering = 'other'")
    assert refused() == (
        f"{previous(loaded)} was rendered by another version of Dateline, which alone can serve it; nothing was changed"
    )
    flip(previous(loaded), 50_000)
    assert refused() == f"{previous(loaded)} is damaged; nothing was changed"
    previous(loaded).unlink()
    assert refused() == f"there is no {previous(loaded)}; nothing was changed"
    shutil.copy(whole, previous(loaded))
    with only_loader(Place(loaded)):
        assert refused() == f"another loader is writing {loaded}; try again when it has finished"


@pytest.mark.parametrize(
    ("owner", "step", "nth"), [(shutil, "copyfile", 1), (os, "fsync", 1), (os, "link", 1), (Path, "replace", 2)]
)
def test_one_that_is_killed_leaves_what_was_there(
    loaded: Path, changed_documents: dict[str, list[bytes]], database: Path, owner: Any, step: str, nth: int
) -> None:
    original, calls = getattr(owner, step), 0

    def fatal(*arguments: object) -> Any:
        nonlocal calls
        calls += 1
        if calls == nth:
            die()
        return original(*arguments)

    def roll_back_and_die() -> None:
        setattr(owner, step, fatal)
        roll_back(loaded)

    assert died(roll_back_and_die)
    assert documents(loaded) == changed_documents
    if step != "replace":
        roll_back(loaded)
        assert (documents(loaded), files(loaded)) == (documents(database), NAMES)


def test_the_command_says_which_one_it_is(run: Run, copied_world: Path, tmp_path: Path) -> None:
    run("seed", "world")
    first = version(tmp_path / "d.db")
    assert run("rollback") == (1, "", f"there is no {tmp_path}/d.db.previous; nothing was changed\n")
    shutil.rmtree(copied_world / "articles" / "harbour-notice")
    run("seed", "world")
    done = run("rollback")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"Dataset {first} of 20")
    assert done.out.endswith(" is in d.db again, until files are loaded.\n")
    assert version(tmp_path / "d.db") == first
