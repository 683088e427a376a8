"""How an article is cut: every passage begins at words of the text, in its order, and the text is the one meant."""

import hashlib
from pathlib import Path

import pytest

from app.seeding.corpus import read_corpus
from tests.seeding.breaking import ACCORD, NOTICE, Break, broken, edit, told

TEXT = "articles/harbour-notice/article.txt"
HASH = "f048521850c1beb21e89aa118be62cb2f4f8e59cae74182a4f584f75c8d69375"
OTHER_HASH = "article.txt has another SHA-256: if the text is the one you mean, write"
ASIDE = "a passage that is set aside supports records: remove “set_aside” or the records"
ORDER = "stands before the end of the passage above: passages stand in the order of the text; move it up"
COPY = "copy the first words of the passage from the text"

BEGINNINGS = [
    broken("absent", NOTICE, "at: The Harbour Board", "at: ‸The Harbour Bord",
           "“The Harbour Bord reopened” is not in the text: the nearest words are “The Harbour Board reopened”"),
    broken("like no others", NOTICE, "at: The Harbour Board reopened", "at: ‸xxx", f"“xxx” is not in the text: {COPY}"),
    broken("ambiguous", ACCORD, "at: 🎉 Interrogé", "at: ‸grue", "“grue” begins 2 places of the text: write more of its words"),
    broken("before the passage above", ACCORD, 'at: "Vers 2010 :"', "at: ‸Le 20 mai", f"“Le 20 mai” {ORDER}"),
    broken("those of the passage above", ACCORD, 'at: "Vers 2010 :"', 'at: ‸"Mars 2024 :"', f"“Mars 2024 :” {ORDER}"),
    broken("two mistakes", ACCORD, "at: Chronologie\n  kind: heading\n\n- at: \"Mars 2024 :\"", "at: ‸Kronologie\n  kind: heading\n\n- at: ‸xxx",
           "“Kronologie” is not in the text: the nearest words are “Chronologie”", f"“xxx” is not in the text: {COPY}"),
]  # fmt: skip


@pytest.mark.parametrize("given", BEGINNINGS)
def test_a_passage_begins_at_words_that_stand_once_after_the_passage_above(copied_world: Path, given: Break) -> None:
    expected = given.apply(copied_world)
    assert told(copied_world) == expected


def test_no_text_stands_before_the_first_passage(copied_world: Path) -> None:
    edit(copied_world, NOTICE, "- at: North Quay reopens\n  kind: heading\n\n", "")
    assert told(copied_world) == [
        f"{TEXT}:1:1: no passage holds this text: begin article.yaml with a passage “at: North Quay reopens”"
    ]


def test_white_space_before_the_first_passage_is_no_text(copied_world: Path) -> None:
    rewrite(copied_world, "\n \nNorth Quay reopens\nThe Harbour Board reopened North Quay.\n\n")
    article = read_corpus(copied_world).articles["harbour-notice"]
    assert [article.text[slice(*passage.span)] for passage in article.passages] == [
        "North Quay reopens",
        "The Harbour Board reopened North Quay.",
    ]


@pytest.mark.parametrize("records", ["supports", "roles", "events", "quotes"])
def test_a_passage_that_is_set_aside_supports_nothing(copied_world: Path, records: str) -> None:
    written = {
        "supports": "supports: {reopening: North Quay reopens}",
        "roles": "roles: {harbour-board: {title: North Quay, of: norland}}",
        "events": "events: {quay: {title: Quay, type: concede}}",
        "quotes": "quotes: {quay: {by: harbour-board, cue: reopens, act: state, says: The quay is open.}}",
    }
    new = f"kind: heading\n  set_aside: ‸nothing new\n  {written[records]}"
    (place,) = edit(copied_world, NOTICE, "kind: heading", new)
    assert told(copied_world) == [f"{place}: {ASIDE}"]


def test_a_heading_may_support_a_record(copied_world: Path) -> None:
    edit(copied_world, NOTICE, "kind: heading", "kind: heading\n  supports: {reopening: North Quay reopens}")
    assert len(read_corpus(copied_world).articles["harbour-notice"].events["reopening"].evidence) == 2


def test_the_text_is_the_one_that_was_described(copied_world: Path) -> None:
    edit(copied_world, TEXT, "reopened North Quay.", "reopened North Quay .")
    (place,) = edit(copied_world, NOTICE, HASH, f"‸{HASH}")
    digest = hashlib.sha256((copied_world / TEXT).read_bytes()).hexdigest()
    assert told(copied_world) == [f"{place}: {OTHER_HASH} {digest}"]


def test_line_ends_are_part_of_the_text(copied_world: Path) -> None:
    text = (copied_world / TEXT).read_bytes().replace(b"\n", b"\r\n")
    (copied_world / TEXT).write_bytes(text)
    edit(copied_world, NOTICE, HASH, hashlib.sha256(text).hexdigest())
    assert read_corpus(copied_world).articles["harbour-notice"].text.encode() == text


def test_a_text_that_is_not_utf8_is_told_with_its_place(copied_world: Path) -> None:
    (copied_world / TEXT).write_bytes("North Quay\nrouvre à midi".encode("latin-1"))
    assert told(copied_world) == [f"{TEXT}:2:8: not UTF-8: save the file with the encoding UTF-8"]


def test_an_empty_text_holds_no_passage(copied_world: Path) -> None:
    rewrite(copied_world, "")
    places = [
        *edit(copied_world, NOTICE, "at: North", "at: ‸North"),
        *edit(copied_world, NOTICE, "at: The", "at: ‸The"),
    ]
    words = ["North Quay reopens", "The Harbour Board reopened"]
    assert told(copied_world) == [
        f"{place}: “{one}” is not in the text: {COPY}" for place, one in zip(places, words, strict=True)
    ]


def rewrite(world: Path, text: str) -> None:
    """Another text for the notice, with its hash."""
    (world / TEXT).write_text(text, "utf-8", newline="")
    edit(world, NOTICE, HASH, hashlib.sha256(text.encode()).hexdigest())
