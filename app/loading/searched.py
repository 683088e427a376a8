"""What each record is found by in the full text: what it is called, and the words that support it."""

from typing import Any

from app.curation.articles import Article, Event, Evidence, Passage, Quote
from app.curation.shapes import Actor, Place
from app.loading.render import Context
from app.models.full_text import Searched, first_row
from app.words import folded


def event_words(context: Context, position: int, event: Event, evidence: list[Evidence]) -> dict[str, Any]:
    return _row("event", position, event.title, *_exact(context, evidence))


def quote_words(context: Context, position: int, quote: Quote) -> dict[str, Any]:
    return _row("quote", position, quote.statement, *_exact(context, quote.evidence))


def actor_words(position: int, actor: Actor, titles: list[str]) -> dict[str, Any]:
    return _row("actor", position, " ".join((actor.name, *actor.aliases)), *titles)


def place_words(position: int, place: Place) -> dict[str, Any]:
    return _row("place", position, " ".join((place.name, *place.aliases)))


def article_words(position: int, article: Article) -> list[dict[str, Any]]:
    """Its title, which search gives, and all of it, which the list of articles is filtered by."""
    title = article.record.title
    texts = [article.text] if _is_full(article) else []
    return [_row("article", position, title), _row("text", position, title, *texts)]


def passage_words(position: int, article: Article, passage: Passage) -> list[dict[str, Any]]:
    """Nothing where rights allow only the words that support records."""
    if not _is_full(article):
        return []
    return [_row("passage", position, "", article.text[passage.span.start : passage.span.end])]


def _row(kind: Searched, position: int, name: str, *texts: str) -> dict[str, Any]:
    return {"rowid": first_row(kind) + position, "name": folded(name), "words": folded("\n".join(texts))}


def _exact(context: Context, evidence: list[Evidence]) -> list[str]:
    """Words that support it, each once."""
    return list(dict.fromkeys(context.source(one.article).words(one.span) for one in evidence))


def _is_full(article: Article) -> bool:
    return article.record.text_access == "full"
