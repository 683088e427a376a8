"""The registers of actors and places, checked on their own, and ids looked up in them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from app.curation.faults import Fault
from app.curation.files import SeedFile
from app.curation.names import Names, is_searched
from app.curation.parsing import read_record
from app.curation.shapes import NOBODY, Actor, Actors, Place, Places
from app.suggestions import near


@dataclass(frozen=True)
class Registers:
    """Both registers; `unread` names what a file of which could not be read, so that its ids are not known."""

    actors: dict[str, Actor]
    places: dict[str, Place]
    unread: frozenset[str] = frozenset()

    @cached_property
    def names(self) -> Names:
        return Names(self.actors, self.places)

    def actor_and_above(self, actor: str) -> list[str]:
        """The actor and all that it is a part of, nearest first."""
        return _chain(actor, lambda id_: self.actors[id_].part_of if id_ in self.actors else None)

    def place_and_above(self, place: str) -> list[str]:
        """The place and all that it lies in, nearest first."""
        return _chain(place, lambda id_: self.places[id_].within if id_ in self.places else None)


def _chain(start: str, above: Callable[[str], str | None]) -> list[str]:
    """Ends where it comes round to itself, which is a fault that is told elsewhere."""
    chain: dict[str, None] = {}
    at: str | None = start
    while at is not None and at not in chain:
        chain[at] = None
        at = above(at)
    return list(chain)


def read_registers(folder: Path) -> tuple[Registers, list[Fault]]:
    actors_file, actors = read_record(folder / "actors.yaml", folder, Actors)
    places_file, places = read_record(folder / "places.yaml", folder, Places)
    unread = {kind for kind, register in (("actor", actors), ("place", places)) if register is None}
    registers = Registers(actors.root if actors else {}, places.root if places else {}, frozenset(unread))
    _check_ids(actors_file, registers.actors)
    _check_parents(actors_file, "part_of", {id_: actor.part_of for id_, actor in registers.actors.items()})
    _check_parents(places_file, "within", {id_: place.within for id_, place in registers.places.items()})
    _check_one_name(actors_file, registers.actors)
    _check_one_name(places_file, registers.places)
    return registers, actors_file.faults + places_file.faults


def unknown_id(kind: str, given: str, known: Iterable[str]) -> tuple[str, str]:
    """What is wrong with an id that no record has, and what would be right."""
    hint = " or ".join(f"“{id_}”" for id_ in near(given, sorted(known)))
    article = "an" if kind[0] in "aeiou" else "a"
    return f"“{given}” is not {article} {kind}", f"did you mean {hint}?" if hint else f"add the {kind} first"


def _check_parents(file: SeedFile, key: str, parents: dict[str, str | None]) -> None:
    for id_, parent in parents.items():
        if parent is not None and parent not in parents:
            file.fault((id_, key), *unknown_id("entry of this register", parent, parents))
        seen = [id_]
        while parent is not None and parent in parents:
            if parent == id_:
                file.fault((id_, key), f"a circle: {' in '.join([*seen, id_])}", f"remove one “{key}” of these")
            if parent in seen:
                break
            seen.append(parent)
            parent = parents[parent]


def _check_ids(file: SeedFile, ids: Iterable[str]) -> None:
    if NOBODY in ids:
        file.fault((NOBODY,), f"“{NOBODY}” says that there is nobody", "give the actor another id", key=True)


def _check_one_name(file: SeedFile, entries: dict[str, Actor] | dict[str, Place]) -> None:
    for id_, entry in entries.items():
        known = {entry.name} if is_searched(entry) else set()
        for n, alias in enumerate(entry.aliases):
            if alias in known:
                file.fault((id_, "aliases", n), f"the alias “{alias}” is there already", "remove it")
            known.add(alias)
