"""The columns of quotes; what they answer and who answers them have their own."""

from collections.abc import Callable, Iterator

from app.documents import Json
from app.folded import fold
from app.formats.attribution import answers_to, contested_by, denied_by, supported_by
from app.formats.citing import printed
from app.formats.names import voices
from app.formats.tables.cells import Cell
from app.formats.tables.columns import conditions, dates, evidence, figures
from app.formats.tables.fields import JOINED, field, id_, labels, references, url
from app.formats.tables.table import Column, Entry, Table
from app.labels import LABELS


def _speakers(entry: Entry) -> list[Json]:
    return voices(entry.document)


def _as_written(entry: Entry) -> Cell:
    return [fold(speaker["as_written"]) for speaker in entry.document["speakers"] if speaker["as_written"]]


def _of_answers(value: Callable[[Json], str]) -> Callable[[Entry], Cell]:
    return lambda entry: [value(answer) for answer in entry.document["answers"]]


def _answered(entry: Entry) -> Iterator[Json]:
    return (speaker for answer in entry.document["answers"] for speaker in voices(answer))


QUOTES = Table(
    "What somebody is said to have said, one per row.",
    ("quote",),
    (
        id_("id", "id of the quote", "id"),
        url("url", "where the quote is", "url"),
        field("kind", "direct, mixed or indirect", "kind"),
        labels("kind_label", "quote_kinds", "its kind in words", "kind"),
        field("act", "the code of what the speaker does by saying it, in /vocabulary", "act"),
        labels("act_label", "acts", "what the speaker does by saying it, as a verb", "act"),
        field("contested", "whether somebody contradicts it", "contested", datatype="boolean"),
        *references(("speaker_ids", "speakers"), "those who say it", _speakers),
        Column("speakers_as_written", f"the words that the article uses for the speakers, {JOINED}", _as_written),
        field("cue", "the words that attribute it", "cue"),
        field("statement", "what is said, and who says it", "statement"),
        Column(
            "quoted",
            f"its words in quotation marks, white space folded, {JOINED}",
            lambda entry: [fold(one["exact"]) for one in entry.document["quoted"]],
        ),
        *references(("via_ids", "via"), "those who relay it", lambda entry: entry.document["via"]),
        id_("according_to_id", "id of the quote in which somebody else says that this was said", "according_to", "id"),
        *references(
            ("addressee_ids", "addressees"), "those to whom it is said", lambda entry: entry.document["addressees"]
        ),
        Column(
            "about_ids",
            "ids of the records it is about, each with its kind of record",
            lambda entry: [f"{one['record']}:{one['id']}" for one in entry.document["about"]],
            is_list=True,
        ),
        Column(
            "about",
            f"names of the records it is about, in the order of their ids, {JOINED}",
            lambda entry: list(map(printed, entry.document["about"])),
        ),
        Column(
            "stances",
            f"where the speakers stand toward what has not happened, {JOINED}",
            lambda entry: [
                f"{LABELS['stances'][one['stance']]}: {printed(one['toward'])}" for one in entry.document["stances"]
            ],
        ),
        id_("occasion_id", "id of the event at which it was said", "occasion", "id"),
        Column(
            "occasion",
            "title of the event at which it was said",
            lambda entry: printed(entry.document["occasion"]) if entry.document["occasion"] else None,
        ),
        id_("place_id", "id of the place", "place", "id"),
        field("place", "name of the place", "place", "name"),
        *dates("date", "date", "when it was said"),
        figures(),
        *conditions(),
        Column(
            "answers_ids", "ids of the quotes it answers", _of_answers(lambda one: one["quote"]["id"]), is_list=True
        ),
        Column(
            "answers_relations",
            "how it answers each of them: denies, rejects, disputes, counter_accuses or supports",
            _of_answers(lambda one: one["relation"]),
            is_list=True,
        ),
        Column(
            "answers_labels",
            f"how it answers each of them in words, {JOINED}",
            _of_answers(lambda one: LABELS["relations"][one["relation"]]),
        ),
        *references(("answers_speaker_ids", "answers_speakers"), "those who said the quotes it answers", _answered),
        *references(
            ("denied_by_ids", "denied_by"),
            "those who deny it",
            lambda entry: denied_by([entry.document]),
        ),
        *references(
            ("contested_by_ids", "contested_by"),
            "those who deny it, dispute it or accuse in turn",
            lambda entry: contested_by([entry.document]),
        ),
        *references(
            ("supported_by_ids", "supported_by"),
            "those who support it",
            lambda entry: supported_by([entry.document]),
        ),
        Column(
            "answered_by",
            f"how each of those who answer it does, {JOINED}",
            lambda entry: list(answers_to(entry.document)),
        ),
        id_("article_id", "id of the article", "article", "id"),
        Column("article", "title of the article", lambda entry: printed(entry.document["article"])),
        field("publisher", "who published it", "article", "publisher", "name"),
        field("published_label", "when it was published, in English", "article", "published"),
        *evidence(),
    ),
)
