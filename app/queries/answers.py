"""Answers put together from documents that were rendered at load: bytes joined to bytes."""

from functools import lru_cache

from pydantic_core import to_json
from sqlalchemy import bindparam, select

from app.errors import ErrorCode, InvalidQuery, Mistake, NotFound
from app.index.cursors import Cursor, CursorError
from app.index.pages import Reader
from app.kinds import RecordKind
from app.models import metadata
from app.queries.base import FacetedQuery, ListQuery
from app.queries.emptiness import empty_because
from app.queries.facets import facets
from app.queries.ids import Nearest, unknown_ids
from app.store.session import Session, Statement
from app.suggestions import did_you_mean


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


def record_answer(session: Session, kind: RecordKind, id_: str) -> bytes:
    """A record's document. Raises NotFound, with near ids."""
    row = session.first(_document(kind), {"id": id_})
    if row is None:
        raise not_found(session, kind, id_)
    document: bytes = row[0]
    return document


def not_found(session: Session, kind: RecordKind, id_: str) -> NotFound:
    hints = Nearest(session).ids((kind,), id_[:250])
    return NotFound(f"There is no {kind} with this id{did_you_mean(hints)}", did_you_mean=hints)


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


def _fingerprint(query: ListQuery, path: str) -> str:
    """What a cursor is bound to: what is selected, in which order."""
    kept = set(query.pairs("cursor", "limit", "sort", "facet", "format"))
    return f"{path} {query.sort} {sorted(kept)}"


@lru_cache
def _document(kind: RecordKind) -> Statement:
    table = metadata.tables[kind].c
    return Statement(select(table.document).where(table.id == bindparam("id")))
