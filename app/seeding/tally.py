"""What is known of a record only when all articles are read: who refers to it, and how often."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from app.seeding.corpus import Corpus
from app.seeding.registers import Registers
from app.seeding.resolved import Article, Event, Evidence, Quote, Ref
from app.vocabulary import Relation


class Title(NamedTuple):
    """A title and whom one serves in it; the same in two articles is one role with two pieces of evidence."""

    title: str
    of: tuple[str, ...]


class AnsweredBy(NamedTuple):
    quote: str
    relation: Relation


class SaidOf(NamedTuple):
    """A quote that was said at an event, or is about it."""

    quote: str
    link: Literal["occasion", "about"]


class Tally:
    def __init__(self, corpus: Corpus) -> None:
        self.registers: Registers = corpus.registers
        self.roles: defaultdict[str, dict[Title, list[Evidence]]] = defaultdict(dict)
        self.answered_by: defaultdict[str, list[AnsweredBy]] = defaultdict(list)
        self.said_of: defaultdict[str, list[SaidOf]] = defaultdict(list)
        self.supports: defaultdict[str, list[Evidence]] = defaultdict(list)
        self.events: Counter[Ref] = Counter()
        self.quotes_by: Counter[str] = Counter()
        self.quotes_about: Counter[str] = Counter()
        self.mentions: Counter[Ref] = Counter()
        self.articles: defaultdict[Ref, list[str]] = defaultdict(list)
        for article in corpus.articles.values():
            self._add(article)

    def is_contested(self, quote: str) -> bool:
        return any(answer.relation != "supports" for answer in self.answered_by.get(quote, ()))

    def is_event_contested(self, event: Event) -> bool:
        return any(self.is_contested(quote) for one in event.participants for quote in one.according_to)

    def sides(self, actor: str) -> set[str]:
        """The actors on whose side this one is: itself, what it is a part of, and whom it serves."""
        served = [of for title in self.roles.get(actor, ()) for of in title.of]
        return {above for one in (actor, *served) for above in self.registers.actor_and_above(one)}

    def _add(self, article: Article) -> None:
        for role in article.roles:
            self.roles[role.actor].setdefault(Title(role.title, role.of), []).extend(role.evidence)
        for event in article.events.values():
            self.events.update(self._concerned(event))
        for quote in in_text_order(article.quotes.values()):
            self._add_quote(quote)
        for event_id, evidence in article.supports.items():
            self.supports[event_id] += evidence
        self.mentions.update(mention.of for mention in article.mentions)
        for ref in self.appearing(article):
            self.articles[ref].append(article.id)

    def _add_quote(self, quote: Quote) -> None:
        self.quotes_by.update({speaker.actor for speaker in quote.speakers})
        self.quotes_about.update(ref.id for ref in quote.about if ref.record == "actor")
        for answered, relation in quote.answers.items():
            self.answered_by[answered].append(AnsweredBy(quote.id, relation))
        if quote.occasion:
            self.said_of[quote.occasion].append(SaidOf(quote.id, "occasion"))
        for ref in quote.about:
            if ref.record == "event":
                self.said_of[ref.id].append(SaidOf(quote.id, "about"))

    def _concerned(self, event: Event) -> Iterator[Ref]:
        yield from {Ref("actor", participant.actor) for participant in event.participants}
        if event.place:
            yield from (Ref("place", place) for place in self.registers.place_and_above(event.place))

    def appearing(self, article: Article) -> set[Ref]:
        """The actors and places that an article mentions, or that its events and quotes concern."""
        concerned = {ref for event in article.events.values() for ref in self._concerned(event)}
        speaking = {Ref("actor", speaker.actor) for quote in article.quotes.values() for speaker in quote.speakers}
        return concerned | speaking | {mention.of for mention in article.mentions}


def in_text_order(records: Iterable[Quote]) -> list[Quote]:
    return sorted(records, key=lambda quote: (quote.evidence[0].span.start, quote.id))
