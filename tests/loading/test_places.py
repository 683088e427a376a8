"""Nothing that is not ours is replaced or emptied, by whatever name it lies beside a dataset; links are followed."""

import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from app.loading import processes
from app.store.database import LoadRefusedError
from app.store.sqlite.place import Place, only_loader
from tests.databases import load, only_sqlite
from tests.loading.datasets import documents, files, flip

pytestmark = only_sqlite("what lies beside a file")

NO_DATASET = (
    "is there and is not a dataset, or one of Dateline 0.1.0, which has no mark; "
    "move it away, or let DATELINE_DATABASE_URL name another file"
)


def text(file: Path) -> None:
    file.write_text("- kind: person\n")


def other_database(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("CREATE TABLE dataset (version, rendering, loaded_at, document)")


def other_application(file: Path) -> None:
    other_database(file)
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("PRAGMA application_id = 1196444487")


def longer_than_a_header(file: Path) -> None:
    file.write_bytes(b"DTLN" * 100)


def folder(file: Path) -> None:
    file.mkdir()


def pipe(file: Path) -> None:
    os.mkfifo(file)


NOT_OURS = (text, other_database, other_application, longer_than_a_header, folder, pipe)


def content(file: Path) -> object:
    return file.read_bytes() if file.is_file() else stat.S_IFMT(file.stat().st_mode)


@pytest.mark.parametrize("make", NOT_OURS)
def test_what_is_no_dataset_is_not_replaced(world: Path, tmp_path: Path, make: Callable[[Path], None]) -> None:
    database = tmp_path / "dateline.db"
    make(database)
    before = content(database)
    with pytest.raises(LoadRefusedError) as refused:
        load(world, database)
    assert str(refused.value) == f"{database} {NO_DATASET}"
    assert (content(database), files(database)) == (before, ["dateline.db"])


@contextmanager
def held(file: Path, how: str) -> Iterator[None]:
    """Locked by another program."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute(f"BEGIN {how}")
        yield


@pytest.mark.parametrize("how", ["IMMEDIATE", "EXCLUSIVE"])
def test_a_database_that_another_program_holds_is_not_replaced(world: Path, tmp_path: Path, how: str) -> None:
    database = tmp_path / "dateline.db"
    other_database(database)
    with held(database, how), pytest.raises(LoadRefusedError) as refused:
        load(world, database)
    assert str(refused.value) == f"{database} {NO_DATASET}"


@pytest.mark.parametrize("make", NOT_OURS)
def test_what_has_the_name_of_the_dataset_before_is_not_lost(
    changed: Path, old: Path, make: Callable[[Path], None]
) -> None:
    previous = old.with_name("dateline.db.previous")
    make(previous)
    before = content(previous), old.read_bytes()
    with pytest.raises(LoadRefusedError) as refused:
        load(changed, old)
    assert str(refused.value) == (
        f"{previous} is there and is not a dataset; move it away, "
        "because a dataset that is replaced is kept under this name"
    )
    assert (content(previous), old.read_bytes()) == before


def test_what_comes_while_a_load_is_under_way_is_not_lost(
    world: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = tmp_path / "dateline.db"
    monkeypatch.setattr(processes, "_TELL_EVERY", 1)
    with pytest.raises(LoadRefusedError) as refused:
        load(world, database, lambda step, _: text(database) if step == "render" else None)
    assert str(refused.value) == f"{database} {NO_DATASET}"
    assert (database.read_text(), files(database)) == ("- kind: person\n", ["dateline.db", "dateline.db.lock"])


@pytest.mark.parametrize("damage", [flip, os.truncate], ids=["a bit", "cut short"])
@pytest.mark.parametrize("where", [0, 100, 20_000])
def test_a_dataset_that_is_damaged_is_replaced_and_takes_the_place_of_no_whole_one(
    changed: Path, world: Path, old: Path, damage: Callable[[Path, int], None], where: int
) -> None:
    load(changed, old)
    whole = old.with_name("dateline.db.previous").read_bytes()
    damage(old, where)
    if damage is flip and where == 0:
        with pytest.raises(LoadRefusedError):  # its header does not say any more whose it is
            load(world, old)
    else:
        assert load(world, old) is not None
    assert old.with_name("dateline.db.previous").read_bytes() == whole


def test_a_lock_that_is_somebodys_file_keeps_its_content(world: Path, tmp_path: Path) -> None:
    lock = tmp_path / "dateline.db.lock"
    lock.write_text("keep me")
    load(world, tmp_path / "dateline.db")
    assert lock.read_text() == "keep me"


@pytest.mark.parametrize(("make", "reason"), [("link", "it is a link"), ("folder", "Is a directory")])
def test_a_lock_that_cannot_be_opened_is_told(world: Path, tmp_path: Path, make: str, reason: str) -> None:
    (tmp_path / "precious").write_text("keep me")
    lock = tmp_path / "dateline.db.lock"
    lock.symlink_to("precious") if make == "link" else lock.mkdir()
    with pytest.raises(LoadRefusedError) as refused:
        load(world, tmp_path / "dateline.db")
    right = "move it away, or let DATELINE_DATABASE_URL name another file"
    assert str(refused.value) == f"{lock} cannot be opened ({reason}); {right}"
    assert (tmp_path / "precious").read_text() == "keep me"
    assert not (tmp_path / "dateline.db").exists()


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_others_can_write_neither_lock_nor_dataset(world: Path, tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        load(world, tmp_path / "dateline.db")
    finally:
        os.umask(before)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert modes == dict.fromkeys(["dateline.db", "dateline.db.lock"], 0o644 & ~umask)


def test_a_link_is_followed_and_all_lies_beside_the_file_itself(
    changed: Path, changed_documents: dict[str, list[bytes]], old: Path, tmp_path: Path, database: Path
) -> None:
    link = tmp_path / "linked.db"
    link.symlink_to(Path("old") / "dateline.db")
    load(changed, link)
    assert link.readlink() == Path("old") / "dateline.db"
    assert documents(old) == changed_documents
    assert old.with_name("dateline.db.previous").read_bytes() == database.read_bytes()
    assert files(old) == ["dateline.db", "dateline.db.lock", "dateline.db.previous"]


def test_a_link_to_what_is_not_there_yet_is_followed_too(world: Path, tmp_path: Path, database: Path) -> None:
    link = tmp_path / "linked.db"
    link.symlink_to(tmp_path / "below" / "dateline.db")
    load(world, link)
    assert (link.is_symlink(), documents(tmp_path / "below" / "dateline.db")) == (True, documents(database))


def test_two_names_of_a_dataset_have_one_lock(world: Path, old: Path, tmp_path: Path) -> None:
    link = tmp_path / "linked.db"
    link.symlink_to(old)
    with only_loader(Place(old)), pytest.raises(LoadRefusedError, match=r"^another loader is writing .*/linked.db; "):
        load(world, link, force=True)


def test_a_link_that_leads_to_itself_is_told(world: Path, tmp_path: Path) -> None:
    link = tmp_path / "dateline.db"
    link.symlink_to(link)
    with pytest.raises(LoadRefusedError, match="is there and is not a dataset"):
        load(world, link)


def test_an_empty_file_is_nothing_that_could_be_lost(world: Path, tmp_path: Path, database: Path) -> None:
    (tmp_path / "dateline.db").touch()
    load(world, tmp_path / "dateline.db")
    assert documents(tmp_path / "dateline.db") == documents(database)
