"""Quotes."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from app.index.selection import Listing
from app.queries.choices import OneOf
from app.queries.formats import format_of
from app.queries.list_query import DATE_FACETS, DATES, FACET, IDS, ROWS, DatedFilters, PartedQuery
from app.queries.parameters.finds import Finds
from app.queries.parameters.quotes import (
    About,
    Acts,
    Addressees,
    Answers,
    Occasions,
    QuoteKinds,
    Relations,
    Relays,
    Speakers,
    Stances,
)
from app.queries.parameters.records import ArticleIds, Conditions, PlaceIds, SideIds
from app.queries.parameters.values import Flag, Id

QUOTES = Listing("quote", {"position": "position", **DATES})
_SAID = ("speaker", "via", "side", "addressee", "about", "occasion", "place")
_FACETS = ("kind", "act", *_SAID, "stance", "relation", "article", "contested", *DATE_FACETS)


class QuoteQuery(PartedQuery, DatedFilters):
    listing: ClassVar[Listing] = QUOTES

    speaker: Speakers = ()
    via: Relays = ()
    side: SideIds = ()
    about: Annotated[About, Field(examples=[["geneva-talks.ghouta-attack"]])] = ()
    stance: Stances = ()
    kind: QuoteKinds = ()
    act: Annotated[Acts, Field(examples=[["accuse", "deny"]])] = ()
    addressee: Addressees = ()
    occasion: Occasions = ()
    place: Annotated[PlaceIds, Field(description="ids of places; what was said in a part of one counts too")] = ()
    answers: Answers = ()
    relation: Relations = ()
    answered: Annotated[
        Flag | SkipJsonSchema[None],
        Finds("answered", is_flag=True),
        Field(description="whether another quote answers it, in any way"),
    ] = None
    condition: Conditions = ()
    contested: Annotated[
        Flag | SkipJsonSchema[None],
        Finds("contested", is_flag=True),
        Field(description="whether another quote denies it, disputes it or counters it with an accusation"),
    ] = None
    article: ArticleIds = ()
    id: Annotated[tuple[Id, ...], Finds("id", ("quote",)), IDS] = ()
    facet: Annotated[tuple[Annotated[str, OneOf(_FACETS)], ...], FACET] = ()
    rows: Annotated[str | None, OneOf(("answers", "evidence", "figures"), (("participants", "events"),)), ROWS] = None
    format: Annotated[str, *format_of("quote")] = "json"
    sort: Annotated[
        Literal["position", "date", "-date"],
        Field(description="in the order of the text, or by date, undated last in both directions"),
    ] = "position"
