"""The command that checks a curator's files, and what it and the one that loads print."""

import sys
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, TaskID
from rich.table import Table

from app.curation.checking.coverage import Outcome, outcome, uncovered_passages, unused_stretches
from app.curation.checking.unused import unused
from app.curation.corpus import Corpus, read_article, read_corpus
from app.curation.files.characters import visible
from app.curation.files.folders import article_folders, chosen, whole
from app.curation.languages.limits import not_found_in, not_told_in
from app.folded import fold

_MOST_ROWS = 40


def check(folder: Path, *, strict: bool = False) -> None:
    """Print the coverage of each article, the notes, then what of the texts and the registers no record uses.

    Raises SeedError with every mistake in the files; a note is one if it is strict.
    """
    console, folder = new_console(), whole(folder)
    with Bar(console) as bar:
        total = len(article_folders(folder))
        corpus = read_corpus(folder, lambda done: bar.show("Reading", done, total), strict=strict)
    _print(console, corpus)
    _print_unused(console, corpus)
    print_left_out(console, chosen(folder).left_out)


def check_article(article: Path, *, strict: bool = False) -> None:
    """The same of one article folder, be it left out of loads."""
    _print(new_console(), read_article(article, strict=strict))


def print_left_out(console: Console, left_out: dict[str, str]) -> None:
    for article, reason in left_out.items():
        console.print(f"{escape(visible(article))} is left out: {reason}.")


def _print(console: Console, corpus: Corpus) -> None:
    console.print(coverage_table([outcome(article) for article in corpus.articles.values()]))
    for note in corpus.faults:
        console.print(escape(str(note)))
    for article in corpus.articles.values():
        language = article.record.language
        for missed in (not_found_in(language), not_told_in(language) if article.quotes else None):
            if missed:
                console.print(f"{article.id}: language {language}: {missed}")
        for n in uncovered_passages(article):
            span = article.passages[n - 1].span
            words = fold(article.text[span.start : span.end])
            console.print(f"{article.id}: passage {n} supports no record: {escape(visible(words))}")
        for n, gap in unused_stretches(article):
            words = fold(article.text[gap.start : gap.end])
            console.print(f"{article.id}: passage {n}: no record uses: {escape(visible(words))}")


def _print_unused(console: Console, corpus: Corpus) -> None:
    """The first entries of the registers that no article names, where there are many."""
    found = unused(corpus)
    for register, id_ in found[:_MOST_ROWS]:
        console.print(f"{register}.yaml: “{id_}” is named by no article, and no record uses it")
    if len(found) > _MOST_ROWS:
        console.print(f"… {len(found) - _MOST_ROWS:,} more entries of the registers that no record uses")


class Bar:
    """A progress bar, where somebody watches and it takes long enough to be worth one."""

    def __init__(self, console: Console) -> None:
        self._progress = Progress(console=console, transient=True, disable=not sys.stdout.isatty())
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> "Bar":
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


def new_console() -> Console:
    # Where nobody watches there is no width to fit into.
    return Console(highlight=False, soft_wrap=True, width=None if sys.stdout.isatty() else 120)


def coverage_table(articles: list[Outcome]) -> Table:
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
