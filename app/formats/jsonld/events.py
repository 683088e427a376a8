"""Events as linked data. Who is accused is no agent, and nobody is one of what stands on somebody's word."""

from collections import defaultdict

from app.formats.jsonld import nodes
from app.formats.jsonld.nodes import Absolute
from app.formats.writer import Json
from app.vocabulary import SCHEMA

# The property of schema.org for each role; `accused` maps to a class and so to none.
_ROLES = {role: term for role, term in nodes.schema_terms("roles").items() if term[0].islower()}
_ACTION_STATUSES = {
    "occurred": "CompletedActionStatus",
    "ongoing": "ActiveActionStatus",
    "scheduled": "PotentialActionStatus",
    "conditional": "PotentialActionStatus",
}


def event(document: Json, absolute: Absolute) -> Json:
    status = document["status"]
    is_fact = status != "alleged" and not document["according_to"]
    roles = _roles(document, absolute) if is_fact else {}
    action = {"actionStatus": f"{SCHEMA}{_ACTION_STATUSES[status]}"} if roles else {}
    return {
        "type": ["Event", "Action"] if roles else "Event",
        "name": document["title"],
        "eventType": nodes.value("eventType", document["type"]),
        "status": nodes.value("status", status),
        "asOf": document["as_of"],
        "eventStatus": f"{SCHEMA}EventScheduled" if status == "scheduled" else None,
        **action,
        "contested": document["contested"],
        "accordingTo": nodes.references((one["quote"] for one in document["according_to"]), absolute),
        "startDate": nodes.known_date(document["date"]),
        "date": nodes.date(document["date"]),
        "location": _place(document["place"], absolute),
        **roles,
        "participation": [_participation(one, absolute) for one in document["participants"]],
        "figure": [nodes.figure(one) for one in document["figures"]],
        "subjectOf": _subject_of(document, absolute),
        "evidence": [nodes.evidence(one, absolute) for one in document["evidence"]],
    }


def _roles(document: Json, absolute: Absolute) -> Json:
    roles = defaultdict(list)
    for participant in document["participants"]:
        if participant["role"] in _ROLES:
            roles[_ROLES[participant["role"]]].append(nodes.reference(participant["actor"], absolute))
    return dict(roles)


def _participation(participant: Json, absolute: Absolute) -> Json:
    node = {
        "type": "Participation",
        "actor": nodes.reference(participant["actor"], absolute),
        "role": nodes.value("role", participant["role"]),
        "asWritten": participant["as_written"],
        "accordingTo": nodes.references(participant["according_to"], absolute),
    }
    return nodes.present(node)


def _place(place: Json | None, absolute: Absolute) -> Json | None:
    node = nodes.reference(place, absolute)
    return node and nodes.present({**node, "geo": nodes.geo(place and place["coordinates"])})


def _subject_of(document: Json, absolute: Absolute) -> list[Json | None]:
    """The articles that tell of it and the quotes that are about it."""
    quotes = [one["quote"] for one in document["quotes"] if one["link"] == "about"]
    return nodes.references([*document["articles"], *quotes], absolute)
