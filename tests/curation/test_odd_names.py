"""Names of a register as no text has them."""

from pathlib import Path

import pytest

from app.curation.corpus import read_corpus
from tests.curation.test_every_script import person, statement, written


def _noted(folder: Path, name: str, *aliases: str) -> list[str]:
    register = {"x": {**person(name), "aliases": [*aliases]}}
    corpus = read_corpus(written(folder, "Nobody said so.", "en", register, {}, statement({"x": "Nobody"}, "said")))
    return [f"{one.what}: {one.right}" for one in corpus.faults if one.file.name == "actors.yaml"]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Ibáñez, Carmen", ["“Ibáñez, Carmen” is written as in a list: write “Carmen Ibáñez”, as texts do"]),
        ("Martin Luther King, Jr.", []),
        ("Henry Adams, III", []),
        ("Carmen Ibáñez", []),
    ],
)
def test_a_surname_before_the_given_one_is_noted(tmp_path: Path, name: str, told: list[str]) -> None:
    assert _noted(tmp_path, name) == told


@pytest.mark.parametrize(
    ("alias", "is_noted"), [("la", True), ("der", True), ("Will", False), ("May", False), ("Le", False)]
)
def test_an_alias_that_is_a_word_of_any_text_is_noted_in_other_languages(
    tmp_path: Path, alias: str, *, is_noted: bool
) -> None:
    assert bool(_noted(tmp_path, "Carmen Ibáñez", alias)) == is_noted


def test_one_wikidata_id_of_two_entries_is_noted(tmp_path: Path) -> None:
    register = {id_: {**person(name), "wikidata": "Q31"} for id_, name in (("x", "Ann Peeters"), ("y", "Bo Lund"))}
    folder = written(tmp_path, "Nobody said so.", "en", register, {}, statement({"x": "Nobody"}, "said"))
    told = [f"{one.what}: {one.right}" for one in read_corpus(folder).faults if one.file.name == "actors.yaml"]
    assert told == ["“Q31” is “x” as well: give each its own, or make one entry of both"]
