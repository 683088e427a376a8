"""A load that is refused or fails leaves the old dataset as it is, and nothing beside it."""

import fcntl
import gc
from pathlib import Path

import pytest
from sqlalchemy import Connection

from app.curation.files.faults import SeedError
from app.loading import processes
from app.loading.fill import Filler
from app.loading.version import Version
from app.store.database import LoadRefusedError
from tests.curation.breaking import NOTICE, edit
from tests.databases import load, only_sqlite
from tests.loading.datasets import files

pytestmark = only_sqlite("files are looked at; tests/store/test_postgresql_loads.py does the same of schemas")

NAMES = ["dateline.db", "dateline.db.lock"]


def state(database: Path) -> tuple[bytes, int, int]:
    stat = database.stat()
    return database.read_bytes(), stat.st_mtime_ns, stat.st_ino


def test_files_with_mistakes_leave_the_old_dataset_as_it_is(copied_world: Path, old: Path) -> None:
    before = state(old)
    edit(copied_world, NOTICE, "place: north-quay", "place: quay")
    with pytest.raises(SeedError):
        load(copied_world, old)
    assert state(old) == before
    assert files(old) == NAMES


def test_a_second_loader_is_refused(changed: Path, old: Path) -> None:
    before = state(old)
    with old.with_name("dateline.db.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(LoadRefusedError) as refused:
            load(changed, old)
    assert str(refused.value) == f"another loader is writing {old}; try again when it has finished"
    assert state(old) == before
    assert files(old) == NAMES
    assert load(changed, old) is not None


def test_a_loader_is_alone_while_it_reads_and_fills(monkeypatch: pytest.MonkeyPatch, changed: Path, old: Path) -> None:
    monkeypatch.setattr(processes, "_TELL_EVERY", 1)
    refused = []

    def load_another(step: str, done: int) -> None:
        with pytest.raises(LoadRefusedError):
            load(changed, old)
        refused.append((step, done))

    assert load(changed, old, load_another) is not None
    assert refused == [(step, done) for step in ("read", "render") for done in (1, 2, 3)]


def test_a_folder_that_changes_while_it_is_loaded_is_refused(
    monkeypatch: pytest.MonkeyPatch, copied_world: Path, old: Path
) -> None:
    monkeypatch.setattr(processes, "_TELL_EVERY", 1)
    before = state(old)
    edit(copied_world, NOTICE, "title: North Quay reopens", "title: North Quay opens again")

    def change(step: str, done: int) -> None:
        if (step, done) == ("render", 3):
            edit(copied_world, NOTICE, "title: North Quay opens again", "title: North Quay is open")

    with pytest.raises(LoadRefusedError) as refused:
        load(copied_world, old, change)
    assert str(refused.value) == f"{copied_world} was changed while it was loaded; load it again"
    assert (state(old), files(old)) == (before, NAMES)
    assert load(copied_world, old) is not None


def test_a_folder_that_cannot_be_written_to_is_told(world: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LoadRefusedError) as refused:
        load(world, tmp_path / "file" / "dateline.db")
    right = "let DATELINE_DATABASE_URL name a file in a folder that can be"
    assert str(refused.value) == f"{tmp_path / 'file'} cannot be written to (File exists); {right}"


def test_a_load_that_fails_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch, changed: Path, old: Path) -> None:
    before = state(old)

    def fail(_self: Filler, _connection: Connection, _version: Version) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(Filler, "fill", fail)
    with pytest.raises(LoadRefusedError, match=r": no space left; nothing was loaded$"):
        load(changed, old)
    assert (state(old), files(old)) == (before, NAMES)
    assert gc.isenabled()


def test_rows_that_refer_to_what_is_not_there_are_refused(
    monkeypatch: pytest.MonkeyPatch, changed: Path, old: Path
) -> None:
    before, fill = state(old), Filler.fill

    def break_one(self: Filler, connection: Connection, version: Version) -> object:
        counts = fill(self, connection, version)
        connection.exec_driver_sql("UPDATE event SET place_id = 'nowhere' WHERE id = 'harbour-notice.reopening'")
        return counts

    monkeypatch.setattr(Filler, "fill", break_one)
    with pytest.raises(LoadRefusedError, match=r"^rows refer to what is not there: "):
        load(changed, old)
    assert (state(old), files(old)) == (before, NAMES)
