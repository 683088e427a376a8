"""The commands that check and load, with what they print."""

import sys
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, TaskID
from rich.table import Table

from app.curation.corpus import read_corpus
from app.curation.coverage import Outcome, outcome, uncovered_passages, unused_stretches
from app.curation.folders import article_folders
from app.loading.load import load
from app.text import fold

_MOST_ROWS = 40
_STEPS = {"read": "Reading", "lend": "Reading", "render": "Loading"}


def check(folder: Path) -> None:
    """Print the coverage of each article, then the passages and the stretches of words that no record uses.

    Raises SeedError with every mistake in the files.
    """
    console = _console()
    with _Bar(console) as bar:
        total = len(article_folders(folder))
        corpus = read_corpus(folder, lambda done: bar.show("Reading", done, total))
    console.print(_coverage_table([outcome(article) for article in corpus.articles.values()]))
    for article in corpus.articles.values():
        for n in uncovered_passages(article):
            span = article.passages[n - 1].span
            words = fold(article.text[span.start : span.end])
            console.print(f"{article.id}: passage {n} supports no record: {escape(words)}")
        for n, gap in unused_stretches(article):
            words = fold(article.text[gap.start : gap.end])
            console.print(f"{article.id}: passage {n}: no record uses: {escape(words)}")


def seed(folder: Path, database: Path) -> None:
    """Load the folder and print what was loaded.

    Raises SeedError with every mistake in the files, LoadRefusedError while another loader is at work.
    """
    console = _console()
    with _Bar(console) as bar:
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
    console.print(_coverage_table(loaded.articles))
    console.print(f"Dataset {loaded.version} in {database}")


class _Bar:
    """A progress bar, where somebody watches and it takes long enough to be worth one."""

    def __init__(self, console: Console) -> None:
        self._progress = Progress(console=console, transient=True, disable=not sys.stdout.isatty())
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> "_Bar":
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def show(self, step: str, done: int, total: int) -> None:
        if total < 20:
            return
        if step not in self._tasks:
            self._progress.start()
            self._tasks[step] = self._progress.add_task(step, total=total)
        self._progress.update(self._tasks[step], completed=done)


def _console() -> Console:
    # Where nobody watches there is no width to fit into.
    return Console(highlight=False, soft_wrap=True, width=None if sys.stdout.isatty() else 120)


def _coverage_table(articles: list[Outcome]) -> Table:
    """A row an article, the first of them where there are many."""
    table = Table("article", "events", "quotes", "mentions", "passages", "supported", "set aside", "words covered")
    for column in table.columns[1:]:
        column.justify = "right"
    for one in articles[:_MOST_ROWS]:
        cover = one.coverage
        share = cover.characters_supported / cover.characters if cover.characters else 1
        numbers = (one.events, one.quotes, one.mentions, cover.passages, cover.supported, cover.set_aside)
        table.add_row(one.article, *map(str, numbers), f"{share:.1%}")
    if len(articles) > _MOST_ROWS:
        table.add_row(f"… {len(articles) - _MOST_ROWS:,} more")
    return table
