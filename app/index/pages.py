"""From a set to a page: positions in the order that is asked for, and their documents."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice

import numpy as np
from sqlalchemy import bindparam, select

from app.index.columns import UNDATED_KEY, Numbers, columns_of, key_of, name_of
from app.index.cursors import Cursor
from app.index.members import Fields
from app.index.naming import names_first
from app.index.selection import Listing, Selection
from app.index.sets import Found, find
from app.index.stored_columns import column
from app.models import metadata
from app.store.among import among
from app.store.session import Row, Session, Statement


@dataclass(frozen=True)
class Rows:
    """Documents in their order; `last` is None where none follow."""

    documents: list[bytes]
    last: Cursor | None


@dataclass(frozen=True)
class Page(Rows):
    total: int


class Reader:
    """Reads one selection, which is found once."""

    def __init__(self, session: Session, listing: Listing, selection: Selection) -> None:
        self.session = session
        self.record = listing.record
        self._selection = selection

    @cached_property
    def found(self) -> Found:
        """All that is selected, wherever the cursor is."""
        return find(self.session, self.record, self._selection)

    def page(self) -> Page:
        rows = self.rows() if self._selection.limit else Rows([], None)
        return Page(rows.documents, rows.last, len(self.found))

    def rows(self) -> Rows:
        """The page without its total."""
        limit, sort = self._selection.limit, self._selection.sort
        tiers: dict[int, int] = {}
        if sort == "called":
            tiers = self._names_first(limit + 1)
            positions = list(tiers)
        else:
            positions = self._in_text_order(limit + 1) if sort == "position" else self._in_order(limit + 1)
        rows = documents(self.session, self.record, positions[:limit], self._selection.fields)
        last = None
        if len(positions) > limit:
            value = tiers.get(positions[limit - 1])
            if sort not in ("position", "called"):
                value = self._key(positions[limit - 1])
            last = Cursor(rows[-1][2], None if value == UNDATED_KEY else value)
        return Rows([document for _, document, _ in rows], last)

    def _in_text_order(self, most: int) -> list[int]:
        after = self._last_position() if self._selection.cursor else 0
        return list(islice(self.found.bitmap.iter_equal_or_larger(after + 1), most))

    def _names_first(self, most: int) -> dict[int, int]:
        """Positions in order, each with how well it is called, from 0 on."""
        cursor, last = self._selection.cursor, self._last_position() if self._selection.cursor else 0
        reached = cursor.value or 0 if cursor else 0
        tiers = names_first(self.session, self.record, self.found.bitmap, self._selection.called)
        behind = (
            (position, n)
            for n, tier in enumerate(tiers)
            if n >= reached
            for position in (tier.iter_equal_or_larger(last + 1) if n == reached else tier)
        )
        return dict(islice(behind, most))

    def _in_order(self, most: int) -> list[int]:
        sort = self._selection.sort
        order = column(self.session, self.record, name_of(sort, "order"))
        first = self._first_rank(order) if self._selection.cursor else 0
        if self.found.is_all:
            positions = order[first : first + most]
        else:
            ranks = column(self.session, self.record, name_of(sort, "rank"))[self.found.array]
            ranks = ranks[ranks >= first] if first else ranks
            if len(ranks) > most:
                ranks = np.partition(ranks, most)[:most]
            positions = order[np.sort(ranks)]
        in_order: list[int] = positions.tolist()
        return in_order

    def _first_rank(self, order: Numbers) -> int:
        """The rank of the first record behind the cursor, whether its own record is there or not."""
        cursor, last = self._selection.cursor, self._last_position()
        value = UNDATED_KEY if cursor is None or cursor.value is None else cursor.value

        def key(rank: int) -> tuple[int, int]:
            return self._key(int(order[rank])), int(order[rank])

        return bisect_right(range(len(order)), (value, last), key=key)

    def _key(self, position: int) -> int:
        """What the list is sorted by."""
        sort = self._selection.sort
        return key_of(sort, *(int(column(self.session, self.record, name)[position]) for name in columns_of(sort)))

    def _last_position(self) -> int:
        """The position up to which records are not after the cursor in the order of the text."""
        sort_key = self._selection.cursor.sort_key if self._selection.cursor else ""
        row = self.session.first(_after(self.record), {"sort_key": sort_key})
        return int(row[0]) if row else 0


def documents(session: Session, record: str, positions: list[int], fields: Fields | None = None) -> list[Row]:
    """Position, document and sort key of the records at these positions, in their order; of each the fields alone."""
    rows = session.all(_documents(record, with_ends=fields is not None), {"positions": positions}) if positions else []
    if fields:
        shown = fields.of([row[1::2] for row in rows])
        rows = [(row[0], document, row[2]) for row, document in zip(rows, shown, strict=True)]
    found = {row[0]: row for row in rows}
    return [found[position] for position in positions]


@lru_cache
def _documents(record: str, *, with_ends: bool) -> Statement:
    table = metadata.tables[record].c
    wanted = among(table.position, "positions")
    columns = [table.position, table.document, table.sort_key, *([table.member_ends] if with_ends else [])]
    return Statement(select(*columns).where(wanted))


@lru_cache
def _after(record: str) -> Statement:
    """The position up to which records are not after a sort key."""
    table = metadata.tables[record]
    last = select(table.c.position).where(table.c.sort_key <= bindparam("sort_key")).order_by(table.c.sort_key.desc())
    return Statement(last.limit(1))
