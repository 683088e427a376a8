"""Full text as a condition on records: all that differs between databases.

Words come folded, so that the index only has to compare them.
"""

from typing import cast

from sqlalchemy import Select, bindparam, func, literal_column, select

from app.models.full_text import FULL_TEXT, MOST_POSITIONS, Searched, first_row
from app.words import WordQuery

_MATCHES = FULL_TEXT.c.full_text.op("MATCH", is_comparison=True)(bindparam("words"))


def expression(query: WordQuery) -> str:
    """The value of `words`: every word of the query is a quoted string, so that none is an operator."""
    return " ".join([*(f'"{word}"' for word in query.whole), f'"{query.prefix}"*'])


def searched(listing: str) -> Searched:
    """What a list is filtered by: articles by all of their text, other records by their words."""
    return "text" if listing == "article" else cast("Searched", listing)


def with_words(kind: Searched) -> Select[tuple[int]]:
    """Positions of the records that have the words."""
    first, row = first_row(kind), FULL_TEXT.c.rowid
    return select((row - first).label("position")).where(_MATCHES, row > first, row < first + MOST_POSITIONS)


def hits(*, is_ranked: bool = False) -> Select[tuple[int]]:
    """Rows of records and passages, those that fit best first, or in the order of their kinds."""
    rows = select(FULL_TEXT.c.rowid).where(_MATCHES, FULL_TEXT.c.rowid < first_row("text"))
    # What a record is called says more of it than the words around.
    rank = func.bm25(literal_column(FULL_TEXT.name), 5.0, 1.0)
    return rows.order_by(rank, FULL_TEXT.c.rowid) if is_ranked else rows.order_by(FULL_TEXT.c.rowid)
