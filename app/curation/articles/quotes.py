"""What is said, by whom and of what."""

from dataclasses import dataclass

from app.curation.articles.evidence import Evidence
from app.curation.articles.measures import DateReading, Figure
from app.curation.articles.refs import Ref
from app.curation.articles.ties import Condition, outside
from app.spans import Span
from app.vocabulary import Act, QuoteKind, Relation, Stance


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
        return outside(self.evidence, self.conditions)
