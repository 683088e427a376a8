"""Datasets of the small world, read where they are or in a place of their own."""

import shutil
from pathlib import Path

import pytest

from app.store.datasets import Dataset
from tests.databases import load, open_dataset


@pytest.fixture
def dataset(database: Path) -> Dataset:
    opened = open_dataset(database)
    assert opened is not None
    return opened


@pytest.fixture
def file(database: Path, tmp_path: Path) -> Path:
    """A copy of the file of a dataset, which may be damaged or replaced."""
    return Path(shutil.copy(database, tmp_path / "d.db"))


@pytest.fixture
def place(world: Path, tmp_path: Path) -> Path:
    """A database of its own that holds the world."""
    load(world, tmp_path / "d.db")
    return tmp_path / "d.db"
