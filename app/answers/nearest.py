"""Ids like a misspelt one."""

from collections.abc import Callable
from functools import lru_cache

from sqlalchemy import ColumnElement, Select, String, bindparam, select, union_all

from app.kinds import RecordKind
from app.models import metadata
from app.store.session import Session, Statement
from app.suggestions import near

# Ids that are compared with a misspelt one: those that begin like it, then the first there are.
_MOST_COMPARED = 20_000
# Comparisons that a request may cost; behind them a misspelt id gets no suggestion.
_MOST_COMPARISONS = 500_000
_LAST_CHARACTER = "\U0010ffff"


class Nearest:
    """What a request compares misspelt ids with.

    A slip leaves its first or its second half as it is: ids that begin alike are compared, and as many
    others as can be without delay.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._some: dict[tuple[RecordKind, ...], list[str]] = {}
        self._left = _MOST_COMPARISONS

    def ids(self, kinds: tuple[RecordKind, ...], wanted: str) -> list[str]:
        """The ids of records of these kinds that are nearest to the one that is wanted, best first."""
        self._session.take_time()
        if kinds not in self._some:
            self._some[kinds] = [id_ for (id_,) in self._session.all(_some(kinds))]
        some = self._some[kinds]
        self._left -= len(some)
        if self._left < 0:
            return []
        half = wanted[: max(1, len(wanted) // 2)]
        alike = self._session.all(_beginning(kinds), {"start": half, "end": half + _LAST_CHARACTER})
        found = [*(id_ for (id_,) in alike), *some]
        # Ids of one article begin alike, which says nothing of what is meant in it.
        article = wanted[: wanted.rfind(".") + 1]
        inside = [id_.removeprefix(article) for id_ in found if id_.startswith(article)]
        if article and inside:
            return [article + id_ for id_ in near(wanted.removeprefix(article), inside)]
        return near(wanted, found)


@lru_cache(maxsize=50)
def _beginning(kinds: tuple[RecordKind, ...]) -> Statement:
    start, end = bindparam("start", type_=String), bindparam("end", type_=String)
    return of_each(kinds, lambda ids: select(ids).where(ids >= start, ids < end).order_by(ids).limit(_MOST_COMPARED))


@lru_cache(maxsize=50)
def _some(kinds: tuple[RecordKind, ...]) -> Statement:
    return of_each(kinds, lambda ids: select(ids).order_by(ids).limit(_MOST_COMPARED))


def of_each(kinds: tuple[RecordKind, ...], ids_of: Callable[[ColumnElement[str]], Select[str]]) -> Statement:
    """The ids of each kind that a selection gives."""
    selections = [select(ids_of(metadata.tables[kind].c.id).subquery()) for kind in kinds]
    return Statement(union_all(*selections) if len(selections) > 1 else selections[0])
