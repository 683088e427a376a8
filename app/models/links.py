"""What events are tied to, and what events and quotes depend on."""

from sqlmodel import Field, SQLModel

from app.models.columns import Located


class EventLink(SQLModel, table=True):
    """An event is `relation` of another one, such as a part of it, or of a work: one of the two ids after it is set.

    The other direction has no row.
    """

    __tablename__ = "event_link"

    event_id: str = Field(primary_key=True, foreign_key="event.id")
    n: int = Field(primary_key=True)
    relation: str
    other_id: str | None = Field(default=None, foreign_key="event.id")
    work_id: str | None = Field(default=None, foreign_key="work.id")


class EventLinkSource(SQLModel, table=True):
    """A quote on whose word a link stands; none means the article's own voice."""

    __tablename__ = "event_link_source"

    event_id: str = Field(primary_key=True, foreign_key="event.id")
    link: int = Field(primary_key=True)
    quote_id: str = Field(primary_key=True, foreign_key="quote.id")


class EventLinkEvidence(Located, table=True):
    __tablename__ = "event_link_evidence"

    event_id: str = Field(primary_key=True, foreign_key="event.id")
    link: int = Field(primary_key=True)
    n: int = Field(primary_key=True)


class Conditional(SQLModel):
    """Words on which something depends; `on_id` is the event that it turns on, where there is one."""

    n: int = Field(primary_key=True)
    kind: str
    words: str
    on_id: str | None = Field(default=None, foreign_key="event.id")


class EventCondition(Conditional, table=True):
    __tablename__ = "event_condition"

    event_id: str = Field(primary_key=True, foreign_key="event.id")


class EventConditionSource(SQLModel, table=True):
    """A quote on whose word a condition stands; none means the article's own voice."""

    __tablename__ = "event_condition_source"

    event_id: str = Field(primary_key=True, foreign_key="event.id")
    condition: int = Field(primary_key=True)
    quote_id: str = Field(primary_key=True, foreign_key="quote.id")


class EventConditionEvidence(Located, table=True):
    __tablename__ = "event_condition_evidence"

    event_id: str = Field(primary_key=True, foreign_key="event.id")
    condition: int = Field(primary_key=True)
    n: int = Field(primary_key=True)


class QuoteCondition(Conditional, table=True):
    __tablename__ = "quote_condition"

    quote_id: str = Field(primary_key=True, foreign_key="quote.id")


class QuoteConditionEvidence(Located, table=True):
    __tablename__ = "quote_condition_evidence"

    quote_id: str = Field(primary_key=True, foreign_key="quote.id")
    condition: int = Field(primary_key=True)
    n: int = Field(primary_key=True)
