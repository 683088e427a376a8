"""All records, for those who want to know of each page: how many there are, and their paths in bounded parts."""

from functools import lru_cache

from sqlalchemy import bindparam, func, select

from app.answers.articles import withheld
from app.kinds import KINDS, RECORDS, RecordKind
from app.models import metadata
from app.store.session import Session, Statement

# Addresses that a sitemap may hold.
MOST = 50_000


def numbers(session: Session) -> dict[RecordKind, int]:
    """How many records of each kind there are."""
    return {kind: (session.first(_last(kind)) or (0,))[0] or 0 for kind in RECORDS}


def part(session: Session, kind: RecordKind, n: int) -> list[str]:
    """The paths of the records in a part, which are counted from 1; of articles those whose text may be shown whole."""
    rows = session.all(_part(kind), {"after": (n - 1) * MOST, "last": n * MOST})
    left_out = set(withheld(session)) if kind == "article" else set[str]()
    return [KINDS[kind].url(id_) for (id_,) in rows if id_ not in left_out]


@lru_cache
def _last(kind: RecordKind) -> Statement:
    return Statement(select(func.max(metadata.tables[kind].c.position)))


@lru_cache
def _part(kind: RecordKind) -> Statement:
    table = metadata.tables[kind].c
    between = (table.position > bindparam("after"), table.position <= bindparam("last"))
    return Statement(select(table.id).where(*between).order_by(table.position))
