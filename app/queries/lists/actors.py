"""Actors, and the lists of persons and of organizations alone."""

from typing import Annotated, ClassVar

from pydantic import Field

from app.index.selection import Listing
from app.queries.base import Group
from app.queries.choices import OneOf
from app.queries.lists.fields import FACET, IDS, NAMES, format_of
from app.queries.lists.named import NamedQuery
from app.queries.parameters import ActorKinds, Finds, Id, Of

ACTORS = Listing("actor", NAMES)


class KindlessActorQuery(NamedQuery):
    """Actors of a kind that the path fixes."""

    listing: ClassVar[Listing] = ACTORS

    of: Of = []
    id: Annotated[list[Id], Finds("id", ("actor",)), IDS] = []
    facet: Annotated[list[Annotated[str, OneOf(("of", "article"))]], *FACET] = []
    format: Annotated[str, *format_of("actor")] = "json"


class ActorQuery(KindlessActorQuery):
    kind: Annotated[ActorKinds, Field(examples=[["person"]])] = []
    of: Annotated[Of, Field(examples=[["united-nations"]])] = []
    facet: Annotated[list[Annotated[str, OneOf(("kind", "of", "article"))]], *FACET] = []


class PersonQuery(KindlessActorQuery):
    of: Annotated[Of, Field(examples=[["united-states"]])] = []

    def groups(self) -> list[Group]:
        return [*super().groups(), ("kind:person",)]


class OrganizationQuery(KindlessActorQuery):
    def groups(self) -> list[Group]:
        return [*super().groups(), ("kind:organization",)]
