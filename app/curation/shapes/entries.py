"""The strict shapes of the registers' entries: actors, places and works, which all articles share."""

from typing import Annotated

from pydantic import BeforeValidator, Field, RootModel, StringConstraints

from app.curation.shapes.quantities import read_number
from app.curation.shapes.values import Names, Record, Slug, Text, Words
from app.vocabulary import ActorKind, WorkKind

Wikidata = Annotated[str, StringConstraints(pattern=r"^Q[1-9]\d*$")]


class Actor(Record):
    """`named: false` says that sources give it no name of its own: its `name` describes it and is not looked for."""

    kind: ActorKind
    name: Text
    aliases: Words = Field(default_factory=list)
    named: bool = True
    part_of: str | None = None
    wikidata: Wikidata | None = None


class Coordinates(Record):
    lat: Annotated[float, Field(ge=-90, le=90), BeforeValidator(read_number)]
    lon: Annotated[float, Field(ge=-180, le=180), BeforeValidator(read_number)]


class Place(Record):
    kind: Text
    name: Text
    aliases: Words = Field(default_factory=list)
    within: str | None = None
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = None
    coordinates: Coordinates | None = None
    wikidata: Wikidata | None = None


class Work(Record):
    """`named` as of actors; `makers` are those who made, signed or proposed it."""

    kind: WorkKind
    name: Text
    aliases: Words = Field(default_factory=list)
    named: bool = True
    makers: Names = Field(default_factory=list)
    wikidata: Wikidata | None = None


Entry = Actor | Place | Work
Actors = RootModel[dict[Slug, Actor]]
Places = RootModel[dict[Slug, Place]]
Works = RootModel[dict[Slug, Work]]
