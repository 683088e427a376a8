"""Names of an article's own, and names that several share: what an article has finished stays finished."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.curation.corpus import read_corpus
from app.curation.files.faults import SeedError
from tests.curation.test_every_script import person, written

Json = dict[str, Any]

BASHAR = {"bashar": {**person("Bashar Assad"), "aliases": ["Assad"]}}
MAHER = {"maher": {**person("Maher Assad"), "aliases": ["Assad"]}}
SOUTH = {"south": {"kind": "state", "name": "Southland", "aliases": ["the South"]}}
MEETS: Json = {"events": {"e": {"title": "They meet", "type": "consult", "who": {"bashar": "agent"}}}}


def found(folder: Path, text: str, actors: Json, passage: Json | None = None, names: Json | None = None) -> list[str]:
    """Whom which words of a text name, as `Assad: bashar`."""
    written(folder, text, "en", actors, {}, passage or {})
    file = folder / "articles" / "a" / "article.yaml"
    file.write_text(json.dumps({**json.loads(file.read_text("utf-8")), "names": names or {}}), "utf-8")
    return [f"{text[slice(*one.evidence.span)]}: {one.of.id}" for one in read_corpus(folder).articles["a"].mentions]


@pytest.mark.parametrize(
    ("text", "passage"),
    [("Bashar Assad spoke. Mr Assad left.", None), ("Mr Assad met them.", MEETS)],
    ids=["named in full", "told of in a record"],
)
def test_another_of_the_same_surname_changes_no_finished_article(
    tmp_path: Path, text: str, passage: Json | None
) -> None:
    alone = found(tmp_path / "alone", text, BASHAR, passage)
    assert "Mr Assad: bashar" in alone
    assert found(tmp_path / "both", text, {**BASHAR, **MAHER}, passage) == alone


def test_of_whom_the_article_tells_nothing_else_must_be_told_apart_once(tmp_path: Path) -> None:
    text = "Mr Assad left. So Assad is gone."
    with pytest.raises(SeedError) as refused:
        found(tmp_path / "none", text, {**BASHAR, **MAHER})
    (fault,) = refused.value.faults
    assert (fault.what, fault.right) == (
        "“Assad” in passage 1 may be bashar or maher",
        "write “names: {Assad: bashar}” above “passages”, or there the other one",
    )
    names = {"Assad": "maher"}
    assert found(tmp_path / "own", text, {**BASHAR, **MAHER}, names=names) == ["Mr Assad: maher", "Assad: maher"]


def test_an_articles_own_name_wins_over_the_registers_and_the_passages_over_both(tmp_path: Path) -> None:
    text = "Assad spoke. Then [Assad] left.".replace("[", "").replace("]", "")
    names, mentions = {"Assad": "maher"}, {"mentions": {"Then [Assad] left": "bashar"}}
    assert found(tmp_path / "own", text, {**BASHAR, "maher": person("Maher")}, names=names) == [
        *("Assad: maher", "Assad: maher"),
    ]
    assert found(tmp_path / "passage", text, {**BASHAR, "maher": person("Maher")}, mentions, names) == [
        *("Assad: maher", "Assad: bashar"),
    ]
    assert found(tmp_path / "none", text, BASHAR, names={"Assad": "none"}) == []


def test_a_surname_in_the_full_name_of_another_person_names_nobody(tmp_path: Path) -> None:
    actors, names = {**BASHAR, "will": person("Will Smith"), "ann": person("Ann Smith")}, {"Smith": "will"}
    assert found(tmp_path, "Ann Smith met Smith.", actors, names=names) == ["Ann Smith: ann", "Smith: will"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The South retaliated.", ["The South"]),
        ("Then the South retaliated.", ["the South"]),
        ("It was of the South Korean army.", []),
        ("It was in the South-East.", []),
        ("THE SOUTH RETALIATED", ["THE SOUTH"]),
    ],
)
def test_a_name_with_an_article_is_not_found_where_a_capital_goes_on_with_it(
    tmp_path: Path, text: str, words: list[str]
) -> None:
    assert found(tmp_path, text, SOUTH) == [f"{one}: south" for one in words]


def test_a_name_that_is_not_in_the_text_and_an_alias_that_is_a_small_word_are_noted(tmp_path: Path) -> None:
    actors = {**BASHAR, "who": {"kind": "organization", "name": "Health Body", "aliases": ["WHO", "the"]}}
    found(tmp_path, "Bashar Assad spoke.", actors, names={"Smith": "bashar"})
    notes = [(fault.what, fault.right) for fault in read_corpus(tmp_path).faults]
    assert notes == [
        (
            "the alias “the” is a word of any text",
            "remove it, or give it to the articles that mean it, with “names”",
        ),
        ("“Smith” is not in the text", "remove it, or write it as the text does"),
    ]


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("\u0410nn Peeters", "“\u0410” (U+0410 CYRILLIC CAPITAL LETTER A)"),
        ("\u039flaf Berg", "“\u039f” (U+039F GREEK CAPITAL LETTER OMICRON)"),
        ("Bладимир Путин", "“B” (U+0042 LATIN CAPITAL LETTER B)"),
        ("Ann Путин", ""),
        ("Zoë", ""),
        ("Ἀθήνα", ""),
        ("Қазақ", ""),
    ],
)
def test_a_name_of_two_scripts_in_a_word_is_noted(tmp_path: Path, name: str, letters: str) -> None:
    found(tmp_path, "Nobody spoke.", {"a": {"kind": "person", "name": "Al", "aliases": [name]}})
    assert [(fault.what, fault.right) for fault in read_corpus(tmp_path).faults] == (
        [(f"“{name}” has letters of two scripts in a word: {letters}", "write the word in one script, as texts do")]
        if letters
        else []
    )


def test_words_that_a_record_uses_of_one_person_name_no_other(tmp_path: Path) -> None:
    actors, names = {"john": person("John Kerry"), "anna": person("Anna Kerry")}, {"Kerry": "anna"}
    meets = {"title": "They meet", "type": "consult", "who": {"john": {"role": "agent", "words": "Mr Kerry"}}}
    with pytest.raises(SeedError) as refused:
        found(tmp_path / "both", "Mr Kerry met them.", actors, {"events": {"e": meets}}, names)
    (fault,) = refused.value.faults
    assert (fault.what, fault.right) == (
        "“Mr Kerry” names anna in passage 1",
        "write “mentions: {Mr Kerry: john}” in the passage, or name that one here",
    )
    corrected = {"events": {"e": meets}, "mentions": {"Kerry": "john"}}
    assert found(tmp_path / "one", "Mr Kerry met them.", actors, corrected, names) == ["Kerry: john"]


def test_an_own_name_is_of_somebody_there_is(tmp_path: Path) -> None:
    with pytest.raises(SeedError, match=r"“basher” is not an actor, .*did you mean “bashar”"):
        found(tmp_path, "Assad spoke.", BASHAR, names={"Assad": "basher"})
