"""The registers of actors and places, and what is told when an entry does not fit."""

from pathlib import Path

import pytest

from app.seeding.registers import Registers, read_registers, unknown_id
from tests.seeding.breaking import ACTORS, PLACES, Break, broken, edit

LIND = "mara-lind: {kind: person, name: Mara Lind"
WEST = "westland: {kind: country, name: Westland"
ACTOR_KEYS = "did you mean one of aliases, kind, name, named, part_of, wikidata?"

SHAPES = [
    broken("key of an actor", ACTORS, LIND, f"{LIND}, ‸alias: Lind", "unknown key “alias”: did you mean “aliases”?"),
    broken("key of an actor, like none", ACTORS, LIND, f"{LIND}, ‸xxx: Lind", f"unknown key “xxx”: {ACTOR_KEYS}"),
    broken("key of a place", PLACES, WEST, f"{WEST}, ‸witin: elmar", "unknown key “witin”: did you mean “within”?"),
    broken("key of coordinates", PLACES, WEST, f"{WEST}, coordinates: {{lat: 1, lon: 1, ‸alt: 1}}",
           "unknown key “alt”: did you mean “lat”?"),
    broken("kind left out", ACTORS, LIND, "mara-lind: ‸{name: Mara Lind", "the key “kind” is missing: add “kind: …”"),
    broken("kind", ACTORS, LIND, "mara-lind: {kind: ‸peson, name: Mara Lind", "“peson” is not a value of “kind”: did you mean person? The values are person, organization, state, group"),
    broken("id", ACTORS, "mara-lind:", "‸Mara_Lind:", "“Mara_Lind” does not fit “Mara_Lind”: ids are small letters, digits and single hyphens, such as john-kerry"),
    broken("country", PLACES, WEST, f"{WEST}, country: ‸no", "“no” does not fit “country”: a country is its ISO 3166 code of two capitals, such as CH"),
    broken("Wikidata id", ACTORS, LIND, f"{LIND}, wikidata: ‸22316", "“22316” does not fit “wikidata”: a Wikidata id is Q and a number, such as Q22316"),
    broken("flag", ACTORS, LIND, f"{LIND}, named: ‸perhaps", "“named” does not fit: input should be a valid boolean, unable to interpret input"),
    broken("coordinates", PLACES, WEST, f"{WEST}, coordinates: {{lat: ‸91, lon: ‸east}}", "“lat” does not fit: input should be less than or equal to 90", "“lon” does not fit: input should be a valid number, unable to parse string as a number"),
    broken("name that YAML splits", ACTORS, LIND, f"{LIND}, Captain‸", "a key without a value: remove the key, or give it a value; a comma inside braces separates entries, so quote words that hold one"),
    broken("entry twice", ACTORS, "mara-lind:", "‸ivo-brandt:", "the key “ivo-brandt” stands here twice: keep one, or give the other its own id"),
]  # fmt: skip
PARENTS = [
    broken("unknown actor", ACTORS, LIND, f"{LIND}, part_of: ‸norlnd", "“norlnd” is not an entry of this register: did you mean “norland”?"),
    broken("a place for an actor", ACTORS, LIND, f"{LIND}, part_of: ‸elmar", "“elmar” is not an entry of this register: add the entry of this register first"),
    broken("null for nothing", ACTORS, LIND, f"{LIND}, part_of: ‸null", "“null” is not an entry of this register: add the entry of this register first"),
    broken("unknown place", PLACES, "within: elmar", "within: ‸elmr", "“elmr” is not an entry of this register: did you mean “elmar”?"),
    broken("part of itself", ACTORS, LIND, f"{LIND}, part_of: ‸mara-lind", "a circle: mara-lind in mara-lind: remove one “part_of” of these"),
    broken("two places in each other", PLACES, "within: norland, country: NO, coordinates: {lat: 60.25, lon: 5.5}}\nnorth-quay: {kind: quay, name: North Quay, within: elmar",
           "within: ‸north-quay, country: NO, coordinates: {lat: 60.25, lon: 5.5}}\nnorth-quay: {kind: quay, name: North Quay, within: ‸elmar",
           "a circle: elmar in north-quay in elmar: remove one “within” of these",
           "a circle: north-quay in elmar in north-quay: remove one “within” of these"),
]  # fmt: skip
ALIASES = [
    broken(
        "the name itself",
        ACTORS,
        LIND,
        f"{LIND}, aliases: [Lind, ‸Mara Lind]",
        "the alias “Mara Lind” is there already: remove it",
    ),
    broken(
        "another alias",
        ACTORS,
        LIND,
        f"{LIND}, aliases: [Lind, Mara, ‸Lind]",
        "the alias “Lind” is there already: remove it",
    ),
    broken(
        "the name with other white space",
        PLACES,
        WEST,
        f'{WEST}, aliases: ‸"Westland "',
        "the alias “Westland” is there already: remove it",
    ),
]


@pytest.mark.parametrize("given", [*SHAPES, *PARENTS, *ALIASES])
def test_an_entry_that_does_not_fit(copied_world: Path, given: Break) -> None:
    expected = given.apply(copied_world)
    faults = read_registers(copied_world)[1]
    assert [str(fault).removeprefix(f"{copied_world}/") for fault in faults] == expected


@pytest.mark.parametrize("name", [ACTORS, PLACES])
def test_both_registers_must_exist(copied_world: Path, name: str) -> None:
    (copied_world / name).unlink()
    assert [str(fault) for fault in read_registers(copied_world)[1]] == [
        f"{copied_world / name}:1:1: cannot be read (No such file or directory): the file must exist and be readable"
    ]


def test_what_is_above_comes_nearest_first(registers: Registers) -> None:
    assert list(registers.actor_and_above("harbour-board")) == ["harbour-board", "norland-government", "norland"]
    assert list(registers.place_and_above("north-quay")) == ["north-quay", "elmar", "norland"]
    assert list(registers.place_and_above("westland")) == ["westland"]


def test_plain_scalars_are_read_as_written(registers: Registers) -> None:
    assert registers.places["norland"].country == "NO"


def test_short_forms_become_the_long_one(registers: Registers) -> None:
    assert registers.actors["norland"].aliases == ["La Norlande"]
    assert (registers.actors["dockers"].named, registers.actors["norland"].named) == (False, True)


@pytest.mark.parametrize(
    ("kind", "given", "known", "told"),
    [
        ("actor", "zoe", ["ivo"], ("“zoe” is not an actor", "add the actor first")),
        ("place", "elmr", ["elmar"], ("“elmr” is not a place", "did you mean “elmar”?")),
        ("quote", "quote", ["quote-1", "quote-2"], ("“quote” is not a quote", "did you mean “quote-1” or “quote-2”?")),
    ],
)
def test_an_unknown_id_gets_the_nearest_that_are_known(
    kind: str, given: str, known: list[str], told: tuple[str, str]
) -> None:
    assert unknown_id(kind, given, known) == told


@pytest.fixture
def registers(world: Path) -> Registers:
    found, faults = read_registers(world)
    assert faults == []
    return found
