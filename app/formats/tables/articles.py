"""The columns of articles and of mentions."""

from app.folded import fold
from app.formats.citing import printed
from app.formats.tables.columns import dates, offsets
from app.formats.tables.fields import count, field, id_, url
from app.formats.tables.table import Column, Table
from app.kinds import KINDS, NAMED

_NAMED = tuple(KINDS[kind].plural for kind in NAMED)

ARTICLES = Table(
    "The articles that were read, one per row.",
    ("article",),
    (
        id_("id", "id of the article", "id"),
        url("url", "where the article's record is", "url"),
        field("title", "title of the article", "title"),
        field("title_by", "source or curator: who gave the title", "title_by"),
        field("cite", "the citation of the article, on one line", "cite"),
        id_("publisher_id", "id of the publisher", "publisher", "id"),
        field("publisher", "name of the publisher", "publisher", "name"),
        field("language", "BCP 47", "language"),
        *dates("published", "published", "when it was published"),
        field("rights", "who holds rights in the text", "rights"),
        field("source_url", "where it was published", "source_url", datatype="anyURI"),
        field("text_access", "full, or evidence where only the words that support records are served", "text_access"),
        id_("sha256", "SHA-256 of the text's bytes", "sha256"),
        *(count(name, f"how many {name} it has", "counts", name) for name in ("events", "quotes", *_NAMED)),
        count("passages", "how many passages its text has", "coverage", "passages"),
        count("passages_supported", "how many passages support a record", "coverage", "supported"),
        count("passages_set_aside", "how many passages are set aside", "coverage", "set_aside"),
        count("characters", "how many characters, white space apart", "coverage", "characters"),
        count("characters_supported", "how many of them support a record", "coverage", "characters_supported"),
    ),
)

MENTIONS = Table(
    "Words that name an actor, a place or a work, one per row.",
    ("mention",),
    (
        field("record", "actor, place or work", "of", "record"),
        id_("id", "id of what is mentioned", "of", "id"),
        field("name", "name of what is mentioned", "of", "name"),
        field("kind", "kind of what is mentioned", "of", "kind"),
        url("url", "where the record of what is mentioned is", "of", "url"),
        id_("article_id", "id of the article", "evidence", "article", "id"),
        Column("article", "title of the article", lambda entry: printed(entry.document["evidence"]["article"])),
        *offsets("evidence"),
        Column("words", "the words, white space folded", lambda entry: fold(entry.document["evidence"]["exact"])),
        url("evidence_url", "where the words stand", "evidence", "url"),
        field("cite", "what they are cited from", "evidence", "article", "cite"),
    ),
)
