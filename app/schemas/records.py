"""The records: events, quotes, actors, places, works, mentions."""

from typing import Literal

from pydantic import Field

from app.schemas.caps import MOST, TOTAL
from app.schemas.links import Condition, EventCondition, EventSource, Link
from app.schemas.parts import (
    ArticleReference,
    Citation,
    Coordinates,
    Date,
    Document,
    EventReference,
    Evidence,
    Figure,
    PlaceReference,
    Reference,
    Span,
    Through,
    Voice,
)
from app.vocabulary import (
    Act,
    ActorKind,
    Difference,
    EventStatus,
    EventType,
    ParticipantRole,
    QuoteKind,
    Relation,
    Stance,
    WorkKind,
)

_ARTICLES = "ids of the articles that tell it"


class Participant(Document):
    """Who takes part in an event. Without `according_to` an article says so in its own voice.

    Where several articles tell of the event, `according_to` has also those on whose word the whole account stands.
    """

    actor: Reference
    role: ParticipantRole
    as_written: str | None = Field(description="the words used of the actor there")
    according_to: list[Reference] = Field(
        max_length=MOST, description="the quotes on whose word the actor stands there"
    )
    according_to_total: int = Field(description=TOTAL)
    articles: list[str] = Field(max_length=MOST, description=_ARTICLES)
    articles_total: int = Field(description=TOTAL)


class EventFigure(Figure):
    """A quantity that an event's record tells, from the latest account that gives any in its own voice."""

    according_to: list[Reference] = Field(max_length=MOST, description="the quotes on whose word it stands")
    according_to_total: int = Field(description=TOTAL)
    articles: list[str] = Field(max_length=MOST, description=_ARTICLES)
    articles_total: int = Field(description=TOTAL)


class ToldSource(EventSource):
    """A quote on whose word an event stands, or a part of it, by one account or several."""

    articles: list[str] = Field(max_length=MOST, description="ids of the articles whose account rests on it")
    articles_total: int = Field(description=TOTAL)


class AccountDate(Date):
    according_to: list[Reference] = Field(description="the quotes on whose word it was then, if the account is not")


class AccountPlace(PlaceReference):
    according_to: list[Reference] = Field(description="the quotes on whose word it was there, if the account is not")


class AccountFigure(Figure):
    according_to: list[Reference] = Field(description="the quotes on whose word it is so many, if the account is not")


class Account(Document):
    """What one article tells of an event; null and empty what it does not tell."""

    article: ArticleReference
    status: EventStatus | None
    date: AccountDate | None
    place: AccountPlace | None
    figures: list[AccountFigure]
    same: str | None = Field(description="the words or the reason by which it is the same event")
    corrects: str | None = Field(description="the id of the article that it corrects")
    according_to: list[Reference] = Field(
        description="the quotes on whose word the account stands; empty where the article says so in its own voice"
    )


class ToldBy(Document):
    """The id of the article that each value of a record is taken from; null where none gives it."""

    status: str
    date: str | None
    place: str | None
    figures: str | None


class EventQuote(Voice):
    """A quote that was said at an event (`occasion`) or is about it."""

    act: Act
    link: Literal["occasion", "about"]


class Event(Document):
    """One atomic thing that happened or may happen."""

    record: Literal["event"]
    id: str
    url: str
    title: str
    type: EventType
    status: EventStatus
    claimed: bool = Field(
        description="whether its status stands on somebody's word alone, as what is alleged always does"
    )
    as_of: str | None = Field(
        description="in English, when the article was published that tells of it as ongoing, scheduled or conditional, "
        "which may have changed since; null of any other status"
    )
    contested: bool = Field(description="whether a quote on whose word it stands is contested")
    date: Date | None
    place: PlaceReference | None
    figures: list[EventFigure]
    participants: list[Participant] = Field(max_length=MOST)
    participants_total: int = Field(description=TOTAL)
    works: list[Reference] = Field(max_length=MOST, description="the works that it has to do with")
    works_total: int = Field(description=TOTAL)
    according_to: list[ToldSource] = Field(
        max_length=MOST,
        description="the quotes on whose word it stands, or a part of it; empty where all articles say all of it in "
        "their own voice",
    )
    according_to_total: int = Field(description=TOTAL)
    sources: int = Field(description="how many different actors say these quotes, or say that these were said")
    told_by: ToldBy
    told_differently: list[Difference] = Field(description="what its accounts tell differently; see /vocabulary")
    accounts: list[Account] = Field(max_length=MOST, description="what each article tells, the first published first")
    accounts_total: int = Field(description=TOTAL)
    links: list[Link] = Field(max_length=MOST, description="to other events and works, then those from other events")
    links_total: int = Field(description=TOTAL)
    conditions: list[EventCondition] = Field(max_length=MOST, description="what it depends on")
    conditions_total: int = Field(description=TOTAL)
    condition_of: list[EventReference | Reference] = Field(
        max_length=MOST, description="the events and quotes that depend on it"
    )
    condition_of_total: int = Field(description=TOTAL)
    quotes: list[EventQuote] = Field(max_length=MOST)
    quotes_total: int = Field(description=TOTAL)
    articles: list[Citation] = Field(max_length=MOST)
    articles_total: int = Field(description=TOTAL)
    evidence: list[Evidence] = Field(min_length=1, max_length=MOST)
    evidence_total: int = Field(description=TOTAL)


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
