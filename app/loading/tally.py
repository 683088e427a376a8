"""What is known of what the registers hold only when all articles are read: how often, and in which roles."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from app.curation.accounts.accounts import Record
from app.curation.articles import Article, Event, Evidence, Ref, Told
from app.curation.registers.registers import Registers
from app.kinds import NAMED
from app.schemas.caps import MOST


class Title(NamedTuple):
    """A title and whom one serves in it; the same in two articles is one role with two pieces of evidence."""

    title: str
    of: tuple[str, ...]


class RoleEvidence:
    """All the evidence of a role, and as much of it, rendered, as is shown."""

    def __init__(self) -> None:
        self.all: list[Evidence] = []
        self.shown: list[dict[str, Any]] = []

    def merge(self, other: "RoleEvidence") -> None:
        self.all += other.all
        self.shown = [*self.shown, *other.shown][:MOST]


class Tally:
    def __init__(self) -> None:
        self.roles: dict[str, dict[Title, RoleEvidence]] = {}
        self.events: Counter[Ref] = Counter()
        self.quotes_by: Counter[str] = Counter()
        self.quotes_about: Counter[Ref] = Counter()
        self.mentions: Counter[Ref] = Counter()
        self.articles: defaultdict[Ref, list[str]] = defaultdict(list)

    def add(self, registers: Registers, article: Article, render: Callable[[Evidence], dict[str, Any]]) -> None:
        for role in article.roles:
            told = self._role(role.actor, Title(role.title, role.of))
            told.all += role.evidence
            if len(told.shown) < MOST:
                told.shown += [render(one) for one in role.evidence[: MOST - len(told.shown)]]
        for event in article.events.values():
            self.events.update(_concerned(registers, event))
        for quote in article.quotes.values():
            self.quotes_by.update({speaker.actor for speaker in quote.speakers})
            self.quotes_about.update(ref for ref in quote.about if ref.record in NAMED)
        self.mentions.update(mention.of for mention in article.mentions)
        for ref in appearing(registers, article):
            self.articles[ref].append(article.id)

    def merge(self, other: "Tally") -> None:
        for actor, titles in other.roles.items():
            for title, told in titles.items():
                self._role(actor, title).merge(told)
        self.events += other.events
        self.quotes_by += other.quotes_by
        self.quotes_about += other.quotes_about
        self.mentions += other.mentions
        for ref, articles in other.articles.items():
            self.articles[ref] += articles

    def titles(self, ref: Ref) -> list[str]:
        """The titles of an actor's roles; nothing else has any."""
        return [role.title for role in self.roles.get(ref.id, ())] if ref.record == "actor" else []

    def sides(self, registers: Registers, actor: str) -> list[str]:
        """The actors on whose side this one is: itself, what it is a part of, and whom it serves."""
        served = [of for title in self.roles.get(actor, ()) for of in title.of]
        return list(dict.fromkeys(above for one in (actor, *served) for above in registers.actor_and_above(one)))

    def tell(self, registers: Registers, record: Record) -> None:
        """Several articles tell of an event, and each of them of those whom it concerns by the first or by its own."""
        actors = [one.part.actor for one in record.participants]
        self.events.subtract(_concerned(registers, record.event))
        self.events.update(_all_of(registers, actors, record.works, record.place))
        for told in record.accounts:
            for ref in dict.fromkeys([*_concerned(registers, record.event), *_concerned(registers, told)]):
                if told.article not in self.articles[ref]:
                    self.articles[ref].append(told.article)

    def _role(self, actor: str, title: Title) -> RoleEvidence:
        return self.roles.setdefault(actor, {}).setdefault(title, RoleEvidence())


def appearing(registers: Registers, article: Article, retold: Iterable[Event] = ()) -> list[Ref]:
    """What an article mentions of the registers, and what its events, links, quotes and roles concern.

    `retold` are the events of other articles that it tells of too.
    """
    events = [*article.tells, *retold]
    found = {ref: None for event in events for ref in _concerned(registers, event)}
    found |= {link.other: None for told in article.tells for link in told.links if link.other.record == "work"}
    for quote in article.quotes.values():
        found |= {Ref("actor", actor): None for actor in (*(one.actor for one in quote.speakers), *quote.via)}
        found |= {ref: None for ref in quote.about if ref.record == "work"}
    found |= {Ref("actor", role.actor): None for role in article.roles}
    found |= {mention.of: None for mention in article.mentions}
    return list(found)


def _concerned(registers: Registers, told: Told) -> Iterator[Ref]:
    return _all_of(registers, (participant.actor for participant in told.participants), told.works, told.place)


def _all_of(registers: Registers, actors: Iterable[str], works: Iterable[str], place: str | None) -> Iterator[Ref]:
    yield from dict.fromkeys(Ref("actor", actor) for actor in actors)
    yield from (Ref("work", work) for work in works)
    if place:
        yield from (Ref("place", above) for above in registers.place_and_above(place))
