"""Events, as the record of each tells them."""

from typing import Literal

from pydantic import Field

from app.schemas.caps import MOST, TOTAL
from app.schemas.document import Document
from app.schemas.links import EventCondition, EventSource, Link
from app.schemas.measures import Date, Figure
from app.schemas.references import ArticleReference, Citation, EventReference, Id, PlaceReference, Reference, Url
from app.schemas.words import Evidence, Voice
from app.vocabulary import Act, Difference, EventStatus, EventType, ParticipantRole

_ARTICLES = "ids of the articles that tell it"


class Participant(Document):
    """Who takes part in an event. Without `according_to` an article says so in its own voice."""

    actor: Reference = Field(description="who takes part")
    role: ParticipantRole = Field(description="what the actor does in it")
    as_written: str | None = Field(description="the words that the article uses for the actor")
    according_to: list[Reference] = Field(
        max_length=MOST, description="the quotes on whose word the actor has this role"
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
    basis: str | None = Field(
        description="what the reading rests on; null where it stands beside the record's own `date`, which is this one"
    )
    according_to: list[Reference] = Field(description="the quotes on whose word the date stands")


class AccountPlace(PlaceReference):
    according_to: list[Reference] = Field(description="the quotes on whose word the place stands")


class AccountFigure(Figure):
    according_to: list[Reference] = Field(description="the quotes on whose word the figure stands")


class Account(Document):
    """What one article tells of an event; what it does not tell is null or empty."""

    article: ArticleReference = Field(description="the article that tells this")
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

    act: Act = Field(description="what its speakers do by saying it")
    link: Literal["occasion", "about"] = Field(description="how it is tied to the event")


class Event(Document):
    """One atomic thing that happened or may happen."""

    record: Literal["event"]
    id: Id
    url: Url
    title: str = Field(description="what it is, in short: print it together with `status`, `claimed` and `contested`")
    type: EventType = Field(description="what type of event it is")
    status: EventStatus = Field(description="what became of it, as far as the articles tell")
    claimed: bool = Field(
        description="whether its status stands on somebody's word alone, as what is alleged always does"
    )
    as_of: str | None = Field(
        description="for what is ongoing, scheduled or conditional, which may have changed since: when the article "
        "that says so was published, in English; null for any other status"
    )
    contested: bool = Field(description="whether a quote on whose word it stands is contested")
    date: Date | None = Field(description="when it was or will be; null where no article dates it")
    place: PlaceReference | None = Field(description="where; null where no article says it")
    figures: list[EventFigure] = Field(description="the quantities told of it")
    participants: list[Participant] = Field(max_length=MOST, description="who takes part, and in which role")
    participants_total: int = Field(description=TOTAL)
    works: list[Reference] = Field(max_length=MOST, description="the works that it concerns")
    works_total: int = Field(description=TOTAL)
    according_to: list[ToldSource] = Field(
        max_length=MOST,
        description="the quotes on whose word it stands, or a part of it; empty where all articles say all of it in "
        "their own voice",
    )
    according_to_total: int = Field(description=TOTAL)
    sources: int = Field(description="how many different actors say these quotes, or report them")
    told_by: ToldBy = Field(description="which article the values above are taken from")
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
    quotes: list[EventQuote] = Field(max_length=MOST, description="said at it, or about it")
    quotes_total: int = Field(description=TOTAL)
    articles: list[Citation] = Field(max_length=MOST, description="the articles that tell it")
    articles_total: int = Field(description=TOTAL)
    evidence: list[Evidence] = Field(
        min_length=1, max_length=MOST, description="the words that support it, each with where they stand"
    )
    evidence_total: int = Field(description=TOTAL)
