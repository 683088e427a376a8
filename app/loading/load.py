"""Loading a folder as a new dataset version, which takes the place of the old one in a single step."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.curation.checking.coverage import Outcome
from app.curation.files.folders import chosen
from app.curation.registers.reading import read_registers
from app.loading.fill import Filler, Progress
from app.loading.processes import Shares
from app.loading.version import version_of
from app.schemas.service import DatasetCounts
from app.store.database import Database, LoadRefusedError


@dataclass(frozen=True)
class Loaded:
    """A dataset that was loaded: the coverage of its articles, and why others are left out."""

    version: str
    counts: DatasetCounts
    articles: list[Outcome]
    left_out: dict[str, str]


def load(
    folder: Path, database: Database, progress: Progress = lambda _step, _done: None, *, force: bool = False
) -> Loaded | None:
    """Load the folder into the database; None where it holds just that already, unless by `force`.

    Raises SeedError with every fault of the files, or LoadRefusedError, such as while another loader is at work; the
    old dataset is untouched then. It is untouched, too, if the load is killed at any moment.
    """
    version = version_of(folder)
    if not force and database.held() == version.id:
        return None
    database.check()
    registers, faults = read_registers(folder)
    found = chosen(folder)
    # Processes are begun before the lock is taken, lest one outlives the loader and holds it.
    with _without_collector(), Shares(registers, found.articles) as shares, database.only_loader() as loader:
        if not force and database.held() == version.id:
            return None  # another loader was quicker
        filler = Filler(registers, shares, progress)
        filler.read(folder, found, faults)
        with loader.staged() as connection:
            counts = filler.fill(connection, version)
            if version_of(folder) != version:
                raise LoadRefusedError(f"{folder} was changed while it was loaded; load it again")
    return Loaded(version.id, counts, filler.outcomes(), found.left_out)


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
