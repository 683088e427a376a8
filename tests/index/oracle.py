"""What a selection finds, asked of the normalised tables in plain SQL; words in plain Python."""

from collections.abc import Callable
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select

from app.dates import UNBOUNDED_END, UNBOUNDED_START
from app.index.fields import FIELDS
from app.index.selection import Group, Selection, Window
from app.index.terms import ALL, CLOSE, DATED, parts
from app.models import metadata
from app.store.session import Session, Statement
from app.words.asked import Asked
from app.words.query import WordQuery
from tests.index.made import MadeEvent

Condition = ColumnElement[bool]


class Oracle:
    """Of one dataset; `events` are what was written into it, by position from 1."""

    def __init__(self, session: Session, events: list[MadeEvent]) -> None:
        self._session = session
        self._events = events
        # Many tests ask for the same selections, and none alters what it is given.
        self.positions = cache(self._positions)

    def _positions(self, record: str, selection: Selection) -> list[int]:
        """All that is selected, in its order."""
        table: Any = metadata.tables[record].c
        conditions = [self._has_one(record, group) for group in selection.groups]
        conditions += [~self._has_one(record, group) for group in selection.excluded]
        if selection.window:
            conditions.append(_inside(table, selection.window))
        order: dict[str, list[Any]] = {"position": []}
        if "first_day" in table:
            last = [table.first_day.is_(None), table.until_day == UNBOUNDED_END]
            order |= {"chronology": [*last, table.until_day, table.first_day]}
            order |= {"recency": [*last, -table.until_day, -table.first_day]}
        if "mentions" in table:
            order["rarity"] = [-table.mentions]
        rows = select(table.position).where(*conditions).order_by(*order[selection.sort], table.position)
        found = [position for (position,) in self._session.all(Statement(rows))]
        words = selection.words
        return found if words is None else [position for position in found if self._has_words(position, words)]

    def pairs(self, record: str, field: str) -> set[tuple[str, int]]:
        """Every value of a field with the position of a record that has it."""
        value, joins, _ = FIELDS[record][field]
        rows = self._session.all(Statement(select(value, metadata.tables[record].c.position).where(*joins)))
        return {(value, position) for value, position in rows}

    def _has_one(self, record: str, group: Group) -> Condition:
        return or_(*(self._has(record, one) for one in group))

    def _has(self, record: str, term: str) -> Condition:
        table = metadata.tables[record].c
        if term in (ALL, "id"):
            return table.position > 0
        if term in _DATES:
            return and_(*_DATES[term](table))
        name, wanted = parts(term)
        value, joins, _ = FIELDS[record][name]
        same = [value == wanted] if wanted else [value.is_not(None)]
        rows = select(table.position).where(*joins, *same).correlate(None)
        return table.position.in_(rows)

    def _has_words(self, position: int, query: WordQuery) -> bool:
        event = self._events[position - 1]
        own = event_words(event)
        return not query.is_empty and all(has(own, one) for one in query.asked)


def event_words(event: MadeEvent) -> set[str]:
    return set(f"{event.name} {event.words}".replace("ü", "u").split())


def has(words: set[str], asked: Asked, *, is_typed: bool = False) -> bool:
    """Whether one of the words is the one that is asked for, begins so, or is another number of it."""
    (wanted,) = asked.words
    same = {wanted} if is_typed else {wanted, f"{wanted}s", wanted.removesuffix("s")}
    return bool(words & same) or (asked.is_begun and any(word.startswith(wanted) for word in words))


def _inside(table: Any, window: Window) -> Condition:
    first, last, until = table.first_day, table.last_day, table.until_day
    match window.reading:
        case "may":
            return _overlaps(first, last, window)
        case "must":
            return _lies_in(first, last, window)
    has_both = and_(first != UNBOUNDED_START, until != UNBOUNDED_END)
    return or_(and_(has_both, _overlaps(first, until, window)), and_(~has_both, _lies_in(first, until, window)))


def _overlaps(first: Any, last: Any, window: Window) -> Condition:
    return and_(first <= window.last, last >= window.first)


def _lies_in(first: Any, last: Any, window: Window) -> Condition:
    return and_(first >= window.first, last <= window.last)


def _close(table: Any) -> list[Condition]:
    return [table.stated, func.julianday(table.latest) - func.julianday(table.earliest) <= 30]


_DATES: dict[str, Callable[[Any], list[Condition]]] = {
    DATED: lambda table: [table.stated],
    CLOSE: _close,
}
