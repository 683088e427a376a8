"""Going back to the dataset before."""

from app.loading.version import rendering
from app.store.database import Database, LoadRefusedError
from app.store.datasets import Dataset


def roll_back(database: Database) -> Dataset:
    """Make the version before the current one, as a load does; what was current is the version before then.

    Raises LoadRefusedError, and nothing is changed, where there is none that can be served.
    """
    database.check()
    with database.only_loader() as loader, loader.going_back() as opened:
        dataset = Dataset(opened)
        if dataset.rendering != rendering():
            raise LoadRefusedError(
                f"{database.previous} was rendered by another version of Dateline, which alone can serve it; "
                "nothing was changed"
            )
    return dataset
