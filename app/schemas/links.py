"""What an event is tied to, and what an event or a quote depends on."""

from typing import Literal

from pydantic import Field

from app.schemas.caps import MOST, TOTAL
from app.schemas.document import Document
from app.schemas.references import EventReference, Reference
from app.schemas.words import Evidence, Voice
from app.vocabulary import Act, ConditionKind, LinkRelation


class EventSource(Voice):
    """A quote on whose word an event stands, or a link or a condition of it."""

    act: Act = Field(description="what its speakers do by saying it")


class Link(Document):
    """How an event is tied to another one, or to a work; an article says so in its own voice without `according_to`."""

    relation: LinkRelation = Field(description="what one is to the other")
    direction: Literal["out", "in"] = Field(
        description="`out`: this event is `relation` of the other, such as a part of it; `in`: the other is of this one"
    )
    event: EventReference | None = Field(description="the other event; null where it is tied to a work")
    work: Reference | None = Field(description="null where it is tied to an event")
    according_to: list[EventSource] = Field(max_length=MOST, description="the quotes on whose word they are tied")
    according_to_total: int = Field(description=TOTAL)
    evidence: list[Evidence] = Field(min_length=1, max_length=MOST, description="the words that tie them")
    evidence_total: int = Field(description=TOTAL)


class Condition(Document):
    """Words that say what it depends on; `kind` is how it turns on `event`, whatever word is printed."""

    kind: ConditionKind = Field(description="how it turns on the event")
    words: str = Field(description="as printed, white space folded")
    event: EventReference | None = Field(description="the event that it turns on; null where there is none")
    evidence: list[Evidence] = Field(min_length=1, description="the words, with where they stand")


class EventCondition(Condition):
    """What an event depends on. Without `according_to` an article says so in its own voice."""

    according_to: list[EventSource] = Field(max_length=MOST, description="the quotes on whose word it depends on this")
    according_to_total: int = Field(description=TOTAL)
    evidence: list[Evidence] = Field(min_length=1, max_length=MOST, description="the words, with where they stand")
    evidence_total: int = Field(description=TOTAL)
