"""Loading a folder as a new dataset version, which takes the place of the old one in a single step."""

import gc
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.curation.coverage import Outcome
from app.curation.folders import chosen
from app.curation.registers import read_registers
from app.loading.fill import Filler, Progress
from app.loading.processes import Shares
from app.loading.version import Version, version_of
from app.schemas.service import DatasetCounts
from app.store.datasets import open_whole
from app.store.migrating import migrate
from app.store.place import LoadRefusedError, Place, only_loader
from app.store.seal import DamagedError, identity_of, seal
from app.store.sqlite import UNREADABLE, broken_references, indexes_afterwards, writing
from app.store.staging import staged

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Loaded:
    """A dataset that was loaded: the coverage of its articles, how many notes they have, why others are left out."""

    version: str
    counts: DatasetCounts
    articles: list[Outcome]
    notes: int
    left_out: dict[str, str]


def load(
    folder: Path, database: Path, progress: Progress = lambda _step, _done: None, *, force: bool = False
) -> Loaded | None:
    """Load the folder into the database file; None where it holds just that already, unless by `force`.

    Raises SeedError with every fault of the files, or LoadRefusedError, such as while another loader is at work; the
    old dataset is untouched then. It is untouched, too, if the load is killed at any moment.
    """
    version, place = version_of(folder), Place(database)
    before = identity_of(place.file)
    if not force and _holds(place, version):
        return None
    place.check()
    registers, faults = read_registers(folder)
    found = chosen(folder)
    # Processes are begun before the lock is taken, lest one outlives the loader and holds it.
    with _without_collector(), Shares(registers, found.articles) as shares, only_loader(place):
        if not force and identity_of(place.file) != before and _holds(place, version):
            return None  # another loader was quicker
        filler = Filler(registers, shares, progress)
        filler.read(folder, found, faults)
        with staged(place) as staging:
            counts = _fill(staging, filler, version)
            if version_of(folder) != version:
                raise LoadRefusedError(f"{folder} was changed while it was loaded; load it again")
    return Loaded(version.id, counts, filler.outcomes(), len(filler.notes), found.left_out)


def _holds(place: Place, version: Version) -> bool:
    try:
        return open_whole(place.file).version == version.id
    except DamagedError:
        logger.warning("%s is damaged: it is not as it was when it was loaded; it is loaded anew", place.name)
    except UNREADABLE:
        pass
    return False


def _fill(staging: Path, filler: Filler, version: Version) -> DatasetCounts:
    engine = writing(staging)
    migrate(engine)
    with engine.begin() as connection, indexes_afterwards(connection):
        counts = filler.fill(connection, version)
    if broken := broken_references(engine):
        raise LoadRefusedError(f"rows refer to what is not there: {broken[:3]}")
    engine.dispose()
    seal(staging)
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
