"""Columns that more than one table has: dates, evidence and where it stands, figures."""

from collections.abc import Callable, Iterable, Iterator

from app.documents import Json
from app.folded import fold
from app.formats.accounts import attributed
from app.formats.citing import words_of
from app.formats.depending import conditions as depends_on
from app.formats.names import once
from app.formats.tables.fields import JOINED, field, id_, references
from app.formats.tables.table import Column, Entry


def dates(prefix: str, key: str, what: str) -> tuple[Column, ...]:
    """The columns of a date. The words of the article are not among them: of `5-6 Sep` a spreadsheet makes a date."""
    return (
        id_(f"{prefix}_edtf", f"{what} as EDTF (ISO 8601-2)", key, "edtf"),
        field(f"{prefix}_earliest", "the first day it may be; empty where unknown", key, "earliest", datatype="date"),
        field(f"{prefix}_latest", "the last day it may be; empty where unknown", key, "latest", datatype="date"),
        field(f"{prefix}_precision", "day, month, season, year, decade or century", key, "precision"),
        field(f"{prefix}_approximate", "whether that is approximate", key, "approximate", datatype="boolean"),
        field(f"{prefix}_uncertain", "whether that is uncertain", key, "uncertain", datatype="boolean"),
        field(
            f"{prefix}_stated",
            "whether the text says so; if not, only the publication bounds it",
            key,
            "stated",
            datatype="boolean",
        ),
        field(f"{prefix}_label", f"{what} in English", key, "label"),
    )


def figures() -> Column:
    def value(entry: Entry) -> list[str]:
        return [_figure(one, entry.document.get("of", entry.document)) for one in entry.document["figures"]]

    what = "quantities, each with its bounds as far as they are known, and on whose word if not the article's"
    return Column("figures", f"{what}, {JOINED}", value)


def conditions() -> tuple[Column, ...]:
    """The columns of what a record depends on."""

    def events(entry: Entry) -> list[str]:
        return [one["event"]["id"] for one in entry.document["conditions"] if one["event"]]

    return (
        Column(
            "conditions",
            f"the words on which it depends, with whose they are and who published them, {JOINED}",
            lambda entry: depends_on(entry.document),
        ),
        Column("condition_event_ids", "ids of the events that it depends on", events, is_list=True),
    )


def on_whose_word(
    what: str, ids: Callable[[Entry], list[str]], speakers: Callable[[Entry], Iterable[Json]]
) -> tuple[Column, ...]:
    """The columns of the quotes on whose word a part of an event stands, and of who says them."""
    return (
        Column("according_to_ids", f"ids of the quotes on whose word {what}", ids, is_list=True),
        *references(("according_to_speaker_ids", "according_to_speakers"), "those who say these quotes", speakers),
    )


def offsets(*path: str) -> tuple[Column, ...]:
    """The columns that say where words stand."""

    def offset(name: str, description: str) -> Column:
        return field(name, description, *path, name, datatype="integer")

    return (
        offset("passage", "number of the passage in its article, from 1"),
        offset("start", "first code point of them in the article's text, from 0"),
        offset("end", "code point behind the last one"),
        offset("start_utf16", "start, in UTF-16 units"),
        offset("end_utf16", "end, in UTF-16 units"),
    )


def evidence() -> tuple[Column, ...]:
    return (
        Column("evidence", f"the words that support it, white space folded, {JOINED}", _words),
        Column("evidence_url", "where each of these words stands", _urls, "anyURI", is_list=True),
        Column("cite", f"what they are cited from, each article once, {JOINED}", _cites),
    )


def named_evidence(document: Json) -> Iterator[Json]:
    """The evidence of a record, of an actor that of its roles; at most 50 pieces of each as its document shows."""
    yield from document.get("evidence", ())
    for role in document.get("roles", ()):
        yield from role["evidence"]


def _words(entry: Entry) -> list[str]:
    return [words_of(one) for one in named_evidence(entry.document)]


def _urls(entry: Entry) -> list[str]:
    return [entry.absolute(one["url"]) for one in named_evidence(entry.document)]


def _cites(entry: Entry) -> list[str]:
    return [article["cite"] for article in once(one["article"] for one in named_evidence(entry.document))]


def _figure(figure: Json, of: Json) -> str:
    low, high = figure["low"], figure["high"]
    if low == high:
        bounds = "" if low is None else f"{low} "
    elif high is None:
        bounds = f"at least {low} "
    else:
        bounds = f"at most {high} " if low is None else f"{low} to {high} "
    about = "about " if figure["approximate"] else ""
    counts = f" {figure['counts']}" if figure["counts"] else ""
    words = f"{about}{bounds}{figure['unit']}{counts} ({fold(figure['exact'])})"
    # What a quote tells stands on the word of its speakers.
    return attributed(of, figure, words) if of["record"] == "event" else words
