"""Quotes of somebody whom the text does not name, where it names another right beside the cue."""

from pathlib import Path

import pytest

from app.curation.corpus import read_corpus
from tests.curation.test_every_script import person, statement, written

_REGISTER = {"hale": person("Hale"), "brandt": person("Brandt"), "x": person("佐藤")}


def _notes(folder: Path, text: str, language: str, by: str, cue: str) -> list[str]:
    corpus = read_corpus(written(folder, text, language, _REGISTER, {}, statement(by, cue)))
    return [one.what for one in corpus.faults if "the text names" in one.what]


@pytest.mark.parametrize(
    ("language", "text", "cue"),
    [
        ("en", "“No,” said Hale.", "said"),
        ("en", "Hale said that it was no.", "said"),
        ("en", "It was no, said Hale.", "said"),
        ("de", "„Nein“, sagte Hale.", "sagte"),
        ("pl", "– Nie – powiedział Hale.", "powiedział"),
        ("el", "«Όχι», δήλωσε ο Hale.", "δήλωσε"),
        ("tr", "Hale, “hayır” dedi.", "dedi"),
        ("sr", "„Ne“, rekao je Hale.", "rekao"),
    ],
)
def test_another_who_is_named_beside_the_cue_is_noted(tmp_path: Path, language: str, text: str, cue: str) -> None:
    assert _notes(tmp_path, text, language, "brandt", cue) == [
        f"beside “{cue}” the text names “Hale”, who is “hale”, and nowhere “brandt”"
    ]


@pytest.mark.parametrize(
    ("language", "text", "cue"),
    [
        ("en", "“No,” Brandt said to Hale.", "said"),
        ("en", "“No,” he told Hale.", "told"),
        ("en", "“No,” he said to Hale.", "said"),
        ("en", "He met Hale, and said no.", "said"),
        ("en", "“No,” said Hale's rival.", "said"),
        ("de", "„Nein“, sagte er Hale.", "sagte"),
        ("fr", "« Non », a-t-il dit à Hale.", "dit"),
        ("es", "“No”, le dijo a Hale.", "dijo"),
        ("ru", "«Нет», — сказал он Hale.", "сказал"),
        ("ja", "佐藤氏に「いや」と述べた。", "述べた"),
    ],
)
def test_nobody_is_noted_who_is_no_subject_of_the_cue(tmp_path: Path, language: str, text: str, cue: str) -> None:
    assert _notes(tmp_path, text, language, "brandt", cue) == []


def test_one_of_another_kind_is_not_noted(tmp_path: Path) -> None:
    register = {"port": {"kind": "organization", "name": "Port of Elm"}, "brandt": person("Brandt")}
    folder = written(tmp_path, "“No,” said Port of Elm.", "en", register, {}, statement("brandt", "said"))
    assert not [one for one in read_corpus(folder).faults if "the text names" in one.what]
