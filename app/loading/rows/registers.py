"""The registers as rows: actors, places and works, with all that has no list of its own."""

from collections.abc import Iterator
from typing import Any

from sqlmodel import SQLModel

from app import models
from app.curation.articles import Ref
from app.curation.registers.registers import Registers
from app.kinds import NamedKind
from app.loading.rows.parts import Insertion, evidence_rows
from app.loading.tally import Tally

# The tables of other names.
_ALIASES: dict[NamedKind, type[SQLModel]] = {
    "actor": models.ActorAlias,
    "place": models.PlaceAlias,
    "work": models.WorkAlias,
}


def register_rows(registers: Registers, tally: Tally) -> Iterator[Insertion]:
    """Aliases, roles and makers; what is in the registers has lists, and so comes with its documents."""
    for kind, model in _ALIASES.items():
        for id_, entry in registers.of(kind).items():
            yield from ((model, {f"{kind}_id": id_, "name": alias}) for alias in entry.aliases)
    for id_ in registers.actors:
        yield from ((models.ActorSide, {"actor_id": id_, "side_id": side}) for side in tally.sides(registers, id_))
    for id_ in registers.places:
        above = registers.place_and_above(id_)
        yield from ((models.PlaceAbove, {"place_id": id_, "above_id": one}) for one in above)
    for id_, work in registers.works.items():
        makers = dict.fromkeys(work.makers)
        yield from ((models.WorkMaker, {"work_id": id_, "actor_id": maker}) for maker in makers)
    for id_, roles in tally.roles.items():
        for n, (role, evidence) in enumerate(roles.items(), 1):
            role_id = f"{id_}.{n}"
            yield models.ActorRole, {"id": role_id, "actor_id": id_, "title": role.title}
            yield from ((models.ActorRoleOf, {"role_id": role_id, "actor_id": of}) for of in dict.fromkeys(role.of))
            yield from evidence_rows(models.ActorRoleEvidence, "role_id", role_id, evidence.all)


def actor_row(registers: Registers, tally: Tally, id_: str) -> dict[str, Any]:
    actor = registers.actors[id_]
    return {
        "id": id_,
        "kind": actor.kind,
        "name": actor.name,
        "named": actor.named,
        "part_of_id": actor.part_of,
        "wikidata": actor.wikidata,
        "mentions": tally.mentions[Ref("actor", id_)],
    }


def place_row(registers: Registers, tally: Tally, id_: str) -> dict[str, Any]:
    place = registers.places[id_]
    return {
        "id": id_,
        "kind": place.kind,
        "name": place.name,
        "within_id": place.within,
        "country": place.country,
        "lat": place.coordinates.lat if place.coordinates else None,
        "lon": place.coordinates.lon if place.coordinates else None,
        "wikidata": place.wikidata,
        "mentions": tally.mentions[Ref("place", id_)],
    }


def work_row(registers: Registers, tally: Tally, id_: str) -> dict[str, Any]:
    work = registers.works[id_]
    return {
        "id": id_,
        "kind": work.kind,
        "name": work.name,
        "named": work.named,
        "wikidata": work.wikidata,
        "mentions": tally.mentions[Ref("work", id_)],
    }
