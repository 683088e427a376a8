"""Which records lie in a window of days."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.dates import UNBOUNDED_END, UNBOUNDED_START
from app.index.columns import Numbers, name_of
from app.index.selection import Window
from app.index.stored_columns import column
from app.store.session import Session

# Where fewer than one in so many records are inside, sorting those is faster than looking at all.
_FEW = 16


class _Runs(NamedTuple):
    """The records that have the same first and last day, which are neighbours in the order of their dates.

    `of` is by position the number of a record's run.
    """

    begin: Numbers
    earliest: Numbers
    latest: Numbers
    of: Numbers


def inside(session: Session, record: str, window: Window, positions: Numbers | None) -> Numbers:
    """Those of the positions, else of all, whose dates lie in the window; what has no date lies in none."""
    if window.reading == "known":
        runs = _runs(session, record)
        if positions is None:
            if (few := _few_inside(session, record, window)) is not None:
                return few
        elif len(positions) > len(runs.earliest):
            # Dates are compared once each, as they are fewer than records.
            return positions[_are_inside(window, runs.earliest, runs.latest).take(runs.of.take(positions))]
    names = ("earliest", "until") if window.reading == "known" else ("widest_first", "widest_last")
    earliest, latest = (column(session, record, name) for name in names)
    if positions is None:
        return np.flatnonzero(_are_inside(window, earliest, latest)).astype(np.int32)
    return positions[_are_inside(window, earliest.take(positions), latest.take(positions))]


def _are_inside(window: Window, earliest: Numbers, latest: Numbers) -> NDArray[np.bool_]:
    found = (earliest <= window.last) & (latest >= window.first)
    if window.reading != "may":
        is_certain = (earliest >= window.first) & (latest <= window.last)
        if window.reading == "known":
            is_certain |= (earliest > UNBOUNDED_START) & (latest < UNBOUNDED_END)
        found &= is_certain
    return found


def _few_inside(session: Session, record: str, window: Window) -> Numbers | None:
    """By the different dates, which are fewer than records; None where many are inside."""
    runs = _runs(session, record)
    found = np.flatnonzero(_are_inside(window, runs.earliest, runs.latest))
    begin, end = runs.begin[found], runs.begin[found + 1]
    if (end - begin).sum() * _FEW > runs.begin[-1]:
        return None
    order = column(session, record, name_of("chronology", "order"))
    each = [order[a:b] for a, b in zip(begin.tolist(), end.tolist(), strict=True)]
    return np.sort(np.concatenate([order[:0], *each]))


def _runs(session: Session, record: str) -> _Runs:
    def read() -> tuple[_Runs, int]:
        order = column(session, record, name_of("chronology", "order"))
        earliest, latest = (column(session, record, name)[order] for name in ("earliest", "until"))
        is_new = np.ones(len(order), np.bool_)
        is_new[1:] = (earliest[1:] != earliest[:-1]) | (latest[1:] != latest[:-1])
        begin = np.flatnonzero(is_new)
        of = np.zeros(len(order) + 1, np.int32)
        of[order] = np.cumsum(is_new) - 1
        runs = _Runs(np.append(begin, len(order)).astype(np.int32), earliest[begin], latest[begin], of)
        return runs, sum(one.nbytes for one in runs)

    return session.memory.get((record, "runs"), read)
