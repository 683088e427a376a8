"""A dataset version is opened at once and never mixed with the one that takes its name."""

import shutil
from pathlib import Path

import anyio
import pytest

from app.store import waiting_room
from app.store.current import CurrentDataset
from app.store.datasets import Dataset
from app.store.sqlite import file as file_module
from app.store.sqlite.file import File
from app.store.sqlite.reading import ReadOnly
from app.store.sqlite.seal import Seal
from tests.databases import database_at, load, only_sqlite, open_dataset
from tests.store.titles import REOPENING, TITLE

pytestmark = only_sqlite("what takes the name of a file")


@pytest.fixture
def other_database(copied_world: Path, tmp_path: Path) -> Path:
    """Another version, in which one event has another title."""
    article = copied_world / "articles" / "harbour-notice" / "article.yaml"
    article.write_text(article.read_text().replace("reopens North Quay", "opens North Quay again"))
    file = tmp_path / "other.db"
    load(copied_world, file)
    return file


@pytest.fixture
def served(database: Path, tmp_path: Path) -> Path:
    """A copy of the small world's database, to be replaced."""
    return Path(shutil.copy(database, tmp_path / "served.db"))


def title(dataset: Dataset) -> str:
    rows = anyio.run(dataset.read, lambda session: session.all(TITLE, REOPENING))
    return str(rows[0][0])


def test_a_version_that_is_open_goes_on_when_another_takes_its_name(served: Path, other_database: Path) -> None:
    before = open_dataset(served)
    assert before is not None
    shutil.move(other_database, served)
    after = open_dataset(served)
    assert after is not None
    assert (title(before), title(after)) == (
        "The Harbour Board reopens North Quay",
        "The Harbour Board opens North Quay again",
    )
    assert title(before) == "The Harbour Board reopens North Quay"


def test_all_connections_are_of_one_version_though_the_file_is_replaced_while_they_are_opened(
    served: Path, other_database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def replace_after_the_first(file: Path, seal: Seal) -> ReadOnly:
        connection = ReadOnly(file, seal)
        opened.append(file)
        if len(opened) == 1:
            shutil.move(other_database, served)
        return connection

    monkeypatch.setattr(file_module, "ReadOnly", replace_after_the_first)
    dataset = open_dataset(served)
    assert dataset is not None
    assert len(opened) == 2 * (waiting_room.THREADS + 1)
    versions = {connection.rows("SELECT version FROM dataset", {})[0][0] for connection in _spare(dataset)}
    assert versions == {dataset.version}
    assert title(dataset) == "The Harbour Board opens North Quay again"


def _spare(dataset: Dataset) -> list[ReadOnly]:
    assert isinstance(dataset._opened, File)
    return [dataset._opened._spare.get_nowait() for _ in range(waiting_room.THREADS)]


def test_the_current_dataset_is_opened_again_only_when_its_file_is_another(
    served: Path, other_database: Path, dataset: Dataset
) -> None:
    current = CurrentDataset(database_at(served), dataset.rendering)
    first = anyio.run(current.get)
    assert first is not None
    assert anyio.run(current.get) is first
    shutil.move(other_database, served)
    second = anyio.run(current.get)
    assert second is not None
    assert (second.version == first.version, anyio.run(current.get) is second) == (False, True)


def test_a_dataset_of_another_rendering_is_not_the_current_one(served: Path) -> None:
    assert anyio.run(CurrentDataset(database_at(served), "another").get) is None


@pytest.mark.parametrize("name", ["none.db", "a folder.db", "50% #1?.db"])
def test_a_file_of_any_name_is_opened_if_it_is_a_dataset(database: Path, tmp_path: Path, name: str) -> None:
    assert open_dataset(tmp_path / name) is None
    shutil.copy(database, tmp_path / name)
    assert open_dataset(tmp_path / name) is not None
