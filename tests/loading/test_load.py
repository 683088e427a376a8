"""Loading: once where nothing changed, alone, all or nothing; the old dataset stays beside the new one."""

import shutil
from pathlib import Path

import pytest

from app.loading.load import Loaded
from app.store.sqlite.writing import writing
from tests.databases import load, only_sqlite, open_dataset
from tests.loading.datasets import documents, files, rows, version

pytestmark = only_sqlite("files are looked at; tests/store/test_postgresql_loads.py does the same of schemas")

NAMES = ["dateline.db", "dateline.db.lock"]


def state(database: Path) -> tuple[bytes, int, int]:
    stat = database.stat()
    return database.read_bytes(), stat.st_mtime_ns, stat.st_ino


def test_a_load_tells_what_it_loaded(world: Path, tmp_path: Path) -> None:
    database = tmp_path / "below" / "dateline.db"
    loaded = load(world, database)
    assert isinstance(loaded, Loaded)
    assert loaded.version == version(database)
    assert [one.article for one in loaded.articles] == ["accord-du-port", "harbour-notice", "harbour-strike"]
    counted = {kind: n for kind, n in loaded.counts.model_dump().items() if kind != "passages"}
    assert counted == {
        f"{kind}s": len(found) for kind, found in documents(database).items() if kind not in ("article", "text")
    }
    assert loaded.counts.passages == rows(database, "SELECT count(*) FROM passage")[0][0]
    assert files(database) == NAMES


def test_loading_twice_changes_nothing(world: Path, old: Path) -> None:
    before = state(old)
    assert load(world, old) is None
    assert state(old) == before
    assert files(old) == ["dateline.db"]


def test_a_copy_of_the_folder_is_the_same_dataset(copied_world: Path, old: Path) -> None:
    for path in copied_world.rglob("*.yaml"):
        path.touch()
    (copied_world / "notes.txt").write_text("no part of it")
    assert load(copied_world, old) is None


def test_a_new_dataset_takes_the_place_of_the_old_one(
    changed: Path, changed_documents: dict[str, list[bytes]], old: Path, database: Path
) -> None:
    loaded = load(changed, old)
    assert loaded is not None
    assert loaded.version == version(old) != version(database)
    assert documents(old) == changed_documents
    assert files(old) == [*NAMES, "dateline.db.previous"]
    assert old.with_name("dateline.db.previous").read_bytes() == database.read_bytes()


def test_the_previous_dataset_is_kept_until_the_next_load(world: Path, changed: Path, old: Path) -> None:
    load(changed, old)
    second = old.read_bytes()
    load(world, old)
    assert old.with_name("dateline.db.previous").read_bytes() == second
    assert files(old) == [*NAMES, "dateline.db.previous"]


def test_a_load_leaves_no_file_open(changed: Path, old: Path) -> None:
    before = set(Path("/dev/fd").iterdir())
    load(changed, old)
    assert set(Path("/dev/fd").iterdir()) <= before


def test_who_reads_the_old_dataset_reads_on(changed: Path, old: Path) -> None:
    reading = old.open("rb")
    before = reading.read(100)
    load(changed, old)
    assert before + reading.read() == old.with_name("dateline.db.previous").read_bytes()
    reading.close()


def test_other_code_makes_another_dataset_of_the_same_files(
    monkeypatch: pytest.MonkeyPatch, world: Path, old: Path, database: Path
) -> None:
    monkeypatch.setattr("app.loading.version.rendering", lambda: "other")
    assert load(world, old) is not None
    assert documents(old) == documents(database)
    assert version(old) != version(database)


@pytest.mark.parametrize("name", ["dateline.db", "my [new] dataset.db", "100%.db", "where?.db"])
def test_leftovers_of_a_killed_load_are_removed_by_the_next(world: Path, tmp_path: Path, name: str) -> None:
    database = tmp_path / "database" / name
    database.parent.mkdir()
    writing(database.with_name(f"{name}.0a1b2c3d.loading")).connect().close()
    database.with_name(f"{name}.4e5f6a7b.loading").touch()
    others = {f"other-{name}.0a1b2c3d.loading": "", f"{name}.8c9d0e1f.loading": "mine", f"{name}.loading": ""}
    for other, text in others.items():
        database.with_name(other).write_text(text)
    load(world, database)
    assert files(database) == sorted([name, f"{name}.lock", *others])
    assert {other: database.with_name(other).read_text() for other in others} == others
    assert open_dataset(database) is not None


def test_an_old_dataset_without_its_name_is_no_obstacle(world: Path, old: Path, database: Path) -> None:
    shutil.move(old, old.with_name("dateline.db.previous"))
    load(world, old)
    assert documents(old) == documents(database)
