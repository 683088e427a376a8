"""Search over all kinds of records and the passages of the articles."""

from collections import defaultdict
from functools import lru_cache
from typing import Annotated, Any

from pydantic import Field
from pydantic_core import from_json
from sqlalchemy import func, select

from app.answers.meant import meant
from app.answers.snippets import snippet
from app.index.pages import documents
from app.index.ranking import hits
from app.models import metadata
from app.queries.parameters import WHOLE, WORDS
from app.queries.strict import StrictQuery
from app.schemas.parts import reference_to
from app.schemas.search import SearchResult
from app.store.among import among
from app.store.session import Session, Statement
from app.words.folding import folded
from app.words.query import WordQuery

Json = dict[str, Any]

DEFAULT_HITS, MOST_HITS = 20, 50
# The kind of what was found, a passage among them, and its position.
_Hit = tuple[str, int]


class SearchQuery(StrictQuery):
    q: Annotated[str, WORDS, Field(examples=["chemical weapons conv"])]
    limit: Annotated[int, Field(ge=0, le=MOST_HITS, description="hits at most, 20 unless told"), WHOLE] = DEFAULT_HITS


def search_answer(session: Session, query: SearchQuery) -> SearchResult:
    items = _items(session, query.q, query.limit)
    near = [] if items or not query.limit else [_as_printed(session, other) for other in meant(session, query.q)]
    return SearchResult.model_validate(
        {"query": query.q, "items": items, "did_you_mean": near, "dataset": session.version}
    )


def _items(session: Session, text: str, limit: int) -> list[Json]:
    words = WordQuery.read(text)
    best = hits(session, words, limit)
    found = _found(session, best)
    return [_item(words, *found[hit]) for hit in best]


def _as_printed(session: Session, text: str) -> str:
    """A query with its words as they are written where they are found first."""
    for item in _items(session, text, 1):
        for part in item["snippet"]:
            if part["match"]:
                text = text.replace(folded(part["text"]), part["text"], 1)
    return text


def _found(session: Session, best: list[_Hit]) -> dict[_Hit, tuple[Json, Json | None]]:
    """The document behind each hit; of a passage its article's, and the passage."""
    by_kind: defaultdict[str, list[int]] = defaultdict(list)
    for kind, position in best:
        by_kind[kind].append(position)
    found: dict[_Hit, tuple[Json, Json | None]] = {}
    for kind, positions in by_kind.items():
        if kind == "passage":
            for position, document, n, text in session.all(_passages(), {"positions": positions}):
                found[kind, position] = (from_json(document), {"n": n, "text": text})
        else:
            for position, document, _ in documents(session, kind, positions):
                found[kind, position] = (from_json(document), None)
    return found


def _item(words: WordQuery, document: Json, passage: Json | None) -> Json:
    hit = reference_to(document)
    texts = [passage["text"]] if passage else [hit.name, *_texts(document)]
    return {"hit": hit, "passage": passage and passage["n"], "snippet": snippet(words, texts)}


def _texts(document: Json) -> list[str]:
    """What a record is found by besides what it is called."""
    match document["record"]:
        case "event" | "quote":
            return [evidence["exact"] for evidence in document["evidence"]]
        case "actor" | "place":
            return [*document["aliases"], *(role["title"] for role in document.get("roles", ()))]
    return []


@lru_cache
def _passages() -> Statement:
    passage, article = metadata.tables["passage"].c, metadata.tables["article"].c
    text = func.substr(article.text, passage.start + 1, passage.end - passage.start)
    return Statement(
        select(passage.position, article.document, passage.n, text).where(
            among(passage.position, "positions"), article.id == passage.article_id
        )
    )
