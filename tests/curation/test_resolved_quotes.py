"""Quotes of an article: what they are about, which of their words stand in marks, and what kind that makes."""

import json
from pathlib import Path

import pytest

from app.curation.articles import Quote
from app.curation.corpus import read_corpus
from app.loading.load import load
from tests.curation.breaking import NOTICE, STRIKE, edit, retext
from tests.loading.datasets import document

BLAMES = "about: [harbour-board, crane-fire]"


def quote_of(world: Path, text: str, **written: str) -> tuple[Quote, str]:
    """A quote by the dockers that is the whole second passage of the notice, and that text."""
    retext(world, f"North Quay reopens\nThe Harbour Board reopened North Quay. {text}")
    fields = {"by": "dockers", "cue": "said", "act": "state", "says": "The dockers say so.", **written}
    listed = "".join(f"\n      {name}: {value}" for name, value in fields.items())
    with (world / NOTICE).open("a", encoding="utf-8") as file:
        file.write(f"\n- at: {json.dumps(' '.join(text.split()[:2]))}\n  quotes:\n    q:{listed}\n")
    article = read_corpus(world).articles["harbour-notice"]
    return article.quotes["q"], article.text


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "kind"),
    [
        pytest.param('They said: "It is real."', "They", "said", "direct", id="direct"),
        pytest.param('They said it was "real".', "They", "said", "mixed", id="mixed"),
        pytest.param("They said it was real.", "They", "said", "indirect", id="indirect"),
        pytest.param('They have\nsaid: "It is real."', "They", "have said", "direct", id="a cue on two lines"),
        pytest.param(
            '"It is real," some\ndockers said.', "some dockers", "said", "direct", id="a speaker on two lines"
        ),
        pytest.param(
            'Words unsaid: they said: "It is real."', "they", "said", "direct", id="a cue inside a word before"
        ),
    ],
)
def test_a_kind_follows_from_marks_and_cue(copied_world: Path, text: str, speaker: str, cue: str, kind: str) -> None:
    assert quote_of(copied_world, text, by=f"{{dockers: {speaker}}}", cue=cue)[0].kind == kind


def test_what_is_mixed_may_be_direct_to_the_curator(copied_world: Path) -> None:
    assert quote_of(copied_world, 'They said it was "real".', by="{dockers: They}", kind="direct")[0].kind == "direct"


@pytest.mark.parametrize(
    ("written", "quoted"),
    [
        ({}, ["real,", "so"]),
        ({"quoted": '"real,"'}, ["real,"]),
        ({"words": "they said"}, []),
        ({"words": "they said", "quoted": '"real,"'}, ["real,"]),
    ],
    ids=["all", "those that the curator names", "those in the evidence", "beside the evidence"],
)
def test_words_in_marks_are_quoted(copied_world: Path, written: dict[str, str], quoted: list[str]) -> None:
    text = 'It was "real," they said, or "so".'
    quote, article = quote_of(copied_world, text, **written)
    assert [article[slice(*span)] for span in quote.quoted] == quoted


def test_quoted_words_may_begin_together(copied_world: Path, tmp_path: Path) -> None:
    edit(copied_world, STRIKE, BLAMES, f"{BLAMES}\n      quoted: [They never, They never serviced]")
    load(copied_world, tmp_path / "d.db")
    quoted = document(tmp_path / "d.db", "quote", "harbour-strike.brandt-blames")["quoted"]
    assert [one["exact"] for one in quoted] == ["They never", "They never\nserviced"]


def test_a_quote_may_be_about_every_kind_of_record_once(copied_world: Path, tmp_path: Path) -> None:
    about = "[zoe-almas, elmar, place:norland, norland, strike, almas-accuses, accord-du-port.signing, strike]"
    edit(copied_world, STRIKE, BLAMES, f"about: {about}")
    load(copied_world, tmp_path / "d.db")
    quote = document(tmp_path / "d.db", "quote", "harbour-strike.brandt-blames")
    assert [(one["record"], one["id"]) for one in quote["about"]] == [
        ("actor", "zoe-almas"),
        ("place", "elmar"),
        ("place", "norland"),
        ("actor", "norland"),
        ("event", "harbour-strike.strike"),
        ("quote", "harbour-strike.almas-accuses"),
        ("event", "accord-du-port.signing"),
    ]
