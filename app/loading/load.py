"""Loading a folder as a new dataset version, which takes the place of the old one in a single step."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.curation.coverage import Outcome
from app.curation.folders import article_folders
from app.curation.registers import read_registers
from app.loading.fill import Filler, Progress
from app.loading.processes import Shares
from app.loading.version import Version, version_of
from app.schemas.service import DatasetCounts
from app.store.datasets import open_dataset
from app.store.migrating import migrate
from app.store.sqlite import broken_references, indexes_afterwards, writing
from app.store.staging import LoadRefusedError, check_place, only_loader, staged


@dataclass(frozen=True)
class Loaded:
    """A dataset that was loaded, with the coverage of its articles and how many notes their files have."""

    version: str
    counts: DatasetCounts
    articles: list[Outcome]
    notes: int


def load(folder: Path, database: Path, progress: Progress = lambda _step, _done: None) -> Loaded | None:
    """Load the folder into the database file; None where it holds just that already.

    Raises SeedError with every fault of the files, or LoadRefusedError while another loader is at work; the
    old dataset is untouched then. It is untouched, too, if the load is killed at any moment.
    """
    version = version_of(folder)
    current = open_dataset(database)
    if current is not None and current.version == version.id:
        return None
    check_place(database)
    registers, faults = read_registers(folder)
    # Processes are begun before the lock is taken, lest one outlives the loader and holds it.
    with _without_collector(), Shares(registers, article_folders(folder)) as shares, only_loader(database):
        filler = Filler(registers, shares, progress)
        filler.read(folder, faults)
        with staged(database) as staging:
            counts = _fill(staging, filler, version)
            if version_of(folder) != version:
                raise LoadRefusedError(f"{folder} was changed while it was loaded; load it again")
    return Loaded(version.id, counts, filler.outcomes(), len(filler.notes))


def _fill(staging: Path, filler: Filler, version: Version) -> DatasetCounts:
    engine = writing(staging)
    migrate(engine)
    with engine.begin() as connection, indexes_afterwards(connection):
        counts = filler.fill(connection, version)
    if broken := broken_references(engine):
        raise LoadRefusedError(f"rows refer to what is not there: {broken[:3]}")
    engine.dispose()
    return counts


@contextmanager
def _without_collector() -> Iterator[None]:
    """A corpus makes many objects and no cycles; looking for some takes most of a load's time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
