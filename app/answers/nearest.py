"""Ids like a misspelt one, and ids of what is called so."""

from collections.abc import Callable
from functools import lru_cache

from sqlalchemy import ColumnElement, Select, String, bindparam, select, union_all

from app.answers.called import TOLD, called
from app.kinds import NAMED, RecordKind
from app.models import metadata
from app.store.session import Session, Statement
from app.suggestions import near

# Ids that are compared with a misspelt one: those that begin like it, then the first there are.
_MOST_COMPARED = 20_000
# Comparisons that a request may cost; behind them a misspelt id gets no suggestion.
_MOST_COMPARISONS = 500_000
# Misspelt ids that are looked up as names, which costs more.
_MOST_LOOKED_UP = 20
_MOST = 3
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
        self._left_to_look_up = _MOST_LOOKED_UP

    def ids(self, kinds: tuple[RecordKind, ...], wanted: str) -> list[str]:
        """The ids of records of these kinds that may be meant, best first: called just so, spelt alike, named alike."""
        self._session.take_time()
        so, alike = self._called(kinds, wanted)
        found = [*so, *self._spelt_alike(kinds, wanted)] or alike
        return list(dict.fromkeys(found))[:_MOST]

    def _called(self, kinds: tuple[RecordKind, ...], wanted: str) -> tuple[list[str], list[str]]:
        """The ids of what is called just so, and of what has the words in a name or a title."""
        self._left_to_look_up -= 1
        named = tuple(kind for kind in NAMED if kind in kinds)
        if not named or self._left_to_look_up < 0:
            return [], []
        found = called(self._session, named, wanted.replace("-", " "))
        return [one.id for one in found if one.score >= TOLD], [one.id for one in found if one.score < TOLD]

    def _spelt_alike(self, kinds: tuple[RecordKind, ...], wanted: str) -> list[str]:
        if kinds not in self._some:
            self._some[kinds] = [id_ for (id_,) in self._session.all(_some(kinds))]
        some = self._some[kinds]
        if not self._may_compare(len(some)):
            return []
        half = wanted[: max(1, len(wanted) // 2)]
        alike = self._session.all(_beginning(kinds), {"start": half, "end": half + _LAST_CHARACTER})
        found = [*(id_ for (id_,) in alike), *some]
        # Ids of one article begin alike, which says nothing of what is meant in it.
        article = wanted[: wanted.rfind(".") + 1]
        inside = [id_.removeprefix(article) for id_ in found if id_.startswith(article)]
        if article and inside:
            return [article + id_ for id_ in near(wanted.removeprefix(article), inside)]
        # One that is called so in its article is meant before what is spelt alike.
        own = [id_ for id_ in found if id_.endswith(f".{wanted}")]
        return [*own[:_MOST], *near(wanted, found)]

    def _may_compare(self, number: int) -> bool:
        self._left -= number
        return self._left >= 0


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
    return Statement(union_all(*selections))
