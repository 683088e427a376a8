"""Ids in a filter must exist: a misspelt one is an error, not an empty list."""

from collections.abc import Callable, Iterator
from functools import lru_cache

from sqlalchemy import BindParameter, ColumnElement, Select, String, bindparam, select, union_all

from app.errors import ErrorCode, Mistake
from app.index.terms import between
from app.kinds import RecordKind
from app.models import metadata
from app.queries.base import Filters, filters
from app.queries.parameters import Finds
from app.store.session import Session, Statement
from app.suggestions import did_you_mean, near, one_of

# Ids that are compared with a misspelt one: those that begin like it, then the first there are.
_MOST_COMPARED = 20_000
# Comparisons that a request may cost; behind them a misspelt id gets no suggestion.
_MOST_COMPARISONS = 500_000
# So many values that are filed under a field are told.
_FEW = 50


def unknown_ids(session: Session, query: Filters) -> list[Mistake]:
    """Every value of a filter that no record has."""
    nearest = Nearest(session)
    return [
        mistake
        for name, finds in filters(type(query)).items()
        if name in query.model_fields_set and (finds.ids or finds.known)
        for mistake in _unknown(session, query, name, finds, nearest)
    ]


class Nearest:
    """Ids like a misspelt one.

    A slip leaves its first or its second half as it is: ids that begin alike are compared, and as many
    others as can be without delay.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._some: dict[tuple[RecordKind, ...], list[str]] = {}
        self._left = _MOST_COMPARISONS

    def ids(self, kinds: tuple[RecordKind, ...], wanted: str) -> list[str]:
        if kinds not in self._some:
            self._some[kinds] = [id_ for (id_,) in self._session.all(_some(kinds))]
        some = self._some[kinds]
        self._left -= len(some)
        if self._left < 0:
            return []
        half = wanted[: max(1, len(wanted) // 2)]
        alike = self._session.all(_beginning(kinds), {"start": half, "end": half + "\U0010ffff"})
        found = [*(id_ for (id_,) in alike), *some]
        # Ids of one article begin alike, which says nothing of what is meant in it.
        article = wanted[: wanted.rfind(".") + 1]
        inside = [id_.removeprefix(article) for id_ in found if id_.startswith(article)]
        if article and inside:
            return [article + id_ for id_ in near(wanted.removeprefix(article), inside)]
        return near(wanted, found)


def _unknown(session: Session, query: Filters, name: str, finds: Finds, nearest: Nearest) -> Iterator[Mistake]:
    values: list[str] = getattr(query, name)
    if finds.ids:
        found = session.all(_existing(finds.ids, len(values)), {f"id_{n}": value for n, value in enumerate(values)})
        known = {row[0] for row in found}
    else:
        known = _filed(session, query, finds)
    for index, value in enumerate(values):
        if value not in known:
            hints = nearest.ids(finds.ids, value) if finds.ids else near(value, known)
            allowed = [] if finds.ids or len(known) > _FEW else sorted(known)
            hint = did_you_mean(hints) or one_of(allowed)
            parameter = query.sent_as(name)
            what = " or ".join(finds.ids) or parameter
            code: ErrorCode = "unknown_id" if finds.ids else "unknown_value"
            yield Mistake(code, parameter, f"“{parameter}”: no such {what}{hint}", index, allowed, hints)


def _filed(session: Session, query: Filters, finds: Finds) -> set[str]:
    """All values of a field that any record is filed under."""
    start, end = between(finds.field)
    rows = session.all(_terms_between(), {"record": query.listing.record, "start": start, "end": end})
    return {term.removeprefix(start) for (term,) in rows}


def _ids(kind: RecordKind) -> ColumnElement[str]:
    column: ColumnElement[str] = metadata.tables[kind].c.id
    return column


@lru_cache(maxsize=500)
def _existing(kinds: tuple[RecordKind, ...], values: int) -> Statement:
    wanted: list[BindParameter[str]] = [bindparam(f"id_{n}") for n in range(values)]
    return _of_each(kinds, lambda ids: select(ids).where(ids.in_(wanted)))


@lru_cache
def _terms_between() -> Statement:
    sizes = metadata.tables["term_size"].c
    start, end = bindparam("start", type_=String), bindparam("end", type_=String)
    return Statement(
        select(sizes.term).where(sizes.record == bindparam("record"), sizes.term > start, sizes.term < end)
    )


@lru_cache(maxsize=50)
def _beginning(kinds: tuple[RecordKind, ...]) -> Statement:
    start, end = bindparam("start", type_=String), bindparam("end", type_=String)
    return _of_each(kinds, lambda ids: select(ids).where(ids >= start, ids < end).limit(_MOST_COMPARED))


@lru_cache(maxsize=50)
def _some(kinds: tuple[RecordKind, ...]) -> Statement:
    return _of_each(kinds, lambda ids: select(ids).limit(_MOST_COMPARED))


def _of_each(kinds: tuple[RecordKind, ...], ids_of: Callable[[ColumnElement[str]], Select[str]]) -> Statement:
    """The ids of each kind that a selection gives."""
    selections = [select(ids_of(_ids(kind)).subquery()) for kind in kinds]
    return Statement(union_all(*selections) if len(selections) > 1 else selections[0])
