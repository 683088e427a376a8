"""Bringing the dataset up to date with the curator's files, where that is needed."""

from app.loading.version import rendering, version_of
from app.settings import Settings
from app.store.datasets import open_dataset


def refresh(settings: Settings) -> None:
    """Load the files unless the dataset holds them already. Raises what loading raises."""
    current = open_dataset(settings.database_file)
    if current and current.version == version_of(settings.seed_data).id:
        return
    if current and current.rendering == rendering() and not settings.seed_data.exists():
        return
    from app.loading import report  # what loading needs is not imported where there is nothing to load

    report.seed(settings.seed_data, settings.database_file)
