"""The statements behind lists, built once for every shape of a selection."""

from functools import lru_cache

from sqlalchemy import BindParameter, Select, bindparam, func, select

from app.index.branches import selected
from app.index.full_text import searched, with_words
from app.index.shapes import Shape
from app.models import metadata
from app.store.session import Statement

TOTAL_CAP = 10_000


@lru_cache(maxsize=1_000)
def page_statement(shape: Shape) -> Statement:
    """Rows of document, sort key, sort value, and whether undated; one more than the limit."""
    record = metadata.tables[shape.record]
    found = selected(shape, is_page=True)
    # Only the rows of the page are joined with their documents, which are large.
    rows = select(found).order_by(found.c.undated, found.c.value, found.c.position).limit(bindparam("limit")).subquery()
    return Statement(
        select(record.c.document, record.c.sort_key, rows.c.value, rows.c.undated)
        .select_from(rows.join(record, record.c.position == rows.c.position))
        .order_by(rows.c.undated, rows.c.value, rows.c.position)
    )


@lru_cache(maxsize=1_000)
def count_statement(shape: Shape) -> Statement:
    """How many are selected, counted up to `most`."""
    return Statement(select(func.count()).select_from(positions(shape, bindparam("most")).subquery()))


def positions(shape: Shape, most: int | BindParameter[int]) -> Select[tuple[int]]:
    """The positions of what is selected, not more than so many."""
    return select(selected(shape, is_page=False).c.position).limit(most)


@lru_cache(maxsize=100)
def words_statement(record: str) -> Statement:
    """How many records have the words, counted up to one more than the cap."""
    found = with_words(searched(record)).limit(TOTAL_CAP + 1)
    return Statement(select(func.count()).select_from(found.subquery()))


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
