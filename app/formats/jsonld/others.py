"""Actors, places, articles and mentions as linked data."""

from collections import defaultdict

from app.formats.jsonld import parts
from app.formats.jsonld.parts import Absolute
from app.formats.writer import Json

# Schema.org knows members and parts of these alone, and members that are these or persons.
_BODIES = ("organization", "state")


def actor(document: Json, absolute: Absolute) -> Json:
    belonging = defaultdict(list)
    if whole := document["part_of"]:
        belonging[_part_term(document["kind"], whole["kind"])].append(parts.reference(whole, absolute))
    for role in document["roles"]:
        is_member = document["kind"] != "group" and role["of"] and all(one["kind"] in _BODIES for one in role["of"])
        belonging["memberOf" if is_member else "hasRole"].append(_role(role, absolute, is_member=is_member))
    return {
        "type": parts.ACTOR_TYPES[document["kind"]],
        "name": document["name"],
        "kind": parts.value("kind", document["kind"]),
        "named": document["named"],
        "alternateName": document["aliases"],
        "sameAs": parts.wikidata(document["wikidata"]),
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
        "memberOf" if is_member else "roleOf": parts.references(role["of"], absolute),
        "evidence": [parts.evidence(one, absolute) for one in role["evidence"]],
    }
    return parts.present(node)


def place(document: Json, absolute: Absolute) -> Json:
    country = document["country"]
    return {
        "type": "Place",
        "name": document["name"],
        "alternateName": document["aliases"],
        "description": document["kind"],
        "sameAs": parts.wikidata(document["wikidata"]),
        "containedInPlace": parts.reference(document["within"], absolute),
        "address": country and {"type": "PostalAddress", "addressCountry": country},
        "geo": parts.geo(document["coordinates"]),
    }


def article(document: Json, absolute: Absolute) -> Json:
    return {
        "type": "NewsArticle",
        "headline": document["title"],
        "titleBy": parts.value("titleBy", document["title_by"]),
        "publisher": parts.reference(document["publisher"], absolute),
        "inLanguage": document["language"],
        "datePublished": parts.known_date(document["published"]),
        "date": parts.date(document["published"]),
        "copyrightNotice": document["rights"],
        "url": document["source_url"],
        "textAccess": parts.value("textAccess", document["text_access"]),
        "sha256": document["sha256"],
    }


def mention(document: Json, absolute: Absolute) -> Json:
    return {
        "type": "Annotation",
        "motivation": "oa:identifying",
        "body": parts.reference(document["of"], absolute),
        "target": parts.evidence(document["evidence"], absolute),
    }
