"""The columns of events; who alleges and who denies have their own."""

from app.formats.attribution import alleged_by, alleging, alleging_quotes, denied_by, roles
from app.formats.base import Json
from app.formats.tables.column import Column, Row, Table, field, references, url
from app.formats.tables.details import dates, evidence, figures


def _participants(row: Row) -> list[Json]:
    return [participant["actor"] for participant in row.document["participants"]]


def _accused(row: Row) -> list[Json]:
    return [one["actor"] for one in row.document["participants"] if one["role"] == "accused"]


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
        Column(
            "roles",
            "who takes part in which role, and on whose word if not the article's",
            lambda row: list(roles(row.document, row.quotes)),
            is_list=True,
        ),
        *references(("accused_ids", "accused"), "who is accused of it", _accused),
        *references(
            ("alleged_by_ids", "alleged_by"),
            "who says that somebody takes part, where the article does not say so in its own voice",
            lambda row: alleged_by(alleging(row.document, row.quotes)),
        ),
        *references(
            ("denied_by_ids", "denied_by"),
            "who denies, rejects or disputes that, or accuses another in answer",
            lambda row: denied_by(alleging(row.document, row.quotes)),
        ),
        figures(),
        *references(("article_ids", "articles"), "the articles that tell of it", lambda row: row.document["articles"]),
        *evidence(),
    ),
    quotes=alleging_quotes,
)
