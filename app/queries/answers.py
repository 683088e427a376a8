"""Answers put together from documents that were rendered at load: bytes joined to bytes."""

from collections import defaultdict
from functools import lru_cache

from pydantic_core import to_json
from sqlalchemy import bindparam, select

from app.database import Session, Statement
from app.errors import ErrorCode, InvalidQuery, Mistake, NotFound
from app.models import metadata
from app.queries.base import FacetedQuery, ListQuery
from app.queries.facets import facets
from app.queries.ids import Nearest, unknown_ids
from app.queries.parameters import IdOf
from app.reading import TOTAL_CAP, Cursor, CursorError, Reader
from app.suggestions import did_you_mean
from app.text import fold


def list_answer(session: Session, query: ListQuery, path: str) -> tuple[bytes, str | None]:
    """A page of a list as JSON, and the URL of the next one.

    Raises InvalidQuery for ids that do not exist and for a cursor that is not this query's.
    """
    mistakes = unknown_ids(session, query)
    cursor = _cursor(query, path, mistakes)
    if mistakes:
        raise InvalidQuery(mistakes)
    page = Reader(session, query.listing, query.page(cursor)).page()
    next_url = query.url(path, ("cursor", page.last.encode(_fingerprint(query, path)))) if page.last else None
    rest = {
        "total": page.total,
        "total_capped": page.total_capped,
        "limit": query.limit,
        "next": next_url,
        "dataset": session.version,
        "facets": facets(session, query, path) if isinstance(query, FacetedQuery) and query.facet else None,
        "empty_because": None if page.total else empty_because(session, query),
    }
    return b'{"items":[%b],%b' % (b",".join(page.documents), to_json(rest).removeprefix(b"{")), next_url


def record_answer(session: Session, kind: IdOf, id_: str) -> bytes:
    """A record's document. Raises NotFound, with near ids."""
    row = session.first(_document(kind), {"id": id_})
    if row is None:
        raise not_found(session, kind, id_)
    document: bytes = row[0]
    return document


def not_found(session: Session, kind: IdOf, id_: str) -> NotFound:
    hints = Nearest(session).ids((kind,), id_[:250])
    return NotFound(f"There is no {kind} with this id{did_you_mean(hints)}", did_you_mean=hints)


def text_answer(session: Session, article: str) -> bytes:
    """The reader view: the text, and every record of the article whole."""
    row = session.first(_skeleton(), {"id": article})
    if row is None:
        raise not_found(session, "article", article)
    kinds: tuple[IdOf, ...] = ("event", "quote", "actor", "place")
    parts = []
    for kind in kinds:
        rows = session.all(_documents_of_article(kind), {"term": f"article:{article}"})
        parts.append(b'"%bs":[%b]' % (kind.encode(), b",".join(document for (document,) in rows)))
    return b'%b,"records":{%b}}' % (row[0].removesuffix(b"}"), b",".join(parts))


def timeline_answer(session: Session, article: str) -> bytes:
    """The printed timeline, each entry with the events that its words support."""
    row = session.first(_article(), {"id": article})
    if row is None:
        raise not_found(session, "article", article)
    title, text, access = row
    events: defaultdict[int, dict[str, bytes]] = defaultdict(dict)
    for passage, id_, document in session.all(_timeline_events(), {"id": article}):
        events[passage][id_] = document
    entries = [
        b'{"passage":%d,"label":%b,"text":%b,"events":[%b]}'
        % (
            n,
            to_json(label),
            to_json(fold(text[start:end]) if access == "full" else None),
            b",".join(events[n].values()),
        )
        for n, label, start, end in session.all(_timeline_passages(), {"id": article})
    ]
    reference = {"record": "article", "id": article, "name": title, "kind": None, "url": f"/articles/{article}"}
    return b'{"article":%b,"entries":[%b]}' % (to_json(reference), b",".join(entries))


def _cursor(query: ListQuery, path: str, mistakes: list[Mistake]) -> Cursor | None:
    if query.cursor is None:
        return None
    try:
        return Cursor.decode(query.cursor, _fingerprint(query, path))
    except CursorError as error:
        code: ErrorCode = "cursor_mismatch" if error.is_mismatch else "malformed"
        detail = f"“cursor” is {error}; take it from the “next” of a page with the same filters and sort"
        mistakes.append(Mistake(code, "cursor", detail))
        return None


def empty_because(session: Session, query: ListQuery) -> list[dict[str, object]]:
    """The parameters of which one alone, taken away, would leave something, the most first."""
    totals = {}
    for name in query.filters_given():
        rest = Reader(session, query.listing, query.without(name).selection())
        totals[name] = min(rest.count(), TOTAL_CAP)
    found = sorted(totals.items(), key=lambda item: -item[1])
    return [{"parameter": name, "total_without": total} for name, total in found if total]


def _fingerprint(query: ListQuery, path: str) -> str:
    """What a cursor is bound to: what is selected, in which order."""
    kept = set(query.pairs("cursor", "limit", "sort", "facet", "format"))
    return f"{path} {query.sort} {sorted(kept)}"


@lru_cache
def _document(kind: IdOf) -> Statement:
    table = metadata.tables[kind].c
    return Statement(select(table.document).where(table.id == bindparam("id")))


@lru_cache
def _documents_of_article(kind: IdOf) -> Statement:
    """The documents of one kind that an article tells of, in their order."""
    record, terms = metadata.tables[kind].c, metadata.tables[f"{kind}_term"].c
    return Statement(
        select(record.document)
        .where(terms.term == bindparam("term"), record.position == terms.position)
        .order_by(terms.position)
    )


@lru_cache
def _skeleton() -> Statement:
    article = metadata.tables["article"].c
    return Statement(select(article.text_document).where(article.id == bindparam("id")))


@lru_cache
def _article() -> Statement:
    article = metadata.tables["article"].c
    return Statement(select(article.title, article.text, article.text_access).where(article.id == bindparam("id")))


@lru_cache
def _timeline_passages() -> Statement:
    passage = metadata.tables["passage"].c
    return Statement(
        select(passage.n, passage.label, passage.start, passage.end)
        .where(passage.article_id == bindparam("id"), passage.kind == "timeline")
        .order_by(passage.n)
    )


@lru_cache
def _timeline_events() -> Statement:
    evidence, event = metadata.tables["event_evidence"].c, metadata.tables["event"].c
    return Statement(
        select(evidence.passage, event.id, event.document)
        .where(evidence.article_id == bindparam("id"), event.id == evidence.event_id)
        .order_by(evidence.passage, evidence.start, event.position)
    )
