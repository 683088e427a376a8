"""`dateline serve` begins with the dataset there is, and says loudly what keeps the files from being loaded."""

import fcntl
import os
import shutil
import threading
from pathlib import Path

import pytest

from app.curation.files.faults import SeedError
from app.curation.registers.reading import read_registers
from app.loading import load as load_module
from app.loading.refreshing import refresh_to_serve
from app.settings import Settings
from app.store.database import LoadRefusedError
from tests.curation.breaking import NOTICE, edit
from tests.databases import load, only_sqlite, url_of
from tests.loading.datasets import alter, documents, flip, version

pytestmark = only_sqlite("files are damaged, locked and replaced")


def settings(folder: Path, database: Path) -> Settings:
    return Settings(database_url=url_of(database), seed_data=folder)


def break_it(world: Path) -> str:
    (place,) = edit(world, NOTICE, "place: north-quay", "place: ‸nort-quay")
    return f"{world}/{place}: “nort-quay” is not a place: did you mean “north-quay”?\n1 mistake; nothing was loaded.\n"


def is_served(copied_world: Path, old: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What is told above the line that says which dataset is served on."""
    before = old.read_bytes()
    dataset = refresh_to_serve(settings(copied_world, old))
    assert (dataset.version, old.read_bytes()) == (version(old), before)
    told = capsys.readouterr().err
    last = f"The dataset that is served, loaded at {dataset.loaded_at}, is older than {copied_world}.\n"
    assert told.endswith(last)
    return told.removesuffix(last)


def test_files_with_mistakes_are_told_and_the_dataset_is_served(
    copied_world: Path, old: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = break_it(copied_world)
    assert is_served(copied_world, old, capsys) == told


def test_another_loader_at_work_is_told_and_the_dataset_is_served(
    changed: Path, old: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with old.with_name("dateline.db.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        told = is_served(changed, old, capsys)
    assert told == f"another loader is writing {old}; try again when it has finished\n"


def test_a_folder_that_cannot_be_written_to_is_told_and_the_dataset_is_served(
    changed: Path, old: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # Who is root may write everywhere.
    monkeypatch.setattr(os, "access", lambda path, _: path != old.parent)
    told = is_served(changed, old, capsys)
    right = "let DATELINE_DATABASE_URL name a file in a folder that can be"
    assert told == f"{old.parent} cannot be written to; {right}\n"


def test_a_file_that_cannot_be_read_is_told_and_the_dataset_is_served(
    copied_world: Path, old: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(_folder: Path) -> None:
        raise PermissionError(13, "Permission denied", "actors.yaml")

    monkeypatch.setattr("app.loading.refreshing.version_of", denied)
    assert is_served(copied_world, old, capsys) == "actors.yaml: Permission denied\n"


def test_files_that_are_loaded_are_not_told_of(world: Path, old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert refresh_to_serve(settings(world, old)).version == version(old)
    assert refresh_to_serve(settings(world.with_name("gone"), old)).version == version(old)
    assert capsys.readouterr() == ("", "")


def test_a_dataset_that_other_code_rendered_is_not_served(copied_world: Path, old: Path) -> None:
    alter(old, "UPDATE dataset SET rendering = 'other', version = 'other'")
    break_it(copied_world)
    with pytest.raises(SeedError):
        refresh_to_serve(settings(copied_world, old))


def test_a_damaged_one_is_loaded_anew_and_told_of(
    world: Path, old: Path, database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    flip(old, 50_000)
    assert refresh_to_serve(settings(world, old)).version == version(database)
    assert documents(old) == documents(database)
    assert caplog.messages == [f"{old} is damaged: it is not as it was when it was loaded; it is loaded anew"]


def test_a_foreign_file_is_neither_served_nor_replaced(world: Path, old: Path) -> None:
    old.write_text("mine")
    with pytest.raises(LoadRefusedError, match="is there and is not a dataset"):
        refresh_to_serve(settings(world, old))
    assert old.read_text() == "mine"


@pytest.mark.parametrize("is_loaded_meanwhile", [True, False])
def test_without_a_dataset_it_waits_for_the_one_that_loads(
    world: Path,
    database: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    is_loaded_meanwhile: bool,
) -> None:
    file = tmp_path / "d.db"
    lock = file.with_name("d.db.lock").open("w")
    fcntl.flock(lock, fcntl.LOCK_EX)

    def finish() -> None:
        if is_loaded_meanwhile:
            shutil.copy(database, tmp_path / "copy")
            (tmp_path / "copy").rename(file)
        lock.close()

    timer = threading.Timer(0.3, finish)
    timer.start()
    assert refresh_to_serve(settings(world, file)).version == version(database)
    timer.join()
    out, err = capsys.readouterr()
    assert err == f"Another loader is writing {file}: waiting until it has finished.\n"
    assert ("Dataset" in out) is not is_loaded_meanwhile


def test_a_load_that_another_one_has_done_meanwhile_is_not_done_again(
    changed: Path, old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(changed, tmp_path / "new.db")
    whole = (tmp_path / "new.db").read_bytes()

    def load_meanwhile(folder: Path) -> object:
        (tmp_path / "new.db").replace(old)
        return read_registers(folder)

    monkeypatch.setattr(load_module, "read_registers", load_meanwhile)
    assert load(changed, old) is None
    assert (old.read_bytes(), old.with_name("dateline.db.previous").exists()) == (whole, False)


def test_force_loads_what_is_there_already(world: Path, old: Path, database: Path) -> None:
    assert load(world, old, force=True) is not None
    assert documents(old) == documents(database)
    assert old.with_name("dateline.db.previous").read_bytes() == database.read_bytes()
