"""The registers of actors, places and works, checked on their own, and ids looked up in them."""

import os
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from app.curation.articles import Ref
from app.curation.files.alike import passing_for_ascii
from app.curation.files.faults import Fault
from app.curation.files.folders import added_to
from app.curation.files.reading import misnamed
from app.curation.files.yaml import SeedFile
from app.curation.names.names import Names, is_searched
from app.curation.registers.countries import no_country
from app.curation.registers.odd_names import note_odd_names
from app.curation.shapes.entries import Actor, Actors, Entry, Place, Places, Work, Works
from app.curation.shapes.parsing import read_record
from app.curation.shapes.values import NOBODY
from app.kinds import KINDS, NAMED, NamedKind
from app.suggestions import near

# What is left out where there is none, and never said to be none.
_LEFT_OUT = {"place", "work", "event", "record"}
_Register = TypeVar("_Register", Actors, Places, Works)


@dataclass(frozen=True)
class Registers:
    """All registers; `unread` names what a file of which could not be read, so that its ids are not known."""

    actors: dict[str, Actor]
    places: dict[str, Place]
    works: dict[str, Work]
    unread: frozenset[str] = frozenset()

    @cached_property
    def names(self) -> Names:
        return Names({kind: self.of(kind) for kind in NAMED})

    def of(self, kind: NamedKind) -> Mapping[str, Entry]:
        registers: dict[NamedKind, Mapping[str, Entry]]
        registers = {"actor": self.actors, "place": self.places, "work": self.works}
        return registers[kind]

    def meant(self, given: str) -> Ref | None:
        """What an id is of: the first of the kinds that have it, unless it says which, as `place:syria` does."""
        said, colon, id_ = given.rpartition(":")
        kinds = (kind for kind in NAMED if not colon or kind == said)
        return next((Ref(kind, id_) for kind in kinds if id_ in self.of(kind)), None)

    def known(self) -> list[str]:
        """All ids, and as they are written to say which of several things is meant."""
        return [id_ for kind in NAMED for id_ in self.of(kind)] + [
            f"{kind}:{id_}" for kind in NAMED[1:] for id_ in self.of(kind)
        ]

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
    """Those of a folder; what a demonstration has of its own is added to those of the folder that it lies in."""
    lower = added_to(folder)
    below, faults = read_registers(lower) if lower else (Registers({}, {}, {}), [])
    actors_file, actors = _read(folder / "actors.yaml", Actors, is_needed=not lower)
    places_file, places = _read(folder / "places.yaml", Places, is_needed=not lower)
    works_file, works = _read(folder / "works.yaml", Works, is_needed=False)
    read = {"actor": actors, "place": places, "work": works}
    own = Registers(actors.root if actors else {}, places.root if places else {}, works.root if works else {})
    registers = Registers(
        below.actors | own.actors,
        below.places | own.places,
        below.works | own.works,
        below.unread.union(kind for kind, register in read.items() if register is None),
    )
    if actors_file:
        _check_parents(actors_file, "part_of", own.actors, {id_: a.part_of for id_, a in registers.actors.items()})
        _check_entries(actors_file, own.actors, below.actors)
        faults += actors_file.faults
    if places_file:
        _check_parents(places_file, "within", own.places, {id_: p.within for id_, p in registers.places.items()})
        _check_entries(places_file, own.places, below.places)
        faults += places_file.faults
    if works_file:
        _check_makers(works_file, own.works, registers)
        _check_entries(works_file, own.works, below.works)
        faults += works_file.faults
    return registers, faults


def _read(path: Path, model: type[_Register], *, is_needed: bool) -> tuple[SeedFile | None, _Register | None]:
    """A register; where there is none, and none is needed, an empty one."""
    is_read = is_needed or os.path.lexists(path) or misnamed(path)
    return read_record(path, path.parent, model) if is_read else (None, model({}))


def unknown_id(kind: str, given: str, known: Iterable[str], other: str | None = None) -> tuple[str, str]:
    """What is wrong with an id that no record of a kind has, and what would be right; `other` is a kind that has it."""
    hint = " or ".join(f"“{id_}”" for id_ in near(given, sorted(known)))
    wanted, strange = _with_article(kind), passing_for_ascii(given)
    strange = f" {strange[0].upper()}{strange[1:]}" if strange else ""
    if given == NOBODY:
        right = "write it alone where nobody is meant, or remove it"
        return f"“{NOBODY}” is not {wanted}", "remove it" if kind in _LEFT_OUT else right
    if other:
        right = f"did you mean {hint}?{strange}" if hint else f"name {wanted}, or remove it"
        return f"“{given}” is {_with_article(other)}, not {wanted}", right
    return f"“{given}” is not {wanted}", f"did you mean {hint}?{strange}" if hint else _added(kind)


def _added(kind: str) -> str:
    """What to do where a record of a kind is missing; the kinds that a register holds have a file of their own."""
    return f"add it to {KINDS[kind].plural}.yaml first" if kind in NAMED else f"add the {kind} first"


def _with_article(kind: str) -> str:
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"


def _check_parents(file: SeedFile, key: str, own: Iterable[str], parents: Mapping[str, str | None]) -> None:
    for id_ in own:
        parent = parents[id_]
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


def _check_makers(file: SeedFile, works: Mapping[str, Work], registers: Registers) -> None:
    for id_, work in works.items():
        for n, maker in enumerate(work.makers):
            if maker not in registers.actors and "actor" not in registers.unread:
                file.fault((id_, "makers", n), *unknown_id("actor", maker, registers.actors))


def _check_entries(file: SeedFile, entries: Mapping[str, Entry], below: Collection[str]) -> None:
    """Each has an id of its own, and no alias twice."""
    for id_, entry in entries.items():
        if id_ == NOBODY:
            file.fault((id_,), f"“{id_}” says that there is nobody", "give it another id", key=True)
        if id_ in below:
            file.fault((id_,), f"“{id_}” is in the register that this one adds to", "give it another id", key=True)
        note_odd_names(file, id_, entry)
        if isinstance(entry, Place) and entry.country and (right := no_country(entry.country)):
            file.note((id_, "country"), f"“{entry.country}” is the code of no country", right)
        known = {entry.name} if is_searched(entry) else set()
        for n, alias in enumerate(entry.aliases):
            if alias in known:
                file.fault((id_, "aliases", n), f"the alias “{alias}” is there already", "remove it")
            known.add(alias)
