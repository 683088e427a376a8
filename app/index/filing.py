"""Under which terms each record is filed, and what it is sorted and counted by: the loader's half of the index.

All but the words is taken from the normalised rows, a field at a time. Positions count from 1 without a gap, so that a
column is an array with a place for each; the place before the first is unused.
"""

from collections import defaultdict

import numpy as np
from pyroaring import BitMap
from sqlalchemy import Connection, func, select

from app.index.columns import in_order
from app.index.fields import ALIASES, DATES, FILED
from app.index.filing_dates import file_dates
from app.index.filing_values import file_values
from app.index.rows import by_column, write_columns, write_postings
from app.index.terms import ALL, CALLED, term
from app.index.words import Words
from app.models import metadata
from app.words.folding import as_sorted


def fill_index(connection: Connection, words: Words) -> None:
    """File all records, and the words that they were found to have."""
    fill_words(connection, words)
    for record in FILED:
        table = metadata.tables[record].c
        number = connection.scalar(select(func.count(table.position))) or 0
        write_postings(connection, [(record, ALL, BitMap(range(1, number + 1)))])
        file_values(connection, record, number)
        if record in DATES:
            file_dates(connection, record, number)
        if record in ALIASES:
            _file_names(connection, record)
        if "mentions" in table:
            _file_rarity(connection, record, number)


def fill_words(connection: Connection, words: Words) -> None:
    """File records by their words alone."""
    write_postings(connection, words.postings())
    for record, columns in words.columns():
        write_columns(connection, record, **columns)


def _file_names(connection: Connection, record: str) -> None:
    """Under each name and alias, whole, as it is sorted."""
    table, (alias, of) = metadata.tables[record].c, ALIASES[record]
    found: defaultdict[str, BitMap] = defaultdict(BitMap)
    for rows in (select(table.position, table.name), select(table.position, alias).where(of == table.id)):
        for position, name in connection.execute(rows):
            found[as_sorted(name)].add(position)
    write_postings(connection, ((record, term(CALLED, name), one) for name, one in sorted(found.items())))


def _file_rarity(connection: Connection, record: str, number: int) -> None:
    table = metadata.tables[record].c
    rarity = np.zeros(number + 1, np.int32)
    for positions, mentions in by_column(connection, select(table.position, table.mentions)):
        rarity[np.array(positions)] = np.negative(mentions)
    write_columns(connection, record, rarity=rarity, **in_order("rarity", rarity))
