"""The postings of a dataset, read when they are asked for and kept in its memory."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from pyroaring import FrozenBitMap
from sqlalchemy import String, bindparam, select

from app.index.terms import ANYWHERE, MOST_BEGINNING, WORDED, beginning, between, parts
from app.models import metadata
from app.store.among import among
from app.store.session import Session, Statement

# A set of positions, which is never changed.
Positions = FrozenBitMap
NONE = Positions()
_Few = tuple[tuple[str, Positions], ...]


def positions_of(session: Session, record: str, name: str) -> Positions:
    """The records that a term finds; none where nothing is filed under it."""

    def read() -> tuple[Positions, int]:
        row = session.first(_posting(), {"record": record, "term": name})
        return (Positions.deserialize(row[0]), len(row[0])) if row else (NONE, len(name))

    return session.memory.get((record, name), read)


def filed_under(session: Session, names: Iterable[str]) -> Mapping[str, set[str]]:
    """Those of the terms that find records, by their kind: many at once, most of which there are not."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    if terms := sorted(set(names)):
        for record, name in session.all(_filed(), {"records": list(WORDED), "terms": terms}):
            found[record].add(name)
    return found


def kinds_with(session: Session, start: str) -> set[str]:
    """The kinds of records of which some have a word that begins so."""

    def read() -> tuple[set[str], int]:
        first, last = between(ANYWHERE, start)
        rows = session.all(_kinds(), {"records": list(WORDED), "start": first, "end": last})
        return {record for (record,) in rows}, len(start)

    return session.memory.get(("kinds", start), read)


def beginning_so(session: Session, record: str, start: str, field: str = ANYWHERE) -> Positions:
    """The records that have a word that begins so."""
    if len(start) <= MOST_BEGINNING:
        return positions_of(session, record, beginning(field, start))

    return all_beginning_so(session, record, field, start)


def all_beginning_so(session: Session, record: str, field: str, start: str) -> Positions:
    """All that is filed under a field and a word that begins so."""

    def read() -> tuple[Positions, int]:
        found = [Positions.deserialize(bitmap) for _, bitmap in _between(session, record, field, start)]
        united = Positions.union(*found) if found else NONE
        return united, len(start) + 2 * len(united)

    return session.memory.get((record, beginning(field, start)), read)


def few_values(session: Session, record: str, field: str) -> _Few:
    """Each value of a field that has few, in the order of their text, with the records that have it."""

    def read() -> tuple[_Few, int]:
        rows = _between(session, record, field)
        found = tuple((parts(name)[1], Positions.deserialize(bitmap)) for name, bitmap in rows)
        return found, sum(len(bitmap) + 600 for _, bitmap in rows)

    return session.memory.get((record, field, "few"), read)


def words_of(session: Session, record: str, field: str, start: str, most: int) -> tuple[str, ...]:
    """The words of a field that begin so, in the order of their text, so many of them."""

    def read() -> tuple[tuple[str, ...], int]:
        first, last = between(field, start)
        rows = session.all(_terms("size", most), {"record": record, "start": first, "end": last})
        found = tuple(parts(name)[1] for name, _ in rows)
        return found, sum(60 + len(word) for word in found)

    return session.memory.get((record, field, start, most), read)


def sizes(session: Session, record: str, field: str) -> tuple[tuple[str, int], ...]:
    """Each value of a field and how many records have it, those of most records first, then in the order of text."""

    def read() -> tuple[tuple[tuple[str, int], ...], int]:
        start, end = between(field)
        rows = session.all(_terms("size"), {"record": record, "start": start, "end": end})
        found = sorted(((name.removeprefix(start), size) for name, size in rows), key=lambda one: (-one[1], one[0]))
        return tuple(found), sum(200 + len(name) for name, _ in rows)

    return session.memory.get((record, field, "sizes"), read)


def _between(session: Session, record: str, field: str, start: str = "") -> list[tuple[str, bytes]]:
    """The terms of a field whose values begin so, with their bitmaps, in the order of their text."""
    first, last = between(field, start)
    bounds = {"record": record, "start": first, "end": last}
    return [(name, bitmap) for name, bitmap in session.all(_terms("bitmap"), bounds)]


@lru_cache
def _posting() -> Statement:
    posting = metadata.tables["posting"].c
    same = (posting.record == bindparam("record"), posting.term == bindparam("term"))
    return Statement(select(posting.bitmap).where(*same))


@lru_cache
def _filed() -> Statement:
    posting = metadata.tables["posting"].c
    these = among(posting.record, "records"), among(posting.term, "terms")
    return Statement(select(posting.record, posting.term).where(*these))


@lru_cache
def _kinds() -> Statement:
    posting, (start, end) = metadata.tables["posting"].c, (bindparam(name, type_=String) for name in ("start", "end"))
    inside = (among(posting.record, "records"), posting.term >= start, posting.term < end)
    return Statement(select(posting.record).where(*inside).distinct())


@lru_cache
def _terms(what: str, most: int | None = None) -> Statement:
    """The terms of a kind between two texts, so many of them, with what is kept of each."""
    posting, (start, end) = metadata.tables["posting"].c, (bindparam(name, type_=String) for name in ("start", "end"))
    inside = (posting.record == bindparam("record"), posting.term >= start, posting.term < end)
    return Statement(select(posting.term, posting[what]).where(*inside).order_by(posting.term).limit(most))
