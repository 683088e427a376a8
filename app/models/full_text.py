"""The full-text index: the words of everything that is searched, folded by our own code.

It is a virtual table, which SQLModel does not know; a migration makes it and Alembic does not compare it.
"""

from typing import Literal

from sqlalchemy import Column, Integer, String, Table

from app.models.columns import metadata

Searched = Literal["actor", "place", "article", "event", "quote", "passage", "text"]

# In the order in which hits are given where they are too many to be ranked; `text` is an article's title and
# passages together, for the filter of articles.
SEARCHED: tuple[Searched, ...] = ("actor", "place", "article", "event", "quote", "passage", "text")
MOST_POSITIONS = 2**40

# `name` is what a record is called, `words` all else that it is found by; the column that is named like the
# table stands for both.
FULL_TEXT = Table(
    "full_text",
    metadata,
    Column("rowid", Integer, primary_key=True),
    Column("name", String),
    Column("words", String),
    Column("full_text", String, system=True),
)


def first_row(kind: Searched) -> int:
    """What is added to a record's position to make the number of its row."""
    return SEARCHED.index(kind) * MOST_POSITIONS


def place_of(row: int) -> tuple[Searched, int]:
    """The kind and the position of the record that a row is of."""
    kind, position = divmod(row, MOST_POSITIONS)
    return SEARCHED[kind], position
