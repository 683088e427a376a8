"""Files into records: what does not have the shape that is asked for is told where it stands."""

from pathlib import Path

import pytest

from tests.seeding.breaking import ACCORD, ACTORS, NOTICE, PLACES, STRIKE, Break, broken, told

EVENT_KEYS = "date, figures, place, status, title, type, who, words"
LIST = "write words, quoted if they hold a colon, comma or bracket"
MAPPING = "is not a mapping: write “key: value” lines below it"
TYPES = (
    "agree, consult, support, concede, cooperate, aid, retreat, request, accuse, reject, threaten, protest, sanction, "
    "mobilize, coerce, assault, speak"
)
ROLES = "agent, recipient, participant, target, mediator, supporter, accused"
SLUG = "ids are small letters, digits and single hyphens, such as john-kerry"
WHO = "who: {harbour-board: agent}"

UNKNOWN_KEYS = [
    broken(
        "of an article", ACCORD, "text_access:", "‸text_acces:", "unknown key “text_acces”: did you mean “text_access”?"
    ),
    broken("of a passage", NOTICE, "  kind:", "  ‸kinds:", "unknown key “kinds”: did you mean “kind”?"),
    broken("of an event", NOTICE, "place:", "‸plaec:", "unknown key “plaec”: did you mean “place”?"),
    broken(
        "of an event, like none", NOTICE, "place:", "‸xxx:", f"unknown key “xxx”: did you mean one of {EVENT_KEYS}?"
    ),
    broken(
        "of a quote",
        ACCORD,
        "      cue: a nié",
        "      ‸cues: a nié",
        "the key “cue” is missing: add “cue: …”",
        "unknown key “cues”: did you mean “cue”?",
    ),
    broken(
        "of a participant",
        NOTICE,
        WHO,
        "who: {harbour-board: {role: agent, ‸word: Board}}",
        "unknown key “word”: did you mean “words”?",
    ),
    broken(
        "of a role",
        ACCORD,
        "of: harbour-board, words",
        "of: harbour-board, ‸word",
        "unknown key “word”: did you mean “words”?",
    ),
    broken(
        "of a date",
        ACCORD,
        "{date: 2024-05-20, basis",
        "{date: 2024-05-20, ‸base",
        "unknown key “base”: did you mean “basis”?",
    ),
    broken(
        "of a day",
        ACCORD,
        "Vers 2010: 2010~",
        "Vers 2010: {date: 2010~, ‸labl: x}",
        "unknown key “labl”: did you mean “label”?",
    ),
    broken(
        "of a figure",
        NOTICE,
        WHO,
        "figures: {Quay: {unit: quays, ‸hihg: 1}}",
        "unknown key “hihg”: did you mean “high”?",
    ),
    broken(
        "of an actor",
        ACTORS,
        "{kind: person, name: Mara Lind}",
        "{kind: person, name: Mara Lind, ‸alias: Lind}",
        "unknown key “alias”: did you mean “aliases”?",
    ),
    broken("of a place", PLACES, "{kind: country, name: Westland}", "{kind: country, name: Westland, ‸in: elmar}", ""),
    broken(
        "of coordinates",
        PLACES,
        "{kind: country, name: Westland}",
        "{kind: country, name: Westland, coordinates: {lat: 1, lon: 1, ‸alt: 1}}",
        "unknown key “alt”: did you mean “lat”?",
    ),
    broken("one that YAML merges", NOTICE, "place:", "‸<<:", f"unknown key “<<”: did you mean one of {EVENT_KEYS}?"),
]
MISSING = [
    broken("of an article", ACCORD, "title: Accord", "source_url: https://example.org/Accord", ""),
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
        "of an actor",
        ACTORS,
        "{kind: person, name: Mara Lind}",
        "‸{name: Mara Lind}",
        "the key “kind” is missing: add “kind: …”",
    ),
]
VALUES = [
    broken(
        "of a type",
        NOTICE,
        "type: concede",
        "type: ‸conceed",
        f"“conceed” is not a value of “type”: did you mean concede? The values are {TYPES}",
    ),
    broken(
        "of a type, like none",
        NOTICE,
        "type: concede",
        "type: ‸xxx",
        f"“xxx” is not a value of “type”: the values are {TYPES}",
    ),
    broken(
        "of a short role",
        NOTICE,
        "harbour-board: agent",
        "harbour-board: ‸agnet",
        f"“agnet” is not a value of “role”: did you mean agent? The values are {ROLES}",
    ),
    broken("that YAML would read otherwise", ACCORD, "title_by: source", "title_by: ‸NO", ""),
    broken("of an id", ACTORS, "mara-lind:", "‸Mara_Lind:", f"“Mara_Lind” does not fit “Mara_Lind”: {SLUG}"),
    broken("of a hash", ACCORD, "sha256: e4", "sha256: ‸E4", ""),
    broken(
        "of a language",
        ACCORD,
        "language: fr",
        "language: ‸French",
        "“French” does not fit “language”: a language is its BCP 47 tag, such as en",
    ),
    broken("of an address", STRIKE, "source_url: https:", "source_url: ‸htps:", ""),
    broken(
        "of a country",
        PLACES,
        "name: Westland}",
        "name: Westland, country: ‸no}",
        "“no” does not fit “country”: a country is its ISO 3166 code of two capitals, such as CH",
    ),
    broken(
        "of a Wikidata id",
        ACTORS,
        "name: Mara Lind}",
        "name: Mara Lind, wikidata: ‸22316}",
        "“22316” does not fit “wikidata”: a Wikidata id is Q and a number, such as Q22316",
    ),
    broken(
        "of a latitude",
        PLACES,
        "name: Westland}",
        "name: Westland, coordinates: {lat: ‸91, lon: ‸east}}",
        "“lat” does not fit: input should be less than or equal to 90",
        "“lon” does not fit: input should be a valid number, unable to parse string as a number",
    ),
    broken(
        "of a flag",
        ACTORS,
        "name: Mara Lind}",
        "name: Mara Lind, named: ‸perhaps}",
        "“named” does not fit: input should be a valid boolean, unable to interpret input",
    ),
    broken("a list for a mapping", NOTICE, WHO, "who: ‸[harbour-board]", f"“who” {MAPPING}"),
    broken("words for a mapping", NOTICE, "  supports", "", ""),
    broken(
        "a mapping for words",
        NOTICE,
        "title: The Harbour Board reopens North Quay",
        "title: ‸{The: Board}",
        f"“title” is not made of words: {LIST}",
    ),
    broken("a mapping for a list", NOTICE, WHO, "words: ‸{reopened: quay}", f"“words” is not made of words: {LIST}"),
    broken(
        "nothing but white space",
        NOTICE,
        "title: North Quay reopens",
        'title: ‸" "',
        "“title” does not fit: value should have at least 1 item after validation, not 0",
    ),
    broken("no passages", ACCORD, "passages:\n", "", ""),
]


@pytest.mark.parametrize("given", [*UNKNOWN_KEYS, *MISSING, *VALUES])
def test_x(copied_world: Path, given: Break) -> None:
    expected = given.apply(copied_world)
    assert told(copied_world) == expected
