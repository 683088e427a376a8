"""The long table of quotes: which answers which."""

from collections.abc import Iterator

from app.documents import Json
from app.formats.names import voices
from app.formats.tables.fields import field, id_, labels, references
from app.formats.tables.table import Table


def _answers(document: Json) -> Iterator[Json]:
    return ({"by": document, **answer} for answer in document["answers"])


ANSWERS = Table(
    "Which quote answers which, one edge per row.",
    ("quote",),
    (
        id_("quote_id", "id of the quote that answers", "by", "id"),
        *references(
            ("speaker_ids", "speakers"),
            "those who answer",
            lambda entry: voices(entry.document["by"]),
        ),
        field("relation", "denies, rejects, disputes, counter_accuses or supports", "relation"),
        labels("relation_label", "relations", "how it answers, in words", "relation"),
        id_("answered_id", "id of the quote that is answered", "quote", "id"),
        *references(
            ("answered_speaker_ids", "answered_speakers"),
            "those who are answered",
            lambda entry: voices(entry.document),
        ),
        field("statement", "what the answer says", "by", "statement"),
        field("answered_statement", "what it answers", "statement"),
    ),
    _answers,
)
