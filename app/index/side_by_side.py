"""Which records have pieces side by side, by where these stand in the texts of a kind of record."""

from array import array

import numpy as np

from app.index.stored import NONE, Positions, all_beginning_so, positions_of
from app.index.stored_columns import column
from app.index.terms import placed, term
from app.index.words import BEGINS, POSITIONS
from app.store.session import Session
from app.words.asked import Asked
from app.words.cutting import MOST_JOINED, is_lone
from app.words.folding import BREAK


def side_by_side(session: Session, kind: str, asked: Asked, field: str) -> Positions:
    """The records that have it in several pieces."""

    def read() -> tuple[Positions, int]:
        found = _Places(session, kind, field).records(asked)
        return found, 2 * len(found) + sum(60 + len(piece) for step in asked.steps for run in step for piece in run)

    return session.memory.get((kind, field, asked), read)


class _Places:
    """Where words stand in the texts of a kind of record, which are numbered through."""

    def __init__(self, session: Session, kind: str, field: str) -> None:
        self._session = session
        self._kind = kind
        self._field = field

    def records(self, asked: Asked) -> Positions:
        """Those that have it side by side."""
        # The places behind so many steps; before the first they are any.
        ends: list[Positions | None] = [None]
        for n, step in enumerate(asked.steps):
            runs = [run for run in step if len(asked.steps) > 1 or len(run) > 1]
            found = [self._behind_run(run, ends[n], asked.beginning) for run in runs]
            if closed := asked.closed_before(n):
                found.append(self._behind_run((closed,), ends[n - 1], None))
            ends.append(Positions.union(NONE, *found))
            if not ends[-1] and not (asked.closed_before(n + 1) and ends[n] != NONE):
                return NONE
        begins, positions = (column(self._session, self._kind, name) for name in (BEGINS, POSITIONS))
        # The place behind a text is its own.
        behind = np.frombuffer((ends[-1] or NONE).to_array(), np.int32)
        having = positions[np.searchsorted(begins, behind, "right") - 1]
        return Positions(array("I", having.tobytes()))

    def _behind_run(self, run: tuple[str, ...], at: Positions | None, beginning: str | None) -> Positions:
        """The places behind a run of pieces that begins at one of the places, else anywhere."""
        for piece in run if at != NONE else ():
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
