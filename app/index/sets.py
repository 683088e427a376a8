"""From groups to a set: which records a selection finds."""

from array import array
from functools import cached_property, lru_cache

import numpy as np
from sqlalchemy import select

from app.index.columns import Numbers
from app.index.fields import OWN_ID
from app.index.selection import Group, Selection
from app.index.stored import NONE, Positions, positions_of
from app.index.terms import ALL, parts, worded
from app.index.windows import inside
from app.index.wording import intersection, with_words
from app.models import metadata
from app.store.among import among
from app.store.session import Session, Statement


class Found:
    """Positions as a bitmap and as an ascending array, each made of the other when it is asked for."""

    def __init__(self, found: Positions | Numbers, *, is_all: bool = False) -> None:
        self._found = found
        self.is_all = is_all

    def __len__(self) -> int:
        return len(self._found)

    @cached_property
    def bitmap(self) -> Positions:
        if isinstance(self._found, Positions):
            return self._found
        return Positions(array("I", self._found.astype(np.uint32).tobytes()))

    @cached_property
    def array(self) -> Numbers:
        if isinstance(self._found, Positions):
            return np.frombuffer(self._found.to_array(), np.int32)
        return self._found


def find(session: Session, record: str, selection: Selection) -> Found:
    """All that is selected, wherever the cursor is."""
    sets = [_any_of(session, record, group) for group in selection.groups]
    if selection.words is not None:
        sets.append(with_words(session, worded(record), selection.words))
    out = [_any_of(session, record, group) for group in selection.excluded]
    is_all = not sets and not out
    found = intersection(sets) if sets else positions_of(session, record, ALL)
    for one in out:
        found = found - one
    if selection.window is None:
        return Found(found, is_all=is_all)
    return Found(inside(session, record, selection.window, None if is_all else Found(found).array))


def _any_of(session: Session, record: str, group: Group) -> Positions:
    own = {one: value for one in group for field, value in [parts(one)] if field in OWN_ID[record]}
    sets = [positions_of(session, record, one) for one in group if one not in own]
    if ids := list(filter(None, own.values())):
        rows = session.all(_with_ids(record), {"ids": ids})
        sets.append(Positions(position for (position,) in rows))
    if len(ids) < len(own):
        sets.append(positions_of(session, record, ALL))  # a field alone: every record has an id
    return sets[0] if len(sets) == 1 else Positions.union(*sets) if sets else NONE


@lru_cache
def _with_ids(record: str) -> Statement:
    table = metadata.tables[record].c
    return Statement(select(table.position).where(among(table.id, "ids")))
