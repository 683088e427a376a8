"""Actors, the lists of persons and of organizations alone, places, and works."""

from typing import Annotated, ClassVar

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from app.index.selection import Group, Listing
from app.index.terms import term
from app.queries.choices import OneOf
from app.queries.formats import format_of
from app.queries.listed import FACET, IDS, NAMES, NamedQuery
from app.queries.parameters.finds import Finds
from app.queries.parameters.named import ActorKinds, Countries, Makers, Of, PlaceKinds, Within, WorkKinds
from app.queries.parameters.values import Flag, Id

ACTORS = Listing("actor", NAMES)
PLACES = Listing("place", NAMES)
WORKS = Listing("work", NAMES)


class KindlessActorQuery(NamedQuery):
    """Actors of a kind that the path fixes."""

    listing: ClassVar[Listing] = ACTORS

    of: Of = ()
    named: Annotated[
        Flag | SkipJsonSchema[None],
        Finds("named", is_flag=True),
        Field(description="whether the source gives it a name; false is anonymous: “US officials”"),
    ] = None
    speaks: Annotated[
        Flag | SkipJsonSchema[None],
        Finds("speaks", is_flag=True),
        Field(description="whether any quote is its own"),
    ] = None
    id: Annotated[tuple[Id, ...], Finds("id", ("actor",)), IDS] = ()
    facet: Annotated[tuple[Annotated[str, OneOf(("of", "named", "article"))], ...], FACET] = ()
    format: Annotated[str, *format_of("actor")] = "json"


class ActorQuery(KindlessActorQuery):
    kind: Annotated[ActorKinds, Field(examples=[["person"]])] = ()
    of: Annotated[Of, Field(examples=[["united-nations"]])] = ()
    facet: Annotated[tuple[Annotated[str, OneOf(("kind", "of", "named", "article"))], ...], FACET] = ()


class PersonQuery(KindlessActorQuery):
    fixed: ClassVar[tuple[Group, ...]] = ((term("kind", "person"),),)

    of: Annotated[Of, Field(examples=[["united-states"]])] = ()


class OrganizationQuery(KindlessActorQuery):
    fixed: ClassVar[tuple[Group, ...]] = ((term("kind", "organization"),),)


class PlaceQuery(NamedQuery):
    listing: ClassVar[Listing] = PLACES

    kind: PlaceKinds = ()
    country: Countries = ()
    within: Annotated[Within, Field(examples=[["syria"]])] = ()
    id: Annotated[tuple[Id, ...], Finds("id", ("place",)), IDS] = ()
    facet: Annotated[tuple[Annotated[str, OneOf(("kind", "country", "article"))], ...], FACET] = ()
    format: Annotated[str, *format_of("place")] = "json"


class WorkQuery(NamedQuery):
    listing: ClassVar[Listing] = WORKS

    kind: Annotated[WorkKinds, Field(examples=[["resolution"]])] = ()
    maker: Makers = ()
    named: Annotated[
        Flag | SkipJsonSchema[None],
        Finds("named", is_flag=True),
        Field(description="whether the source gives it a name; false is described: “three previous drafts”"),
    ] = None
    id: Annotated[tuple[Id, ...], Finds("id", ("work",)), IDS] = ()
    facet: Annotated[tuple[Annotated[str, OneOf(("kind", "article"))], ...], FACET] = ()
    format: Annotated[str, *format_of("work")] = "json"
