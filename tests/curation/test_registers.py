"""The registers of actors and places, and ids looked up in them."""

from pathlib import Path

import pytest

from app.curation.registers.reading import read_registers
from app.curation.registers.registers import Registers, unknown_id
from tests.curation.breaking import ACTORS, PLACES


@pytest.mark.parametrize("name", [ACTORS, PLACES])
def test_both_registers_must_exist(copied_world: Path, name: str) -> None:
    (copied_world / name).unlink()
    assert [str(fault) for fault in read_registers(copied_world)[1]] == [
        f"{copied_world / name}:1:1: cannot be read (No such file or directory): the file must exist and be readable"
    ]


@pytest.mark.parametrize("name", [ACTORS, PLACES, "works.yaml"])
def test_an_empty_register_is_told_how_to_be_one(copied_world: Path, name: str) -> None:
    (copied_world / name).write_text("# none yet\n")
    assert [str(fault) for fault in read_registers(copied_world)[1]] == [
        f"{copied_world / name}:1:1: the file is empty: write its entries, or {{}} where there are none"
    ]
    (copied_world / name).write_text("{}\n")
    assert "empty" not in "".join(fault.what for fault in read_registers(copied_world)[1])


@pytest.mark.parametrize("name", [ACTORS, PLACES, "works.yaml"])
def test_a_register_of_another_name_is_told(copied_world: Path, name: str) -> None:
    (copied_world / name).rename(copied_world / name.replace("yaml", "yml"))
    assert [str(fault).partition("1:1: ")[2] for fault in read_registers(copied_world)[1]] == [
        f"cannot be read (No such file or directory): rename “{name.replace('yaml', 'yml')}”, which is not read"
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
        ("actor", "zoe", ["ivo"], ("“zoe” is not an actor", "add it to actors.yaml first")),
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
