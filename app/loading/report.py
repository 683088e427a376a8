"""The commands that change the dataset or look at it, with what they print."""

from pathlib import Path

from rich.table import Table

from app.curation.checking.report import Bar, coverage_table, new_console, print_left_out
from app.curation.corpus import read_corpus
from app.curation.files.folders import article_folders
from app.loading.load import load
from app.loading.rollback import roll_back
from app.store.database import Database
from app.store.datasets import Dataset, open_whole

_STEPS = {"read": "Reading", "lend": "Reading", "render": "Loading"}


def seed(folder: Path, database: Database, *, force: bool = False, strict: bool = False) -> None:
    """Load the folder and print what was loaded, and what was left out.

    Raises SeedError with every mistake in the files, among them notes if it is strict, LoadRefusedError while
    another loader is at work.
    """
    console = new_console()
    if strict:
        read_corpus(folder, strict=True)
    with Bar(console) as bar:
        total = len(article_folders(folder))
        loaded = load(folder, database, lambda step, done: bar.show(_STEPS[step], done, total), force=force)
    if loaded is None:
        console.print(f"{database.name} holds {folder} already; nothing to do.")
        return
    counts = Table("loaded", "records")
    counts.columns[1].justify = "right"
    for kind, n in [("articles", len(loaded.articles)), *loaded.counts.model_dump().items()]:
        counts.add_row(kind, f"{n:,}")
    console.print(counts)
    console.print(coverage_table(loaded.articles))
    print_left_out(console, loaded.left_out)
    console.print("Run “dateline check” to see what may look odd in the files.")
    console.print(f"Dataset {loaded.version} in {database.name}")


def rollback(database: Database) -> None:
    """Go back to the dataset before and print which it is. Raises LoadRefusedError where there is none."""
    _say(f"{_named(roll_back(database))} is in {database.name} again, until files are loaded.")


def check_database(database: Database) -> None:
    """Print which dataset the database holds, if it is whole. Raises UnreadableError."""
    dataset = open_whole(database)
    dataset.examine()
    _say(f"{database.name} is whole: {_named(dataset)}")


def _named(dataset: Dataset) -> str:
    return f"Dataset {dataset.version} of {dataset.loaded_at}"


def _say(line: str) -> None:
    new_console().print(line, markup=False)
