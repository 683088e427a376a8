"""Going back to the dataset before."""

import shutil
from pathlib import Path

from app.loading.version import rendering
from app.store.datasets import Dataset, open_whole
from app.store.place import LoadRefusedError, Place, only_loader
from app.store.sqlite import UNREADABLE
from app.store.staging import staged


def roll_back(database: Path) -> Dataset:
    """Put a copy of `.previous` in the database's place, as a load does; what was there is `.previous` then.

    Raises LoadRefusedError, and nothing is changed, where there is none that can be served.
    """
    place = Place(database)
    place.check()
    with only_loader(place):
        if not place.previous.exists():
            raise LoadRefusedError(f"there is no {place.previous}; nothing was changed")
        with staged(place) as staging:
            shutil.copyfile(place.previous, staging)
            try:
                dataset = open_whole(staging)
            except UNREADABLE:
                raise LoadRefusedError(f"{place.previous} is damaged; nothing was changed") from None
            if dataset.rendering != rendering():
                raise LoadRefusedError(
                    f"{place.previous} was rendered by another version of Dateline, which alone can serve it; "
                    "nothing was changed"
                )
    return dataset
