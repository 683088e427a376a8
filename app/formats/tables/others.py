"""The columns of actors, places, articles and mentions."""

from collections.abc import Iterator

from app.formats.tables.column import JOINED, Cell, Column, Row, Table, field, references, url
from app.formats.tables.details import dates, evidence, offsets
from app.formats.writer import Json
from app.text import fold


def _roles(row: Row) -> Cell:
    return [_role(role) for role in row.document["roles"]]


def _role(role: Json) -> str:
    served = [one["name"] for one in role["of"]]
    return f"{role['title']} (of {' and '.join(served)})" if served else str(role["title"])


def _served(row: Row) -> Iterator[Json]:
    return (one for role in row.document["roles"] for one in role["of"])


def _count(name: str, description: str, *path: str) -> Column:
    return field(name, description, *path, datatype="integer")


ACTORS = Table(
    "Who acts or is acted on, one a row.",
    ("actor",),
    (
        field("id", "id of the actor", "id"),
        url("url", "where the actor is", "url"),
        field("kind", "person, organization, state or group", "kind"),
        field("name", "name of the actor", "name"),
        field("named", "whether it is a name rather than a description", "named", datatype="boolean"),
        Column("aliases", f"other names, {JOINED}", lambda row: list(row.document["aliases"])),
        field("part_of_id", "id of the actor it is part of", "part_of", "id"),
        field("part_of", "name of the actor it is part of", "part_of", "name"),
        field("wikidata", "id of the item at Wikidata", "wikidata"),
        Column("roles", f"titles, each with whom one serves in it, {JOINED}", _roles),
        *references(("role_of_ids", "role_of"), "whom the actor serves in a role", _served),
        _count("events", "how many events it takes part in", "counts", "events"),
        _count("quotes_by", "how many quotes are its own", "counts", "quotes_by"),
        _count("quotes_about", "how many quotes are about it", "counts", "quotes_about"),
        _count("mentions", "how often it is mentioned", "counts", "mentions"),
        _count("articles", "how many articles tell of it", "counts", "articles"),
        *evidence(),
    ),
)

PLACES = Table(
    "Where things happen, one a row.",
    ("place",),
    (
        field("id", "id of the place", "id"),
        url("url", "where the place's record is", "url"),
        field("kind", "city, country or another kind of place", "kind"),
        field("name", "name of the place", "name"),
        Column("aliases", f"other names, {JOINED}", lambda row: list(row.document["aliases"])),
        field("within_id", "id of the place it lies in", "within", "id"),
        field("within", "name of the place it lies in", "within", "name"),
        field("country", "ISO 3166 alpha-2", "country"),
        field("lat", "latitude, degrees of WGS 84", "coordinates", "lat", datatype="number"),
        field("lon", "longitude, degrees of WGS 84", "coordinates", "lon", datatype="number"),
        field("wikidata", "id of the item at Wikidata", "wikidata"),
        _count("events", "how many events were there or in a place that lies in it", "counts", "events"),
        _count("mentions", "how often it is mentioned", "counts", "mentions"),
        _count("articles", "how many articles tell of it", "counts", "articles"),
    ),
)

ARTICLES = Table(
    "The articles that were read, one a row.",
    ("article",),
    (
        field("id", "id of the article", "id"),
        url("url", "where the article's record is", "url"),
        field("title", "title of the article", "title"),
        field("title_by", "source or curator: who gave the title", "title_by"),
        field("publisher_id", "id of the publisher", "publisher", "id"),
        field("publisher", "name of the publisher", "publisher", "name"),
        field("language", "BCP 47", "language"),
        *dates("published", "published", "when it was published"),
        field("rights", "who holds rights in the text", "rights"),
        field("source_url", "where it was published", "source_url", datatype="anyURI"),
        field("text_access", "full, or evidence where only the words that support records are served", "text_access"),
        field("sha256", "SHA-256 of the text's bytes", "sha256"),
        *(_count(name, f"how many {name} it has", "counts", name) for name in ("events", "quotes", "actors", "places")),
        _count("passages", "how many passages its text has", "coverage", "passages"),
        _count("passages_supported", "how many passages support a record", "coverage", "supported"),
        _count("passages_set_aside", "how many passages are set aside", "coverage", "set_aside"),
        _count("characters", "how many characters, white space apart", "coverage", "characters"),
        _count("characters_supported", "how many of them support a record", "coverage", "characters_supported"),
    ),
)

MENTIONS = Table(
    "Words that name an actor or a place, one a row.",
    ("mention",),
    (
        field("record", "actor or place", "of", "record"),
        field("id", "id of what is mentioned", "of", "id"),
        field("name", "name of what is mentioned", "of", "name"),
        field("kind", "kind of what is mentioned", "of", "kind"),
        url("url", "where the record of what is mentioned is", "of", "url"),
        field("article_id", "id of the article", "evidence", "article", "id"),
        field("article", "title of the article", "evidence", "article", "name"),
        *offsets("evidence"),
        Column("words", "the words, white space folded", lambda row: fold(row.document["evidence"]["exact"])),
        url("evidence_url", "where the words stand", "evidence", "url"),
    ),
)
