"""The dataset that is served stays until another one is found whole, whatever takes its name."""

import logging
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import anyio
import pytest

from app.loading.version import rendering
from app.store import current as module
from app.store.current import CurrentDataset
from app.store.datasets import Dataset, open_whole
from app.store.sqlite.reading import ReadOnly
from app.store.sqlite.seal import Seal
from tests.databases import database_at, only_sqlite
from tests.loading.datasets import alter, flip
from tests.store.titles import REOPENING, TITLE

pytestmark = only_sqlite("what takes the name of a file")


@pytest.fixture
def current(file: Path) -> CurrentDataset:
    served = CurrentDataset(database_at(file), rendering())
    assert now(served) is not None
    return served


def now(current: CurrentDataset) -> Dataset | None:
    return anyio.run(current.get)


def title(dataset: Dataset | None) -> str:
    assert dataset is not None
    rows = anyio.run(dataset.read, lambda session: session.all(TITLE, REOPENING))
    return str(rows[0][0])


def another(made: Path, file: Path) -> None:
    """A dataset like this one, in which one title is another."""
    shutil.copy(file, made)
    alter(made, "UPDATE event SET title = 'another' WHERE id = 'harbour-notice.reopening'")


def put(file: Path, make: Callable[[Path], object]) -> None:
    """In the place of the file, as another file."""
    made = file.with_name("made")
    make(made)
    made.rename(file) if made.exists() else file.unlink()


def no_file(_: Path) -> None:
    """There is none any more."""


def empty(made: Path) -> None:
    made.touch()


def garbage(made: Path) -> None:
    made.write_bytes(os.urandom(100_000))


def half_a_copy(made: Path) -> None:
    shutil.copy(made.with_name("d.db"), made)
    os.truncate(made, made.stat().st_size // 2)


def a_damaged_one(made: Path) -> None:
    shutil.copy(made.with_name("d.db"), made)
    flip(made, 100_000)


def a_foreign_one(made: Path) -> None:
    with closing(sqlite3.connect(made)) as connection, connection:
        connection.execute("CREATE TABLE dataset (version, rendering, loaded_at, document)")


def one_of_other_code(made: Path) -> None:
    shutil.copy(made.with_name("d.db"), made)
    alter(made, "UPDATE dataset SET rendering = 'other'")


def one_without_tables(made: Path) -> None:
    shutil.copy(made.with_name("d.db"), made)
    alter(made, "DROP TABLE dataset")


def a_pipe(made: Path) -> None:
    os.mkfifo(made)


OTHERS = (
    no_file,
    empty,
    garbage,
    half_a_copy,
    a_damaged_one,
    a_foreign_one,
    one_of_other_code,
    one_without_tables,
    a_pipe,
)


@pytest.mark.parametrize("make", OTHERS)
def test_what_is_served_is_served_on_whatever_takes_its_name(
    current: CurrentDataset,
    file: Path,
    make: Callable[[Path], object],
    database: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    before = now(current)
    put(file, make)
    for _ in range(3):
        assert now(current) is before
        assert title(before) == "The Harbour Board reopens North Quay"
    (told,) = caplog.messages
    assert told.endswith("; what was served is served on")
    another(file.with_name("next.db"), database)
    file.with_name("next.db").rename(file)
    assert title(now(current)) == "another"


@pytest.mark.parametrize("make", OTHERS[1:])
def test_where_nothing_was_served_it_is_told_once(
    file: Path, make: Callable[[Path], object], caplog: pytest.LogCaptureFixture
) -> None:
    put(file, make)
    current = CurrentDataset(database_at(file), rendering())
    assert [now(current) for _ in range(3)] == [None, None, None]
    (told,) = caplog.messages
    assert told.endswith("; nothing is served")


def fails_to_open(error: Exception) -> Callable[[Path, Seal], ReadOnly]:
    def fail(_file: Path, _seal: Seal) -> ReadOnly:
        raise error

    return fail


def test_what_could_not_be_opened_for_a_reason_that_passes_is_tried_again(
    current: CurrentDataset, file: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(module, "_AGAIN", 0.0)
    another(file.with_name("next.db"), file)
    with monkeypatch.context() as patched:
        patched.setattr("app.store.sqlite.file.ReadOnly", fails_to_open(OSError(24, "Too many open files")))
        file.with_name("next.db").rename(file)
        assert [title(now(current)) for _ in range(3)] == ["The Harbour Board reopens North Quay"] * 3
    assert caplog.messages == ["Too many open files; what was served is served on"]
    assert title(now(current)) == "another"


def test_the_very_file_that_is_served_is_served_no_more_when_it_is_damaged(
    current: CurrentDataset, file: Path, database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    flip(file, 100_000)
    assert [now(current), now(current)] == [None, None]
    assert current.lack().detail == (
        "The data is damaged: it is not as it was when it was loaded. Run “dateline seed” to load it anew"
    )
    assert caplog.record_tuples == [
        ("app.store.current", logging.ERROR, f"{file} was written to and is damaged; it is served no more"),
        (
            "app.store.current",
            logging.WARNING,
            f"{file} is damaged: it is not as it was when it was loaded; nothing is served",
        ),
    ]
    shutil.copyfile(database, file)
    assert title(now(current)) == "The Harbour Board reopens North Quay"


def test_another_whole_dataset_that_is_written_over_it_is_taken_up(
    current: CurrentDataset, file: Path, tmp_path: Path
) -> None:
    another(tmp_path / "other.db", file)
    shutil.copyfile(tmp_path / "other.db", file)
    assert title(now(current)) == "another"


def test_a_file_that_is_touched_is_served_on(current: CurrentDataset, file: Path) -> None:
    before = now(current)
    file.touch()
    assert now(current) is before
    assert title(before) == "The Harbour Board reopens North Quay"


def test_a_new_dataset_that_takes_long_to_look_at_is_waited_for_only_so_long(
    current: CurrentDataset, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on = threading.Event()

    def open_slowly(*arguments: Any) -> Dataset:
        may_go_on.wait()
        return open_whole(*arguments)

    monkeypatch.setattr(module, "PATIENCE", 0.01)
    monkeypatch.setattr(module, "open_whole", open_slowly)
    before = now(current)
    another(file.with_name("next.db"), file)
    file.with_name("next.db").rename(file)
    assert [now(current), now(current)] == [before, before]
    may_go_on.set()

    async def until_taken_up() -> Dataset | None:
        while (found := await current.get()) is before:  # noqa: ASYNC110 (nobody tells)
            await anyio.sleep(0.001)
        return found

    assert title(anyio.run(until_taken_up)) == "another"
