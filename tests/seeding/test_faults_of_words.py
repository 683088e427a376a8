"""Words that must stand in the text: as evidence once and whole, all others in the passages of their record."""

from pathlib import Path

import pytest

from tests.seeding.breaking import STRIKE, Break, broken, told

BRACKETS = "write more of the words around it, and put the part you mean in [brackets]"
WALKS = "“the walks” is not in passage 6: the nearest words there are “the talks”"
CABINET = "the passage reads “Norland's cabinet will send hundreds of soldiers after the s…”"
TALKS = "words: the talks"
CHAIR = "copy them from the passage, which begins “🚢 Harbour Board chair Zoë Álmas accused ”"
HOPES = "copy them from the passage, which begins “Ms Álmas told the Coast Daily she hoped ”"
SOLDIERS = "copy them from the passage, which begins “Norland's cabinet will send hundreds of ”"

HE = "“he” is not in passage 5: it is part of a longer word there; write whole words"

EVIDENCE = [
    broken("absent", STRIKE, TALKS, "words: ‸the walks", WALKS),
    broken("like no others", STRIKE, TALKS, "words: ‸xxx yyy", f"“xxx yyy” is not in passage 6: {CABINET}"),
    broken("second of two", STRIKE, TALKS, "words: [the talks, ‸the walks]", WALKS),
    broken(
        "of another passage",
        STRIKE,
        TALKS,
        "words: ‸joined the Sea Pact",
        f"“joined the Sea Pact” is not in passage 6: {CABINET}",
    ),
    broken("ambiguous", STRIKE, TALKS, "words: ‸the", f"“the” stands 2 times in passage 6: {BRACKETS}"),
    broken(
        "ends inside a word",
        STRIKE,
        TALKS,
        "words: ‸the talk",
        "“the talk” is not in passage 6: it is part of a longer word there; write whole words",
    ),
    broken(
        "begins inside a number",
        STRIKE,
        "title: Norland joins the Sea Pact",
        "title: Norland joins\n      words: ‸998",
        "“998” is not in passage 7: it is part of a longer word there; write whole words",
    ),
    broken("brackets in absent words", STRIKE, TALKS, 'words: ‸"[the] walks"', WALKS),
    broken(
        "brackets in ambiguous words",
        STRIKE,
        TALKS,
        'words: ‸"t[he]"',
        f"“the” stands 2 times in passage 6: {BRACKETS}",
    ),
    broken(
        "brackets that do not close",
        STRIKE,
        TALKS,
        'words: ‸"[the talks"',
        "“[the talks” is not in passage 6: the nearest words there are “if the talks”",
    ),
    broken(
        "of more evidence",
        STRIKE,
        "supports: {strike: walkout begins}",
        "supports: {strike: ‸walkout ends}",
        "“walkout ends” is not in passage 9: the nearest words there are “walkout begins”",
    ),
    broken(
        "of a role",
        STRIKE,
        "words: Harbour Board chair Zoë Álmas}",
        "words: ‸Harbour Board chair Ivo}",
        "“Harbour Board chair Ivo” is not in passage 3: the nearest words there are “Harbour Board chair Zoë”",
    ),
    broken(
        "title of a role without words",
        STRIKE,
        'title: secretary, of: dockers-union, words: "Ivo Brandt, secretary of the union"',
        "title: ‸treasurer, of: dockers-union",
        "“treasurer” is not in passage 4: the passage reads “Ivo Brandt, secretary of the union, denied it and blamed the…”",
    ),
]
OTHERS = [
    broken("cue", STRIKE, "cue: accused", "cue: ‸accuse", f"“accuse” is not in passage 3: {CHAIR}"),
    broken("words of a speaker", STRIKE, "by: zoe-almas\n      cue: t", "by: {zoe-almas: ‸he}\n      cue: t", HE),
    broken(
        "words of a participant",
        STRIKE,
        "words: hundreds of soldiers}",
        "words: ‸thousands}",
        f"“thousands” is not in passage 6: {CABINET}",
    ),
    broken(
        "words of a figure",
        STRIKE,
        "figures: {hundreds",
        "figures: {‸thousands",
        f"“thousands of soldiers” is not in passage 6: {SOLDIERS}",
    ),
    broken(
        "words of a date",
        STRIKE,
        "      date: by June at the latest",
        "      date: ‸3 May",
        f"“3 May” is not in passage 5: {HOPES}",
    ),
    broken("mention, absent", STRIKE, "mentions: {she:", "mentions: {‸he:", HE),
    broken(
        "mention, ambiguous",
        STRIKE,
        "mentions: {she:",
        "mentions: {‸the:",
        f"“the” stands 3 times in passage 5: {BRACKETS}",
    ),
    broken(
        "quoted, absent",
        STRIKE,
        "about: [harbour-board, crane-fire]",
        "about: [harbour-board, crane-fire]\n      quoted: ‸They always serviced",
        "“They always serviced” is not in passage 4: the nearest words there are “They never serviced”",
    ),
    broken(
        "quoted, not in marks",
        STRIKE,
        "about: [harbour-board, crane-fire]",
        "about: [harbour-board, crane-fire]\n      quoted: ‸blamed the Harbour Board",
        "“blamed the Harbour Board” does not stand in quotation marks: leave out words that do not",
    ),
]


@pytest.mark.parametrize("given", EVIDENCE)
def test_evidence_stands_once_in_its_passage_as_whole_words(copied_world: Path, given: Break) -> None:
    expected = given.apply(copied_world)
    assert told(copied_world) == expected


@pytest.mark.parametrize("given", OTHERS)
def test_words_of_a_record_stand_in_its_passages(copied_world: Path, given: Break) -> None:
    expected = given.apply(copied_world)
    assert told(copied_world) == expected
