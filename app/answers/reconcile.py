"""The reconciliation service: which actor, place or work is meant by a name, and what is known of it.

A score is that of `answers/called.py`, less ten for each property that the record has otherwise. It is a match where it
is at least 95 and no other candidate's is.
"""

from typing import Any

from app.answers.called import TOLD, called
from app.answers.ids import ids_of, kind_and_id, records_by_id
from app.answers.properties import PROPERTIES, TYPES, holds, type_of, types_of, values_of
from app.answers.records import not_found
from app.documents import Json
from app.errors import InvalidQuery, Mistake
from app.kinds import NAMED
from app.queries.reconcile import MOST_RESULTS, Batch, Extension, Query
from app.store.session import Session
from app.suggestions import did_you_mean, near, shown

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
    meant = {id_: kind_and_id(session, id_) for id_ in dict.fromkeys(wanted.ids)}
    found = records_by_id(session, list(meant.values()))
    rows = {}
    for id_, named in meant.items():
        document = found.get(named)
        rows[id_] = {name: [_cell(value) for value in values_of(document, name)] if document else [] for name in names}
    return {"meta": [_property(name) for name in names], "rows": rows}


def suggested(session: Session, prefix: str, start: int) -> Json:
    """Records whose names begin like this."""
    found = called(session, NAMED, prefix)[start : start + MOST_RESULTS]
    documents = records_by_id(session, [(one.record, one.id) for one in found])
    items = [documents[one.record, one.id] for one in found]
    ids = ids_of(session, items)
    return {
        "result": [
            {"id": id_, "name": one["name"], "description": _described(one), "notable": types_of(one)}
            for id_, one in zip(ids, items, strict=True)
        ]
    }


def document_of(session: Session, id_: str) -> Json:
    """The record that an id of this service is of. Raises NotFound, with near ids."""
    kind, plain = kind_and_id(session, id_)
    document = records_by_id(session, [(kind, plain)]).get((kind, plain))
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
    documents = records_by_id(session, [(one.record, one.id) for one in found])
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
    ids = ids_of(session, [document for _, document in best])
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
