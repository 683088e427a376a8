"""Files into records: what does not have the shape that is asked for is told where it stands."""

from pathlib import Path

import pytest

from tests.seeding.breaking import ACCORD, NOTICE, Break, broken, edit, told

EVENT_KEYS = "date, figures, place, status, title, type, who, words"
WORDS = "is not made of words: write words, quoted if they hold a colon, comma or bracket"
MAPPING = "is not a mapping: write “key: value” lines below it"
ROLES = "agent, recipient, participant, target, mediator, supporter, accused"
TYPES = (
    "agree, consult, support, concede, cooperate, aid, retreat, request, accuse, reject, threaten, protest, sanction, "
    "mobilize, coerce, assault, speak"
)
SHA256 = "a SHA-256 is 64 digits from 0-9a-f; “sha256sum article.txt” prints it"
SLUG = "ids are small letters, digits and single hyphens, such as john-kerry"
WHO = "who: {harbour-board: agent}"
MASTER = "by: {harbour-master: le maître du port}\n      "

UNKNOWN_KEYS = [
    broken("of an article", ACCORD, "text_access:", "‸text_acces:", "unknown key “text_acces”: did you mean “text_access”?"),
    broken("of a passage", NOTICE, "  kind:", "  ‸kinds:", "unknown key “kinds”: did you mean “kind”?"),
    broken("of an event", NOTICE, "place:", "‸plaec:", "unknown key “plaec”: did you mean “place”?"),
    broken("of an event, like none", NOTICE, "place:", "‸xxx:", f"unknown key “xxx”: did you mean one of {EVENT_KEYS}?"),
    broken("of a quote", ACCORD, f"{MASTER}cue", f"‸{MASTER}‸cues", "the key “cue” is missing: add “cue: …”", "unknown key “cues”: did you mean “cue”?"),
    broken("of a participant", NOTICE, WHO, "who: {harbour-board: {role: agent, ‸word: Board}}", "unknown key “word”: did you mean “words”?"),
    broken("of a role", ACCORD, "of: harbour-board, words", "of: harbour-board, ‸word", "unknown key “word”: did you mean “words”?"),
    broken("of a date", ACCORD, "{date: 2024-05-20, basis", "{date: 2024-05-20, ‸basi", "unknown key “basi”: did you mean “basis”?"),
    broken("of a day", ACCORD, "Vers 2010: 2010~", "Vers 2010: {date: 2010~, ‸labl: x}", "unknown key “labl”: did you mean “label”?"),
    broken("of a figure", NOTICE, WHO, "figures: {Quay: {unit: quays, ‸hihg: 1}}", "unknown key “hihg”: did you mean “high”?"),
    broken("that YAML would merge", NOTICE, "place:", "‸<<:", f"unknown key “<<”: did you mean one of {EVENT_KEYS}?"),
]  # fmt: skip
MISSING = [
    broken("of an article", NOTICE, "title: North Quay reopens\n", "‸", "the key “title” is missing: add “title: …”"),
    broken(
        "of a passage", NOTICE, "- at: North Quay reopens\n  kind", "- ‸kind", "the key “at” is missing: add “at: …”"
    ),
    broken(
        "of an event",
        NOTICE,
        "title: The Harbour Board reopens North Quay\n      type",
        "‸type",
        "the key “title” is missing: add “title: …”",
    ),
    broken(
        "of a participant",
        NOTICE,
        "harbour-board: agent",
        "harbour-board: ‸{words: Harbour Board}",
        "the key “role” is missing: add “role: …”",
    ),
]
VALUES = [
    broken("of a type", NOTICE, "type: concede", "type: ‸conceed", f"“conceed” is not a value of “type”: did you mean concede? The values are {TYPES}"),
    broken("of a type, like none", NOTICE, "type: concede", "type: ‸xxx", f"“xxx” is not a value of “type”: The values are {TYPES}"),
    broken("of a role", NOTICE, "harbour-board: agent", "harbour-board: ‸agnet", f"“agnet” is not a value of “role”: did you mean agent or target? The values are {ROLES}"),
    broken("of an answer", ACCORD, "brandt-blames: denies", "brandt-blames: ‸denied", "“denied” is not a value of “harbour-strike.brandt-blames”: did you mean denies? The values are denies, rejects, disputes, counter_accuses, supports"),
    broken("of a hash", NOTICE, "sha256: f0", "sha256: ‸F0", f"“F048521850c1beb21e89aa118be62cb2f4f8e59cae74182a4f584f75c8d69375” does not fit “sha256”: {SHA256}"),
    broken("of a language", NOTICE, "language: en", "language: ‸English", "“English” does not fit “language”: a language is its BCP 47 tag, such as en"),
    broken("of an address", NOTICE, "rights:", "source_url: ‸example.org\nrights:", "“example.org” does not fit “source_url”: an address starts with http:// or https://"),
    broken("of an id", NOTICE, "reopening:", "‸Reopening_2:", f"“Reopening_2” does not fit “Reopening_2”: {SLUG}"),
    broken("a list for a mapping", NOTICE, WHO, "who: ‸[harbour-board]", f"“who” {MAPPING}"),
    broken("words for a mapping", NOTICE, "events:\n    reopening:", "roles: ‸chair\n  events:\n    reopening:", f"“roles” {MAPPING}"),
    broken("words for a record", NOTICE, WHO, "figures: {Quay: ‸one}", f"“Quay” {MAPPING}"),
    broken("a mapping for words", NOTICE, "title: The Harbour Board reopens North Quay", "title: ‸{The: Board}", f"“title” {WORDS}"),
    broken("a list for words", NOTICE, "title: The Harbour Board reopens North Quay", "title: ‸[The]", f"“title” {WORDS}"),
    broken("a mapping for a list", NOTICE, WHO, "words: ‸{reopened: quay}", f"“words” {WORDS}"),
    broken("nothing but white space", NOTICE, "title: North Quay reopens", 'title: ‸" "', "“title” does not fit: value should have at least 1 item after validation, not 0"),
    broken("nobody", ACCORD, "by: dockers-union", "by: ‸[]", "“by” does not fit: value should have at least 1 item after validation, not 0"),
]  # fmt: skip


@pytest.mark.parametrize("given", UNKNOWN_KEYS)
def test_an_unknown_key_gets_the_nearest_that_is_known_there(copied_world: Path, given: Break) -> None:
    expected = given.apply(copied_world)
    assert told(copied_world) == expected


@pytest.mark.parametrize("given", MISSING)
def test_a_missing_key_is_told_where_it_belongs(copied_world: Path, given: Break) -> None:
    expected = given.apply(copied_world)
    assert told(copied_world) == expected


@pytest.mark.parametrize("given", VALUES)
def test_a_value_that_does_not_fit_is_told_with_one_that_would(copied_world: Path, given: Break) -> None:
    expected = given.apply(copied_world)
    assert told(copied_world) == expected


def test_an_article_holds_passages(copied_world: Path) -> None:
    passages = (copied_world / NOTICE).read_text("utf-8").partition("passages:\n")[2]
    (place,) = edit(copied_world, NOTICE, f"passages:\n{passages}", "passages: ‸[]\n")
    fault = "“passages” does not fit: list should have at least 1 item after validation, not 0"
    assert told(copied_world) == [f"{place}: {fault}"]
