"""Actors, places and works, and the words that name them."""

from typing import Literal

from pydantic import Field

from app.schemas.caps import MOST, TOTAL
from app.schemas.document import Document
from app.schemas.references import Coordinates, Id, Reference, Url
from app.schemas.words import Evidence
from app.vocabulary import ActorKind, WorkKind


class ActorRole(Document):
    """A title alone, and whom one serves in it; the words as printed are its evidence."""

    title: str = Field(description="such as “foreign minister”")
    of: list[Reference] = Field(description="whom one serves in it")
    evidence: list[Evidence] = Field(min_length=1, max_length=MOST, description="the words that say so")
    evidence_total: int = Field(description=TOTAL)


class ActorCounts(Document):
    events: int = Field(description="that it takes part in")
    quotes_by: int = Field(description="in which it speaks")
    quotes_about: int = Field(description="that speak of it")
    mentions: int = Field(description="words that name it")
    articles: int = Field(description="that tell of it")


class Actor(Document):
    """A person, an organization, a state, or a group."""

    record: Literal["actor"]
    id: Id
    url: Url
    kind: ActorKind = Field(description="what kind of actor it is")
    name: str = Field(description="the name to print")
    named: bool = Field(
        description="false where the source gives no registered or proper name, such as for “Syria's foreign minister”"
    )
    aliases: list[str] = Field(description="what else it is called")
    part_of: Reference | None = Field(description="the organization, state or group that it belongs to")
    wikidata: str | None = Field(description="its item in Wikidata, such as Q183")
    roles: list[ActorRole] = Field(max_length=MOST, description="its titles, as the articles give them")
    roles_total: int = Field(description=TOTAL)
    counts: ActorCounts = Field(description="how many records concern it")


class PlaceCounts(Document):
    events: int = Field(description="there, or in a place that lies in it")
    mentions: int = Field(description="words that name it")
    articles: int = Field(description="that tell of it")


class Place(Document):
    """Where things happen; `events` counts those in the places that lie in it too."""

    record: Literal["place"]
    id: Id
    url: Url
    kind: str = Field(description="such as city or country")
    name: str = Field(description="the name to print")
    aliases: list[str] = Field(description="what else it is called")
    within: Reference | None = Field(description="the place that it lies in")
    country: str | None = Field(description="ISO 3166 alpha-2")
    coordinates: Coordinates | None = Field(description="null where they are not known")
    wikidata: str | None = Field(description="its item in Wikidata, such as Q71")
    counts: PlaceCounts = Field(description="how many records concern it")


class WorkCounts(Document):
    events: int = Field(description="that concern it")
    quotes_about: int = Field(description="that speak of it")
    mentions: int = Field(description="words that name it")
    articles: int = Field(description="that tell of it")


class Work(Document):
    """What actors make, sign, propose or reject: an agreement, a resolution, a law, a plan, a document."""

    record: Literal["work"]
    id: Id
    url: Url
    kind: WorkKind = Field(description="what kind of work it is")
    name: str = Field(description="the name to print")
    named: bool = Field(
        description="false where the source gives no title or proper name, such as for “three previous drafts”"
    )
    aliases: list[str] = Field(description="what else it is called")
    makers: list[Reference] = Field(description="the actors who made, signed or proposed it")
    wikidata: str | None = Field(description="its item in Wikidata, such as Q173034")
    counts: WorkCounts = Field(description="how many records concern it")


class Mention(Document):
    """Words that name an actor, a place or a work."""

    of: Reference = Field(description="the actor, place or work")
    evidence: Evidence = Field(description="the words, with where they stand")
