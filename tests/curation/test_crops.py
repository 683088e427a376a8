"""Evidence of events that is cut off from what matters: from who says it, and from a word that reverses it."""

import json
from pathlib import Path

import pytest

from app.curation.articles import Event
from app.curation.corpus import read_corpus
from app.curation.files.faults import SeedError
from tests.curation.breaking import NOTICE, retext

SAYS = "by: {dockers: dockers}, cue: said, act: state, says: The dockers say so."
LONG = "a very long walk around the whole of the harbour and its many quays, in the rain and in the dark " * 2


def event_of(world: Path, text: str, words: str, *, quote: str = "", **written: str) -> tuple[Event, str, list[str]]:
    """An event told by words of the second passage of the notice, with that text and the notes on it."""
    retext(world, f"North Quay reopens\nThe Harbour Board reopened North Quay. {text}")
    fields = {"title": "The event", "type": "consult", "words": json.dumps(words), **written}
    event = "".join(f"\n      {name}: {value}" for name, value in fields.items())
    quotes = f"\n  quotes:\n    q: {{{quote}}}" if quote else ""
    begins = json.dumps(" ".join(text.split()[:2]))
    with (world / NOTICE).open("a", encoding="utf-8") as file:
        file.write(f"\n- at: {begins}{quotes}\n  events:\n    told:{event}\n")
    corpus = read_corpus(world)
    article = corpus.articles["harbour-notice"]
    return article.events["told"], article.text, [str(note).partition("note: ")[2] for note in corpus.faults]


@pytest.mark.parametrize(
    ("text", "crop", "taken_in"),
    [
        ("The dockers said the quay was closed.", "the quay was closed", "dockers said the quay was closed"),
        ("The quay was closed, said dockers.", "The quay was closed", "The quay was closed, said dockers"),
        ("The quay was closed, dockers said on Monday.", "The quay was closed", "The quay was closed, dockers said"),
        ("On Monday the dockers said the quay was closed.", "dockers said the quay", "dockers said the quay"),
        ("As Elmar was to vote, dockers said the quay was closed.", "Elmar was to vote", "Elmar was to vote"),
        ("The quay was closed, dockers said on a Monday.", "The quay was closed", "The quay was closed, dockers said"),
        ("The quay was closed, dockers said on a cold Monday.", "The quay was closed", "The quay was closed"),
        ('"The quay is closed," dockers said in the town of Elmar, "for a week."', "quay is closed",
         '"The quay is closed," dockers said'),
    ],
    ids=["speaker first", "cue first", "few words behind", "with the cue", "not what is said", "three words behind",
         "four words behind", "in marks"],
)  # fmt: skip
def test_a_piece_takes_in_who_says_it(copied_world: Path, text: str, crop: str, taken_in: str) -> None:
    event, article, notes = event_of(copied_world, text, crop, quote=SAYS)
    (piece,) = event.evidence
    assert (article[slice(*piece.span)], piece.attribution, notes) == (taken_in, None, [])


@pytest.mark.parametrize(("length", "is_taken_in"), [(200, True), (201, False)])
def test_a_piece_with_who_says_it_has_200_characters(copied_world: Path, length: int, *, is_taken_in: bool) -> None:
    crop = "x" * (length - len("dockers said "))
    event, article, _ = event_of(copied_world, f"The dockers said {crop}.", crop, quote=SAYS)
    (piece,) = event.evidence
    told = article[slice(*piece.attribution.span)] if piece.attribution else ""
    assert (article[slice(*piece.span)], told) == (
        (f"dockers said {crop}", "") if is_taken_in else (crop, "dockers said")
    )


@pytest.mark.parametrize(("length", "is_beside"), [(200, True), (201, False)])
def test_words_for_the_speaker_are_200_characters_with_the_cue(
    copied_world: Path, length: int, *, is_beside: bool
) -> None:
    words = f"dockers {'x' * (length - len('dockers  said'))} said"
    event, article, _ = event_of(copied_world, f"The {words} the quay was closed.", "the quay was closed", quote=SAYS)
    (piece,) = event.evidence
    told = article[slice(*piece.attribution.span)] if piece.attribution else ""
    assert (article[slice(*piece.span)], told) == (
        ("the quay was closed", words) if is_beside else ("said the quay was closed", "")
    )


def test_a_piece_of_one_of_the_stretches_of_a_quote_takes_in_who_says_it(copied_world: Path) -> None:
    quote = f"{SAYS}, words: [The dockers said the quay was closed, It rained]"
    text = "The dockers said the quay was closed. It rained."
    event, article, _ = event_of(copied_world, text, "the quay was closed", quote=quote)
    assert [article[slice(*one.span)] for one in event.evidence] == ["dockers said the quay was closed"]


def test_a_piece_that_would_grow_too_long_has_who_says_it_beside_it(copied_world: Path) -> None:
    event, article, _ = event_of(copied_world, f"The dockers said {LONG}ended.", f"{LONG}ended", quote=SAYS)
    (piece,) = event.evidence
    assert article[slice(*piece.span)] == f"{LONG}ended"
    assert piece.attribution is not None
    assert (piece.attribution.quote, piece.attribution.passage) == ("harbour-notice.q", 3)
    assert article[slice(*piece.attribution.span)] == "dockers said"


def test_a_piece_takes_in_both_marks_of_a_pair_or_none(copied_world: Path) -> None:
    text = f'The dockers said the quay was closed, adding: "It is {LONG}over."'
    event, article, _ = event_of(copied_world, text, "It is a very long walk", quote=SAYS)
    (piece,) = event.evidence
    assert article[slice(*piece.span)] == "It is a very long walk"
    assert piece.attribution is not None
    assert article[slice(*piece.attribution.span)] == "dockers said"


def test_words_that_hold_who_says_them_have_no_attribution_to_another_source(
    copied_world: Path,
) -> None:
    board = "r: {by: harbour-board, cue: agreed, act: state, says: The Harbour Board agrees."
    quotes = f"{SAYS}, words: the quay was closed}}\n    {board}"
    text = "The dockers said the quay was closed. All of it, the Harbour Board agreed."
    words = {"status": "alleged", "according_to": "[r, q]"}
    event, article, _ = event_of(copied_world, text, "The dockers said the quay was closed", quote=quotes, **words)
    assert [(article[slice(*one.span)], one.attribution) for one in event.evidence] == [
        ("The dockers said the quay was closed", None)
    ]


def _told_apart(world: Path, between: str, behind: str = "") -> list[str]:
    """The first piece of an event that stands on the word of a quote some passages before, and who says it.

    `behind` is a passage in which the Harbour Board says so too.
    """
    retext(
        world,
        f"North Quay reopens\nThe Harbour Board reopened North Quay. The dockers said this. {between}Quay closed."
        f"{behind and ' '}{behind}",
    )
    passages = f"- at: {between.strip()}\n  set_aside: nothing\n" if between else ""
    sources = "[r, q]" if behind else "q"
    told = f"told: {{title: The quay is closed, type: sanction, status: alleged, according_to: {sources}}}"
    board = "r: {by: harbour-board, cue: agreed, act: state, says: The Harbour Board agrees.}"
    with (world / NOTICE).open("a", encoding="utf-8") as file:
        file.write(f"\n- at: The dockers said\n  quotes:\n    q: {{{SAYS}}}\n")
        file.write(f"{passages}- at: Quay closed\n  events:\n    {told}\n")
        file.write(f"- at: {behind}\n  quotes:\n    {board}\n" if behind else "")
    corpus = read_corpus(world)
    (piece,) = corpus.articles["harbour-notice"].events["told"].evidence
    article = corpus.articles["harbour-notice"].text
    return [article[slice(*piece.span)], article[slice(*piece.attribution.span)] if piece.attribution else ""]


def test_who_says_it_may_stand_in_the_passage_before(copied_world: Path) -> None:
    assert _told_apart(copied_world, "") == ["Quay closed.", "dockers said"]


def test_who_says_it_in_the_nearer_passage_is_heard(copied_world: Path) -> None:
    behind = "It had rained there for days, the Harbour Board agreed."
    assert _told_apart(copied_world, "", behind) == ["Quay closed.", "dockers said"]


def test_an_event_may_not_hide_on_whose_word_it_stands(copied_world: Path) -> None:
    with pytest.raises(SeedError) as error:
        _told_apart(copied_world, "It rained. ")
    assert str(error.value).endswith(
        "the first words of the event hide who says it, “harbour-notice.q”: "
        "tell the event in passage 3, with “dockers said …”, and let this passage support it"
    )


@pytest.mark.parametrize(
    ("text", "crop", "word"),
    [
        ("All watched to see whether the board would open.", "the board would open", "whether"),
        ("All watched to see whether the board would open.", "board would open", "whether"),
        ("All watched to see whether or not it would open.", "it would open", "whether or not"),
        ("Work ends if the talks fail.", "the talks fail", "if"),
        ("If talks fail, work ends.", "talks fail", "If"),
        ("Work ends unless\nthe talks end.", "the talks end", "unless"),
        ("Work goes on lest ships wait.", "ships wait", "lest"),
        ("The board did not open the quay.", "open the quay", "not"),
        ("The board didn't open the quay.", "open the quay", "didn't"),
        ("The board has never opened the quay.", "opened the quay", "never"),
        ("They ask if “the quay is open” today.", "the quay is open", "if"),
    ],
)
@pytest.mark.parametrize("quote", ["", SAYS.replace("said", "{}")], ids=["nobody's", "in a quote"])
def test_words_cut_off_from_what_reverses_them_are_refused(
    copied_world: Path, text: str, crop: str, word: str, quote: str
) -> None:
    cue = text.split()[1]
    with pytest.raises(SeedError) as error:
        event_of(copied_world, text, crop, quote=quote.replace("{}", cue).replace("{dockers: dockers}", "dockers"))
    assert [fault.what for fault in error.value.faults] == [
        f"cut off from “{word}”, these words say what the text does not"
    ]
    assert error.value.faults[0].right == f"begin at “{word}” or before it"


@pytest.mark.parametrize(
    ("text", "crop"),
    [
        ("All watched to see whether the board would open.", "whether the board would open"),
        ("Work ends if the talks fail. The board opened.", "The board opened"),
        ("The board did not only open the quay.", "only open the quay"),
        ("It ended, more often than not, the quay was open.", "the quay was open"),
        ("A knot of dockers met.", "of dockers met"),
    ],
)
def test_other_words_are_not(copied_world: Path, text: str, crop: str) -> None:
    assert event_of(copied_world, text, crop)[2] == []


@pytest.mark.parametrize(
    ("text", "crop", "what"),
    [
        ("The board would in effect close it.", "close it", "cut off from “would in effect”, these words say more"),
        ("The board failed to close the quay.", "close the quay", "cut off from “failed to”, these words say more"),
        (
            "The mayor said that the quay was closed.",
            "the quay was closed",
            "cut off from “said that”, these words say more",
        ),
        (
            "If talks fail, the board shuts it.",
            "the board shuts it",
            "told as occurred, but in its sentence “If” stands",
        ),
    ],
)
def test_words_that_may_say_too_much_are_a_note(copied_world: Path, text: str, crop: str, what: str) -> None:
    (note,) = event_of(copied_world, text, crop)[2]
    assert note.startswith(what)


def test_what_is_conditional_may_leave_its_condition_out(copied_world: Path) -> None:
    text = "If talks fail, the board shuts it."
    assert event_of(copied_world, text, "the board shuts it", status="conditional")[2] == []
