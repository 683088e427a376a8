"""Quotes: who says what, and which quotes answer each other."""

from typing import Literal

from pydantic import Field

from app.schemas.caps import MOST, TOTAL
from app.schemas.document import Document
from app.schemas.links import Condition
from app.schemas.measures import Date, Figure
from app.schemas.references import Citation, EventReference, Id, Reference, Url
from app.schemas.words import Evidence, Span, Through, Voice
from app.vocabulary import Act, QuoteKind, Relation, Stance


class Speaker(Document):
    actor: Reference = Field(description="who speaks")
    as_written: str | None = Field(description="the words that the article uses for the speaker")
    sides: list[str] = Field(
        max_length=MOST, description="ids of the actors whose side it is, the speaker first: what `side` takes"
    )
    sides_total: int = Field(description=TOTAL)


class QuoteStance(Document):
    """Where the speakers stand toward a work, or toward an event that has not happened."""

    toward: EventReference | Reference = Field(description="the work or the event")
    stance: Stance = Field(description="where they stand")


class QuoteAnswer(Voice):
    """The other end of an edge between two quotes, enough of it to show both sides."""

    relation: Relation = Field(description="how the one answers the other")
    act: Act = Field(description="what the other quote's speakers do by saying it")
    statement: str = Field(description="what the other quote says")
    date: Date | None = Field(description="when that was said; null where it is not known")
    exact: str = Field(description="the first words that support the other quote")


class Quote(Document):
    """Attributed speech or an attributed position: who says it, never whether it is so."""

    record: Literal["quote"]
    id: Id
    url: Url
    kind: QuoteKind = Field(description="how far the words are the speaker's own")
    act: Act = Field(description="what the speakers do by saying it")
    cue: str = Field(description="the words that attribute it, as printed")
    statement: str = Field(description="what is said, in a sentence that stands alone and names the speaker")
    quoted: list[Span] = Field(description="its words in quotation marks")
    speakers: list[Speaker] = Field(description="empty where the article does not say who speaks")
    via: list[Reference] = Field(description="who relays what the speakers say")
    according_to: Reference | None = Field(description="the quote in which somebody else says that this was said")
    through: Through
    addressees: list[Reference] = Field(description="whom it is addressed to")
    about: list[EventReference | Reference] = Field(description="what and whom it is about")
    stances: list[QuoteStance] = Field(description="toward what it is about, as far as that has not happened")
    occasion: EventReference | None = Field(description="the event at which it was said")
    place: Reference | None = Field(description="where it was said; null where it is not known")
    date: Date | None = Field(description="when it was said; null where it is not known")
    figures: list[Figure] = Field(description="quantities that it tells")
    contested: bool = Field(description="whether another quote `denies`, `disputes` or `counter_accuses` it")
    conditions: list[Condition] = Field(description="what it makes what it says depend on, where that is no event")
    answers: list[QuoteAnswer] = Field(description="the quotes that it answers")
    answered_by: list[QuoteAnswer] = Field(max_length=MOST, description="the quotes that answer it")
    answered_by_total: int = Field(description=TOTAL)
    article: Citation = Field(description="the article that prints it")
    evidence: list[Evidence] = Field(min_length=1, description="the words that support it, each with where they stand")
