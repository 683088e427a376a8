"""Links and conditions of an event as all articles tell them: the same one once, with the words of each article."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from app.curation.accounts.accounts import Record
from app.curation.articles import Condition, Link
from app.loading.edges import DependsOn, Edges, Linked

Edge = TypeVar("Edge", Linked, DependsOn)
Tie = TypeVar("Tie", Link, Condition)


def links_of(edges: Edges, record: Record) -> list[Linked]:
    """Those to others first; among these, what the article says that introduces the event."""
    found = sorted(_ordered(edges.links.get(record.event.id, ()), record), key=lambda one: one.direction == "in")
    groups = _alike(found, lambda one: (one.direction, one.link.relation, one.other))
    return [same[0]._replace(link=_joined([one.link for one in same])) for same in groups]


def conditions_of(edges: Edges, record: Record) -> list[DependsOn]:
    """First what the article says that introduces the event."""
    found = _ordered(edges.conditions.get(record.event.id, ()), record)
    groups = _alike(found, lambda one: (one.condition.kind, one.condition.words, one.condition.event))
    return [same[0]._replace(condition=_joined([one.condition for one in same])) for same in groups]


def ties_of(edges: Edges, event: str) -> Iterator[Link | Condition]:
    """All that articles say that it is to others, and what it depends on."""
    yield from (one.link for one in edges.links.get(event, ()) if one.direction == "out")
    yield from (one.condition for one in edges.conditions.get(event, ()))


def _ordered(edges: Iterable[Edge], record: Record) -> list[Edge]:
    order = {told.article: n for n, told in enumerate(record.tellings)}
    return sorted(edges, key=lambda one: (order.get(one.article, len(order)), one.article, one.span))


def _alike(edges: Iterable[Edge], key: Callable[[Edge], Hashable]) -> list[list[Edge]]:
    groups: dict[Hashable, list[Edge]] = {}
    for one in edges:
        groups.setdefault(key(one), []).append(one)
    return list(groups.values())


def _joined(ties: list[Tie]) -> Tie:
    """It stands on nobody's word where an article says so in its own voice."""
    sources = [quote for tie in ties for quote in tie.according_to] if all(tie.according_to for tie in ties) else []
    evidence = [words for tie in ties for words in tie.evidence]
    return replace(ties[0], according_to=list(dict.fromkeys(sources)), evidence=evidence)
