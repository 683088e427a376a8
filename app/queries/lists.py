"""The lists: which records, in which orders, by which parameters."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from app.formats import FORMATS, ListKind, formats_of
from app.queries.base import DatedFilters, FacetedQuery, Group, ListQuery, SearchFilters, WindowFilters
from app.queries.parameters import (
    FACETS_TEXT,
    MOST_VALUES,
    About,
    ActorIds,
    ActorKinds,
    Acts,
    ArticleIds,
    Countries,
    EventStatuses,
    EventTypes,
    Finds,
    Flag,
    From,
    Id,
    Languages,
    Of,
    PlaceIds,
    PlaceKinds,
    Publishers,
    QuoteKinds,
    Relations,
    Roles,
    Selects,
    SideIds,
    Speakers,
    To,
    With,
    Within,
)
from app.queries.strict import OneOf
from app.reading import Listing, Sort

_DATES: dict[str, Sort] = {"date": "earliest", "-date": "recency"}
_NAMES: dict[str, Sort] = {"name": "position", "-mentions": "rarity"}

EVENTS = Listing("event", {**_DATES, "position": "position"})
QUOTES = Listing("quote", {"position": "position", **_DATES})
ACTORS = Listing("actor", _NAMES)
PLACES = Listing("place", _NAMES)
ARTICLES = Listing("article", {"-published": "recency", "published": "earliest", "name": "position"})
MENTIONS = Listing("mention", {"position": "position"})

_IDS = Field(description="ids of records of this list", max_length=MOST_VALUES)
_FACET = (Field(max_length=MOST_VALUES, description=FACETS_TEXT), Selects())
_DATE_FACETS = ("date:day", "date:month", "date:year")


def _format_of(kind: ListKind) -> tuple[object, ...]:
    names = formats_of(kind)
    purposes = ", ".join(f"`{name}` ({FORMATS[name].purpose})" for name in names if name in FORMATS)
    text = f"`json` comes in pages; other formats are the whole set, without `limit`, `cursor` or `facet`: {purposes}"
    return OneOf(names), Field(description=text), Selects()


class EventFilters(DatedFilters):
    listing: ClassVar[Listing] = EVENTS

    from_: Annotated[From, Field(examples=["2013-09-09"])] = None
    to: Annotated[To, Field(examples=["2013-09-13"])] = None
    actor: Annotated[ActorIds, Field(description="ids of actors who take part", examples=[["sergei-lavrov"]])] = []
    actor_match: Annotated[
        Literal["any", "all"], Selects(), Field(description="whether any of the actors takes part, or all do")
    ] = "any"
    with_: With = []
    role: Annotated[
        Roles, Field(description="what the actors did in it; without `actor`, what any participant did")
    ] = []
    side: SideIds = []
    type: EventTypes = []
    status: EventStatuses = []
    place: Annotated[PlaceIds, Field(description="ids of places; what happened in a part of one counts")] = []
    contested: Annotated[
        Flag | SkipJsonSchema[None], Finds("contested"), Field(description="whether somebody disputes what it rests on")
    ] = None
    article: ArticleIds = []
    id: Annotated[list[Id], Finds("id", ("event",)), _IDS] = []

    def groups(self) -> list[Group]:
        groups = super().groups()
        if not self.actor:
            return [*groups, tuple(f"role:{role}" for role in self.role)] if self.role else groups
        groups.remove(self._groups_of("actor")[0])
        by_actor = [
            tuple(f"actor-role:{actor}:{role}" for role in self.role) if self.role else (f"actor:{actor}",)
            for actor in self.actor
        ]
        if self.actor_match == "all":
            return [*groups, *by_actor]
        return [*groups, tuple(dict.fromkeys(term for group in by_actor for term in group))]


class EventQuery(FacetedQuery, EventFilters):
    facet: Annotated[
        list[Annotated[str, OneOf(("type", "status", "actor", "place", "article", "contested", *_DATE_FACETS))]],
        *_FACET,
    ] = []
    format: Annotated[str, *_format_of("event")] = "json"
    sort: Annotated[
        Literal["date", "-date", "position"],
        Selects(),
        Field(description="by date, undated last both ways, or in the order of the text"),
    ] = "date"


class GraphQuery(EventFilters):
    """Who acts with whom, and who speaks of whom."""


class QuoteQuery(FacetedQuery, DatedFilters):
    listing: ClassVar[Listing] = QUOTES

    speaker: Speakers = []
    side: SideIds = []
    about: Annotated[About, Field(examples=[["geneva-talks.ghouta-attack"]])] = []
    kind: QuoteKinds = []
    act: Annotated[Acts, Field(examples=[["accuse", "deny"]])] = []
    relation: Relations = []
    contested: Annotated[
        Flag | SkipJsonSchema[None],
        Finds("contested"),
        Field(description="whether it is answered by any relation but `supports`"),
    ] = None
    article: ArticleIds = []
    id: Annotated[list[Id], Finds("id", ("quote",)), _IDS] = []
    facet: Annotated[
        list[
            Annotated[
                str, OneOf(("kind", "act", "speaker", "about", "relation", "article", "contested", *_DATE_FACETS))
            ]
        ],
        *_FACET,
    ] = []
    format: Annotated[str, *_format_of("quote")] = "json"
    sort: Annotated[
        Literal["position", "date", "-date"],
        Selects(),
        Field(description="in the order of the text, or by date, undated last both ways"),
    ] = "position"


class NamedQuery(FacetedQuery, SearchFilters):
    """A list of what has a name and is mentioned."""

    article: Annotated[
        ArticleIds, Field(description="ids of articles that tell of it", examples=[["geneva-talks"]])
    ] = []
    sort: Annotated[
        Literal["name", "-mentions"],
        Selects(),
        Field(description="by name, or most mentioned first", examples=["-mentions"]),
    ] = "name"


class KindlessActorQuery(NamedQuery):
    """Actors of a kind that the path fixes."""

    listing: ClassVar[Listing] = ACTORS

    of: Of = []
    id: Annotated[list[Id], Finds("id", ("actor",)), _IDS] = []
    facet: Annotated[list[Annotated[str, OneOf(("of", "article"))]], *_FACET] = []
    format: Annotated[str, *_format_of("actor")] = "json"


class ActorQuery(KindlessActorQuery):
    kind: Annotated[ActorKinds, Field(examples=[["person"]])] = []
    of: Annotated[Of, Field(examples=[["united-nations"]])] = []
    facet: Annotated[list[Annotated[str, OneOf(("kind", "of", "article"))]], *_FACET] = []


class PersonQuery(KindlessActorQuery):
    of: Annotated[Of, Field(examples=[["united-states"]])] = []

    def groups(self) -> list[Group]:
        return [*super().groups(), ("kind:person",)]


class OrganizationQuery(KindlessActorQuery):
    def groups(self) -> list[Group]:
        return [*super().groups(), ("kind:organization",)]


class PlaceQuery(NamedQuery):
    listing: ClassVar[Listing] = PLACES

    kind: PlaceKinds = []
    country: Countries = []
    within: Annotated[Within, Field(examples=[["syria"]])] = []
    id: Annotated[list[Id], Finds("id", ("place",)), _IDS] = []
    facet: Annotated[list[Annotated[str, OneOf(("kind", "country", "article"))]], *_FACET] = []
    format: Annotated[str, *_format_of("place")] = "json"


class ArticleQuery(FacetedQuery, WindowFilters):
    listing: ClassVar[Listing] = ARTICLES

    publisher: Annotated[Publishers, Field(examples=[["bbc"]])] = []
    language: Languages = []
    actor: Annotated[
        ActorIds, Field(description="ids of actors who take part or are mentioned", examples=[["sergei-lavrov"]])
    ] = []
    place: Annotated[PlaceIds, Field(description="ids of places that are told of; parts of one count")] = []
    article: ArticleIds = []
    id: Annotated[list[Id], Finds("id", ("article",)), _IDS] = []
    facet: Annotated[list[Annotated[str, OneOf(("publisher", "language"))]], *_FACET] = []
    format: Annotated[str, *_format_of("article")] = "json"
    sort: Annotated[
        Literal["-published", "published", "name"],
        Selects(),
        Field(description="by publication date, undated last, or by title"),
    ] = "-published"


class MentionQuery(ListQuery):
    listing: ClassVar[Listing] = MENTIONS

    actor: Annotated[ActorIds, Field(description="ids of actors that are mentioned", examples=[["john-kerry"]])] = []
    place: Annotated[PlaceIds, Field(description="ids of places that are mentioned")] = []
    article: Annotated[ArticleIds, Field(examples=[["geneva-talks"]])] = []
    format: Annotated[str, *_format_of("mention")] = "json"
    sort: Annotated[Literal["position"], Selects(), Field(description="in the order of the text")] = "position"


LISTS: dict[str, type[ListQuery]] = {
    "events": EventQuery,
    "quotes": QuoteQuery,
    "actors": ActorQuery,
    "places": PlaceQuery,
    "articles": ArticleQuery,
    "mentions": MentionQuery,
}
"""Every kind of record's list, by the last part of its path."""
