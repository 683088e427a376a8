"""The command that loads, with what it prints."""

from pathlib import Path

from rich.table import Table

from app.curation.corpus import read_corpus
from app.curation.folders import article_folders
from app.curation.report import Bar, coverage_table, new_console
from app.loading.load import load

_STEPS = {"read": "Reading", "lend": "Reading", "render": "Loading"}


def seed(folder: Path, database: Path, *, strict: bool = False) -> None:
    """Load the folder and print what was loaded.

    Raises SeedError with every mistake in the files, among them notes if it is strict, LoadRefusedError while
    another loader is at work.
    """
    console = new_console()
    if strict:
        read_corpus(folder, strict=True)
    with Bar(console) as bar:
        total = len(article_folders(folder))
        loaded = load(folder, database, lambda step, done: bar.show(_STEPS[step], done, total))
    if loaded is None:
        console.print(f"{database} holds {folder} already; nothing to do.")
        return
    counts = Table("loaded", "records")
    counts.columns[1].justify = "right"
    for kind, n in [("articles", len(loaded.articles)), *loaded.counts.model_dump().items()]:
        counts.add_row(kind, f"{n:,}")
    console.print(counts)
    console.print(coverage_table(loaded.articles))
    if loaded.notes:
        notes = "1 note" if loaded.notes == 1 else f"{loaded.notes:,} notes"
        console.print(f"{notes} for the curator; “dateline check” prints what they say.")
    console.print(f"Dataset {loaded.version} in {database}")
