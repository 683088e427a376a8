"""What happened or may happen, and who took part on whose word."""

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from app.models.columns import Dated, Figured, Identified, Located


class Event(Identified, Dated, table=True):
    """What its record says. It rests on so many actors as `sources`; the widest days hold the dates of all accounts."""

    article_id: str = Field(foreign_key="article.id")
    title: str
    type: str
    status: str
    place_id: str | None = Field(default=None, foreign_key="place.id")
    contested: bool
    claimed: bool
    sources: int
    widest_first_day: int | None = None
    widest_last_day: int | None = None


class Participant(SQLModel, table=True):
    event_id: str = Field(primary_key=True, foreign_key="event.id")
    n: int = Field(primary_key=True)
    actor_id: str = Field(foreign_key="actor.id")
    role: str
    as_written: str | None = None


class ParticipantSource(SQLModel, table=True):
    """A quote on whose word a participant stands there; none means the article's own voice."""

    __tablename__ = "participant_source"

    event_id: str = Field(primary_key=True, foreign_key="event.id")
    n: int = Field(primary_key=True)
    quote_id: str = Field(primary_key=True, foreign_key="quote.id")


class EventSource(SQLModel, table=True):
    """A quote on whose word an event stands, or a part of it, by any account, or one that tells of such a quote."""

    __tablename__ = "event_source"

    event_id: str = Field(primary_key=True, foreign_key="event.id")
    quote_id: str = Field(primary_key=True, foreign_key="quote.id")


class EventWork(SQLModel, table=True):
    """A work that an event has to do with: is agreed on in it, proposed, blocked."""

    __tablename__ = "event_work"

    event_id: str = Field(primary_key=True, foreign_key="event.id")
    work_id: str = Field(primary_key=True, foreign_key="work.id")


class EventEvidence(Located, table=True):
    __tablename__ = "event_evidence"
    __table_args__ = (Index("ix_event_evidence_passage", "article_id", "passage"),)

    event_id: str = Field(primary_key=True, foreign_key="event.id")
    n: int = Field(primary_key=True)


class EventFigure(Figured, table=True):
    __tablename__ = "event_figure"

    event_id: str = Field(primary_key=True, foreign_key="event.id")


class EventDifference(SQLModel, table=True):
    """What the accounts of an event tell differently."""

    __tablename__ = "event_difference"

    event_id: str = Field(primary_key=True, foreign_key="event.id")
    difference: str = Field(primary_key=True)


class EventAccount(Dated, table=True):
    """What one article tells of an event."""

    __tablename__ = "event_account"

    event_id: str = Field(primary_key=True, foreign_key="event.id")
    article_id: str = Field(primary_key=True, foreign_key="article.id")
    status: str | None = None
    place_id: str | None = Field(default=None, foreign_key="place.id")
    same: str | None = None
    corrects_id: str | None = Field(default=None, foreign_key="article.id")


class AccountSource(SQLModel, table=True):
    """A quote on whose word an account stands: `all` of it, its `date` or its `place`."""

    __tablename__ = "account_source"

    event_id: str = Field(primary_key=True, foreign_key="event.id")
    article_id: str = Field(primary_key=True, foreign_key="article.id")
    part: str = Field(primary_key=True)
    quote_id: str = Field(primary_key=True, foreign_key="quote.id")


class AccountFigure(Figured, table=True):
    __tablename__ = "account_figure"

    event_id: str = Field(primary_key=True, foreign_key="event.id")
    article_id: str = Field(primary_key=True, foreign_key="article.id")


class AccountFigureSource(SQLModel, table=True):
    """A quote on whose word a figure of an account stands."""

    __tablename__ = "account_figure_source"

    event_id: str = Field(primary_key=True, foreign_key="event.id")
    article_id: str = Field(primary_key=True, foreign_key="article.id")
    n: int = Field(primary_key=True)
    quote_id: str = Field(primary_key=True, foreign_key="quote.id")
