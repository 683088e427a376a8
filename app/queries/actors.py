"""Actors, and the lists of persons and of organizations alone."""

from typing import Annotated, ClassVar

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from app.index.selection import Group, Listing
from app.index.terms import term
from app.queries.choices import OneOf
from app.queries.formats import format_of
from app.queries.list_query import FACET, IDS, NAMES, NamedQuery
from app.queries.parameters.actors import ActorKinds, Of
from app.queries.parameters.finds import Finds
from app.queries.parameters.values import Flag, Id

ACTORS = Listing("actor", NAMES)


class KindlessActorQuery(NamedQuery):
    """Actors of a kind that the path fixes."""

    listing: ClassVar[Listing] = ACTORS

    of: Of = ()
    named: Annotated[
        Flag | SkipJsonSchema[None],
        Finds("named", is_flag=True),
        Field(description="whether the source gives it a name; false: it does not, as with “US officials”"),
    ] = None
    speaks: Annotated[
        Flag | SkipJsonSchema[None],
        Finds("speaks", is_flag=True),
        Field(description="whether it is the speaker of any quote"),
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
