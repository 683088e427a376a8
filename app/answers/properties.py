"""What the reconciliation service tells of what has a name: their types, and properties to match and to fetch."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple, get_args

from app.documents import Json
from app.kinds import NAMED, RecordKind
from app.vocabulary import ActorKind, WorkKind
from app.words.folding import folded


class Property(NamedTuple):
    """Its values are texts, numbers or references; `leads_to` is the type of what these refer to."""

    name: str
    kinds: tuple[RecordKind, ...]
    values: Callable[[Json], Iterable[Any]]
    leads_to: str | None = None


def _one(value: object) -> list[object]:
    return [] if value is None else [value]


def _coordinate(name: str) -> Callable[[Json], Iterable[Any]]:
    return lambda document: [document["coordinates"][name]] if document["coordinates"] else []


PROPERTIES: dict[str, Property] = {
    "kind": Property("kind", NAMED, lambda document: [document["kind"]]),
    "alias": Property("other names", NAMED, lambda document: document["aliases"]),
    "wikidata": Property("Wikidata id", NAMED, lambda document: _one(document["wikidata"])),
    "role": Property("role", ("actor",), lambda document: [role["title"] for role in document["roles"]]),
    "role_of": Property(
        "has a role in", ("actor",), lambda document: [of for role in document["roles"] for of in role["of"]], "actor"
    ),
    "part_of": Property("part of", ("actor",), lambda document: _one(document["part_of"]), "actor"),
    "within": Property("lies in", ("place",), lambda document: _one(document["within"]), "place"),
    "country": Property("country, ISO 3166", ("place",), lambda document: _one(document["country"])),
    "lat": Property("latitude", ("place",), _coordinate("lat")),
    "lon": Property("longitude", ("place",), _coordinate("lon")),
    "maker": Property("made by", ("work",), lambda document: document["makers"], "actor"),
}
# By the id of each type what it is called, and the kind of record that it is of.
TYPES: dict[str, tuple[str, RecordKind]] = {
    "actor": ("Actor", "actor"),
    **{kind: (kind.capitalize(), "actor") for kind in get_args(ActorKind)},
    "place": ("Place", "place"),
    "work": ("Work", "work"),
    **{kind: (kind.capitalize(), "work") for kind in get_args(WorkKind)},
}


def type_of(id_: str) -> Json:
    return {"id": id_, "name": TYPES[id_][0]}


def types_of(document: Json) -> list[Json]:
    """The types of a record, the narrower first."""
    record = document["record"]
    return [type_of(one) for one in (document["kind"], record) if one in TYPES and TYPES[one][1] == record]


def values_of(document: Json, id_: str) -> list[Any]:
    """The values of a property, each once; none where the record is of a kind that does not have it."""
    property_ = PROPERTIES[id_]
    found = property_.values(document) if document["record"] in property_.kinds else ()
    return list({str(one): one for one in found}.values())


def holds(document: Json, id_: str, wanted: Iterable[object]) -> bool | None:
    """Whether a property has one of the values; None where the record has none."""
    there = {form for value in values_of(document, id_) for form in _forms(value)}
    return not there.isdisjoint(form for value in wanted for form in _forms(value)) if there else None


def _forms(value: object) -> Iterator[str]:
    """What a value may be written as: a reference is meant by its id and by its name."""
    for one in (value.get("id"), value.get("name")) if isinstance(value, dict) else (value,):
        if one is not None:
            yield folded(str(one)).strip()
