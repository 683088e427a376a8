"""What records are told of by others: answers between quotes, quotes about events, links, conditions, accounts."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Literal, NamedTuple

from app.curation.accounts.accounts import Record
from app.curation.articles import ANY, Account, Article, Condition, Event, Link, Quote, Ref
from app.spans import Span
from app.vocabulary import CONTESTING, Relation


class AnsweredBy(NamedTuple):
    """A quote that answers, with its article and where it stands there, which is the order to show them in."""

    article: str
    span: Span
    quote: str
    relation: Relation


class SaidOf(NamedTuple):
    """A quote that was said at an event, or is about it."""

    article: str
    span: Span
    quote: str
    link: Literal["occasion", "about"]


class Linked(NamedTuple):
    """A link as one of its ends has it, with where the words for it stand, and the other end."""

    article: str
    span: Span
    direction: Literal["out", "in"]
    other: Ref
    link: Link


class DependsOn(NamedTuple):
    """A condition of an event, with where its words stand."""

    article: str
    span: Span
    condition: Condition


class ConditionOf(NamedTuple):
    """An event or a quote with a condition that turns on an event, and where the words for it stand."""

    article: str
    span: Span
    of: Ref


class Edges:
    """By the id of the record at the far end; links and conditions of events by that of either end."""

    def __init__(self) -> None:
        self.answered_by: defaultdict[str, list[AnsweredBy]] = defaultdict(list)
        self.said_of: defaultdict[str, list[SaidOf]] = defaultdict(list)
        self.links: defaultdict[str, list[Linked]] = defaultdict(list)
        self.conditions: defaultdict[str, list[DependsOn]] = defaultdict(list)
        self.condition_of: defaultdict[str, list[ConditionOf]] = defaultdict(list)
        self.accounts: defaultdict[str, list[Account]] = defaultdict(list)

    def add(self, article: Article, foreign: "Edges") -> None:
        """The edges of an article; those that lead to another one go to `foreign`."""
        for quote in article.quotes.values():
            span = quote.evidence[0].span
            for answered, relation in quote.answers.items():
                edges = self if _is_of(answered, article) else foreign
                edges.answered_by[answered].append(AnsweredBy(article.id, span, quote.id, relation))
            said: list[tuple[str, Literal["occasion", "about"]]] = []
            if quote.occasion:
                said.append((quote.occasion, "occasion"))
            said += [(ref.id, "about") for ref in quote.about if ref.record in ("event", ANY)]
            for event, link in said:
                edges = self if _is_of(event, article) else foreign
                edges.said_of[event].append(SaidOf(article.id, span, quote.id, link))
        for told in article.tells:
            self._add_ties(article, told.id, told.links, told.conditions, foreign)
        for quote in article.quotes.values():
            self._add_conditions(article, Ref("quote", quote.id), quote.conditions, foreign)
        for event, account in article.accounts.items():
            foreign.accounts[event].append(account)

    def _add_ties(
        self, article: Article, event: str, links: list[Link], conditions: list[Condition], foreign: "Edges"
    ) -> None:
        own = self if _is_of(event, article) else foreign
        for link in links:
            span = link.evidence[0].span
            own.links[event].append(Linked(article.id, span, "out", link.other, link))
            if link.other.record == "event":
                other = self if _is_of(link.other.id, article) else foreign
                other.links[link.other.id].append(Linked(article.id, span, "in", Ref("event", event), link))
        for condition in conditions:
            own.conditions[event].append(DependsOn(article.id, condition.evidence[0].span, condition))
        self._add_conditions(article, Ref("event", event), conditions, foreign)

    def _add_conditions(self, article: Article, of: Ref, conditions: list[Condition], foreign: "Edges") -> None:
        """At the events that they turn on."""
        for condition in conditions:
            if condition.event:
                edges = self if _is_of(condition.event, article) else foreign
                edges.condition_of[condition.event].append(ConditionOf(article.id, condition.evidence[0].span, of))

    def merge(self, other: "Edges") -> None:
        for name, found in vars(other).items():
            mine = getattr(self, name)
            for target, edges in found.items():
                mine[target] += edges

    def let_go(self, records: Iterable[Event | Quote]) -> None:
        """Forget the edges of records of which nothing more is asked."""
        for record in records:
            for found in vars(self).values():
                found.pop(record.id, None)

    def is_contested(self, quote: str) -> bool:
        return any(answer.relation in CONTESTING for answer in self.answered_by.get(quote, ()))

    def is_event_contested(self, record: Record) -> bool:
        return any(self.is_contested(source.part) for source in record.sources)


def _is_of(id_: str, article: Article) -> bool:
    return id_.startswith(f"{article.id}.")
