"""The statements behind lists, built once for every shape of a selection.

A page is a union of branches, one for each value of the first group and each class of intervals. Every
branch reads its rows off one index in their order and stops after a page; the other groups are probed by
position. So what is visited does not grow with what a filter leaves out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Select,
    Subquery,
    bindparam,
    exists,
    func,
    literal,
    null,
    or_,
    select,
    union,
    union_all,
)

from app.database import Statement
from app.dates import SPAN_DAYS, UNDATED_SPAN
from app.models import metadata
from app.reading.selection import Listing, Selection, Sort

TOTAL_CAP = 10_000

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
    by_span = selection.sort.column == "earliest" or (window is not None and not is_wide)
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


@lru_cache(maxsize=1_000)
def page_statement(shape: Shape) -> Statement:
    """Rows of document, sort key, sort value, and whether undated; one more than the limit."""
    record = metadata.tables[shape.record]
    rows = _union([_branch(shape, n, span, is_page=True) for n in range(shape.sizes[0]) for span in shape.spans], shape)
    order = (rows.c.undated, _directed(rows.c.value, shape.sort), rows.c.position)
    return Statement(
        select(record.c.document, record.c.sort_key, rows.c.value, rows.c.undated)
        .select_from(rows.join(record, record.c.position == rows.c.position))
        .order_by(*order)
        .limit(bindparam("limit"))
    )


@lru_cache(maxsize=1_000)
def count_statement(shape: Shape) -> Statement:
    """How many are selected, counted up to one more than the cap."""
    rows = _union(
        [_branch(shape, n, span, is_page=False) for n in range(shape.sizes[0]) for span in shape.spans], shape
    )
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


def _branch(shape: Shape, term: int, span: int | None, *, is_page: bool) -> Select[Any]:
    """The rows of one term of the first group in one class of intervals."""
    terms = metadata.tables[f"{shape.record}_term"].alias("t")
    conditions = [
        terms.c.term == bindparam(f"term_0_{term}"),
        *_date_conditions(shape, terms.c, span),
        *(_probe(shape, terms, n) for n in range(1, len(shape.sizes))),
    ]
    if not is_page:
        return select(terms.c.position).where(*conditions)
    value = null() if shape.sort.column == "position" else terms.c[shape.sort.column]
    undated = literal(int(span == UNDATED_SPAN))
    order = (_directed(terms.c[shape.sort.column], shape.sort), terms.c.position)
    rows = (
        select(terms.c.position, value.label("value"), undated.label("undated"))
        .where(*conditions, *_after(shape, terms.c, span))
        .order_by(*dict.fromkeys(order))
        .limit(bindparam("limit"))
    )
    return select(rows.subquery())


def _date_conditions(shape: Shape, terms: Any, span: int | None) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if span is not None:
        conditions.append(terms.span == literal(span))
    elif shape.dated is not None or shape.window:
        conditions.append((terms.span == UNDATED_SPAN) if shape.dated is False else (terms.span < UNDATED_SPAN))
    if shape.window and shape.dated is not False:
        since = f"since_{span}" if span is not None and shape.window == "may" else "first"
        if span is not None or shape.window == "must":
            conditions.append(terms.earliest >= bindparam(since))
        conditions.append(terms.earliest <= bindparam("last"))
        conditions.append(
            terms.latest >= bindparam("first") if shape.window == "may" else terms.latest <= bindparam("last")
        )
    return conditions


def _after(shape: Shape, terms: Any, span: int | None) -> list[ColumnElement[bool]]:
    """What keeps a branch to the rows after the cursor."""
    is_undated = span == UNDATED_SPAN
    if shape.cursor is None or (is_undated and shape.cursor == "dated"):
        return []
    if shape.sort.column == "position" or is_undated:
        return [terms.position > bindparam("after")]
    if shape.cursor == "undated":
        return [literal(0) == literal(1)]
    column: ColumnElement[int] = terms[shape.sort.column]
    value: BindParameter[int] = bindparam("value")
    reached, passed = (column <= value, column < value) if shape.sort.descending else (column >= value, column > value)
    return [reached, or_(passed, terms.position > bindparam("after"))]


def _probe(shape: Shape, terms: Any, n: int) -> ColumnElement[bool]:
    other = metadata.tables[f"{shape.record}_term"].alias(f"p{n}")
    wanted: list[BindParameter[str]] = [bindparam(f"term_{n}_{m}") for m in range(shape.sizes[n])]
    return exists(select(literal(1)).where(other.c.position == terms.c.position, other.c.term.in_(wanted)))


def _union(branches: Sequence[Select[Any]], shape: Shape) -> Subquery:
    """All branches; a record that has two terms of the first group counts once."""
    if len(branches) == 1:
        return branches[0].subquery("u")
    return (union if shape.sizes[0] > 1 else union_all)(*branches).subquery("u")


def _directed(column: ColumnElement[Any], sort: Sort) -> ColumnElement[Any]:
    return column.desc() if sort.descending else column
