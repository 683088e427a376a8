"""The columns of events; who alleges and who denies have their own."""

from collections.abc import Iterable, Iterator

from app.formats.base import Json
from app.formats.tables.column import Column, Row, Table, field, references, url
from app.formats.tables.details import dates, evidence, figures


def alleging_quotes(document: Json) -> Iterator[str]:
    """Ids of the quotes on whose word somebody takes part."""
    return (quote["id"] for participant in document["participants"] for quote in participant["according_to"])


def alleged_by(quotes: Iterable[Json]) -> Iterator[Json]:
    return (speaker["actor"] for quote in quotes for speaker in quote["speakers"])


def denied_by(quotes: Iterable[Json]) -> Iterator[Json]:
    """Who answers the quotes by any relation but `supports`."""
    return (
        speaker
        for quote in quotes
        for answer in quote["answered_by"]
        if answer["relation"] != "supports"
        for speaker in answer["speakers"]
    )


def _alleging(row: Row) -> list[Json]:
    return [row.quotes[id_] for id_ in alleging_quotes(row.document) if id_ in row.quotes]


def _participants(row: Row) -> list[Json]:
    return [participant["actor"] for participant in row.document["participants"]]


def _accused(row: Row) -> list[Json]:
    return [one["actor"] for one in row.document["participants"] if one["role"] == "accused"]


def _roles(row: Row) -> list[str]:
    return [_role(one, row) for one in row.document["participants"]]


def _role(participant: Json, row: Row) -> str:
    quotes = [row.quotes[quote["id"]] for quote in participant["according_to"] if quote["id"] in row.quotes]
    names = dict.fromkeys(speaker["name"] for speaker in alleged_by(quotes))
    according_to = f", according to {' and '.join(names)}" if names else ""
    return f"{participant['actor']['name']} ({participant['role']}{according_to})"


EVENTS = Table(
    "Things that happened or may happen, one a row.",
    ("event",),
    (
        field("id", "id of the event", "id"),
        url("url", "where the event is", "url"),
        field("title", "what happened or may happen", "title"),
        field("type", "PLOVER event type in lower case, or speak", "type"),
        field("status", "occurred, ongoing, scheduled, conditional or alleged", "status"),
        field("contested", "whether somebody contradicts what is alleged", "contested", datatype="boolean"),
        *dates("date", "date", "when it was or will be"),
        field("place_id", "id of the place", "place", "id"),
        field("place", "name of the place", "place", "name"),
        field("lat", "latitude of the place, degrees of WGS 84", "place", "coordinates", "lat", datatype="number"),
        field("lon", "longitude of the place, degrees of WGS 84", "place", "coordinates", "lon", datatype="number"),
        *references(("participant_ids", "participants"), "who takes part", _participants),
        Column("roles", "who takes part in which role, and on whose word if not the article's", _roles, is_list=True),
        *references(("accused_ids", "accused"), "who is accused of it", _accused),
        *references(
            ("alleged_by_ids", "alleged_by"),
            "who says that somebody takes part, where the article does not say so in its own voice",
            lambda row: alleged_by(_alleging(row)),
        ),
        *references(
            ("denied_by_ids", "denied_by"),
            "who denies, rejects or disputes that, or accuses another in answer",
            lambda row: denied_by(_alleging(row)),
        ),
        figures(),
        *references(("article_ids", "articles"), "the articles that tell of it", lambda row: row.document["articles"]),
        *evidence(),
    ),
    quotes=alleging_quotes,
)
