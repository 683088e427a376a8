"""Search over all kinds of records and the passages of the articles."""

from collections import defaultdict
from functools import lru_cache
from typing import Annotated, Any

from pydantic import Field
from pydantic_core import from_json
from sqlalchemy import BindParameter, bindparam, func, select

from app.answers.snippets import snippet
from app.index.full_text import expression, hits
from app.models import metadata
from app.models.full_text import Searched, place_of
from app.queries.parameters import WHOLE, WORDS
from app.queries.strict import StrictQuery
from app.schemas.parts import reference_to
from app.schemas.search import RankedBy, SearchResult
from app.store.session import Session, Statement
from app.words import WordQuery

Json = dict[str, Any]

DEFAULT_HITS, MOST_HITS = 20, 50
# More hits than this are not ranked, which would mean to weigh each of them.
MOST_RANKED = 10_000


class SearchQuery(StrictQuery):
    q: Annotated[str, WORDS, Field(examples=["chemical weapons conv"])]
    limit: Annotated[int, Field(ge=0, le=MOST_HITS, description="hits at most, 20 unless told"), WHOLE] = DEFAULT_HITS


def search_answer(session: Session, query: SearchQuery) -> SearchResult:
    words = WordQuery.read(query.q)
    ranked_by: RankedBy = "bm25"
    rows: list[int] = []
    if not words.is_empty:
        values = {"words": expression(words), "limit": query.limit, "most": MOST_RANKED + 1}
        number = session.first(_number(), values)
        ranked_by = "kind" if number and number[0] > MOST_RANKED else "bm25"
        rows = [row for (row,) in session.all(_hits(is_ranked=ranked_by == "bm25"), values)]
    found = _found(session, rows)
    items = [_item(words, *found[row]) for row in rows]
    return SearchResult.model_validate(
        {"query": query.q, "items": items, "ranked_by": ranked_by, "dataset": session.version}
    )


def _found(session: Session, rows: list[int]) -> dict[int, tuple[Json, Json | None]]:
    """The document behind each row; of a passage its article's, and the passage."""
    places = {row: place_of(row) for row in rows}
    by_kind: defaultdict[Searched, list[int]] = defaultdict(list)
    for kind, position in places.values():
        by_kind[kind].append(position)
    found: dict[tuple[Searched, int], tuple[Json, Json | None]] = {}
    for kind, positions in by_kind.items():
        values = {f"position_{n}": position for n, position in enumerate(positions)}
        for position, document, *passage in session.all(_documents(kind, len(positions)), values):
            part = dict(zip(("n", "text"), passage, strict=True)) if passage else None
            found[kind, position] = (from_json(document), part)
    return {row: found[place] for row, place in places.items()}


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
def _number() -> Statement:
    return Statement(select(func.count()).select_from(hits().limit(bindparam("most")).subquery()))


@lru_cache
def _hits(*, is_ranked: bool) -> Statement:
    return Statement(hits(is_ranked=is_ranked).limit(bindparam("limit")))


@lru_cache(maxsize=500)
def _documents(kind: Searched, positions: int) -> Statement:
    wanted: list[BindParameter[int]] = [bindparam(f"position_{n}") for n in range(positions)]
    table, article = metadata.tables[kind].c, metadata.tables["article"].c
    if kind != "passage":
        return Statement(select(table.position, table.document).where(table.position.in_(wanted)))
    text = func.substr(article.text, table.start + 1, table.end - table.start)
    return Statement(
        select(table.position, article.document, table.n, text).where(
            table.position.in_(wanted), article.id == table.article_id
        )
    )
