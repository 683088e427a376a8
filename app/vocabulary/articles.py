"""What the passages of articles are, and how much of a text may be served."""

from app.vocabulary.concept import schema

PASSAGE_KINDS = (
    schema("heading", "A title or subheading.", "headline"),
    schema("sentence", "A sentence of the running text.", "text"),
    schema("timeline", "An entry of a printed timeline.", "ListItem"),
    schema("source", "A line that names the source.", "creditText"),
)
TEXT_ACCESSES = (
    schema("full", "The whole text may be served.", "hasPart"),
    schema("evidence", "Only the spans that support a record may be served.", "citation"),
)
