"""How a selection is read: as branches, each of which is read off an index in its order.

A page is a union of branches, one for each value of the first group and each class of intervals. Every
branch stops after a page; the other groups are probed by position. So what is visited does not grow with what
a filter leaves out.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import (
    CTE,
    BindParameter,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    Subquery,
    and_,
    bindparam,
    case,
    exists,
    literal,
    null,
    or_,
    select,
    tuple_,
    union,
    union_all,
)

from app.index.full_text import searched, with_words
from app.index.shapes import Shape
from app.index.spans import UNDATED_SPAN
from app.index.terms import ALL
from app.models import metadata

# Words that more records have do not lead: the records are read in their order, and soon a page is full.
MOST_LEADING = 10_000
# Up to so many terms of the first group have a branch each; more are looked up together and sorted.
_MOST_BRANCHES = 8

Condition = ColumnElement[bool]


def selected(shape: Shape, *, is_page: bool) -> Subquery:
    """The rows of all branches; a record that has two terms of the first group counts once."""
    if shape.words == "lead":
        return _gathered(shape, is_page=is_page).subquery("u")
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
        *_probes(shape, terms, range(1, len(shape.sizes))),
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


def _probes(shape: Shape, terms: Any, groups: Iterable[int]) -> list[Condition]:
    """Whether a record has a term of each of these groups, and the words where these do not lead."""
    conditions: list[Condition] = []
    for n in groups:
        other = metadata.tables[f"{shape.record}_term"].alias(f"p{n}")
        wanted: list[BindParameter[str]] = [bindparam(f"term_{n}_{m}") for m in range(shape.sizes[n])]
        found = select(literal(1)).where(other.c.position == terms.c.position, other.c.term.in_(wanted))
        conditions.append(exists(found))
    if shape.words == "probe":
        conditions.append(terms.c.position.in_(select(_worded(shape.record).c.position)))
    return conditions


@cache
def _worded(record: str) -> CTE:
    """All that have the words, looked up once for all branches: a prefix takes as long for one record as for all."""
    return with_words(searched(record)).cte("w").prefix_with("MATERIALIZED")


def _gathered(shape: Shape, *, is_page: bool) -> Select[Any]:
    """The rows that have the words; they are few, and none of the indexes has them in their order."""
    terms = _terms(shape.record)
    position, reached = terms.c.position, bindparam("after", type_=Integer)
    value: ColumnElement[Any] = null() if shape.sort == "position" else terms.c[shape.sort]
    undated: ColumnElement[Any] = literal(0)
    if shape.sort in ("earliest", "recency"):
        undated = case((terms.c.span == UNDATED_SPAN, 1), else_=0)
    after: list[Condition] = []
    if shape.cursor and is_page:
        last = bindparam("value", type_=Integer)
        if shape.sort == "position":
            after = [position > reached]
        elif shape.cursor == "undated":
            after = [undated == 1, position > reached]
        else:
            after = [or_(undated == 1, value > last, and_(value == last, position > reached))]
    found = with_words(searched(shape.record)).limit(MOST_LEADING).subquery("w")
    return (
        select(position, value.label("value"), undated.label("undated"))
        .select_from(found.join(terms, position == found.c.position))
        .where(
            terms.c.term == ALL,
            *_date_conditions(shape, terms.c, UNDATED_SPAN if shape.dated is False else None),
            *_probes(shape, terms, range(len(shape.sizes))),
            *after,
        )
    )
