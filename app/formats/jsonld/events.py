"""Events as linked data; what is only alleged is a claim and no event.

Who is accused is no agent, and nobody is one of what stands on somebody's word.
"""

from collections import defaultdict

from app.documents import Json
from app.formats.accounts import alleged_by, is_on_word, sources_of
from app.formats.jsonld import nodes
from app.formats.jsonld.evidence import condition, evidence
from app.formats.jsonld.nodes import Absolute
from app.formats.telling import titled
from app.formats.ties import other
from app.vocabulary import SCHEMA

# The property of schema.org for each role; `accused` maps to a class and so to none.
_ROLES = {role: term for role, term in nodes.schema_terms("roles").items() if term[0].islower()}
_ACTION_STATUSES = {
    "occurred": "CompletedActionStatus",
    "ongoing": "ActiveActionStatus",
    "scheduled": "PotentialActionStatus",
    "conditional": "PotentialActionStatus",
    "cancelled": "FailedActionStatus",
    "postponed": "PotentialActionStatus",
}
# What an event that is no action as well would be taken to have been.
_HAS_NOT_BEEN = ("scheduled", "conditional", "cancelled", "postponed")
_EVENT_STATUSES = nodes.schema_terms("statuses")


def event(document: Json, absolute: Absolute) -> Json:
    return {
        **(_claim(document, absolute) if document["status"] == "alleged" else _event(document, absolute)),
        "name": titled(document),
        "eventType": nodes.value("eventType", document["type"]),
        "status": nodes.value("status", document["status"]),
        "claimed": document["claimed"],
        "toldDifferently": [nodes.value("toldDifferently", one) for one in document["told_differently"]],
        "asOf": document["as_of"],
        "contested": document["contested"],
        "accordingTo": nodes.references((one["quote"] for one in document["according_to"]), absolute),
        "date": _date(document, absolute),
        "setting": _setting(document, absolute),
        "participation": [_participation(one, absolute) for one in document["participants"]],
        "about": nodes.references(document["works"], absolute),
        "figure": [nodes.figure(one, absolute) for one in document["figures"]],
        "condition": [condition(one, absolute) for one in document["conditions"]],
        "conditionOf": nodes.references(document["condition_of"], absolute),
        "link": [_link(one, document, absolute) for one in document["links"]],
        "subjectOf": _subject_of(document, absolute),
        "evidence": [evidence(one, absolute) for one in document["evidence"]],
    }


def _claim(document: Json, absolute: Absolute) -> Json:
    """A work of those who say so, which depicts a time and a place; it has none of its own."""
    return {
        "type": "Claim",
        "creator": nodes.references(alleged_by(document), absolute),
        "temporalCoverage": nodes.known_date(document["date"]),
        "contentLocation": _place(document["place"], absolute),
    }


def _event(document: Json, absolute: Absolute) -> Json:
    """An event, and an action as well where somebody does it or where as an event alone it would be a fact."""
    status = document["status"]
    roles = {} if document["according_to"] else _roles(document, absolute)
    is_action = bool(roles) or status in _HAS_NOT_BEEN
    differs = document["told_differently"]
    # What stands on somebody's word, or is told in two ways, is no fact of one.
    is_doubtful = document["claimed"] or "status" in differs
    has_status = status in _EVENT_STATUSES and not is_doubtful
    action = "PotentialActionStatus" if is_doubtful else _ACTION_STATUSES[status]
    return {
        "type": ["Event", "Action"] if is_action else "Event",
        "eventStatus": f"{SCHEMA}{_EVENT_STATUSES[status]}" if has_status else None,
        "actionStatus": f"{SCHEMA}{action}" if is_action else None,
        "startDate": nodes.known_date(document["date"]) if _is_certain(document, "date") else None,
        "location": _place(document["place"], absolute) if _is_certain(document, "place") else None,
        **roles,
    }


def _is_certain(document: Json, part: str) -> bool:
    return part not in document["told_differently"] and not is_on_word(document, part)


def _date(document: Json, absolute: Absolute) -> Json | None:
    node = nodes.date(document["date"])
    return node and nodes.present({**node, "accordingTo": nodes.references(sources_of(document, "date"), absolute)})


def _setting(document: Json, absolute: Absolute) -> Json | None:
    """The place and on whose word it is, beside it: the place has the same id in all events."""
    place = _place(document["place"], absolute)
    according_to = nodes.references(sources_of(document, "place"), absolute)
    return place and nodes.present({"type": "Setting", "place": place, "accordingTo": according_to})


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


def _link(link: Json, document: Json, absolute: Absolute) -> Json:
    """Both ends, from the one that is it to the one of which it is it, on whose word, and the words that tie them."""
    ends = [{"id": absolute(document["url"])}, nodes.reference(other(link), absolute)]
    start, end = ends if link["direction"] == "out" else reversed(ends)
    node = {
        "type": "Link",
        "relation": nodes.value("linkRelation", link["relation"]),
        "linkFrom": start,
        "linkTo": end,
        "accordingTo": nodes.references((one["quote"] for one in link["according_to"]), absolute),
        "evidence": [evidence(one, absolute) for one in link["evidence"]],
    }
    return nodes.present(node)


def _place(place: Json | None, absolute: Absolute) -> Json | None:
    node = nodes.reference(place, absolute)
    return node and nodes.present({**node, "geo": nodes.geo(place and place["coordinates"])})


def _subject_of(document: Json, absolute: Absolute) -> list[Json | None]:
    """The articles that tell of it and the quotes that are about it."""
    quotes = [one["quote"] for one in document["quotes"] if one["link"] == "about"]
    return nodes.references([*document["articles"], *quotes], absolute)
