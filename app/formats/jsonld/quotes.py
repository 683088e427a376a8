"""Quotes as linked data, each with its edges to other quotes in both directions."""

from collections import defaultdict

from app.documents import Json
from app.formats.jsonld import nodes
from app.formats.jsonld.context import RELATIONS
from app.formats.jsonld.evidence import condition, evidence
from app.formats.jsonld.nodes import Absolute

_ACTS = nodes.schema_terms("acts")


def quote(document: Json, absolute: Absolute) -> Json:
    type_ = nodes.QUOTE_TYPES[document["kind"]]
    edges = defaultdict(list)
    for answer in document["answers"]:
        edges[answer["relation"]].append(_other_end(answer, absolute))
    for answer in document["answered_by"]:
        edges[RELATIONS[answer["relation"]]].append(_other_end(answer, absolute))
    # That it was said at all is what another quote claims.
    is_claim = _ACTS[document["act"]] == "Claim" or document["according_to"]
    return {
        "type": [type_, "Claim"] if is_claim else type_,
        "name": document["statement"],
        "text": _words(document),
        "kind": nodes.value("kind", document["kind"]),
        "act": nodes.value("act", document["act"]),
        "cue": document["cue"],
        "quoted": [span["exact"] for span in document["quoted"]],
        "creator": nodes.references((one["actor"] for one in document["speakers"]), absolute),
        "via": nodes.references(document["via"], absolute),
        "accordingTo": nodes.reference(document["according_to"], absolute),
        "through": document["through"],
        "stance": [_stance(one, absolute) for one in document["stances"]],
        "recipient": nodes.references(document["addressees"], absolute),
        "about": nodes.references(document["about"], absolute),
        "occasion": nodes.reference(document["occasion"], absolute),
        "locationCreated": nodes.reference(document["place"], absolute),
        "dateCreated": nodes.known_date(document["date"]),
        "date": nodes.date(document["date"]),
        "figure": [nodes.figure(one, absolute) for one in document["figures"]],
        "condition": [condition(one, absolute) for one in document["conditions"]],
        "contested": document["contested"],
        **edges,
        "isPartOf": nodes.reference(document["article"], absolute),
        "evidence": [evidence(one, absolute) for one in document["evidence"]],
    }


def _words(document: Json) -> str | None:
    """What was said word for word; a statement is the curator's wording of it."""
    return " … ".join(span["exact"] for span in document["quoted"]) if document["kind"] == "direct" else None


def _stance(one: Json, absolute: Absolute) -> Json:
    toward = nodes.reference(one["toward"], absolute)
    return {"type": "Stance", "about": toward, "position": nodes.value("stance", one["stance"])}


def _other_end(answer: Json, absolute: Absolute) -> Json:
    node = nodes.reference(answer["quote"], absolute) or {}
    creators = nodes.references(answer["speakers"], absolute)
    return nodes.present({**node, "creator": creators, "through": answer["through"]})
