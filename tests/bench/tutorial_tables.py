"""Events as tutorials keep them: a table for each thing, keys between them, and indexes where one filters."""

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, registry
from sqlmodel import Field, Relationship, SQLModel

from app.schemas.references import Coordinates


class Table(SQLModel, registry=registry()):
    """Of a database of its own, so that tables may be called as those of Dateline are."""


class Referred(Table):
    """What other records refer to."""

    record: ClassVar[str]

    id: str = Field(primary_key=True)
    kind: str | None
    name: str

    @property
    def url(self) -> str:
        return f"/{self.record}s/{self.id}"


class Actor(Referred, table=True):
    record = "actor"


class Article(Referred, table=True):
    record = "article"

    cite: str
    publisher_id: str | None = Field(default=None, foreign_key="actor.id")
    published: str | None = None
    title_by: str
    rights: str
    publisher: Mapped[Actor | None] = Relationship()


class Place(Referred, table=True):
    record = "place"

    lat: float | None = None
    lon: float | None = None

    @property
    def coordinates(self) -> Coordinates | None:
        return None if self.lat is None or self.lon is None else Coordinates(lat=self.lat, lon=self.lon)


class Numbered(Table):
    id: int | None = Field(default=None, primary_key=True)


class QuoteSpeaker(Numbered, table=True):
    quote_id: str = Field(foreign_key="quote.id", index=True)
    actor_id: str = Field(foreign_key="actor.id", index=True)
    actor: Mapped[Actor] = Relationship()


class Quote(Referred, table=True):
    record = "quote"

    act: str
    speakers: Mapped[list[QuoteSpeaker]] = Relationship(sa_relationship_kwargs={"order_by": "QuoteSpeaker.id"})


class ParticipantSource(Numbered, table=True):
    participant_id: int = Field(foreign_key="participant.id", index=True)
    quote_id: str = Field(foreign_key="quote.id", index=True)
    quote: Mapped[Quote] = Relationship()


class Participant(Numbered, table=True):
    """The link between events and actors, with an index either way."""

    event_id: str = Field(foreign_key="event.id", index=True)
    actor_id: str = Field(foreign_key="actor.id", index=True)
    role: str
    as_written: str | None = None
    actor: Mapped[Actor] = Relationship()
    sources: Mapped[list[ParticipantSource]] = Relationship(sa_relationship_kwargs={"order_by": "ParticipantSource.id"})

    @property
    def according_to(self) -> list[Quote]:
        return [source.quote for source in self.sources]


class EventQuote(Numbered, table=True):
    """`link` is that of the document, or `source` for a quote on whose word the event stands."""

    event_id: str = Field(foreign_key="event.id", index=True)
    quote_id: str = Field(foreign_key="quote.id", index=True)
    link: str
    quote: Mapped[Quote] = Relationship()

    @property
    def act(self) -> str:
        return self.quote.act

    @property
    def speakers(self) -> list[Actor]:
        return [speaker.actor for speaker in self.quote.speakers]


class EventFigure(Numbered, table=True):
    event_id: str = Field(foreign_key="event.id", index=True)
    low: float | None = None
    high: float | None = None
    unit: str
    counts: str | None = None
    approximate: bool
    exact: str


class Evidence(Numbered, table=True):
    event_id: str = Field(foreign_key="event.id", index=True)
    article_id: str = Field(foreign_key="article.id", index=True)
    passage: int
    start: int
    end: int
    start_utf16: int
    end_utf16: int
    exact: str
    prefix: str | None = None
    suffix: str | None = None
    url: str
    article: Mapped[Article] = Relationship()


class Event(Table, table=True):
    """`first` and `last` are what is filtered and sorted by: of what has an open end both are null."""

    record: ClassVar[str] = "event"

    id: str = Field(primary_key=True)
    url: str
    position: int
    title: str
    type: str
    status: str
    as_of: str | None = None
    contested: bool
    place_id: str | None = Field(default=None, foreign_key="place.id", index=True)
    first: date | None = Field(default=None, index=True)
    last: date | None = Field(default=None, index=True)
    date: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    quotes_total: int
    articles_total: int
    evidence_total: int
    place: Mapped[Place | None] = Relationship()
    participants: Mapped[list[Participant]] = Relationship(sa_relationship_kwargs={"order_by": "Participant.id"})
    said: Mapped[list[EventQuote]] = Relationship(sa_relationship_kwargs={"order_by": "EventQuote.id"})
    figures: Mapped[list[EventFigure]] = Relationship(sa_relationship_kwargs={"order_by": "EventFigure.id"})
    evidence: Mapped[list[Evidence]] = Relationship(sa_relationship_kwargs={"order_by": "Evidence.id"})

    @property
    def quotes(self) -> list[EventQuote]:
        return [one for one in self.said if one.link != "source"]

    @property
    def according_to(self) -> list[EventQuote]:
        return [one for one in self.said if one.link == "source"]

    @property
    def articles(self) -> list[Article]:
        return list({one.article_id: one.article for one in self.evidence}.values())
