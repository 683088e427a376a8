"""Ids that no record has, or that two would have: told where they stand, with the nearest that exist."""

from pathlib import Path

import pytest

from tests.seeding.breaking import ACCORD, NOTICE, STRIKE, Break, broken, edit, told

ALMA = "“zoe-alma” is not an actor: did you mean “zoe-almas”?"
BOARD = "“harbour-bord” is not an actor: did you mean “harbour-board”?"
ACCUSES = "“almas-acuses” is not a quote: did you mean “almas-accuses”?"
STRIKES = "“harbour-strike.strike” or “harbour-strike.strike-end” or “harbour-strike.strike-vote”"
HOPES = "“harbour-strike.almas-hopes” or “harbour-strike.almas-accuses” or “harbour-strike.brandt-blames”"
TAKEN = "is the id of an actor or a place: give the record another id"
TWICE = "give one of them another id; to give it more evidence here, write “supports: {strike: …}”"

ACTORS = [
    broken("speaker", STRIKE, "by: zoe-almas\n      cue: a", "by: ‸zoe-alma\n      cue: a", ALMA),
    broken(
        "one of two speakers", STRIKE, "by: zoe-almas\n      cue: t", "by: [ivo-brandt, ‸zoe-alma]\n      cue: t", ALMA
    ),
    broken("speaker with words", ACCORD, "by: dockers-union", "by: {‸zoe-alma: Mme Álmas}", ALMA),
    broken("participant", NOTICE, "{harbour-board:", "{‸harbour-bord:", BOARD),
    broken("addressee", ACCORD, "to: zoe-almas", "to: ‸zoe-alma", ALMA),
    broken("publisher", STRIKE, "publisher: coast-daily", "publisher: ‸zoe-alma", ALMA),
    broken("who has a role", ACCORD, "    zoe-almas: {title", "    ‸zoe-alma: {title", ALMA),
    broken("whom one serves", STRIKE, "of: harbour-board", "of: [dockers-union, ‸harbour-bord]", BOARD),
    broken(
        "a place where an actor is meant",
        NOTICE,
        "{harbour-board:",
        "{‸elmar:",
        "“elmar” is not an actor: add the actor first",
    ),
    broken(
        "who is mentioned", STRIKE, "{she: zoe-almas}", "{she: ‸zoe-alma}", ALMA.replace("actor:", "actor or place:")
    ),
]
PLACES = [
    broken("of an event", NOTICE, "north-quay", "‸nort-quay", "“nort-quay” is not a place: did you mean “north-quay”?"),
    broken("of a quote", ACCORD, "place: north-quay", "place: ‸dockyard", "“dockyard” is not a place: add the place first"),
    broken("written as a place", ACCORD, "place:norland", "‸place:norlnd",
           "“place:norlnd” is not a record: did you mean “place:norland”?"),
    broken("an actor where a place is meant", NOTICE, "north-quay", "‸dockers", "“dockers” is not a place: add the place first"),
]  # fmt: skip
RECORDS = [
    broken("quote that is answered", STRIKE, "{almas-accuses: denies}", "{‸almas-acuses: denies}", ACCUSES),
    broken("quote on whose word", STRIKE, "_to: almas-accuses", "_to: ‸almas-acuses", ACCUSES),
    broken(
        "quote where an event is meant",
        ACCORD,
        "at: signing",
        "at: ‸union-shares",
        "“union-shares” is not an event: add the event first",
    ),
    broken(
        "record with more evidence",
        STRIKE,
        "supports: {strike:",
        "supports: {‸stroke:",
        "“stroke” is not a record: did you mean “strike”?",
    ),
    broken(
        "what a quote is about",
        STRIKE,
        "[dockers-union, crane-fire, north-quay]",
        "[‸docker-union, elmar, ‸crane-fir]",
        "“docker-union” is not a record: did you mean “dockers-union”?",
        "“crane-fir” is not a record: did you mean “crane-fire”?",
    ),
    broken(
        "full id of the same article",
        STRIKE,
        "about: crane-fire",
        "about: ‸harbour-strike.crane-fire",
        "“harbour-strike.crane-fire” is of this article: write the short id “crane-fire”",
    ),
]
FOREIGN = [
    broken(
        "event that gains evidence",
        ACCORD,
        "supports: {harbour-strike.strike:",
        "supports: {‸harbour-strike.strik:",
        f"“harbour-strike.strik” is not an event: did you mean {STRIKES}?",
    ),
    broken(
        "quote that is answered",
        ACCORD,
        "{harbour-strike.almas-hopes:",
        "{‸harbour-strike.almas-hope:",
        f"“harbour-strike.almas-hope” is not a quote: did you mean {HOPES}?",
    ),
    broken(
        "what a quote is about",
        ACCORD,
        "about: signing",
        "about: ‸lock-out.begin",
        "“lock-out.begin” is not a record: add the record first",
    ),
]


@pytest.mark.parametrize("given", [*ACTORS, *PLACES, *RECORDS])
def test_an_id_that_no_record_has(copied_world: Path, given: Break) -> None:
    expected = given.apply(copied_world)
    assert told(copied_world) == expected


@pytest.mark.parametrize("given", FOREIGN)
def test_an_id_that_the_other_article_does_not_have(copied_world: Path, given: Break) -> None:
    expected = given.apply(copied_world)
    assert told(copied_world) == expected


@pytest.mark.parametrize(
    "given",
    [
        broken("an actor", NOTICE, "reopening:", "‸mara-lind:", f"“mara-lind” {TAKEN}"),
        broken("a place", NOTICE, "reopening:", "‸elmar:", f"“elmar” {TAKEN}"),
        broken(
            "another event",
            STRIKE,
            "    meeting:",
            "    ‸strike:",
            f"“strike” is a record of this article already: {TWICE}",
        ),
        broken(
            "a quote",
            STRIKE,
            "    meeting:",
            "    ‸brandt-blames:",
            f"“brandt-blames” is a record of this article already: {TWICE.replace('strike', 'brandt-blames')}",
        ),
    ],
)
def test_an_id_that_is_taken_is_the_only_mistake(copied_world: Path, given: Break) -> None:
    expected = given.apply(copied_world)
    assert told(copied_world) == expected


def test_an_id_of_another_article_may_be_used_again(copied_world: Path) -> None:
    edit(copied_world, NOTICE, "reopening:", "strike:")
