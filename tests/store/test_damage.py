"""A file that is not as it was is noticed, whatever became of it, and nothing is read from it."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

import anyio
import pytest

from app.errors import NotReady
from app.store.database import DamagedError, NoDatasetError
from app.store.datasets import Dataset
from app.store.session import Session
from tests.databases import only_sqlite, open_dataset, open_whole
from tests.exhaustive import exhaustive
from tests.loading.datasets import flip
from tests.store.titles import TITLES

pytestmark = only_sqlite("whoever can write to a file can damage it")

FLIPS = exhaustive(1_000, 100)


def titles(session: Session) -> list[str]:
    return [title for (title,) in session.all(TITLES)]


def test_one_bit_anywhere_is_noticed(file: Path) -> None:
    size, random = file.stat().st_size, Random(7)  # noqa: S311 (nothing secret)
    for place in [100, size - 33, size - 32, size - 1, *(random.randrange(100, size) for _ in range(FLIPS))]:
        flip(file, place)
        with pytest.raises(DamagedError) as told:
            open_whole(file)
        assert str(told.value) == f"{file} is damaged: it is not as it was when it was loaded"
        flip(file, place)
    assert open_dataset(file) is not None


@pytest.mark.parametrize("length", [73, 16_384, -1, -32, -33, -16_384])
def test_a_file_that_is_cut_short_is_noticed(file: Path, length: int) -> None:
    os.truncate(file, length if length > 0 else file.stat().st_size + length)
    with pytest.raises(DamagedError):
        open_whole(file)


def test_a_file_that_is_longer_is_noticed(file: Path) -> None:
    with file.open("ab") as opened:
        opened.write(b"\0")
    with pytest.raises(DamagedError):
        open_whole(file)


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", b"not SQLite" * 1_000])
def test_what_never_was_a_dataset_is_not_called_a_damaged_one(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(NoDatasetError) as told:
        open_whole(file)
    assert str(told.value) == f"{file} is not a dataset"


def overwritten(file: Path) -> None:
    file.write_bytes(b"x" * file.stat().st_size)


def emptied(file: Path) -> None:
    os.truncate(file, 0)


def flipped(file: Path) -> None:
    flip(file, file.stat().st_size - 40)


def another_one(file: Path) -> None:
    """Whole, but not what was opened."""
    shutil.copyfile(file.with_name("other.db"), file)


@pytest.mark.parametrize("damage", [overwritten, emptied, flipped, another_one])
@pytest.mark.parametrize("is_read_before", [True, False])
def test_nothing_is_read_from_an_open_dataset_that_somebody_wrote_to(
    file: Path, crossing_database: Path, damage: Callable[[Path], None], is_read_before: bool
) -> None:
    shutil.copy(crossing_database, file.with_name("other.db"))
    dataset = open_whole(file)
    if is_read_before:
        anyio.run(dataset.read, titles)
    damage(file)
    for read in (dataset.read, dataset.read_at_leisure):
        with pytest.raises(NotReady, match=r"^The dataset was damaged while it was read: ask again$"):
            anyio.run(read, titles)
    assert not dataset.is_whole()


def test_what_was_written_while_it_was_read_is_not_answered(file: Path) -> None:
    dataset = open_whole(file)

    def work(session: Session) -> list[str]:
        found = titles(session)
        flipped(file)
        return [*found, *titles(session)]

    with pytest.raises(NotReady):
        anyio.run(dataset.read, work)


@pytest.mark.parametrize("touch", [Path.touch, lambda file: file.write_bytes(file.read_bytes())])
def test_a_file_that_holds_what_it_held_is_read_on(file: Path, touch: Callable[[Path], object]) -> None:
    dataset = open_whole(file)
    before = anyio.run(dataset.read, titles)
    touch(file)
    assert anyio.run(dataset.read, titles) == before
    assert dataset.is_whole()


def test_damage_is_not_forgotten_when_it_is_mended(file: Path) -> None:
    dataset = open_whole(file)
    flipped(file)
    assert not dataset.is_whole()
    flipped(file)
    assert not dataset.is_whole()
    assert isinstance(open_dataset(file), Dataset)


@pytest.mark.parametrize("is_in_event_loop", [True, False])
@pytest.mark.parametrize("damage", [emptied, flipped, another_one])
def test_what_was_read_meanwhile_is_not_kept_where_the_file_holds_again_what_it_held(
    file: Path, crossing_database: Path, damage: Callable[[Path], None], is_in_event_loop: bool
) -> None:
    shutil.copy(crossing_database, file.with_name("other.db"))
    whole, dataset = file.read_bytes(), open_whole(file)
    before = open_whole(file).read_here(titles)

    def mend() -> bool:
        file.write_bytes(whole)
        return is_whole()

    opened = dataset._opened
    is_whole, opened.is_whole = opened.is_whole, mend  # type: ignore[method-assign] # who is asked finds it mended
    damage(file)
    read = dataset.read if is_in_event_loop else dataset.read_at_leisure
    for _ in range(2):
        assert anyio.run(read, titles) == before
