"""Places."""

from typing import Annotated, ClassVar

from pydantic import Field

from app.index.selection import Listing
from app.queries.choices import OneOf
from app.queries.formats import format_of
from app.queries.list_query import FACET, IDS, NAMES, NamedQuery
from app.queries.parameters.finds import Finds
from app.queries.parameters.places import Countries, PlaceKinds, Within
from app.queries.parameters.values import Id

PLACES = Listing("place", NAMES)


class PlaceQuery(NamedQuery):
    listing: ClassVar[Listing] = PLACES

    kind: PlaceKinds = ()
    country: Countries = ()
    within: Annotated[Within, Field(examples=[["syria"]])] = ()
    id: Annotated[tuple[Id, ...], Finds("id", ("place",)), IDS] = ()
    facet: Annotated[tuple[Annotated[str, OneOf(("kind", "country", "article"))], ...], FACET] = ()
    format: Annotated[str, *format_of("place")] = "json"
