"""Actors, places, articles and mentions as linked data."""

from app.formats.base import Json
from app.formats.jsonld import parts
from app.formats.jsonld.parts import Absolute


def actor(document: Json, absolute: Absolute) -> Json:
    whole = parts.reference(document["part_of"], absolute)
    type_ = parts.ACTOR_TYPES[document["kind"]]
    # A schema.org Organization has a parent; whoever else is part of something is a member of it.
    roles: list[Json | None] = [_role(role, absolute) for role in document["roles"]]
    parent = whole if type_ == "Organization" else None
    member_of = [whole, *roles] if whole and not parent else roles
    return {
        "type": type_,
        "name": document["name"],
        "kind": parts.value("kind", document["kind"]),
        "named": document["named"],
        "alternateName": document["aliases"],
        "sameAs": parts.wikidata(document["wikidata"]),
        "parentOrganization": parent,
        "memberOf": member_of,
    }


def _role(role: Json, absolute: Absolute) -> Json:
    """A role as schema.org tells it: a node between the property and what it is of."""
    node = {
        "type": "OrganizationRole",
        "roleName": role["title"],
        "memberOf": parts.references(role["of"], absolute),
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
        "datePublished": parts.the_day(document["published"]),
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
