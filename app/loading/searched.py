"""What each record is found by with words: what it is called, and the words that support it."""

from app.curation.articles import Article, Event, Evidence, Passage, Quote
from app.curation.shapes.entries import Entry
from app.index.words import Worded
from app.kinds import NamedKind
from app.loading.render import Context
from app.words.folding import BREAK


def event_words(context: Context, position: int, article: Article, event: Event, evidence: list[Evidence]) -> Worded:
    """`evidence` is that of all articles that tell of it, and with it what ties it to others and what it depends on."""
    return Worded("event", position, event.title, _exact(context, evidence), article.record.language)


def quote_words(context: Context, position: int, article: Article, quote: Quote) -> Worded:
    evidence = [*quote.evidence, *quote.beside]
    return Worded("quote", position, quote.statement, _exact(context, evidence), article.record.language)


def entry_words(kind: NamedKind, position: int, entry: Entry, titles: list[str]) -> Worded:
    """Of an entry of a register; `titles` are those of its roles."""
    return Worded(kind, position, BREAK.join((entry.name, *entry.aliases)), tuple(titles))


def article_words(position: int, article: Article) -> list[Worded]:
    """Its title, which search gives, and all of it, which the list of articles is filtered by."""
    title = article.record.title
    texts = tuple(_words_of(article, passage) for passage in article.passages) if _is_full(article) else ()
    return [
        Worded("article", position, title, (), article.record.language),
        Worded("text", position, title, texts, article.record.language),
    ]


def passage_words(position: int, article: Article, passage: Passage) -> list[Worded]:
    """Nothing where rights allow only the words that support records."""
    if not _is_full(article):
        return []
    return [Worded("passage", position, "", (_words_of(article, passage),), article.record.language)]


def _words_of(article: Article, passage: Passage) -> str:
    return article.text[passage.span.start : passage.span.end]


def _exact(context: Context, evidence: list[Evidence]) -> tuple[str, ...]:
    """Words that support it, each once."""
    return tuple(dict.fromkeys(context.source(one.article).words(one.span) for one in evidence))


def _is_full(article: Article) -> bool:
    return article.record.text_access == "full"
