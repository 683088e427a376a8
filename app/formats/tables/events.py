"""The columns of events; who alleges, who denies and who contests otherwise have their own."""

from app.documents import Json
from app.formats.accounts import alleged_by, each_told
from app.formats.attribution import (
    answerable,
    attribution,
    contested_by,
    denied_by,
    on_whose_word,
    roles,
)
from app.formats.tables.columns import conditions, dates, evidence, figures
from app.formats.tables.fields import JOINED, field, id_, labels, references, url
from app.formats.tables.table import Column, Entry, Table
from app.formats.telling import titled
from app.formats.ties import links, other
from app.labels import LABELS, status_label


def _participants(entry: Entry) -> list[Json]:
    return [participant["actor"] for participant in entry.document["participants"]]


def _accused(entry: Entry) -> list[Json]:
    return [one["actor"] for one in entry.document["participants"] if one["role"] == "accused"]


EVENTS = Table(
    "Things that happened or may happen, one per row.",
    ("event",),
    (
        id_("id", "id of the event", "id"),
        url("url", "where the event is", "url"),
        Column("title", "what happened or may happen, and which of them", lambda entry: titled(entry.document)),
        field("type", "the code of its type in /vocabulary", "type"),
        labels("type_label", "event_types", "its type in words", "type"),
        field("status", "the code of its status in /vocabulary", "status"),
        Column(
            "status_label",
            "its status in words, and whether it is only said",
            lambda entry: status_label(entry.document["status"], claimed=entry.document["claimed"]),
        ),
        field("claimed", "whether its status stands on somebody's word alone", "claimed", datatype="boolean"),
        field("as_of", "when what is ongoing, scheduled or conditional was told of, in English", "as_of"),
        field(
            "contested", "whether somebody contradicts a quote on whose word it stands", "contested", datatype="boolean"
        ),
        Column(
            "attribution",
            "its status, who says so or accuses whom, and who contradicts each of them",
            lambda entry: attribution(entry.document, entry.quotes),
        ),
        *dates("date", "date", "when it was or will be"),
        id_("place_id", "id of the place", "place", "id"),
        field("place", "name of the place", "place", "name"),
        field("lat", "latitude of the place, degrees of WGS 84", "place", "coordinates", "lat", datatype="number"),
        field("lon", "longitude of the place, degrees of WGS 84", "place", "coordinates", "lon", datatype="number"),
        *references(("participant_ids", "participants"), "those who take part", _participants),
        Column(
            "roles",
            f"who takes part in which role, and on whose word if not the article's, {JOINED}",
            lambda entry: list(roles(entry.document)),
        ),
        *references(("accused_ids", "accused"), "those who are accused of it", _accused),
        *references(("work_ids", "works"), "the works that it concerns", lambda entry: entry.document["works"]),
        Column(
            "according_to_ids",
            "ids of the quotes on whose word it stands; without them the article says so itself",
            lambda entry: list(on_whose_word(entry.document)),
            is_list=True,
        ),
        *references(
            ("alleged_by_ids", "alleged_by"),
            "those who say that it happened, where it is alleged",
            lambda entry: alleged_by(entry.document),
        ),
        *references(
            ("denied_by_ids", "denied_by"),
            "those who deny one of these quotes",
            lambda entry: denied_by(answerable(entry.document, entry.quotes)),
        ),
        *references(
            ("contested_by_ids", "contested_by"),
            "those who deny one of these quotes, dispute it or accuse in turn",
            lambda entry: contested_by(answerable(entry.document, entry.quotes)),
        ),
        figures(),
        *conditions(),
        Column(
            "links",
            f"what it is linked to, how, and on whose word, {JOINED}",
            lambda entry: list(links(entry.document)),
        ),
        Column(
            "link_relations",
            "the code of each of these relations in /vocabulary",
            lambda entry: [one["relation"] for one in entry.document["links"]],
            is_list=True,
        ),
        Column(
            "link_directions",
            "out: it is this to the other event; in: the other is this to it",
            lambda entry: [one["direction"] for one in entry.document["links"]],
            is_list=True,
        ),
        Column(
            "link_ids",
            "ids of the events and works it is linked to, one for each of these relations",
            lambda entry: [other(one)["id"] for one in entry.document["links"]],
            is_list=True,
        ),
        field("sources", "how many actors say so, or say a part of it", "sources", datatype="integer"),
        Column(
            "told_differently",
            f"what the articles tell differently, {JOINED}",
            lambda entry: [LABELS["differences"][one] for one in entry.document["told_differently"]],
        ),
        Column(
            "accounts",
            f"where it is told differently, what each article tells, {JOINED}",
            lambda entry: list(each_told(entry.document)),
        ),
        *references(
            ("article_ids", "articles"), "the articles that tell of it", lambda entry: entry.document["articles"]
        ),
        Column(
            "publisher",
            f"who published each of them, {JOINED}",
            lambda entry: [(one["publisher"] or {}).get("name", "") for one in entry.document["articles"]],
        ),
        Column(
            "published_label",
            f"when each of them was published, in English, {JOINED}",
            lambda entry: [one["published"] or "" for one in entry.document["articles"]],
        ),
        *evidence(),
    ),
    quotes=on_whose_word,
)
