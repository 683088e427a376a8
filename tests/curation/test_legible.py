"""Texts in other characters than most are printed in: what is read of them, and where it stands."""

import re
import unicodedata
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from app.curation.articles import Article
from app.curation.corpus import read_corpus
from app.curation.texts.legible import Legible
from app.curation.texts.wrapped import unwrapped
from app.spans import Span, all_of
from tests.curation.test_every_script import Json, person, written
from tests.curation.test_whose_words import SENTENCES, TOGETHER, Told, read_together


def _decomposed(words: str) -> str:
    return unicodedata.normalize("NFD", words)


def _hyphened(words: str) -> str:
    """With soft hyphens amid the words, and marks of direction at their ends."""
    return re.sub(r"(?<=[^\W\d_]{2})(?=[^\W\d_]{2})", "\u00ad", words).replace(" ", "\u200f ")


def _with_wide_gaps(words: str) -> str:
    return words.replace(" ", "\u00a0").replace("\n", "\r\n")


def _with_double_gaps(words: str) -> str:
    return words.replace(" ", "  ").replace("\n", " \n")


OTHERWISE = [_decomposed, _hyphened, _with_wide_gaps, _with_double_gaps]
# Every so many of the sentences, with which all languages are among them.
EVERY = 11


@pytest.mark.parametrize("otherwise", OTHERWISE)
def test_the_same_words_are_quoted_however_a_text_is_printed(otherwise: Any, tmp_path: Path) -> None:
    told = [told for n, told in enumerate(SENTENCES.values()) if n % EVERY == 0]
    printed = [
        Told(
            one.language,
            otherwise(one.text),
            otherwise(one.cue),
            otherwise(one.speaker),
            [*map(otherwise, one.quoted)],
            [],
        )
        for one in told
    ]
    assert {one.language for one in told} >= {"de", "el", "fr", "he", "ja", "ko", "pl", "vi"}
    for group in range(0, len(printed), TOGETHER):
        named = {f"a{n}": one for n, one in enumerate(printed[group : group + TOGETHER])}
        corpus = read_together(tmp_path / f"{group}", named)
        for name, one in named.items():
            article = corpus.articles[name]
            assert article.text == one.text
            assert [article.text[slice(*span)] for span in article.quotes["q"].quoted] == one.quoted


TEXT = (
    "Port re\u0301ouvert. \u200fAnn\u00a0Pee\u00adters, la mairesse, a de\u0301clare\u0301  que « c’e\u0301tait fini »."
)


def _described(folder: Path, text: str = TEXT) -> Article:
    passage: Json = {
        "quotes": {
            "q": {
                "by": {"ann": "Ann Peeters"},
                "cue": "a déclaré",
                "act": "state",
                "says": "C’est fini.",
                "about": ["ann"],
            }
        },
        "roles": {"ann": {"title": "mairesse", "of": "ann"}},
        "events": {
            "end": {
                "title": "End",
                "type": "protest",
                "status": "conditional",
                "conditions": [{"if": "c’était fini"}],
                "place": "port",
            }
        },
    }
    places = {"port": {"name": "Port", "kind": "facility", "country": "FR"}}
    return read_corpus(written(folder, text, "fr", {"ann": person("Ann Peeters")}, places, passage)).articles["a"]


def test_what_is_served_stands_in_the_text_as_it_is_printed(tmp_path: Path) -> None:
    article = _described(tmp_path)
    quote, event = article.quotes["q"], article.events["end"]
    assert article.text == TEXT
    assert [TEXT[slice(*span)] for span in quote.quoted] == ["c’e\u0301tait fini"]
    assert quote.cue == "a de\u0301clare\u0301"
    assert quote.cued is not None
    assert TEXT[slice(*quote.cued)] == "a de\u0301clare\u0301"
    assert [one.as_written for one in quote.speakers] == ["Ann Pee\u00adters"]
    assert [TEXT[slice(*one.evidence.span)] for one in article.mentions] == ["Port", "Ann\u00a0Pee\u00adters"]
    assert [TEXT[slice(*one.span)] for one in event.evidence] == [TEXT]
    assert [one.words for one in event.conditions] == ["c’e\u0301tait fini"]
    assert [TEXT[slice(*one.evidence[0].span)] for one in article.roles] == ["mairesse"]


def _spans(found: Any) -> list[Span]:
    if isinstance(found, Span):
        return [found]
    if is_dataclass(found):
        return [span for one in fields(found) for span in _spans(getattr(found, one.name))]
    if isinstance(found, dict):
        return [span for one in found.values() for span in _spans(one)]
    return [span for one in found for span in _spans(one)] if isinstance(found, (list, tuple)) else []


def test_every_place_of_an_article_is_one_of_the_printed_text(tmp_path: Path) -> None:
    legible = Legible(TEXT)
    plain = TEXT.replace("e\u0301", "é").replace("\u200f", "").replace("\u00ad", "").replace("\u00a0", " ")
    plain = plain.replace("  ", " ")
    assert legible.text == plain
    printed, read = _described(tmp_path / "printed"), _described(tmp_path / "plain", plain)
    there = [Legible(TEXT[slice(*span)]).text for span in _spans(printed)]
    assert there == [plain[slice(*span)] for span in _spans(read)]
    assert len(there) == 9


def test_a_mark_without_its_other_half_is_told_where_it_is_printed(tmp_path: Path) -> None:
    text = "De\u0301jà\u00a0 vu.\r\nLe re\u0301cit « ici."
    folder = written(tmp_path, text, "fr", {"x": person("Nobody")}, {}, {})
    (fault,) = read_corpus(folder).faults
    assert (fault.line, fault.column, fault.what) == (2, 11, "« has no other half")


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Ann never\nsaid “no”.", "Ann never said “no”."),
        ("Ann said,\nBob heard.", "Ann said, Bob heard."),
        ("Ann said it\n(so Bob says) twice.", "Ann said it (so Bob says) twice."),
        (
            "Workers struck in Ostend on 3 May. Mayor Ann\nPeeters told the Post.",
            "Workers struck in Ostend on 3 May. Mayor Ann Peeters told the Post.",
        ),
        (
            "قال مدير الميناء في مدينة أوستند يوم أمس إن\nالسفينة وصلت.",
            "قال مدير الميناء في مدينة أوستند يوم أمس إن السفينة وصلت.",
        ),
    ],
)
def test_a_line_that_is_broken_amid_a_sentence_is_read_as_one(text: str, read: str) -> None:
    assert unwrapped(text, [all_of(text)]) == read


@pytest.mark.parametrize(
    "text",
    [
        "Port of Ostend closed\nDock workers struck.",
        "It was late, and all of them had gone home.\nbob@example.org",
        "The union of the dock workers asked him: “Why?”\nHale said no.",
        "The union of the dock workers had a list of wishes\n– more pay",
        "The union of the dock workers had said on Monday\n\nHale agreed.",
        "発表によると港は閉鎖されたという\n船は出なかった。",
    ],
)
def test_a_line_that_may_be_over_ends_what_is_told(text: str) -> None:
    assert unwrapped(text, [all_of(text)]) == text


def test_a_passage_ends_with_its_line() -> None:
    text = "Port of Ostend is closed for the night, says\nAnn Peeters."
    assert unwrapped(text, [Span(0, 44), Span(45, len(text))]) == text


def test_nobody_speaks_for_another_whose_line_was_broken(tmp_path: Path) -> None:
    told = Told(
        "en", "The mayor of Ostend said on Monday that Ann had\ntold him it was “fair”.", "said", "mayor", [], []
    )
    article = read_together(tmp_path, {"a": told}).articles["a"]
    assert article.quotes["q"].quoted == []
    assert article.text == told.text
