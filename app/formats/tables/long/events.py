"""The long tables of events: who takes part, what they are to each other, what each article tells."""

from collections.abc import Iterator

from app.documents import Json
from app.folded import fold
from app.formats.accounts import ids_of, speakers_in
from app.formats.attribution import speakers_of
from app.formats.citing import printed
from app.formats.names import speakers
from app.formats.tables.columns import dates, evidence, figures, on_whose_word
from app.formats.tables.fields import field, id_, labels, references
from app.formats.tables.table import Column, Entry, Table
from app.formats.telling import titled
from app.formats.ties import other, relation
from app.labels import status_label


def _participants(document: Json) -> Iterator[Json]:
    return ({"event": document, **participant} for participant in document["participants"])


def _links(document: Json) -> Iterator[Json]:
    return ({"of": document, **link} for link in document["links"])


def _accounts(document: Json) -> Iterator[Json]:
    return ({"of": document, **account} for account in document["accounts"])


def _title(entry: Entry) -> str:
    return titled(entry.document["of"])


def _status_label(entry: Entry) -> str | None:
    status = entry.document["status"]
    return status and status_label(status, claimed=bool(entry.document["according_to"]))


def _as_written(entry: Entry) -> str | None:
    return fold(entry.document["as_written"]) if entry.document["as_written"] else None


def _saying(entry: Entry, part: str) -> list[Json]:
    told = entry.document[part]
    return speakers_in(entry.document["of"], ids_of(told)) if told else []


PARTICIPANTS = Table(
    "Who takes part in an event, one participant per row.",
    ("event",),
    (
        id_("event_id", "id of the event", "event", "id"),
        Column("event", "title of the event", lambda entry: titled(entry.document["event"])),
        id_("actor_id", "id of the actor", "actor", "id"),
        field("actor", "name of the actor", "actor", "name"),
        field("role", "the code of what the actor does in it, in /vocabulary; accused is not agent", "role"),
        labels("role_label", "roles", "what the actor does in it, in words", "role"),
        Column("as_written", "the words that the article uses for the actor, white space folded", _as_written),
        *on_whose_word(
            "the actor stands here; without them the article says so itself",
            lambda entry: [quote["id"] for quote in entry.document["according_to"]],
            lambda entry: speakers_of(entry.document, entry.document["event"]),
        ),
    ),
    _participants,
)

LINKS = Table(
    "What events are to each other and to works, one link per row, told from the event; at most 50 of each.",
    ("event",),
    (
        id_("event_id", "id of the event", "of", "id"),
        Column("event", "title of the event", _title),
        field("relation", "the code of what one is to the other, in /vocabulary", "relation"),
        field("direction", "out: the event is this to the other; in: the other is this to the event", "direction"),
        Column("relation_label", "the same in words, read from the event", lambda entry: relation(entry.document)),
        Column("other_record", "event or work", lambda entry: other(entry.document)["record"]),
        Column("other_id", "id of the other", lambda entry: other(entry.document)["id"], is_bare=True),
        Column("other", "title or name of the other", lambda entry: printed(other(entry.document))),
        *on_whose_word(
            "they are linked; without them an article says so itself",
            lambda entry: [one["quote"]["id"] for one in entry.document["according_to"]],
            lambda entry: speakers(entry.document),
        ),
        *evidence(),
    ),
    _links,
)

ACCOUNTS = Table(
    "What each article tells of an event, one account per row; what it does not tell is empty. At most 50 of an event.",
    ("event",),
    (
        id_("event_id", "id of the event", "of", "id"),
        Column("event", "title of the event", _title),
        id_("article_id", "id of the article", "article", "id"),
        field("cite", "the citation of the article", "article", "cite"),
        field("status", "the code of the status that it tells, in /vocabulary", "status"),
        Column("status_label", "the same in words, and whether it is only said", _status_label),
        *dates("date", "date", "when it tells that it was or will be"),
        id_("place_id", "id of the place that it tells", "place", "id"),
        field("place", "name of the place", "place", "name"),
        figures(),
        *on_whose_word(
            "the account stands; without them the article says so itself",
            lambda entry: ids_of(entry.document),
            lambda entry: speakers_in(entry.document["of"], ids_of(entry.document)),
        ),
        *references(
            ("date_according_to_ids", "date_according_to"),
            "those on whose word the date stands",
            lambda entry: _saying(entry, "date"),
        ),
        *references(
            ("place_according_to_ids", "place_according_to"),
            "those on whose word the place stands",
            lambda entry: _saying(entry, "place"),
        ),
        field("same", "the words or the reason by which it is the same event", "same"),
        id_("corrects_id", "id of the article that it corrects", "corrects"),
    ),
    _accounts,
)
