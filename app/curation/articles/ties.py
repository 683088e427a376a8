"""What ties events and quotes to others, and the words for it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.curation.articles.evidence import Evidence
from app.curation.articles.refs import Ref
from app.vocabulary import ConditionKind, LinkRelation


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


def outside(evidence: list[Evidence], ties: Sequence[Link | Condition]) -> list[Evidence]:
    """The words for ties that stand outside of those that support what they are of."""
    return [
        one
        for tie in ties
        for one in tie.evidence
        if not any(one.passage == words.passage and words.span.contains(one.span) for words in evidence)
    ]
