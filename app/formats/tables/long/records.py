"""The long tables of what more than one kind of record has: its words and its quantities."""

from collections.abc import Iterator

from app.documents import Json
from app.folded import fold
from app.formats.accounts import ids_of, speakers_in
from app.formats.tables.columns import named_evidence, offsets, on_whose_word
from app.formats.tables.fields import field, id_, url
from app.formats.tables.table import Column, Entry, Table
from app.formats.telling import titled
from app.kinds import KINDS


def _evidence(document: Json) -> Iterator[Json]:
    return ({"of": document, **evidence} for evidence in named_evidence(document))


def _figures(document: Json) -> Iterator[Json]:
    return ({"of": document, **figure} for figure in document["figures"])


def _called(entry: Entry) -> str:
    """What the record is called that a part is of."""
    of = entry.document["of"]
    return titled(of) if of["record"] == "event" else str(of[KINDS[of["record"]].name])


def _is_of_event(entry: Entry) -> bool:
    """Whether a part is of an event: what a quote tells stands on the word of its speakers."""
    return bool(entry.document["of"]["record"] == "event")


EVIDENCE = Table(
    "The words that support a record, one stretch of words per row; at most 50 of an event or of an actor's role.",
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
        field("attribution", "who says them, as printed, where they do not show it themselves", "attribution", "exact"),
        field("attribution_quote_id", "id of the quote that this is of", "attribution", "quote", "id"),
        url("url", "where the words stand", "url"),
        field("cite", "what they are cited from", "article", "cite"),
    ),
    _evidence,
)

FIGURES = Table(
    "The quantities that a record tells, one per row.",
    ("event", "quote"),
    (
        field("record", "event or quote", "of", "record"),
        id_("record_id", "id of the record", "of", "id"),
        Column("name", "its title or statement", _called),
        field("low", "at least so many; empty where the words set no bound", "low", datatype="number"),
        field("high", "at most so many; empty where the words set no bound", "high", datatype="number"),
        field("unit", "what they are", "unit"),
        field("counts", "what is counted, where the unit does not say it", "counts"),
        field("approximate", "whether the number is approximate", "approximate", datatype="boolean"),
        Column("exact", "the words, white space folded", lambda entry: fold(entry.document["exact"])),
        *on_whose_word(
            "an event's figure stands; without them the article says so itself",
            lambda entry: ids_of(entry.document) if _is_of_event(entry) else [],
            lambda entry: speakers_in(entry.document["of"], ids_of(entry.document)) if _is_of_event(entry) else [],
        ),
    ),
    _figures,
)
