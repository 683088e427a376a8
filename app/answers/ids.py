"""Records of the registers by their ids, which say of what they are where that is needed: `place:geneva`."""

from functools import lru_cache

from sqlalchemy import select

from app.answers.records import documents_of
from app.documents import Json
from app.kinds import NAMED, RecordKind
from app.models import metadata
from app.store.among import among
from app.store.session import Session, Statement


def kind_and_id(session: Session, id_: str) -> tuple[RecordKind, str]:
    """What an id is of: the first of the kinds that have it, unless it says which is meant."""
    kind, _, rest = id_.partition(":")
    for one in NAMED:
        if kind == one:
            return one, rest
    return next((one for one in NAMED if session.first(_existing(one), {"ids": [id_]})), NAMED[0]), id_


def ids_of(session: Session, items: list[Json]) -> list[str]:
    """The ids of records, by which each is found again: of one that a kind before has as well it says of what it is."""
    taken: dict[RecordKind, set[str]] = {NAMED[0]: set()}
    for n, kind in enumerate(NAMED[1:], 1):
        ids = [one["id"] for one in items if one["record"] == kind]
        found = (session.all(_existing(before), {"ids": ids}) for before in NAMED[:n]) if ids else ()
        taken[kind] = {id_ for rows in found for (id_,) in rows}
    return [f"{one['record']}:{one['id']}" if one["id"] in taken[one["record"]] else str(one["id"]) for one in items]


def records_by_id(session: Session, wanted: list[tuple[RecordKind, str]]) -> dict[tuple[RecordKind, str], Json]:
    """The documents of records of the registers, by their kinds and ids, those that exist."""
    found: dict[tuple[RecordKind, str], Json] = {}
    for kind in NAMED:
        ids = [id_ for record, id_ in wanted if record == kind]
        found |= {(kind, id_): document for id_, document in documents_of(session, kind, ids).items()}
    return found


@lru_cache
def _existing(kind: RecordKind) -> Statement:
    table = metadata.tables[kind].c
    return Statement(select(table.id).where(among(table.id, "ids")))
