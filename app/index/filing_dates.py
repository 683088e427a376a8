"""By which days each record is found and sorted."""

from datetime import date

import numpy as np
from sqlalchemy import Connection, select

from app.index.columns import UNDATED, in_order
from app.index.fields import DATES, WIDEST
from app.index.rows import by_column, set_of, write_columns, write_postings
from app.index.terms import CLOSE, CLOSE_DAYS, DATED
from app.models import metadata


def file_dates(connection: Connection, record: str, number: int) -> None:
    """So many records of a kind."""
    table, joins = DATES[record]
    earliest, last, until = (np.full(number + 1, day, np.int32) for day in (*UNDATED, UNDATED[1]))
    stated, close = (np.zeros(number + 1, np.bool_) for _ in range(2))
    days = (table.first_day, table.last_day, table.until_day)
    position_of = metadata.tables[record].c.position
    ends = (table.earliest, table.latest)
    rows = select(position_of, *days, table.stated, *ends).where(table.first_day.is_not(None), *joins)
    for positions, *found, are_stated, begins, finishes in by_column(connection, rows):
        at = np.array(positions)
        earliest[at], last[at], until[at] = found
        stated[at] = are_stated
        close[at] = [*map(_are_close, are_stated, begins, finishes)]
    terms = {DATED: stated, CLOSE: close}
    write_postings(connection, [(record, name, set_of(np.flatnonzero(one))) for name, one in terms.items()])
    pairs, interval = np.unique(np.stack((earliest, last), axis=1), axis=0, return_inverse=True)
    widest_first, widest_last = earliest.copy(), last.copy()
    if record in WIDEST:
        first_day, last_day = WIDEST[record]
        told = select(position_of, first_day, last_day).where(first_day.is_not(None))
        for positions, *found in by_column(connection, told):
            at = np.array(positions)
            widest_first[at], widest_last[at] = found
    write_columns(
        connection,
        record,
        earliest=earliest,
        until=until,
        widest_first=widest_first,
        widest_last=widest_last,
        interval=interval.ravel(),
        intervals=pairs.ravel(),
        **in_order("chronology", until, earliest),
        **in_order("recency", until, earliest),
    )


def _are_close(is_stated: bool, earliest: str | None, latest: str | None) -> bool:
    """Whether what is told of a date has two ends near each other; its bounds by publication tell nothing of that."""
    if not (is_stated and earliest and latest):
        return False
    return (date.fromisoformat(latest) - date.fromisoformat(earliest)).days < CLOSE_DAYS
