"""An article with all that it tells, names and is made of."""

from dataclasses import dataclass, field

from app.curation import shapes
from app.curation.articles.events import Account, Event, Told
from app.curation.articles.evidence import Evidence
from app.curation.articles.measures import DateReading
from app.curation.articles.quotes import Quote
from app.curation.articles.refs import Ref
from app.spans import Span
from app.vocabulary import PassageKind


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
