"""Places."""

from typing import Annotated, ClassVar

from pydantic import Field

from app.index.selection import Listing
from app.queries.choices import OneOf
from app.queries.lists.fields import FACET, IDS, NAMES, format_of
from app.queries.lists.named import NamedQuery
from app.queries.parameters import Countries, Finds, Id, PlaceKinds, Within

PLACES = Listing("place", NAMES)


class PlaceQuery(NamedQuery):
    listing: ClassVar[Listing] = PLACES

    kind: PlaceKinds = []
    country: Countries = []
    within: Annotated[Within, Field(examples=[["syria"]])] = []
    id: Annotated[list[Id], Finds("id", ("place",)), IDS] = []
    facet: Annotated[list[Annotated[str, OneOf(("kind", "country", "article"))]], *FACET] = []
    format: Annotated[str, *format_of("place")] = "json"
