"""The statements behind lists, built once for every shape of a selection.

A page is a union of branches, one for each value of the first group and each class of intervals. Every
branch reads its rows off one index in their order and stops after a page; the other groups are probed by
position. So what is visited does not grow with what a filter leaves out.
"""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Literal

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    Subquery,
    bindparam,
    exists,
    func,
    literal,
    null,
    select,
    tuple_,
    union,
    union_all,
)

from app.database import Statement
from app.dates import SPAN_DAYS, UNDATED_SPAN
from app.models import metadata
from app.reading.selection import Listing, Selection, Sort

TOTAL_CAP = 10_000
# Up to so many terms of the first group have a branch each; more are looked up together and sorted.
_MOST_BRANCHES = 8

Condition = ColumnElement[bool]

_DATED_SPANS = tuple(range(len(SPAN_DAYS)))


@dataclass(frozen=True)
class Shape:
    """All of a selection that changes its statements; the values are bound when they are run.

    `spans` are the classes of intervals to read one by one; None reads them together, in the order of the
    text.
    """

    record: str
    sizes: tuple[int, ...]
    sort: Sort
    spans: tuple[int | None, ...]
    dated: bool | None
    window: Literal["may", "must"] | None
    cursor: Literal["dated", "undated"] | None


def shape_of(listing: Listing, selection: Selection, *, is_wide: bool = False) -> Shape:
    """The shape of a selection; a window that is wide is not worth collecting and sorting."""
    window, cursor = selection.window, selection.cursor
    by_span = (
        selection.sort in ("earliest", "recency") or (window is not None and not is_wide) or selection.dated is False
    )
    spans: tuple[int | None, ...] = (None,)
    if by_span:
        undated = (UNDATED_SPAN,) if window is None and selection.dated is not True else ()
        spans = (*(_DATED_SPANS if selection.dated is not False else ()), *undated)
    return Shape(
        record=listing.record,
        sizes=tuple(len(group) for group in selection.groups),
        sort=selection.sort,
        spans=spans,
        dated=selection.dated,
        window=None if window is None else "must" if window.must else "may",
        cursor=None if cursor is None else "undated" if cursor.is_undated else "dated",
    )


def is_past_the_end(shape: Shape) -> bool:
    """Whether the cursor is among the undated of a selection that has none."""
    return shape.cursor == "undated" and shape.sort != "position" and UNDATED_SPAN not in shape.spans


@lru_cache(maxsize=1_000)
def page_statement(shape: Shape) -> Statement:
    """Rows of document, sort key, sort value, and whether undated; one more than the limit."""
    record = metadata.tables[shape.record]
    found = _union(shape, is_page=True)
    # Only the rows of the page are joined with their documents, which are large.
    rows = select(found).order_by(found.c.undated, found.c.value, found.c.position).limit(bindparam("limit")).subquery()
    return Statement(
        select(record.c.document, record.c.sort_key, rows.c.value, rows.c.undated)
        .select_from(rows.join(record, record.c.position == rows.c.position))
        .order_by(rows.c.undated, rows.c.value, rows.c.position)
    )


@lru_cache(maxsize=1_000)
def count_statement(shape: Shape) -> Statement:
    """How many are selected, counted up to one more than the cap."""
    rows = _union(shape, is_page=False)
    return Statement(select(func.count()).select_from(select(rows.c.position).limit(TOTAL_CAP + 1).subquery()))


@lru_cache(maxsize=100)
def after_statement(record: str) -> Statement:
    """The position up to which records are not after a sort key."""
    table = metadata.tables[record]
    last = select(table.c.position).where(table.c.sort_key <= bindparam("sort_key")).order_by(table.c.sort_key.desc())
    return Statement(last.limit(1))


@lru_cache(maxsize=100)
def sizes_statement(terms: int) -> Statement:
    table = metadata.tables["term_size"]
    wanted: list[BindParameter[str]] = [bindparam(f"term_{n}") for n in range(terms)]
    return Statement(
        select(table.c.term, table.c.size).where(table.c.record == bindparam("record"), table.c.term.in_(wanted))
    )


def _union(shape: Shape, *, is_page: bool) -> Subquery:
    """All branches; a record that has two terms of the first group counts once."""
    first = range(shape.sizes[0])
    lookups = [[n] for n in first] if len(first) <= _MOST_BRANCHES else [list(first)]
    branches = [
        branch
        for lookup in lookups
        for span in shape.spans
        for branch in (_page_branches(shape, lookup, span) if is_page else [_branch(shape, lookup, span)])
    ]
    if len(branches) == 1:
        return branches[0].subquery("u")
    return (union if len(lookups) > 1 else union_all)(*branches).subquery("u")


def _branch(shape: Shape, lookup: list[int], span: int | None, *after: Condition) -> Select[Any]:
    """The rows of these terms of the first group in one class of intervals, those after the cursor."""
    terms = _terms(shape.record)
    wanted: list[BindParameter[str]] = [bindparam(f"term_0_{n}") for n in lookup]
    is_undated = span == UNDATED_SPAN
    value = null() if shape.sort == "position" or is_undated else terms.c[shape.sort]
    undated = literal(int(is_undated))
    rows = select(terms.c.position, value.label("value"), undated.label("undated")).where(
        terms.c.term == wanted[0] if len(wanted) == 1 else terms.c.term.in_(wanted),
        *_date_conditions(shape, terms.c, span),
        *(_probe(shape, terms, n) for n in range(1, len(shape.sizes))),
        *after,
    )
    return rows.distinct() if len(wanted) > 1 else rows


def _page_branches(shape: Shape, lookup: list[int], span: int | None) -> list[Select[Any]]:
    """The same in order and up to a page; ties with the cursor are a branch of their own, to be read off an index."""
    terms = _terms(shape.record).c
    key, position, reached = terms[shape.sort], terms.position, bindparam("after", type_=Integer)
    order: tuple[ColumnElement[Any], ...] = (key, position)
    after: list[tuple[Condition, ...]] = [()]
    if span == UNDATED_SPAN:
        # All have the same day, which makes it the index by date that gives them in their order.
        order = (terms.earliest, position)
        if shape.cursor == "undated" or (shape.cursor and shape.sort == "position"):
            after = [(tuple_(terms.earliest, position) > tuple_(literal(0), reached),)]
    elif shape.sort == "position":
        # With + 0 it is sorted after it was found by date; the order of an index would mean a scan of it.
        order = (position + 0,) if span is not None else (position,)
        after = [(position > reached,)] if shape.cursor else [()]
    elif shape.cursor == "undated":
        return []
    elif shape.cursor:
        value = bindparam("value", type_=Integer)
        after = [(key == value, position > reached), (key > value,)]
    found = [_branch(shape, lookup, span, *conditions) for conditions in after]
    return [select(rows.order_by(*order).limit(bindparam("limit")).subquery()) for rows in found]


@cache
def _terms(record: str) -> FromClause:
    """The table of terms under its one name in a statement."""
    return metadata.tables[f"{record}_term"].alias("t")


def _date_conditions(shape: Shape, terms: Any, span: int | None) -> list[Condition]:
    if span == UNDATED_SPAN:
        return [terms.span == literal(span)]
    conditions: list[Condition] = []
    if span is not None:
        conditions.append(terms.span == literal(span))
    elif shape.dated is not None or shape.window:
        conditions.append(terms.span < UNDATED_SPAN)
    if shape.window:
        since = bindparam(f"since_{span}" if span is not None and shape.window == "may" else "first", type_=Integer)
        last, first = bindparam("last", type_=Integer), bindparam("first", type_=Integer)
        if span is not None or shape.window == "must":
            conditions.append(terms.recency <= -since if shape.sort == "recency" else terms.earliest >= since)
        conditions.append(terms.recency >= -last if shape.sort == "recency" else terms.earliest <= last)
        conditions.append(terms.latest >= first if shape.window == "may" else terms.latest <= last)
    return conditions


def _probe(shape: Shape, terms: Any, n: int) -> Condition:
    other = metadata.tables[f"{shape.record}_term"].alias(f"p{n}")
    wanted: list[BindParameter[str]] = [bindparam(f"term_{n}_{m}") for m in range(shape.sizes[n])]
    return exists(select(literal(1)).where(other.c.position == terms.c.position, other.c.term.in_(wanted)))
