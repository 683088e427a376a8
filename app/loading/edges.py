"""What records are told of by others: answers between quotes, quotes about events, accounts of events."""

from collections import defaultdict
from typing import Literal, NamedTuple

from app.curation.accounts import Record
from app.curation.articles import ANY, Account, Article
from app.text import Span
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


class Edges:
    """By the id of the record at the far end."""

    def __init__(self) -> None:
        self.answered_by: defaultdict[str, list[AnsweredBy]] = defaultdict(list)
        self.said_of: defaultdict[str, list[SaidOf]] = defaultdict(list)
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
        for event, account in article.accounts.items():
            foreign.accounts[event].append(account)

    def merge(self, other: "Edges") -> None:
        for target, answers in other.answered_by.items():
            self.answered_by[target] += answers
        for target, said in other.said_of.items():
            self.said_of[target] += said
        for target, accounts in other.accounts.items():
            self.accounts[target] += accounts

    def is_contested(self, quote: str) -> bool:
        return any(answer.relation in CONTESTING for answer in self.answered_by.get(quote, ()))

    def is_event_contested(self, record: Record) -> bool:
        return any(self.is_contested(source.part) for source in record.sources)


def _is_of(id_: str, article: Article) -> bool:
    return id_.startswith(f"{article.id}.")
