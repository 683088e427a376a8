"""What the files say once every word has its place in the text: spans instead of words, full ids, read dates."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date as day
from typing import NamedTuple

from app.curation import shapes
from app.dates import Edtf
from app.text import Span
from app.vocabulary import (
    Act,
    ConditionKind,
    EventStatus,
    EventType,
    LinkRelation,
    ParticipantRole,
    PassageKind,
    QuoteKind,
    Relation,
    Stance,
)

# The kind of another article's record, which is known when that one is read as well.
ANY = "record"


class Ref(NamedTuple):
    """What a record is and its full id: `("actor", "sergei-lavrov")`."""

    record: str
    id: str


class Attribution(NamedTuple):
    """The words for who says something, speaker and cue: of which quote, and where they stand."""

    quote: str
    passage: int
    span: Span


@dataclass(slots=True)
class Evidence:
    """Words of an article; `passage` counts from 1.

    `attribution` tells who says them where they lie in what a quote says, and do not tell it themselves.
    """

    article: str
    passage: int
    span: Span
    attribution: Attribution | None = None


@dataclass(slots=True)
class DateReading:
    """A date and how it was read; `edtf` is None for words that no calendar holds.

    `stated` says that the text gives it, not the publication of its article alone.
    """

    edtf: Edtf | None
    text: str | None
    label: str
    basis: str | None
    stated: bool


@dataclass(slots=True)
class Figure:
    low: int | float | None
    high: int | float | None
    unit: str
    counts: str | None
    approximate: bool
    exact: str
    according_to: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Participant:
    actor: str
    role: ParticipantRole
    as_written: str | None
    according_to: list[str]


@dataclass(slots=True)
class Link:
    """What an event is to another one, such as a part of it, or to a work."""

    relation: LinkRelation
    other: Ref
    according_to: list[str]
    evidence: list[Evidence]


@dataclass(slots=True)
class Condition:
    """What an event or a quote depends on: the words as printed, and the event they turn on, where there is one."""

    kind: ConditionKind
    words: str
    event: str | None
    according_to: list[str]
    evidence: list[Evidence]


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
        return _outside(self.evidence, [*self.links, *self.conditions])

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


@dataclass(slots=True)
class Speaker:
    actor: str
    as_written: str | None


@dataclass(slots=True)
class Quote:
    """`via` are the actors who relay it; `according_to` is the quote that says that it was said."""

    id: str
    kind: QuoteKind
    act: Act
    cue: str
    cued: Span | None
    statement: str
    quoted: list[Span]
    speakers: list[Speaker]
    via: list[str]
    according_to: str | None
    addressees: list[str]
    about: list[Ref]
    stances: dict[Ref, Stance]
    occasion: str | None
    place: str | None
    date: DateReading | None
    answers: dict[str, Relation]
    figures: list[Figure]
    evidence: list[Evidence]
    conditions: list[Condition]

    @property
    def beside(self) -> list[Evidence]:
        """The words for its conditions that stand outside of those that support it."""
        return _outside(self.evidence, self.conditions)


@dataclass(slots=True)
class Role:
    actor: str
    title: str
    of: tuple[str, ...]
    evidence: list[Evidence]


@dataclass(slots=True)
class Mention:
    of: Ref
    evidence: Evidence


@dataclass(slots=True)
class Passage:
    n: int
    kind: PassageKind
    span: Span
    set_aside: str | None


@dataclass(slots=True)
class Article:
    """One article, resolved. `record` is kept without its passages.

    `accounts` are what it tells of events that others introduce, by their ids.
    """

    id: str
    text: str
    record: shapes.Article
    published: DateReading | None
    passages: list[Passage] = field(default_factory=list)
    events: dict[str, Event] = field(default_factory=dict)
    quotes: dict[str, Quote] = field(default_factory=dict)
    roles: list[Role] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    accounts: dict[str, Account] = field(default_factory=dict)

    @property
    def tells(self) -> list[Told]:
        """All that it tells of events, its own first."""
        return [*self.events.values(), *self.accounts.values()]


def _outside(evidence: list[Evidence], ties: Sequence[Link | Condition]) -> list[Evidence]:
    return [
        one
        for tie in ties
        for one in tie.evidence
        if not any(one.passage == words.passage and words.span.contains(one.span) for words in evidence)
    ]
