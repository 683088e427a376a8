"""Which records have the words of a query, as they were typed or inflected, and which have words side by side."""

from array import array
from collections.abc import Sequence

import numpy as np

from app.index.stored import NONE, Positions, all_beginning_so, beginning_so, column, filed_under, positions_of
from app.index.terms import ANYWHERE, inflected, placed, term
from app.index.words import BEGINS, POSITIONS
from app.store.session import Session
from app.words.cutting import MOST_JOINED, is_lone
from app.words.folding import BREAK
from app.words.query import Asked, WordQuery


def with_words(session: Session, kind: str, query: WordQuery, field: str = ANYWHERE) -> Positions:
    """The records that have all that is asked for and nothing that is excluded; none for a query without words."""
    if query.is_empty:
        return NONE
    found = intersection([with_one(session, kind, one, field) for one in query.asked])
    for one in query.excluded:
        found = found - with_one(session, kind, one)
    return found


def with_one(session: Session, kind: str, asked: Asked, field: str = ANYWHERE) -> Positions:
    """The records that have it as it was typed, or inflected, or spelt otherwise."""
    names = [term(field, one) for one in (*asked.bases, *asked.otherwise)]
    names += [inflected(field, one) for one in (*asked.bases, *asked.inflected, *asked.otherwise)]
    others = [positions_of(session, kind, name) for name in names]
    if opened := _opened(session, kind, asked):
        others.append(_side_by_side(session, kind, opened, field))
    begun = asked.otherwise if asked.is_begun else asked.going_on
    others += [beginning_so(session, kind, one, field) for one in begun]
    return as_typed(session, kind, asked, field).union(*others)


def as_typed(session: Session, kind: str, asked: Asked, field: str = ANYWHERE) -> Positions:
    """The records that have it just so, or have a word that begins so."""
    sets = [beginning_so(session, kind, word, field) for word in asked.words] if asked.is_begun else []
    return whole(session, kind, asked, field).union(*sets)


def whole(session: Session, kind: str, asked: Asked, field: str = ANYWHERE) -> Positions:
    """The records that have it just so."""
    sets = [positions_of(session, kind, term(field, word)) for word in asked.words]
    if asked.has_runs:
        sets.append(_side_by_side(session, kind, asked, field))
    return Positions.union(*sets)


def intersection(sets: Sequence[Positions]) -> Positions:
    """The smallest first, so that each step has little to look at."""
    first, *rest = sorted(sets, key=len)
    for one in rest:
        first = first & one
    return first


def _side_by_side(session: Session, kind: str, asked: Asked, field: str) -> Positions:
    """The records that have it in several pieces."""

    def read() -> tuple[Positions, int]:
        found = _Places(session, kind, field).records(asked)
        return found, 2 * len(found) + sum(60 + len(piece) for step in asked.steps for run in step for piece in run)

    return session.memory.get((kind, field, asked), read)


def _opened(session: Session, kind: str, asked: Asked) -> Asked | None:
    """What it may be made of, as far as the records have both words."""
    if not asked.opened:
        return None
    (pairs,) = asked.opened.steps
    filed = filed_under(session, kind, tuple(dict.fromkeys(term(ANYWHERE, word) for pair in pairs for word in pair)))
    there = tuple(pair for pair in pairs if filed.issuperset(term(ANYWHERE, word) for word in pair))
    return Asked((there,)) if there else None


class _Places:
    """Where words stand in the texts of a kind of record, which are numbered through."""

    def __init__(self, session: Session, kind: str, field: str) -> None:
        self._session = session
        self._kind = kind
        self._field = field

    def records(self, asked: Asked) -> Positions:
        """Those that have it side by side."""
        ends: Positions | None = None
        for step in asked.steps:
            runs = [run for run in step if len(asked.steps) > 1 or len(run) > 1]
            ends = Positions.union(*(self._behind_run(run, ends, asked.beginning) for run in runs))
            if not ends:
                return NONE
        begins, positions = (column(self._session, self._kind, name) for name in (BEGINS, POSITIONS))
        last = np.frombuffer((ends or NONE).to_array(), np.uint32).astype(np.int64) - 1
        having = positions[np.searchsorted(begins, last, "right") - 1]
        return Positions(array("I", having.astype(np.uint32).tobytes()))

    def _behind_run(self, run: tuple[str, ...], at: Positions | None, beginning: str | None) -> Positions:
        """The places behind a run of pieces that begins at one of the places, else anywhere."""
        for piece in run:
            at = self._behind(piece, at, is_begun=piece == beginning)
        return at or NONE

    def _behind(self, piece: str, at: Positions | None, *, is_begun: bool) -> Positions:
        if piece == BREAK and at is not None:
            return at.shift(1)
        found = [NONE]
        for pieces in range(1, 2 if is_lone(piece) else MOST_JOINED + 1):
            field = placed(self._field, pieces)
            there = all_beginning_so if is_begun else _placed
            if places := there(self._session, self._kind, field, piece):
                found.append((places if at is None else at & places).shift(pieces))
        return Positions.union(*found)


def _placed(session: Session, kind: str, field: str, word: str) -> Positions:
    return positions_of(session, kind, term(field, word))
