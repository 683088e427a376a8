"""Quotation marks: which words stand in them, and whether that makes a quote direct, mixed or indirect."""

import pytest

from app.curation.quotations import kind_of, quoted_spans, stands_in_marks
from app.text import Span


def quoted(text: str) -> list[str]:
    return [text[slice(*span)] for span in quoted_spans(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('He said it was "real".', ["real"]),
        ("He said it was “real”.", ["real"]),
        ("Er sagte „ja“ und «nein».", ["ja", "nein"]),
        ("La grue n'a « jamais » servi.", ["jamais"]),
        ('"It is real," he said. "It is credible."', ["It is real,", "It is credible."]),
        ("It is 'not a game'.", []),
        ('One " that is open', []),
        ('It is "real\nand credible".', ["real\nand credible"]),
        ("Nothing at all", []),
    ],
)
def test_words_between_marks_are_quoted(text: str, words: list[str]) -> None:
    assert quoted(text) == words


def test_only_marks_inside_the_span_count() -> None:
    text = '"One," he said, "two," she said'
    assert [text[slice(*span)] for span in quoted_spans(text, Span(7, 23))] == ["two,"]


@pytest.mark.parametrize(
    ("words", "stands"),
    [("just trying", True), ("just trying to buy time", True), ("not a game", True), ("he said", False), ("He", False)],
)
def test_words_stand_in_marks_or_do_not(words: str, stands: bool) -> None:
    text = "He said \"just trying to buy time\" and he said 'not a game'"
    start = text.index(words)
    assert stands_in_marks(text, Span(start, start + len(words)), Span(0, len(text))) is stands


@pytest.mark.parametrize(
    ("text", "cue", "speakers", "kind"),
    [
        pytest.param('"It is real," he said.', "said", ["he"], "direct", id="before the speaker and the cue"),
        pytest.param('"It is real," said Mr Kerry.', "said", ["Mr Kerry"], "direct", id="before the cue"),
        pytest.param('He said: "It is real."', "said", ["He"], "direct", id="after a colon"),
        pytest.param(
            '"It is real," said John Kerry. "It is so."', "said", ["John Kerry"], "direct", id="on both sides"
        ),
        pytest.param('Adding: "It is real."', "Adding", [], "direct", id="without a speaker"),
        pytest.param(
            'Kerry said "it is real" and left.', "said", ["Kerry"], "direct", id="with an end that is not his"
        ),
        pytest.param('He said it was "real".', "said", ["He"], "mixed", id="after words of the statement"),
        pytest.param('He said: "It is real", but it is "not over".', "said", ["He"], "mixed", id="one of two is mixed"),
        pytest.param('He said a "solution" was near.', "said", ["He"], "mixed", id="one word"),
        pytest.param('"Legally", he admits and said.', "said", ["he"], "mixed", id="another verb between"),
        pytest.param('It is "real".', None, ["He"], "mixed", id="without a cue"),
        pytest.param("He said it was real.", "said", ["He"], "indirect", id="without marks"),
        pytest.param("He said it was 'real'.", "said", ["He"], "indirect", id="marks of a heading"),
    ],
)
def test_a_kind_follows_from_the_marks(text: str, cue: str | None, speakers: list[str], kind: str) -> None:
    at = text.index(cue) if cue else 0
    span = Span(at, at + len(cue)) if cue else None
    assert kind_of(text, quoted_spans(text, Span(0, len(text))), span, speakers) == kind
