"""The reconciliation service: which actor, place or work is meant by a name, and what is known of it.

A score is that of `answers/called.py`, less ten for each property that the record has otherwise. It is a match where it
is at least 95 and no other candidate's is.
"""

from functools import lru_cache
from typing import Any

from pydantic_core import from_json
from sqlalchemy import select

from app.answers.called import TOLD, called
from app.answers.properties import PROPERTIES, TYPES, holds, type_of, types_of, values_of
from app.answers.records import not_found
from app.errors import InvalidQuery, Mistake
from app.kinds import NAMED, RecordKind
from app.models import metadata
from app.queries.reconcile import MOST_RESULTS, Batch, Extension, Query
from app.store.among import among
from app.store.session import Session, Statement
from app.suggestions import did_you_mean, near, shown

Json = dict[str, Any]

# What a property that does not hold takes from a score.
_DIFFERS = 10


def batch_answer(session: Session, batch: Batch) -> Json:
    """By the name of each query its candidates. Raises InvalidQuery for types and properties that there are not."""
    mistakes = [one for key, query in batch.root.items() for one in _mistakes(key, query)]
    if mistakes:
        raise InvalidQuery(mistakes)
    return {key: {"result": _candidates(session, query)} for key, query in batch.root.items()}


def extension_answer(session: Session, wanted: Extension) -> Json:
    """What the properties hold of each record; nothing of an id that no record has. Raises InvalidQuery."""
    names = [one.id for one in wanted.properties]
    mistakes = [_unknown("extend", "property", one, PROPERTIES) for one in names if one not in PROPERTIES]
    if mistakes:
        raise InvalidQuery(mistakes)
    meant = {id_: _kind_and_id(session, id_) for id_ in dict.fromkeys(wanted.ids)}
    found = _records(session, list(meant.values()))
    rows = {}
    for id_, kind_and_id in meant.items():
        document = found.get(kind_and_id)
        rows[id_] = {name: [_cell(value) for value in values_of(document, name)] if document else [] for name in names}
    return {"meta": [_property(name) for name in names], "rows": rows}


def suggested(session: Session, prefix: str, start: int) -> Json:
    """Records whose names begin like this."""
    found = called(session, NAMED, prefix)[start : start + MOST_RESULTS]
    documents = _records(session, [(one.record, one.id) for one in found])
    items = [documents[one.record, one.id] for one in found]
    ids = _ids(session, items)
    return {
        "result": [
            {"id": id_, "name": one["name"], "description": _described(one), "notable": types_of(one)}
            for id_, one in zip(ids, items, strict=True)
        ]
    }


def document_of(session: Session, id_: str) -> Json:
    """The record that an id of this service is of. Raises NotFound, with near ids."""
    kind, plain = _kind_and_id(session, id_)
    document = _records(session, [(kind, plain)]).get((kind, plain))
    if document is None:
        raise not_found(session, NAMED if plain == id_ else (kind,), plain)
    return document


def offered_properties(type_: str | None) -> list[Json]:
    kinds = (TYPES[type_][1],) if type_ in TYPES else NAMED
    return [_property(id_) for id_, one in PROPERTIES.items() if not set(kinds).isdisjoint(one.kinds)]


def _mistakes(key: str, query: Query) -> list[Mistake]:
    found = [_unknown("queries", f"type of {key}", one, TYPES) for one in query.type if one not in TYPES]
    pids = (one.pid for one in query.properties)
    return found + [_unknown("queries", f"property of {key}", one, PROPERTIES) for one in pids if one not in PROPERTIES]


def _unknown(name: str, what: str, value: str, known: dict[str, Any]) -> Mistake:
    hints = near(value, known)
    detail = f"“{name}”: {what[:60]}: there is no {shown(value, 'such one')}{did_you_mean(hints)}"
    return Mistake("unknown_value", name, detail, None, list(known), hints)


def _candidates(session: Session, query: Query) -> list[Json]:
    wanted = {TYPES[one][1] for one in query.type} or set(NAMED)
    kinds = tuple(kind for kind in NAMED if kind in wanted)
    found = called(session, kinds, query.query)
    documents = _records(session, [(one.record, one.id) for one in found])
    scored = []
    for one in found:
        document = documents[one.record, one.id]
        is_fit = not query.type or any(type_["id"] in query.type for type_ in types_of(document))
        differing = sum(holds(document, given.pid, given.v) is False for given in query.properties)
        if is_fit:
            scored.append((max(one.score - _DIFFERS * differing, 0), document))
    scored.sort(key=lambda pair: -pair[0])
    is_sure = bool(scored) and scored[0][0] >= TOLD and (len(scored) == 1 or scored[1][0] < TOLD)
    best = scored[: min(query.limit, MOST_RESULTS)]
    ids = _ids(session, [document for _, document in best])
    return [
        {
            "id": id_,
            "name": document["name"],
            "description": _described(document),
            "type": types_of(document),
            "score": score,
            "match": is_sure and n == 0,
        }
        for n, (id_, (score, document)) in enumerate(zip(ids, best, strict=True))
    ]


def _described(document: Json) -> str:
    """A line that tells it from others of its name."""
    within = document.get("within")
    return ", ".join(
        [document["kind"], *values_of(document, "role")[:2], *([f"in {within['name']}"] if within else [])]
    )


def _property(id_: str) -> Json:
    one = PROPERTIES[id_]
    told = {"id": id_, "name": one.name}
    return {**told, "type": type_of(one.leads_to)} if one.leads_to else told


def _cell(value: Any) -> Json:
    if isinstance(value, dict):
        return {"id": value["id"], "name": value["name"]}
    return {"str": value} if isinstance(value, str) else {"float": value}


def _kind_and_id(session: Session, id_: str) -> tuple[RecordKind, str]:
    """What an id is of: the first of the kinds that have it, unless it says which is meant."""
    kind, _, rest = id_.partition(":")
    for one in NAMED:
        if kind == one:
            return one, rest
    return next((one for one in NAMED if session.first(_existing(one), {"ids": [id_]})), NAMED[0]), id_


def _ids(session: Session, items: list[Json]) -> list[str]:
    """The ids of records, by which each is found again: of one that a kind before has as well it says of what it is."""
    taken: dict[RecordKind, set[str]] = {NAMED[0]: set()}
    for n, kind in enumerate(NAMED[1:], 1):
        ids = [one["id"] for one in items if one["record"] == kind]
        found = (session.all(_existing(before), {"ids": ids}) for before in NAMED[:n]) if ids else ()
        taken[kind] = {id_ for rows in found for (id_,) in rows}
    return [f"{one['record']}:{one['id']}" if one["id"] in taken[one["record"]] else str(one["id"]) for one in items]


def _records(session: Session, wanted: list[tuple[RecordKind, str]]) -> dict[tuple[RecordKind, str], Json]:
    found: dict[tuple[RecordKind, str], Json] = {}
    for kind in NAMED:
        if ids := [id_ for record, id_ in wanted if record == kind]:
            rows = session.all(_documents(kind), {"ids": list(dict.fromkeys(ids))})
            found |= {(kind, id_): from_json(document) for id_, document in rows}
    return found


@lru_cache
def _documents(kind: RecordKind) -> Statement:
    table = metadata.tables[kind].c
    return Statement(select(table.id, table.document).where(among(table.id, "ids")))


@lru_cache
def _existing(kind: RecordKind) -> Statement:
    table = metadata.tables[kind].c
    return Statement(select(table.id).where(among(table.id, "ids")))
