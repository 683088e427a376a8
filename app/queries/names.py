"""What records are called, by their ids."""

from functools import lru_cache

from sqlalchemy import BindParameter, bindparam, literal, select, union_all

from app.kinds import KINDS, RecordKind
from app.models import metadata
from app.schemas.parts import Reference, reference
from app.store.session import Session, Statement


def names_of(session: Session, kinds: tuple[RecordKind, ...], ids: list[str]) -> dict[str, str]:
    """The names of the records of these kinds; of an id that two kinds have, that of the first kind."""
    if not ids:
        return {}
    rows = session.all(_names(kinds, len(ids)), {f"id_{n}": id_ for n, id_ in enumerate(ids)})
    return {id_: name for _, id_, name in sorted(rows, reverse=True)}


def actor_references(session: Session, ids: list[str]) -> list[Reference]:
    """References to actors, in the order of the ids."""
    if not ids:
        return []
    rows = session.all(_actors(len(ids)), {f"id_{n}": id_ for n, id_ in enumerate(ids)})
    found = {id_: reference("actor", id_, name, kind) for id_, name, kind in rows}
    return [found[id_] for id_ in ids]


@lru_cache(maxsize=500)
def _names(kinds: tuple[RecordKind, ...], ids: int) -> Statement:
    selections = []
    for n, kind in enumerate(kinds):
        table = metadata.tables[kind].c
        selections.append(select(literal(n), table.id, table[KINDS[kind].name]).where(table.id.in_(_wanted(ids))))
    return Statement(union_all(*selections) if len(selections) > 1 else selections[0])


@lru_cache(maxsize=500)
def _actors(ids: int) -> Statement:
    table = metadata.tables["actor"].c
    return Statement(select(table.id, table.name, table.kind).where(table.id.in_(_wanted(ids))))


def _wanted(ids: int) -> list[BindParameter[str]]:
    return [bindparam(f"id_{n}") for n in range(ids)]
