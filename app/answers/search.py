"""Search over all kinds of records and the passages of the articles."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from pydantic_core import from_json
from sqlalchemy import func, select

from app.answers.meant import suggested
from app.answers.snippets import snippet
from app.answers.unknown import unknown_ids
from app.documents import Json
from app.errors import InvalidQuery
from app.index.fields import DATES
from app.index.members import Fields
from app.index.pages import documents
from app.index.ranking import EVERYWHERE, found_of, hits
from app.index.sets import find
from app.index.stored import Positions
from app.index.terms import SEARCHED
from app.kinds import KINDS, Kind
from app.models import metadata
from app.queries.question import Question
from app.queries.search import SearchQuery
from app.schemas.references import reference_to
from app.schemas.search import SearchResult
from app.schemas.shapes import shape_of
from app.store.among import among
from app.store.session import Session, Statement
from app.words.asked import Run
from app.words.query import WordQuery
from app.words.replacing import replaced
from app.words.spellings import ways

# The kind of what was found, a passage among them, and its position.
_Hit = tuple[str, int]
_Searched = Mapping[str, Positions | None]

# Besides what a record is called: what a hit says of it, and where words that it is found by stand.
_SHOWN = ["record", "id", "date", "status", "claimed", "evidence", "aliases", "roles", "published", "cite"]


def search_answer(session: Session, question: Question, query: SearchQuery) -> SearchResult:
    """Raises InvalidQuery for ids that do not exist."""
    if mistakes := unknown_ids(session, question):
        raise InvalidQuery(mistakes)
    searched = _searched(session, question, query.kinds())
    total, items = _hits(session, query.q, query.limit, searched)

    def finds(other: str) -> bool:
        return any(found_of(session, WordQuery.read(other), searched).values())

    near = suggested(session, query.q, SEARCHED, finds, is_found=total > 0) if query.limit else []
    answer = {"query": query.q, "items": items, "total": total, "dataset": session.version}
    return SearchResult.model_validate({**answer, "did_you_mean": as_printed(session, near)})


def as_printed(session: Session, queries: list[str]) -> list[str]:
    """Queries with their words as they are written where they are found first, each once."""
    return list(dict.fromkeys(_as_printed(session, text) for text in queries))


def _as_printed(session: Session, text: str) -> str:
    instead: dict[Run, str] = {}
    for item in _hits(session, text, 1, EVERYWHERE)[1]:
        for part in item["snippet"]:
            for way in ways(part["text"]) if part["match"] else ():
                instead.setdefault(way, part["text"])
    return replaced(text, instead)


def _searched(session: Session, question: Question, kinds: list[str]) -> _Searched:
    """Of each kind what the filters leave, None where that is all; of kinds without dates nothing inside a window."""
    selection = replace(question.selection, words=None)
    if selection.window:
        kinds = [kind for kind in kinds if kind in DATES]
    has_filters = bool(selection.groups or selection.excluded or selection.window)
    return {kind: find(session, kind, selection).bitmap if has_filters else None for kind in kinds}


def _hits(session: Session, text: str, limit: int, searched: _Searched) -> tuple[int, list[Json]]:
    """How many there are, and the best of them."""
    words = WordQuery.read(text)
    everything = found_of(session, words, searched)
    best = hits(session, words, everything, limit)
    found = _found(session, best)
    return sum(map(len, everything.values())), [_item(words, *found[hit]) for hit in best]


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
            for position, document, _ in documents(session, kind, positions, _shown(KINDS[kind])):
                found[kind, position] = (from_json(document), None)
    return found


@lru_cache
def _shown(kind: Kind) -> Fields:
    """What is read of a record, many of which say much besides."""
    members = shape_of(kind.record).members
    wanted = {kind.name, kind.sort, *_SHOWN}
    return Fields([n for n, name in enumerate(members) if name in wanted], len(members))


def _item(words: WordQuery, document: Json, passage: Json | None) -> Json:
    hit = reference_to(document)
    texts = [passage["text"]] if passage else [hit.name, *_texts(document)]
    when = document["published"] if document["record"] == "article" else document.get("date")
    told = {"date": when, "status": document.get("status"), "claimed": document.get("claimed")}
    return {"hit": hit, "passage": passage and passage["n"], **told, "snippet": snippet(words, texts)}


def _texts(document: Json) -> list[str]:
    """What a record is found by besides what it is called."""
    match document["record"]:
        case "event" | "quote":
            return [evidence["exact"] for evidence in document["evidence"]]
        case "actor" | "place" | "work":
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
