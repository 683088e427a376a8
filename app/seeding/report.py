"""What the commands print of a corpus: counts, coverage, and what is not covered."""

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from app.seeding.corpus import Corpus
from app.seeding.coverage import coverage, uncovered_passages, unused_stretches


def print_check(corpus: Corpus) -> None:
    """The coverage of each article, then the passages and the stretches of words that no record uses."""
    console = Console(highlight=False, soft_wrap=True)
    print_coverage(console, corpus)
    for article in corpus:
        for n in uncovered_passages(article):
            span = article.passages[n - 1].span
            words = " ".join(article.text[span.start : span.end].split())
            console.print(f"{article.id}: passage {n} supports no record: {escape(words)}")
        for n, gap in unused_stretches(article):
            words = " ".join(article.text[gap.start : gap.end].split())
            console.print(f"{article.id}: passage {n}: no record uses: {escape(words)}", style="dim")


def print_coverage(console: Console, corpus: Corpus, most: int = 40) -> None:
    """A row an article, the first `most` of them."""
    table = Table("article", "events", "quotes", "mentions", "passages", "supported", "set aside", "words covered")
    for column in table.columns[1:]:
        column.justify = "right"
    for n, article in enumerate(corpus):
        if n == most:
            table.add_row(f"… {len(corpus) - most} more")
            break
        cover = coverage(article)
        share = cover.characters_supported / cover.characters if cover.characters else 1
        numbers = (len(article.events), len(article.quotes), len(article.mentions))
        parts = (cover.passages, cover.supported, cover.set_aside)
        table.add_row(article.id, *map(str, numbers + parts), f"{share:.1%}")
    console.print(table)
