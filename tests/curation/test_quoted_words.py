"""The words that a quote quotes: those in marks, those that a curator names, those round a cue within the marks."""

import json
from pathlib import Path

import pytest

from app.curation.corpus import read_corpus
from app.curation.files.faults import SeedError
from tests.curation.breaking import NOTICE, STRIKE, edit
from tests.curation.quoting import BLAMES, quote_of
from tests.databases import load
from tests.loading.datasets import document


def test_nothing_in_marks_may_be_the_speakers(copied_world: Path) -> None:
    quote, _ = quote_of(copied_world, 'They said the "quay" was closed.', quoted="[]")
    assert (quote.kind, quote.quoted) == ("indirect", [])


def test_who_says_it_is_not_among_the_words_that_a_curator_names(copied_world: Path) -> None:
    text = "« Personne ne bouge, said the dockers. Pas demain. »"
    quote, article = quote_of(copied_world, text, quoted="[Personne ne bouge, Pas demain.]")
    assert [article[slice(*span)] for span in quote.quoted] == ["Personne ne bouge", "Pas demain."]


def test_who_says_it_is_refused_among_the_words_that_a_curator_names(copied_world: Path) -> None:
    with pytest.raises(SeedError) as error:
        quote_of(
            copied_world, "« Personne ne bouge, said the dockers. »", quoted="'Personne ne bouge, said the dockers.'"
        )
    assert str(error.value).endswith(
        "the words are not all the speaker's: “said” is among them: "
        "leave out who says it, and name what is before and what is behind it"
    )


def test_speech_that_is_printed_without_marks_is_the_evidence(copied_world: Path) -> None:
    written = {"verbatim": "true", "words": "[Nobody moves., Not today.]", "cue": "said this"}
    quote, article = quote_of(copied_world, "Nobody moves. Not today. So they said this.", **written)
    assert (quote.kind, [article[slice(*span)] for span in quote.quoted]) == ("direct", ["Nobody moves.", "Not today."])


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        (
            {},
            "the words are not all the speaker's: “said” is among them: "
            "give as “words” those of the speaker alone; a cue may stand in the passage beside them",
        ),
        (
            {"words": "Nobody moves.", "quoted": "Nobody"},
            "“verbatim” beside “quoted”: keep one: “verbatim” takes all the words of the evidence",
        ),
    ],
    ids=["a cue among them", "quoted beside it"],
)
def test_speech_without_marks_is_the_speakers_alone(copied_world: Path, written: dict[str, str], fault: str) -> None:
    with pytest.raises(SeedError) as error:
        quote_of(copied_world, "Nobody moves. So they said.", verbatim="true", **written)
    assert str(error.value).endswith(fault)


@pytest.mark.parametrize(
    "words", ["['Personne ', ne bouge. »]", "[« Personne, ne bouge]", "[« Personne, a-t-il, ne bouge]"]
)
def test_chosen_words_on_either_side_of_a_cue_within_the_marks_are_quoted(copied_world: Path, words: str) -> None:
    text = "« Personne, a-t-il said, ne bouge. »"
    quote, article = quote_of(copied_world, text, by="{dockers: il}", words=words)
    assert [article[slice(*span)].rstrip(".") for span in quote.quoted] == ["Personne", "ne bouge"]


@pytest.mark.parametrize(
    ("written", "quoted"),
    [
        ({}, ["real", "so"]),
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


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("« Personne, a-t-il said, ne bouge. »", "il", id="a speaker within the marks"),
        pytest.param("“Nobody, they said, moves.”", "they", id="the same in English"),
        pytest.param("« Personne, said-on, ne bouge. »", None, id="a cue alone"),
        pytest.param("« Personne, said-on, ne bouge. » Les dockers.", "Les dockers", id="a speaker behind them"),
        pytest.param("“We stay, they said.\n\n“No,” the board added.", "they", id="marks left open before others"),
    ],
)
def test_a_cue_within_the_marks_is_not_quoted(copied_world: Path, text: str, speaker: str | None) -> None:
    words = text.partition("\n")[0]
    written = {"by": f"{{dockers: {speaker}}}"} if speaker else {}
    quote, _ = quote_of(copied_world, text, words=json.dumps(words), **written)
    assert (quote.kind, quote.quoted) == ("indirect", [])
    assert [str(note).partition("note: ")[2] for note in read_corpus(copied_world).faults] == [
        "nothing is quoted: the cue stands within the quotation marks: "
        "name what the speaker says with “quoted”, or write “quoted: []”"
    ]


def test_words_round_a_cue_within_the_marks_may_be_named(copied_world: Path) -> None:
    text = "« Personne, a-t-il said, ne bouge. »"
    quote, article = quote_of(copied_world, text, by="{dockers: il}", quoted="['Personne,', ne bouge.]")
    assert [article[slice(*span)] for span in quote.quoted] == ["Personne,", "ne bouge."]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('They said the claim of "fraud" was "vile".', ["vile"]),
        ('They said it was "vile", citing a rule on "fraud".', ["vile"]),
        ('They said Bob\'s plan was "vile", adding: "No."', ["vile", "No."]),
    ],
)
def test_of_several_in_chosen_words_with_the_cue_none_is_chosen(
    copied_world: Path, text: str, quoted: list[str]
) -> None:
    quote, article = quote_of(copied_world, f"So. {text}", words=json.dumps(text), by="{dockers: They}")
    assert [article[slice(*span)] for span in quote.quoted] == quoted


def _noted(world: Path) -> list[str]:
    return [str(note).partition("note: ")[2] for note in read_corpus(world).faults]


def _told_of_the_board(world: Path, **written: str) -> None:
    """A passage in which two speak, told as a quote of each."""
    quote_of(world, 'They said "yes" and the board said "no".', by="{dockers: They}", **written)
    with (world / NOTICE).open("a", encoding="utf-8") as file:
        file.write("    board: {by: {harbour-board: the board}, cue: said, act: state, says: No}\n")


def test_each_of_two_who_speak_in_a_passage_is_quoted_with_his_own_words(copied_world: Path) -> None:
    _told_of_the_board(copied_world)
    article = read_corpus(copied_world).articles["harbour-notice"]
    quoted = {id_: [article.text[slice(*span)] for span in quote.quoted] for id_, quote in article.quotes.items()}
    assert (quoted, _noted(copied_world)) == ({"q": ["yes"], "board": ["no"]}, [])


def test_words_that_are_quoted_as_two_peoples_are_noted(copied_world: Path) -> None:
    _told_of_the_board(copied_world, quoted="['yes', 'no']")
    assert _noted(copied_world) == [
        "“no” is quoted here, and as said by another in “harbour-notice.q”: "
        "give each its own “words”, or say with “quoted” what is whose"
    ]
