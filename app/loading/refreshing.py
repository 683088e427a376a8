"""Bringing the dataset up to date with the curator's files, where that is needed."""

import sys
from typing import TypeGuard

from app.curation.files.faults import SeedError
from app.errors import in_words
from app.loading.version import rendering, version_of
from app.settings import Settings
from app.store.database import AnotherLoaderError, LoadRefusedError
from app.store.datasets import Dataset, open_dataset, open_whole


def refresh_to_serve(settings: Settings) -> Dataset:
    """The dataset, loaded anew unless it holds the files already.

    What keeps the files from being loaded is only told where there is a dataset to serve all the same. Where there is
    none it waits while another loader is at work, and raises what loading raises.
    """
    while True:
        current = _current(settings)
        try:
            return _up_to_date(settings, current)
        except (SeedError, LoadRefusedError, OSError) as error:
            if _can_be_served(current):
                when = f"loaded at {current.loaded_at}, is older than {settings.seed_data}"
                _tell(f"{_reason(error)}\nThe dataset that is served, {when}.")
                return current
            if not isinstance(error, AnotherLoaderError):
                raise
        _tell(f"Another loader is writing {settings.database.name}: waiting until it has finished.")
        settings.database.wait_for_loader()


def there_to_serve(settings: Settings) -> Dataset:
    """The dataset that is there if this code can serve it, whatever the files hold; else as `refresh_to_serve`."""
    current = _current(settings)
    return current if _can_be_served(current) else refresh_to_serve(settings)


def _current(settings: Settings) -> Dataset | None:
    return open_dataset(settings.database, settings.index_bytes)


def _up_to_date(settings: Settings, current: Dataset | None) -> Dataset:
    if current and current.version == version_of(settings.seed_data).id:
        return current
    if _can_be_served(current) and not settings.seed_data.exists():
        return current
    from app.loading import report  # what loading needs is not imported where there is nothing to load

    report.seed(settings.seed_data, settings.database)
    return open_whole(settings.database, settings.index_bytes)


def _can_be_served(dataset: Dataset | None) -> TypeGuard[Dataset]:
    return dataset is not None and dataset.rendering == rendering()


def _reason(error: SeedError | LoadRefusedError | OSError) -> str:
    if isinstance(error, SeedError):
        return error.told()
    return in_words(error) if isinstance(error, OSError) else str(error)


def _tell(message: str) -> None:
    print(message, file=sys.stderr, flush=True)  # noqa: T201 (what the command is to say)
