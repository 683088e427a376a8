"""The columns of actors, of places and of works."""

from collections.abc import Iterator

from app.documents import Json
from app.formats.tables.cells import Cell
from app.formats.tables.columns import evidence
from app.formats.tables.fields import JOINED, count, field, id_, labels, references, url
from app.formats.tables.table import Column, Entry, Table


def _roles(entry: Entry) -> Cell:
    return [_role(role) for role in entry.document["roles"]]


def _role(role: Json) -> str:
    served = [one["name"] for one in role["of"]]
    return f"{role['title']} (of {' and '.join(served)})" if served else str(role["title"])


def _served(entry: Entry) -> Iterator[Json]:
    return (one for role in entry.document["roles"] for one in role["of"])


ACTORS = Table(
    "Who acts or is acted on, one per row.",
    ("actor",),
    (
        id_("id", "id of the actor", "id"),
        url("url", "where the actor is", "url"),
        field("kind", "person, organization, state or group", "kind"),
        labels("kind_label", "actor_kinds", "its kind in words", "kind"),
        field("name", "name of the actor", "name"),
        field("named", "whether it is a name rather than a description", "named", datatype="boolean"),
        Column("aliases", f"other names, {JOINED}", lambda entry: list(entry.document["aliases"])),
        id_("part_of_id", "id of the actor it is part of", "part_of", "id"),
        field("part_of", "name of the actor it is part of", "part_of", "name"),
        id_("wikidata", "id of the item at Wikidata", "wikidata"),
        Column("roles", f"titles, each with whom the actor serves in it, {JOINED}", _roles),
        *references(("role_of_ids", "role_of"), "those whom the actor serves in a role", _served),
        count("events", "how many events it takes part in", "counts", "events"),
        count("quotes_by", "in how many quotes it speaks", "counts", "quotes_by"),
        count("quotes_about", "how many quotes are about it", "counts", "quotes_about"),
        count("mentions", "how often it is mentioned", "counts", "mentions"),
        count("articles", "how many articles tell of it", "counts", "articles"),
        *evidence(),
    ),
)

PLACES = Table(
    "Where things happen, one per row.",
    ("place",),
    (
        id_("id", "id of the place", "id"),
        url("url", "where the place's record is", "url"),
        field("kind", "city, country or another kind of place", "kind"),
        field("name", "name of the place", "name"),
        Column("aliases", f"other names, {JOINED}", lambda entry: list(entry.document["aliases"])),
        id_("within_id", "id of the place it lies in", "within", "id"),
        field("within", "name of the place it lies in", "within", "name"),
        field("country", "ISO 3166 alpha-2", "country"),
        field("lat", "latitude, degrees of WGS 84", "coordinates", "lat", datatype="number"),
        field("lon", "longitude, degrees of WGS 84", "coordinates", "lon", datatype="number"),
        id_("wikidata", "id of the item at Wikidata", "wikidata"),
        count("events", "how many events were there or in a place that lies in it", "counts", "events"),
        count("mentions", "how often it is mentioned", "counts", "mentions"),
        count("articles", "how many articles tell of it", "counts", "articles"),
    ),
)

WORKS = Table(
    "What actors make, sign, propose or reject, one per row.",
    ("work",),
    (
        id_("id", "id of the work", "id"),
        url("url", "where the work's record is", "url"),
        field("kind", "agreement, resolution, law, plan or document", "kind"),
        labels("kind_label", "work_kinds", "its kind in words", "kind"),
        field("name", "name of the work", "name"),
        field("named", "whether it is a name rather than a description", "named", datatype="boolean"),
        Column("aliases", f"other names, {JOINED}", lambda entry: list(entry.document["aliases"])),
        *references(
            ("maker_ids", "makers"), "those who made, signed or proposed it", lambda entry: entry.document["makers"]
        ),
        id_("wikidata", "id of the item at Wikidata", "wikidata"),
        count("events", "how many events concern it", "counts", "events"),
        count("quotes_about", "how many quotes are about it", "counts", "quotes_about"),
        count("mentions", "how often it is mentioned", "counts", "mentions"),
        count("articles", "how many articles tell of it", "counts", "articles"),
    ),
)
