"""What happened or may happen, and who took part on whose word."""

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from app.models.columns import Dated, Figured, Identified, Located


class Event(Identified, Dated, table=True):
    article_id: str = Field(foreign_key="article.id")
    title: str
    type: str
    status: str
    place_id: str | None = Field(default=None, foreign_key="place.id")
    contested: bool


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
    """A quote on whose word an event stands, beside those of its participants."""

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
