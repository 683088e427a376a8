"""Events, as a list and as a graph."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from app.errors import Mistake
from app.index.selection import Listing
from app.queries.choices import OneOf
from app.queries.filters import Wanted
from app.queries.formats import format_of
from app.queries.list_query import DATE_FACETS, DATES, FACET, IDS, ROWS, DatedFilters, PartedQuery
from app.queries.parameters.events import (
    AccordingTo,
    Differences,
    EventStatuses,
    EventTypes,
    Linked,
    LinkRelations,
    Roles,
    Sources,
    TakingPart,
    With,
)
from app.queries.parameters.finds import Finds
from app.queries.parameters.lists import From, To
from app.queries.parameters.records import ArticleIds, Conditions, PlaceIds, SideIds, WorkIds
from app.queries.parameters.values import MOST_VALUES, Flag, Id

EVENTS = Listing("event", {**DATES, "position": "position"})
_FACETS = (
    *("type", "status", "actor", "place", "work", "according_to", "told_differently", "article", "contested"),
    *DATE_FACETS,
)


class EventFilters(DatedFilters):
    listing: ClassVar[Listing] = EVENTS

    from_: Annotated[From, Field(examples=["2013-09-09"])] = None
    to: Annotated[To, Field(examples=["2013-09-13"])] = None
    actor: Annotated[TakingPart, Field(description="ids of actors who take part", examples=[["sergei-lavrov"]])] = ()
    actor_match: Annotated[
        Literal["any", "all"], Field(description="whether any of the actors must take part, or all of them")
    ] = "any"
    with_: With = ()
    role: Annotated[
        Roles, Field(description="what the actors do in it; without `actor`, what any participant does")
    ] = ()
    side: SideIds = ()
    type: EventTypes = ()
    status: EventStatuses = ()
    place: Annotated[PlaceIds, Field(description="ids of places; what happened in a part of one counts too")] = ()
    work: Annotated[WorkIds, Field(description="ids of works that it concerns")] = ()
    according_to: AccordingTo = ()
    sources: Sources = None
    told_differently: Differences = ()
    linked: Annotated[Linked, Field(examples=[["geneva-talks.talks"]])] = ()
    relation: LinkRelations = ()
    condition: Conditions = ()
    contested: Annotated[
        Flag | SkipJsonSchema[None],
        Finds("contested", is_flag=True),
        Field(description="whether somebody disputes what it rests on"),
    ] = None
    article: ArticleIds = ()
    id: Annotated[tuple[Id, ...], Finds("id", ("event",)), IDS] = ()


class EventQuery(PartedQuery, EventFilters):
    facet: Annotated[tuple[Annotated[str, OneOf(_FACETS)], ...], FACET] = ()
    rows: Annotated[
        str | None, OneOf(("participants", "evidence", "figures", "accounts", "links"), (("answers", "quotes"),)), ROWS
    ] = None
    format: Annotated[str, *format_of("event")] = "json"
    sort: Annotated[
        Literal["date", "-date", "position"],
        Field(description="by date, undated last in both directions, or in the order of the text"),
    ] = "date"


class GraphQuery(EventFilters):
    """Who acts with whom, and who speaks of whom; an edge leads to a list that takes both of its ends as well."""

    with_: Annotated[With, Field(max_length=MOST_VALUES - 2)] = ()

    def conflicts(self) -> list[Mistake]:
        left_out = {one for given in (self.actor, self.with_) for one in Wanted.read(given).excluded}
        if len(left_out) < MOST_VALUES:
            return super().conflicts()
        # An edge between speakers names one and leaves these out.
        detail = f"“actor” and “with” leave out {len(left_out)} actors, more than {MOST_VALUES - 1}"
        return [*super().conflicts(), Mistake("out_of_range", "actor", detail)]
