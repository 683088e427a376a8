"""Words in marks in what a curator writes himself, a statement or a title, which the text has to have."""

from pathlib import Path

import pytest

from app.curation.corpus import read_corpus
from tests.curation.test_every_script import person, statement, written

_TEXT = "Hale said it was a “huge disgrace” and that the port’s gates were shut."


def _notes(folder: Path, says: str, language: str = "en", text: str = _TEXT) -> list[str]:
    told = statement({"x": "Hale"}, "said")
    told["quotes"]["q"]["says"] = says
    corpus = read_corpus(written(folder, text, language, {"x": person("Hale")}, {}, told))
    return [one.what for one in corpus.faults if "nowhere in the text" in one.what]


@pytest.mark.parametrize(
    ("says", "words"),
    [
        ('Hale says that it was "a huge, shameful disgrace".', "a huge, shameful disgrace"),
        ("Hale says that it was a “disgrace” and a “farce”.", "farce"),
        ("Hale calls it ‘shameful’.", "shameful"),
    ],
)
def test_words_that_the_text_does_not_have_are_noted(tmp_path: Path, says: str, words: str) -> None:
    assert _notes(tmp_path, says) == [f"“{words}” stands in quotation marks, and nowhere in the text"]


@pytest.mark.parametrize(
    "says",
    [
        "Hale says that it was a huge, shameful disgrace.",
        'Hale says that it was a "huge disgrace."',
        "Hale says that it was a 'Huge  disgrace'.",
        "Hale says that “the port's gates” were shut.",
        "Hale says that it was a “huge … disgrace” and “[is] shut”.",
        "Hale says that it was a “huge-disgrace”.",
        "Hale's aides say that the port's gates are shut.",
    ],
)
def test_words_of_the_text_are_not_noted_however_they_are_printed(tmp_path: Path, says: str) -> None:
    assert _notes(tmp_path, says) == []


def test_a_statement_in_another_language_than_the_text_has_its_own_words(tmp_path: Path) -> None:
    assert _notes(tmp_path, "Hale says that it was a “disgrace”.", "de", "Hale said, es sei eine „Schande“.") == []
