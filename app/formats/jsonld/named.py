"""Actors, places and works as linked data."""

from collections import defaultdict

from app.documents import Json
from app.formats.jsonld import nodes
from app.formats.jsonld.evidence import evidence
from app.formats.jsonld.nodes import Absolute

# Schema.org knows members and parts of these alone, and members that are these or persons.
_BODIES = ("organization", "state")


def actor(document: Json, absolute: Absolute) -> Json:
    belonging = defaultdict(list)
    if whole := document["part_of"]:
        belonging[_part_term(document["kind"], whole["kind"])].append(nodes.reference(whole, absolute))
    for role in document["roles"]:
        is_member = document["kind"] != "group" and role["of"] and all(one["kind"] in _BODIES for one in role["of"])
        belonging["memberOf" if is_member else "hasRole"].append(_role(role, absolute, is_member=is_member))
    return {
        "type": nodes.ACTOR_TYPES[document["kind"]],
        "name": document["name"],
        "kind": nodes.value("kind", document["kind"]),
        "named": document["named"],
        "alternateName": document["aliases"],
        "sameAs": nodes.wikidata(document["wikidata"]),
        **belonging,
    }


def _part_term(kind: str, whole: str) -> str:
    if kind == "group" or whole not in _BODIES:
        return "partOf"
    return "parentOrganization" if kind == "organization" else "memberOf"


def _role(role: Json, absolute: Absolute, *, is_member: bool) -> Json:
    """A role as schema.org tells it: a node between the property and what it is of."""
    node = {
        "type": "OrganizationRole" if is_member else "Role",
        "roleName": role["title"],
        "memberOf" if is_member else "roleOf": nodes.references(role["of"], absolute),
        "evidence": [evidence(one, absolute) for one in role["evidence"]],
    }
    return nodes.present(node)


def place(document: Json, absolute: Absolute) -> Json:
    country = document["country"]
    return {
        "type": "Place",
        "name": document["name"],
        "alternateName": document["aliases"],
        "description": document["kind"],
        "sameAs": nodes.wikidata(document["wikidata"]),
        "containedInPlace": nodes.reference(document["within"], absolute),
        "address": country and {"type": "PostalAddress", "addressCountry": country},
        "geo": nodes.geo(document["coordinates"]),
    }


def work(document: Json, absolute: Absolute) -> Json:
    return {
        "type": nodes.WORK_TYPES[document["kind"]],
        "name": document["name"],
        "kind": nodes.value("kind", document["kind"]),
        "named": document["named"],
        "alternateName": document["aliases"],
        "sameAs": nodes.wikidata(document["wikidata"]),
        "creator": nodes.references(document["makers"], absolute),
    }
