"""The terms of the linked data: schema.org's, Web Annotation's, and our own where neither has one.

`urn:dateline:<key>` is what a key of our own means; `urn:dateline:<list>:<value>` is a value of a closed list.
"""

from typing import Any

from app.vocabulary import SCHEMA

OWN = "urn:dateline:"

_SCHEMA_TYPES = (
    *(
        "Action",
        "Claim",
        "Country",
        "CreativeWork",
        "Event",
        "GeoCoordinates",
        "Legislation",
        "NewsArticle",
        "Organization",
        "OrganizationRole",
    ),
    *("Person", "Place", "PostalAddress", "QuantitativeValue", "Quotation", "Role", "Statement", "Thing"),
)
_SCHEMA_TERMS = (
    *("about", "address", "addressCountry", "agent", "alternateName", "containedInPlace", "contentLocation"),
    *("copyrightNotice", "creator", "creditText", "description", "geo", "headline", "inLanguage", "isPartOf"),
    *("latitude", "location"),
    *("locationCreated", "longitude", "maxValue", "memberOf", "minValue", "name", "object", "parentOrganization"),
    *("participant", "publisher", "recipient", "roleName", "sha256", "subjectOf", "temporalCoverage", "text"),
    *("unitText",),
)
_SCHEMA_DATES = ("dateCreated", "datePublished", "startDate")
_SCHEMA_IRIS = ("actionStatus", "eventStatus", "sameAs", "url")

_OWN_TYPES = ("Condition", "Date", "Link", "Participation", "Setting", "Stance")
_OWN_TERMS = (
    *("accordingTo", "actor", "approximate", "asOf", "asWritten", "attribution", "basis", "claimed", "condition"),
    *("conditionOf", "contested", "counts", "cue", "date", "edtf", "evidence", "figure", "hasRole", "link", "linkFrom"),
    *("linkTo", "named", "occasion", "participation", "partOf", "passage", "place", "roleOf", "setting", "stance"),
    *("stated", "through", "turnsOn", "uncertain", "via"),
)
_OWN_DAYS = ("earliest", "latest")
_OWN_VALUES = (
    *("act", "eventType", "kind", "position", "precision", "relation", "role", "status", "textAccess", "titleBy"),
    "toldDifferently",
)

# Edges between quotes, and the name of each read from its other end.
RELATIONS = {
    "denies": "deniedBy",
    "rejects": "rejectedBy",
    "disputes": "disputedBy",
    "counter_accuses": "counterAccusedBy",
    "supports": "supportedBy",
}

_OA_TYPES = ("Annotation", "SpecificResource", "TextPositionSelector", "TextQuoteSelector")
_OA_TERMS = {"exact": "exact", "prefix": "prefix", "suffix": "suffix", "body": "hasBody", "target": "hasTarget"}
_OA_OFFSETS = ("start", "end")

CONTEXT: dict[str, Any] = {
    "@version": 1.1,
    "schema": SCHEMA,
    "oa": "http://www.w3.org/ns/oa#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "dateline": OWN,
    "id": "@id",
    "type": "@type",
    **{term: f"schema:{term}" for term in (*_SCHEMA_TYPES, *_SCHEMA_TERMS)},
    **{term: {"@id": f"schema:{term}", "@type": "schema:Date"} for term in _SCHEMA_DATES},
    **{term: {"@id": f"schema:{term}", "@type": "@id"} for term in _SCHEMA_IRIS},
    **{term: f"dateline:{term}" for term in (*_OWN_TYPES, *_OWN_TERMS, *RELATIONS)},
    **{term: {"@id": f"dateline:{term}", "@type": "xsd:date"} for term in _OWN_DAYS},
    **{term: {"@id": f"dateline:{term}", "@type": "@id"} for term in _OWN_VALUES},
    "quoted": {"@id": "dateline:quoted", "@container": "@list"},
    **{inverse: {"@reverse": f"dateline:{relation}"} for relation, inverse in RELATIONS.items()},
    **{term: f"oa:{term}" for term in _OA_TYPES},
    **{term: f"oa:{iri}" for term, iri in _OA_TERMS.items()},
    **{term: {"@id": f"oa:{term}", "@type": "xsd:nonNegativeInteger"} for term in _OA_OFFSETS},
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": "oa:hasSelector",
    "motivation": {"@id": "oa:motivatedBy", "@type": "@id"},
}
