"""Who said what, in answer to what."""

from sqlmodel import Field, SQLModel

from app.models.columns import Dated, Figured, Identified, Located


class Quote(Identified, Dated, table=True):
    article_id: str = Field(foreign_key="article.id")
    kind: str
    act: str
    cue: str
    statement: str
    occasion_id: str | None = Field(default=None, foreign_key="event.id")
    place_id: str | None = Field(default=None, foreign_key="place.id")
    contested: bool


class QuoteSpeaker(SQLModel, table=True):
    __tablename__ = "quote_speaker"

    quote_id: str = Field(primary_key=True, foreign_key="quote.id")
    n: int = Field(primary_key=True)
    actor_id: str = Field(foreign_key="actor.id")
    as_written: str | None = None


class QuoteRelay(SQLModel, table=True):
    """Who passes on what the speakers say."""

    __tablename__ = "quote_relay"

    quote_id: str = Field(primary_key=True, foreign_key="quote.id")
    actor_id: str = Field(primary_key=True, foreign_key="actor.id")


class QuoteTeller(SQLModel, table=True):
    """The quote in which somebody else says that this was said."""

    __tablename__ = "quote_teller"

    quote_id: str = Field(primary_key=True, foreign_key="quote.id")
    teller_id: str = Field(foreign_key="quote.id")


class QuoteAddressee(SQLModel, table=True):
    __tablename__ = "quote_addressee"

    quote_id: str = Field(primary_key=True, foreign_key="quote.id")
    actor_id: str = Field(primary_key=True, foreign_key="actor.id")


class QuoteAbout(SQLModel, table=True):
    """One of the five ids after `n` is set; `stance` where the quote takes one toward it."""

    __tablename__ = "quote_about"

    quote_id: str = Field(primary_key=True, foreign_key="quote.id")
    n: int = Field(primary_key=True)
    actor_id: str | None = Field(default=None, foreign_key="actor.id")
    place_id: str | None = Field(default=None, foreign_key="place.id")
    work_id: str | None = Field(default=None, foreign_key="work.id")
    event_id: str | None = Field(default=None, foreign_key="event.id")
    about_quote_id: str | None = Field(default=None, foreign_key="quote.id")
    stance: str | None = None


class QuoteAnswer(SQLModel, table=True):
    __tablename__ = "quote_answer"

    quote_id: str = Field(primary_key=True, foreign_key="quote.id")
    answered_id: str = Field(primary_key=True, foreign_key="quote.id")
    relation: str


class QuoteSpan(SQLModel, table=True):
    """Words in quotation marks: code points of the article's text, without the marks."""

    __tablename__ = "quote_span"

    quote_id: str = Field(primary_key=True, foreign_key="quote.id")
    start: int = Field(primary_key=True)
    end: int = Field(primary_key=True)


class QuoteEvidence(Located, table=True):
    __tablename__ = "quote_evidence"

    quote_id: str = Field(primary_key=True, foreign_key="quote.id")
    n: int = Field(primary_key=True)


class QuoteFigure(Figured, table=True):
    __tablename__ = "quote_figure"

    quote_id: str = Field(primary_key=True, foreign_key="quote.id")
