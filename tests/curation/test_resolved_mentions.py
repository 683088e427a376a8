"""The mentions of an article: found by name, corrected by the curator, added by the words that records use."""

from pathlib import Path

import pytest

from app.curation.corpus import read_corpus
from tests.curation.breaking import ACCORD, ACTORS, NOTICE, PLACES, STRIKE, edit, told

SHE = "mentions: {she: zoe-almas}"
ALMAS, DAILY = ("Ms Álmas", "zoe-almas"), ("Coast Daily", "coast-daily")


def mentions(world: Path, passage: int, article: str = "harbour-strike") -> list[tuple[str, str]]:
    """The words of the passage that name something, and what, in the order of the text."""
    found = read_corpus(world).articles[article]
    return [
        (found.text[slice(*one.evidence.span)], one.of.id) for one in found.mentions if one.evidence.passage == passage
    ]


def test_names_are_found_and_pronouns_are_the_curators(world: Path) -> None:
    assert mentions(world, 5) == [ALMAS, DAILY, ("she", "zoe-almas")]


@pytest.mark.parametrize(
    ("entry", "is_found"),
    [
        ("name: Coast Daily, named: false", False),
        ("name: Coast Daily, named: false, aliases: Coast Daily", True),
        ("name: A newspaper, named: false, aliases: Coast Daily", True),
    ],
)
def test_an_alias_is_looked_for_and_the_name_of_what_has_none_is_not(
    copied_world: Path, entry: str, *, is_found: bool
) -> None:
    edit(copied_world, ACTORS, "name: Coast Daily", entry)
    assert (DAILY in mentions(copied_world, 5)) == is_found


def test_a_pronoun_is_none_where_the_curator_does_not_say_so(copied_world: Path) -> None:
    edit(copied_world, STRIKE, f"  {SHE}\n", "")
    assert mentions(copied_world, 5) == [ALMAS, DAILY]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("{Álmas: ivo-brandt}", [("Álmas", "ivo-brandt"), DAILY]),
        ("{Coast: ivo-brandt}", [ALMAS, DAILY, ("Coast", "ivo-brandt")]),
        ("{Ms Álmas: ivo-brandt}", [("Ms Álmas", "ivo-brandt"), DAILY]),
        ("{Ms Álmas: zoe-almas}", [ALMAS, DAILY]),
        ("{Ms Álmas told: zoe-almas}", [("Ms Álmas told", "zoe-almas"), DAILY]),
        ("{Ms Álmas: none}", [DAILY]),
        ("{Ms Álmas told the Coast Daily: none}", []),
        ("{Ms Álmas: [ivo-brandt, dockers]}", [("Ms Álmas", "dockers"), ("Ms Álmas", "ivo-brandt"), DAILY]),
        ("{she: [zoe-almas, zoe-almas]}", [ALMAS, DAILY, ("she", "zoe-almas")]),
        ('{she: zoe-almas, "[she] hoped": zoe-almas}', [ALMAS, DAILY, ("she", "zoe-almas")]),
        ("{Coast: place:norland}", [ALMAS, DAILY, ("Coast", "norland")]),
        ('{"[strike] would": dockers}', [ALMAS, DAILY, ("strike", "dockers")]),
    ],
    ids=[
        "the same words without a title mean another",
        "shorter words are another mention",
        "the same words mean another",
        "the same words mean the same",
        "longer words mean the same",
        "nobody",
        "nobody in longer words",
        "two at once",
        "one twice",
        "one in two ways",
        "a place inside a name",
        "words in brackets",
    ],
)
def test_the_curator_corrects(copied_world: Path, written: str, expected: list[tuple[str, str]]) -> None:
    edit(copied_world, STRIKE, SHE, f"mentions: {written}")
    assert mentions(copied_world, 5) == expected


def test_a_name_is_the_state_unless_the_curator_means_the_place(copied_world: Path) -> None:
    article = read_corpus(copied_world).articles["harbour-strike"]
    assert {one.of.record for one in article.mentions if one.of.id == "norland"} == {"actor"}
    edit(copied_world, STRIKE, "- at: Norland joined\n", "- at: Norland joined\n  mentions: {Norland: place:norland}\n")
    article = read_corpus(copied_world).articles["harbour-strike"]
    assert [one.of.record for one in article.mentions if one.evidence.passage == 7] == ["place", "work"]


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("{zoe-almas: she}", [ALMAS, DAILY, ("she", "zoe-almas")]),
        ("{zoe-almas: Ms Álmas}", [ALMAS, DAILY]),
        ("{zoe-almas: Álmas}", [ALMAS, DAILY]),
        ("zoe-almas", [ALMAS, DAILY]),
        ("{zoe-almas: she, coast-daily: the Coast Daily}", [ALMAS, DAILY, ("she", "zoe-almas")]),
    ],
)
def test_words_of_a_speaker_are_a_mention_unless_they_hold_one(
    copied_world: Path, by: str, expected: list[tuple[str, str]]
) -> None:
    edit(copied_world, STRIKE, f"  {SHE}\n", "")
    edit(copied_world, STRIKE, "by: zoe-almas\n      cue: t", f"by: {by}\n      cue: t")
    assert mentions(copied_world, 5) == expected


def test_words_of_a_participant_are_a_mention(world: Path) -> None:
    assert mentions(world, 6) == [
        ("Norland's cabinet", "norland-government"),
        ("Norland", "norland"),
        ("hundreds of soldiers", "soldiers"),
    ]


def test_without_words_the_first_mention_in_the_evidence_is_what_was_written(copied_world: Path) -> None:
    edit(
        copied_world,
        STRIKE,
        "words: Ivo Brandt, secretary of the union, denied it",
        "words: secretary of the union, denied it",
    )
    quotes = read_corpus(copied_world).articles["harbour-strike"].quotes
    assert [quotes[id_].speakers[0].as_written for id_ in ("almas-hopes", "brandt-blames", "brandt-denies")] == [
        "Ms Álmas",
        "Ivo Brandt",
        "Ivo Brandt",
    ]


def test_who_is_not_named_in_the_passages_is_not_written(copied_world: Path) -> None:
    edit(copied_world, NOTICE, "who: {harbour-board: agent}", "who: {harbour-board: agent, dockers: participant}")
    participants = read_corpus(copied_world).articles["harbour-notice"].events["reopening"].participants
    assert [(one.actor, one.as_written) for one in participants] == [
        ("harbour-board", "Harbour Board"),
        ("dockers", None),
    ]


@pytest.mark.parametrize("entry", ["name: Mara Lind, aliases: Harbour Board", "name: Harbour Board"])
def test_a_name_of_two_is_whose_the_article_tells_of_besides(copied_world: Path, entry: str) -> None:
    edit(copied_world, ACTORS, "name: Mara Lind", entry)
    assert ("Harbour Board", "harbour-board") in mentions(copied_world, 2, "harbour-notice")


def test_a_name_of_two_that_the_article_tells_of_must_be_told_apart(copied_world: Path) -> None:
    edit(copied_world, ACTORS, "name: Mara Lind", "name: Mara Lind, aliases: Harbour Board")
    edit(copied_world, NOTICE, "who: {harbour-board: agent}", "who: {harbour-board: agent, mara-lind: participant}")
    (place,) = edit(copied_world, NOTICE, "at: The Harbour", "at: ‸The Harbour")
    right = "write “names: {Harbour Board: harbour-board}” above “passages”, or there the other one"
    assert told(copied_world) == [f"{place}: “Harbour Board” in passage 2 may be harbour-board or mara-lind: {right}"]
    edit(copied_world, NOTICE, "passages:", "names: {Harbour Board: mara-lind}\npassages:")
    assert ("Harbour Board", "mara-lind") in mentions(copied_world, 2, "harbour-notice")


def test_a_name_of_two_is_told_apart_by_one_correction(copied_world: Path) -> None:
    edit(copied_world, PLACES, "name: Westland", "name: Westland, aliases: North Quay")
    edit(copied_world, STRIKE, "- at: 🚢", "- mentions: {North Quay: westland}\n  at: 🚢")
    edit(copied_world, ACCORD, "- at: 🎉", "- mentions: {North Quay: none}\n  at: 🎉")
    edit(copied_world, NOTICE, "kind: heading", "kind: heading\n  mentions: {North Quay: north-quay}")
    edit(copied_world, NOTICE, "at: The Harbour", "mentions: {North Quay: north-quay}\n  at: The Harbour")
    assert mentions(copied_world, 2, "harbour-notice") == [
        ("Harbour Board", "harbour-board"),
        ("North Quay", "north-quay"),
    ]
    assert ("North Quay", "westland") in mentions(copied_world, 3)
