"""One page of a list, read with at most four statements."""

from dataclasses import dataclass, replace

from app.database import Session
from app.dates import SPAN_DAYS, UNBOUNDED_START
from app.reading.cursors import Cursor
from app.reading.selection import Listing, Selection
from app.reading.statements import (
    TOTAL_CAP,
    after_statement,
    count_statement,
    is_past_the_end,
    page_statement,
    shape_of,
    sizes_statement,
)


@dataclass(frozen=True)
class Page:
    """The documents of a page; `total` is exact unless it is capped, `last` is None on the last page."""

    documents: list[bytes]
    total: int
    total_capped: bool
    last: Cursor | None


def read_page(session: Session, listing: Listing, selection: Selection) -> Page:
    if selection.window and selection.dated is False:
        return _page([], 0, None)
    selection = replace(selection, groups=_rarest_first(session, listing, selection.groups))
    values = _values(session, listing, selection)
    total: int | None = None
    needs_width = selection.window is not None and selection.sort == "position"
    if needs_width or selection.limit == 0:
        total = _count(session, listing, selection, values)
    if selection.limit == 0:
        return _page([], total or 0, None)
    shape = shape_of(listing, selection, is_wide=total is not None and total > TOTAL_CAP)
    rows = [] if is_past_the_end(shape) else session.all(page_statement(shape), values)
    has_more = len(rows) > selection.limit
    rows = rows[: selection.limit]
    if total is None:
        is_whole = selection.cursor is None and not has_more
        total = len(rows) if is_whole else _count(session, listing, selection, values)
    last = None
    if has_more:
        _, sort_key, value, is_undated = rows[-1]
        last = Cursor(sort_key, value, bool(is_undated))
    return _page([document for document, *_ in rows], total, last)


def _page(documents: list[bytes], total: int, last: Cursor | None) -> Page:
    return Page(documents, min(total, TOTAL_CAP), total > TOTAL_CAP, last)


def _count(session: Session, listing: Listing, selection: Selection, values: dict[str, object]) -> int:
    if selection.window is None and selection.dated is None and list(map(len, selection.groups)) == [1]:
        known = session.first(sizes_statement(1), {"record": listing.record, "term_0": selection.groups[0][0]})
        if known:
            return int(known[1])
    shape = shape_of(listing, replace(selection, cursor=None))
    row = session.first(count_statement(shape), values)
    return int(row[0]) if row else 0


def _rarest_first(
    session: Session, listing: Listing, groups: tuple[tuple[str, ...], ...]
) -> tuple[tuple[str, ...], ...]:
    """The groups, the one that finds the fewest records before the others."""
    if len(groups) < 2:
        return groups or (("all",),)
    terms = list(dict.fromkeys(term for group in groups for term in group))
    values = {f"term_{n}": term for n, term in enumerate(terms)}
    sizes: dict[str, int] = dict(session.all(sizes_statement(len(terms)), {"record": listing.record, **values}))
    # A term without a size is an id, or finds nothing.
    return tuple(sorted(groups, key=lambda group: sum(sizes.get(term, 1) for term in group)))


def _values(session: Session, listing: Listing, selection: Selection) -> dict[str, object]:
    """The bind values of a selection, whichever of its statements is run."""
    values: dict[str, object] = {"limit": selection.limit + 1}
    for n, group in enumerate(selection.groups):
        values |= {f"term_{n}_{m}": term for m, term in enumerate(group)}
    if window := selection.window:
        values |= {"first": window.first, "last": window.last}
        for span, days in enumerate(SPAN_DAYS):
            values[f"since_{span}"] = UNBOUNDED_START if days is None else window.first - days + 1
    if cursor := selection.cursor:
        row = session.first(after_statement(listing.record), {"sort_key": cursor.sort_key})
        values |= {"value": cursor.value, "after": row[0] if row else 0}
    return values
