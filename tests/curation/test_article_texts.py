"""The text of an article is the one that was described, and each word of it is in a passage."""

import hashlib
from pathlib import Path

import pytest

from app.curation.corpus import read_corpus
from tests.curation.breaking import NOTICE, edit, retext, told

TEXT = "articles/harbour-notice/article.txt"
HASH = "f048521850c1beb21e89aa118be62cb2f4f8e59cae74182a4f584f75c8d69375"
OTHER_HASH = "article.txt has another SHA-256: if the text is the one you mean, write"
ASIDE = "a passage that is set aside supports records: remove “set_aside” or the records"
COPY = "copy the first words of the passage from the text"


def test_no_text_stands_before_the_first_passage(copied_world: Path) -> None:
    edit(copied_world, NOTICE, "- at: North Quay reopens\n  kind: heading\n\n", "")
    assert told(copied_world) == [
        f"{TEXT}:1:1: no passage holds this text: begin article.yaml with a passage “at: North Quay reopens”"
    ]


def test_white_space_before_the_first_passage_is_no_text(copied_world: Path) -> None:
    retext(copied_world, "\n \nNorth Quay reopens\nThe Harbour Board reopened North Quay.\n\n")
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


@pytest.mark.parametrize(("described", "now", "ends"), [("\n", "\r\n", "LF"), ("\r\n", "\n", "CRLF")])
def test_converted_line_ends_are_named_as_such(copied_world: Path, described: str, now: str, ends: str) -> None:
    text = (copied_world / TEXT).read_bytes()
    (copied_world / TEXT).write_bytes(text.replace(b"\n", now.encode()))
    digest = hashlib.sha256(text.replace(b"\n", described.encode())).hexdigest()
    (place,) = edit(copied_world, NOTICE, HASH, f"‸{digest}")
    assert told(copied_world) == [
        f"{place}: article.txt was described with lines that end in {ends}: "
        f"keep the hash and save the text with {ends}; "
        "git leaves it as it is by “article.txt -text” in .gitattributes"
    ]


@pytest.mark.parametrize(("described", "now"), [("\n", ""), ("", "\n"), ("\n", "\n\n")])
def test_a_line_end_more_or_less_is_named_as_such(copied_world: Path, described: str, now: str) -> None:
    text = (copied_world / TEXT).read_text("utf-8").rstrip("\n")
    (copied_world / TEXT).write_text(text + now)
    digest = hashlib.sha256(f"{text}{described}".encode()).hexdigest()
    (place,) = edit(copied_world, NOTICE, HASH, f"‸{digest}")
    told_of = f"{'with one' if described else 'without a'} line end at its end"
    assert told(copied_world) == [
        f"{place}: article.txt was described {told_of}: keep the hash and save the text {told_of}"
    ]


def test_line_ends_are_part_of_the_text(copied_world: Path) -> None:
    text = (copied_world / TEXT).read_bytes().replace(b"\n", b"\r\n")
    (copied_world / TEXT).write_bytes(text)
    edit(copied_world, NOTICE, HASH, hashlib.sha256(text).hexdigest())
    assert read_corpus(copied_world).articles["harbour-notice"].text.encode() == text


def test_a_text_that_is_not_utf8_is_told_with_its_place(copied_world: Path) -> None:
    (copied_world / TEXT).write_bytes("North Quay\nrouvre à midi".encode("latin-1"))
    assert told(copied_world) == [f"{TEXT}:2:8: not UTF-8: save the file with the encoding UTF-8"]


def test_an_article_holds_passages(copied_world: Path) -> None:
    passages = (copied_world / NOTICE).read_text("utf-8").partition("passages:\n")[2]
    (place,) = edit(copied_world, NOTICE, f"passages:\n{passages}", "passages: ‸[]\n")
    fault = "“passages” is empty: write at least one entry"
    assert told(copied_world) == [f"{place}: {fault}"]
