"""What articles tell of events."""

from dataclasses import dataclass
from datetime import date as day

from app.curation.articles.evidence import Evidence
from app.curation.articles.measures import DateReading, Figure
from app.curation.articles.ties import Condition, Link, outside
from app.vocabulary import EventStatus, EventType, ParticipantRole


@dataclass(slots=True)
class Participant:
    actor: str
    role: ParticipantRole
    as_written: str | None
    according_to: list[str]


@dataclass(slots=True)
class Told:
    """What an article tells of the event with this id; what it does not say is None or empty.

    `published` is the last day on which the article may have been published. `according_to` are the quotes on whose
    word all of it stands, those of a part the ones on whose word that does; without any, the article says so itself.
    """

    id: str
    article: str
    published: day | None
    status: EventStatus | None
    date: DateReading | None
    date_according_to: list[str]
    place: str | None
    place_according_to: list[str]
    participants: list[Participant]
    works: list[str]
    according_to: list[str]
    figures: list[Figure]
    evidence: list[Evidence]
    links: list[Link]
    conditions: list[Condition]

    @property
    def beside(self) -> list[Evidence]:
        """The words for its links and conditions that stand outside of those that support it."""
        return outside(self.evidence, [*self.links, *self.conditions])

    @property
    def sources(self) -> list[str]:
        """The quotes on whose word it stands, or a part of it, each once."""
        of_participants = (one.according_to for one in self.participants)
        of_figures = (one.according_to for one in self.figures)
        parts = (*of_participants, self.date_according_to, self.place_according_to, *of_figures)
        return list(dict.fromkeys(quote for quotes in (self.according_to, *parts) for quote in quotes))


@dataclass(slots=True)
class Event(Told):
    """What the article that introduces an event tells of it."""

    title: str
    type: EventType
    status: EventStatus


@dataclass(slots=True)
class Account(Told):
    """What another article tells of it. `same` says by what it is the same event, `corrects` names an article."""

    same: str | None = None
    corrects: str | None = None
