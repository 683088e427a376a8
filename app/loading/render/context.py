"""What rendering looks up: references, the words of evidence, the far ends of edges.

Parts are plain dicts; the model of the whole document checks them all at once.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import cast

from app.curation.accounts.accounts import Record, combine
from app.curation.articles import Article, Event, Evidence, Quote, Ref
from app.curation.registers.registers import Registers
from app.documents import Json
from app.kinds import KINDS, RecordKind
from app.labels import SOMEBODY, joined
from app.loading.edges import Edges
from app.loading.render.measures import date
from app.loading.render.source import Source
from app.schemas.references import Reference, citation, event_reference, reference
from app.vocabulary import Relation


def url_of(ref: Ref) -> str:
    return KINDS[ref.record].url(ref.id)


class Context:
    """The registers, the articles that can be named, and the edges between their records."""

    def __init__(
        self,
        registers: Registers,
        articles: dict[str, Article],
        edges: Edges,
        sides: Mapping[str, list[str]] = MappingProxyType({}),
    ) -> None:
        self.registers = registers
        self._sides = sides
        self.edges = edges
        self._articles = articles
        self._records: dict[str, Record] = {}
        self._references: dict[Ref, Reference] = {}
        self._sources: dict[str, Source] = {}

    def let_go(self, article: Article) -> None:
        """Forget an article of which nothing more is rendered and whose records no other one names."""
        del self._articles[article.id]
        self._sources.pop(article.id, None)
        for event in article.events.values():
            self._records.pop(event.id, None)
            self._references.pop(Ref("event", event.id), None)
        for quote in article.quotes.values():
            self._references.pop(Ref("quote", quote.id), None)
        self.edges.let_go([*article.events.values(), *article.quotes.values()])

    def reference(self, ref: Ref) -> Reference:
        if (known := self._references.get(ref)) is None:
            known = self._references[ref] = self._reference(ref)
        return known

    def source(self, article: str) -> Source:
        if (known := self._sources.get(article)) is None:
            known = self._sources[article] = self._source(article)
        return known

    def evidence(self, one: Evidence) -> Json:
        return {**self.source(one.article).evidence(one), "attribution": self._attribution(one)}

    def actor(self, actor: str) -> Reference:
        return self.reference(Ref("actor", actor))

    def sides(self, actor: str) -> list[str]:
        """The actors on whose side one is, itself the first."""
        return self._sides.get(actor) or self.registers.actor_and_above(actor)

    def place(self, place: str) -> Json:
        return {**dict(self.reference(Ref("place", place))), "coordinates": self.coordinates(place)}

    def coordinates(self, place: str) -> Json | None:
        given = self.registers.places[place].coordinates
        return {"lat": given.lat, "lon": given.lon} if given else None

    def heard(self, quotes: Iterable[str]) -> list[Quote]:
        """These quotes, and those that tell of them, each once."""
        found: dict[str, Quote] = {}
        waiting = list(quotes)
        for id_ in waiting:
            if id_ not in found:
                found[id_] = self.quote(id_)
                waiting += filter(None, [found[id_].according_to])
        return list(found.values())

    def sources(self, record: Record) -> int:
        """How many different actors say that an event took place, or a part of it, or that somebody says so."""
        heard = self.heard(source.part for source in record.sources)
        return len({speaker.actor for quote in heard for speaker in quote.speakers})

    def quote(self, quote_id: str) -> Quote:
        article, _, short = quote_id.partition(".")
        return self._articles[article].quotes[short]

    def event(self, event_id: str) -> Event:
        article, _, short = event_id.partition(".")
        return self._articles[article].events[short]

    def record(self, event: Event) -> Record:
        """The event as all articles tell it."""
        if event.id not in self._records:
            accounts = self.edges.accounts.get(event.id, ())
            self._records[event.id] = combine(event, accounts, self.registers.place_and_above)
        return self._records[event.id]

    def voice(self, quote_id: str) -> Json:
        """Who is heard in a quote."""
        quote = self.quote(quote_id)
        return {
            "quote": self.reference(Ref("quote", quote_id)),
            "speakers": [self.actor(speaker.actor) for speaker in quote.speakers],
            "through": self.through(quote),
        }

    def through(self, quote: Quote) -> str | None:
        """Who relays it, and who tells of it, through whom one knows of that one."""
        told = [f"quoted by {joined([self.actor(one).name for one in quote.via])}"] if quote.via else []
        if quote.according_to:
            teller = self.quote(quote.according_to)
            names = [self.actor(speaker.actor).name for speaker in teller.speakers]
            told += [f"as told by {joined(names) or SOMEBODY}", *filter(None, [self.through(teller)])]
        return ", ".join(told) or None

    def said(self, quote_id: str) -> Json:
        """Who is heard in a quote, and what is done by it."""
        return {**self.voice(quote_id), "act": self.quote(quote_id).act}

    def answer(self, quote_id: str, relation: Relation) -> Json:
        """The far end of an edge between quotes."""
        quote = self.quote(quote_id)
        return {
            **self.voice(quote_id),
            "relation": relation,
            "act": quote.act,
            "statement": quote.statement,
            "date": date(quote.date),
            "exact": self.source(quote.evidence[0].article).words(quote.evidence[0].span),
        }

    def _attribution(self, one: Evidence) -> Json | None:
        if one.attribution is None:
            return None
        quote_id, passage, span = one.attribution
        return {
            **self.voice(quote_id),
            "passage": passage,
            **self.source(one.article).quoted(span),
        }

    def _source(self, id_: str) -> Source:
        article = self._articles[id_]
        record, published = article.record, article.published
        cited = citation(
            id_,
            record.title,
            title_by=record.title_by,
            publisher=self.actor(record.publisher) if record.publisher else None,
            published=published.label if published and published.edtf else None,
            rights=record.rights,
        )
        return Source(article, cited)

    def _reference(self, ref: Ref) -> Reference:
        if ref.record == "event":
            event = self.event(ref.id)
            record = self.record(event)
            return event_reference(ref.id, event.title, event.type, record.status, claimed=record.is_claimed)
        return reference(cast("RecordKind", ref.record), ref.id, *self._name_and_sort(ref))

    def _name_and_sort(self, ref: Ref) -> tuple[str, str]:
        match ref.record:
            case "actor":
                actor = self.registers.actors[ref.id]
                return actor.name, actor.kind
            case "place":
                place = self.registers.places[ref.id]
                return place.name, place.kind
            case "work":
                work = self.registers.works[ref.id]
                return work.name, work.kind
        quote = self.quote(ref.id)
        return quote.statement, quote.kind
