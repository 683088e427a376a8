"""The long tables of an export: one row for each entry of an array that a wide table joins into one cell."""

from collections.abc import Iterator

from app.formats.accounts import ids_of, speakers_in
from app.formats.attribution import speakers_of
from app.formats.citing import printed
from app.formats.names import speakers, voices
from app.formats.tables.columns import dates, evidence, figures, named_evidence, offsets
from app.formats.tables.table import Column, Entry, Table, field, id_, labels, references, url
from app.formats.telling import titled
from app.formats.ties import other, relation
from app.formats.writer import Json
from app.kinds import KINDS
from app.labels import status_label
from app.text import fold


def _participants(document: Json) -> Iterator[Json]:
    return ({"event": document, **participant} for participant in document["participants"])


def _evidence(document: Json) -> Iterator[Json]:
    return ({"of": document, **evidence} for evidence in named_evidence(document))


def _answers(document: Json) -> Iterator[Json]:
    return ({"by": document, **answer} for answer in document["answers"])


def _figures(document: Json) -> Iterator[Json]:
    return ({"of": document, **figure} for figure in document["figures"])


def _links(document: Json) -> Iterator[Json]:
    return ({"of": document, **link} for link in document["links"])


def _accounts(document: Json) -> Iterator[Json]:
    return ({"of": document, **account} for account in document["accounts"])


def _called(entry: Entry) -> str:
    """What the record is called that a part is of."""
    of = entry.document["of"]
    return titled(of) if of["record"] == "event" else str(of[KINDS[of["record"]].name])


def _is_of_event(entry: Entry) -> bool:
    """Whether a part is of an event: what a quote tells stands on the word of its speakers."""
    return bool(entry.document["of"]["record"] == "event")


def _status_label(entry: Entry) -> str | None:
    status = entry.document["status"]
    return status and status_label(status, claimed=bool(entry.document["according_to"]))


def _as_written(entry: Entry) -> str | None:
    return fold(entry.document["as_written"]) if entry.document["as_written"] else None


PARTICIPANTS = Table(
    "Who takes part in an event, one participant a row.",
    ("event",),
    (
        id_("event_id", "id of the event", "event", "id"),
        Column("event", "title of the event", lambda entry: titled(entry.document["event"])),
        id_("actor_id", "id of the actor", "actor", "id"),
        field("actor", "name of the actor", "actor", "name"),
        field("role", "the code of what the actor does in it, in /vocabulary; accused is no agent", "role"),
        labels("role_label", "roles", "what the actor does in it, in words", "role"),
        Column("as_written", "the words used of the actor, white space folded", _as_written),
        Column(
            "according_to_ids",
            "ids of the quotes on whose word the actor stands here; without them the article says so itself",
            lambda entry: [quote["id"] for quote in entry.document["according_to"]],
            is_list=True,
        ),
        *references(
            ("according_to_speaker_ids", "according_to_speakers"),
            "who says these quotes",
            lambda entry: speakers_of(entry.document, entry.document["event"]),
        ),
    ),
    _participants,
)

EVIDENCE = Table(
    "The words that support a record, one stretch of words a row; at most 50 of an event or of an actor's role.",
    ("event", "quote", "actor"),
    (
        field("record", "event, quote, or actor where it supports a role", "of", "record"),
        id_("record_id", "id of the record", "of", "id"),
        Column("name", "its title, statement or name", _called),
        id_("article_id", "id of the article", "article", "id"),
        *offsets(),
        field("exact", "the words as they stand in the text", "exact"),
        field("prefix", "the passage before them; empty where rights forbid it", "prefix"),
        field("suffix", "the passage after them; empty where rights forbid it", "suffix"),
        field("attribution", "who says them, as printed, where they do not tell it themselves", "attribution", "exact"),
        field("attribution_quote_id", "id of the quote that this is of", "attribution", "quote", "id"),
        url("url", "where the words stand", "url"),
        field("cite", "what they are cited from", "article", "cite"),
    ),
    _evidence,
)

ANSWERS = Table(
    "Which quote answers which, one edge a row.",
    ("quote",),
    (
        id_("quote_id", "id of the quote that answers", "by", "id"),
        *references(
            ("speaker_ids", "speakers"),
            "who answers",
            lambda entry: voices(entry.document["by"]),
        ),
        field("relation", "denies, rejects, disputes, counter_accuses or supports", "relation"),
        labels("relation_label", "relations", "how it answers, in words", "relation"),
        id_("answered_id", "id of the quote that is answered", "quote", "id"),
        *references(
            ("answered_speaker_ids", "answered_speakers"), "who is answered", lambda entry: voices(entry.document)
        ),
        field("statement", "what the answer says", "by", "statement"),
        field("answered_statement", "what it answers", "statement"),
    ),
    _answers,
)

FIGURES = Table(
    "The quantities that a record tells, one a row.",
    ("event", "quote"),
    (
        field("record", "event or quote", "of", "record"),
        id_("record_id", "id of the record", "of", "id"),
        Column("name", "its title or statement", _called),
        field("low", "at least so many; empty where the words set no bound", "low", datatype="number"),
        field("high", "at most so many; empty where the words set no bound", "high", datatype="number"),
        field("unit", "what they are", "unit"),
        field("counts", "what is counted, where the unit does not say it", "counts"),
        field("approximate", "whether it is about so many", "approximate", datatype="boolean"),
        Column("exact", "the words, white space folded", lambda entry: fold(entry.document["exact"])),
        Column(
            "according_to_ids",
            "ids of the quotes on whose word an event's figure stands; without them the article says so itself",
            lambda entry: ids_of(entry.document) if _is_of_event(entry) else [],
            is_list=True,
        ),
        *references(
            ("according_to_speaker_ids", "according_to_speakers"),
            "who says these quotes",
            lambda entry: speakers_in(entry.document["of"], ids_of(entry.document)) if _is_of_event(entry) else [],
        ),
    ),
    _figures,
)

LINKS = Table(
    "What events are to each other and to works, one link a row, told from the event; at most 50 of each.",
    ("event",),
    (
        id_("event_id", "id of the event", "of", "id"),
        Column("event", "title of the event", _called),
        field("relation", "the code of what one is to the other, in /vocabulary", "relation"),
        field(
            "direction", "out where the event is it to the other, in where the other is it to the event", "direction"
        ),
        Column("relation_label", "the same in words, read from the event", lambda entry: relation(entry.document)),
        Column("other_record", "event or work", lambda entry: other(entry.document)["record"]),
        Column("other_id", "id of the other", lambda entry: other(entry.document)["id"], is_bare=True),
        Column("other", "title or name of the other", lambda entry: printed(other(entry.document))),
        Column(
            "according_to_ids",
            "ids of the quotes on whose word they are tied; without them an article says so itself",
            lambda entry: [one["quote"]["id"] for one in entry.document["according_to"]],
            is_list=True,
        ),
        *references(
            ("according_to_speaker_ids", "according_to_speakers"),
            "who says these quotes",
            lambda entry: speakers(entry.document),
        ),
        *evidence(),
    ),
    _links,
)

ACCOUNTS = Table(
    "What each article tells of an event, one account a row; empty what it does not tell. At most 50 of an event.",
    ("event",),
    (
        id_("event_id", "id of the event", "of", "id"),
        Column("event", "title of the event", _called),
        id_("article_id", "id of the article", "article", "id"),
        field("cite", "what the article is cited as", "article", "cite"),
        field("status", "the code of what it tells of the status, in /vocabulary", "status"),
        Column("status_label", "the same in words, and whether it is only said", _status_label),
        *dates("date", "date", "when it tells that it was or will be"),
        id_("place_id", "id of the place that it tells", "place", "id"),
        field("place", "name of the place", "place", "name"),
        figures(),
        Column(
            "according_to_ids",
            "ids of the quotes on whose word the account stands; without them the article says so itself",
            lambda entry: ids_of(entry.document),
            is_list=True,
        ),
        *references(
            ("according_to_speaker_ids", "according_to_speakers"),
            "who says these quotes",
            lambda entry: speakers_in(entry.document["of"], ids_of(entry.document)),
        ),
        *references(
            ("date_according_to_ids", "date_according_to"),
            "on whose word it was then",
            lambda entry: _saying(entry, "date"),
        ),
        *references(
            ("place_according_to_ids", "place_according_to"),
            "on whose word it was there",
            lambda entry: _saying(entry, "place"),
        ),
        field("same", "the words or the reason by which it is the same event", "same"),
        id_("corrects_id", "id of the article that it corrects", "corrects"),
    ),
    _accounts,
)


def _saying(entry: Entry, part: str) -> list[Json]:
    told = entry.document[part]
    return speakers_in(entry.document["of"], ids_of(told)) if told else []
