"""The registers of a folder, read from their files and checked on their own."""

import os
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import TypeVar

from app.curation.files.faults import Fault
from app.curation.files.folders import added_to
from app.curation.files.reading import misnamed
from app.curation.files.seed_file import SeedFile
from app.curation.names.names import is_searched
from app.curation.registers.countries import no_country
from app.curation.registers.exchanged import note_exchanged
from app.curation.registers.odd_names import note_odd_names
from app.curation.registers.registers import Registers, unknown_id
from app.curation.shapes.entries import Actors, Entry, Place, Places, Work, Works
from app.curation.shapes.parsing import read_record
from app.curation.shapes.values import NOBODY

_Register = TypeVar("_Register", Actors, Places, Works)


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
        _check_parents(actors_file, "part_of", own.actors, registers)
        _check_entries(actors_file, own.actors, below.actors)
        faults += actors_file.faults
    if places_file:
        _check_parents(places_file, "within", own.places, registers)
        _check_entries(places_file, own.places, below.places)
        note_exchanged(places_file, own.places, registers.places)
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


def _check_parents(file: SeedFile, key: str, own: Iterable[str], registers: Registers) -> None:
    of_kind: dict[str, Mapping[str, str | None]] = {
        "actor": {id_: actor.part_of for id_, actor in registers.actors.items()},
        "place": {id_: place.within for id_, place in registers.places.items()},
    }
    kind = "actor" if key == "part_of" else "place"
    parents = of_kind[kind]
    for id_ in own:
        parent = parents[id_]
        if parent is not None and parent not in parents:
            other = registers.meant(parent)
            file.fault((id_, key), *unknown_id(kind, parent, parents, other and other.record))
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
    """Each has an id of its own, in Wikidata too, and no alias twice."""
    known_as: dict[str, str] = {}
    for id_, entry in entries.items():
        if id_ == NOBODY:
            file.fault((id_,), f"“{id_}” says that there is nobody", "give it another id", key=True)
        if id_ in below:
            file.fault((id_,), f"“{id_}” is in the register that this one adds to", "give it another id", key=True)
        note_odd_names(file, id_, entry)
        if isinstance(entry, Place) and entry.country and (right := no_country(entry.country)):
            file.note((id_, "country"), f"“{entry.country}” is the code of no country", right)
        if entry.wikidata and known_as.setdefault(entry.wikidata, id_) != id_:
            what = f"“{entry.wikidata}” is “{known_as[entry.wikidata]}” as well"
            file.note((id_, "wikidata"), what, "give each its own, or make one entry of both")
        known = {entry.name} if is_searched(entry) else set()
        for n, alias in enumerate(entry.aliases):
            if alias in known:
                file.fault((id_, "aliases", n), f"the alias “{alias}” is there already", "remove it")
            known.add(alias)
