"""What loads are tried on: the world with a change, and an old dataset to be replaced."""

import shutil
from pathlib import Path

import pytest

from tests.curation.breaking import NOTICE, edit
from tests.databases import load
from tests.loading.datasets import documents


@pytest.fixture(scope="session")
def changed(world: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the world with another title, which makes another dataset."""
    folder = Path(shutil.copytree(world, tmp_path_factory.mktemp("changed") / "world"))
    edit(folder, NOTICE, "title: North Quay reopens", "title: North Quay opens again")
    return folder


@pytest.fixture(scope="session")
def changed_database(changed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The changed world, loaded."""
    database = tmp_path_factory.mktemp("changed-database") / "dateline.db"
    load(changed, database)
    return database


@pytest.fixture(scope="session")
def changed_documents(changed_database: Path) -> dict[str, list[bytes]]:
    """What the changed world is once it is loaded."""
    return documents(changed_database)


@pytest.fixture
def old(database: Path, tmp_path: Path) -> Path:
    """A copy of the dataset of the world, to be replaced."""
    folder = tmp_path / "old"
    folder.mkdir()
    return Path(shutil.copy2(database, folder / "dateline.db"))
