"""The records but events: quotes, actors, places, works, mentions."""

from typing import Literal

from pydantic import Field

from app.schemas.caps import MOST, TOTAL
from app.schemas.document import Document
from app.schemas.links import Condition
from app.schemas.measures import Date, Figure
from app.schemas.references import Citation, Coordinates, EventReference, Reference
from app.schemas.words import Evidence, Span, Through, Voice
from app.vocabulary import (
    Act,
    ActorKind,
    QuoteKind,
    Relation,
    Stance,
    WorkKind,
)


class Speaker(Document):
    actor: Reference
    as_written: str | None = Field(description="the words used of the speaker there")
    sides: list[str] = Field(
        max_length=MOST, description="ids of the actors whose side it is, the speaker first: what `side` takes"
    )
    sides_total: int = Field(description=TOTAL)


class QuoteStance(Document):
    """Where the speakers stand toward a work, or toward an event that has not happened."""

    toward: EventReference | Reference
    stance: Stance


class QuoteAnswer(Voice):
    """The other end of an edge between two quotes, enough of it to show both sides."""

    relation: Relation
    act: Act
    statement: str
    date: Date | None
    exact: str = Field(description="the first words that support the other quote")


class Quote(Document):
    """Attributed speech or an attributed position: who says it, never whether it is so."""

    record: Literal["quote"]
    id: str
    url: str
    kind: QuoteKind
    act: Act
    cue: str = Field(description="the words that attribute it, as printed")
    statement: str = Field(description="stands alone and names who says it")
    quoted: list[Span] = Field(description="its words in quotation marks")
    speakers: list[Speaker] = Field(description="empty where the article does not say who speaks")
    via: list[Reference] = Field(description="who relays what the speakers say")
    according_to: Reference | None = Field(description="the quote in which somebody else says that this was said")
    through: Through
    addressees: list[Reference]
    about: list[EventReference | Reference]
    stances: list[QuoteStance] = Field(description="toward what it is about, as far as that has not happened")
    occasion: EventReference | None = Field(description="the event at which it was said")
    place: Reference | None
    date: Date | None
    figures: list[Figure]
    contested: bool = Field(description="whether another quote `denies`, `disputes` or `counter_accuses` it")
    conditions: list[Condition] = Field(description="what it makes what it says depend on, where that is no event")
    answers: list[QuoteAnswer]
    answered_by: list[QuoteAnswer] = Field(max_length=MOST)
    answered_by_total: int = Field(description=TOTAL)
    article: Citation
    evidence: list[Evidence] = Field(min_length=1)


class ActorRole(Document):
    """A title alone, and whom one serves in it; the words as printed are its evidence."""

    title: str
    of: list[Reference]
    evidence: list[Evidence] = Field(min_length=1, max_length=MOST)
    evidence_total: int = Field(description=TOTAL)


class ActorCounts(Document):
    events: int
    quotes_by: int
    quotes_about: int
    mentions: int
    articles: int


class Actor(Document):
    """A person, an organization, a state, or a group."""

    record: Literal["actor"]
    id: str
    url: str
    kind: ActorKind
    name: str
    named: bool = Field(
        description="false where the source gives no registered or proper name, such as for “Syria's foreign minister”"
    )
    aliases: list[str]
    part_of: Reference | None
    wikidata: str | None
    roles: list[ActorRole] = Field(max_length=MOST)
    roles_total: int = Field(description=TOTAL)
    counts: ActorCounts


class PlaceCounts(Document):
    events: int
    mentions: int
    articles: int


class Place(Document):
    """Where things happen; `events` counts those in the places that lie in it too."""

    record: Literal["place"]
    id: str
    url: str
    kind: str
    name: str
    aliases: list[str]
    within: Reference | None
    country: str | None = Field(description="ISO 3166 alpha-2")
    coordinates: Coordinates | None
    wikidata: str | None
    counts: PlaceCounts


class WorkCounts(Document):
    events: int
    quotes_about: int
    mentions: int
    articles: int


class Work(Document):
    """What actors make, sign, propose or reject: an agreement, a resolution, a law, a plan, a document."""

    record: Literal["work"]
    id: str
    url: str
    kind: WorkKind
    name: str
    named: bool = Field(
        description="false where the source gives no title or proper name, such as for “three previous drafts”"
    )
    aliases: list[str]
    makers: list[Reference] = Field(description="the actors who made, signed or proposed it")
    wikidata: str | None
    counts: WorkCounts


class Mention(Document):
    """Words that name an actor, a place or a work."""

    of: Reference
    evidence: Evidence
