"""What rendering looks up: references, the words of evidence, dates, the far ends of edges."""

from functools import lru_cache

from app.schemas import base, records
from app.seeding.corpus import Corpus
from app.seeding.resolved import Article, DateReading, Evidence, Figure, Quote, Ref
from app.seeding.tally import Tally
from app.text import Span, Utf16
from app.vocabulary import Relation

COLLECTIONS = {
    "actor": "/actors",
    "place": "/places",
    "event": "/events",
    "quote": "/quotes",
    "article": "/articles",
}


def url_of(ref: Ref) -> str:
    return f"{COLLECTIONS[ref.record]}/{ref.id}"


class Source:
    """An article as the source of evidence."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.utf16 = Utf16(article.text)
        self.reference = base.Reference(
            record="article",
            id=article.id,
            name=article.record.title,
            kind=None,
            url=url_of(Ref("article", article.id)),
        )

    def words(self, span: Span) -> str:
        return self.article.text[span.start : span.end]

    def evidence(self, one: Evidence) -> base.Evidence:
        text, span = self.article.text, one.span
        passage = self.article.passages[one.passage - 1].span
        is_full = self.article.record.text_access == "full"
        return base.Evidence(
            article=self.reference,
            passage=one.passage,
            start=span.start,
            end=span.end,
            start_utf16=self.utf16(span.start),
            end_utf16=self.utf16(span.end),
            exact=text[span.start : span.end],
            prefix=text[passage.start : span.start] if is_full else None,
            suffix=text[span.end : passage.end] if is_full else None,
            url=f"{self.reference.url}/text#char={span.start},{span.end}",
        )

    def span(self, span: Span) -> base.Span:
        return base.Span(
            exact=self.words(span),
            start=span.start,
            end=span.end,
            start_utf16=self.utf16(span.start),
            end_utf16=self.utf16(span.end),
        )


class Context:
    """One corpus, while it is rendered."""

    def __init__(self, corpus: Corpus, tally: Tally) -> None:
        self.corpus = corpus
        self.tally = tally
        self.registers = corpus.registers
        self.source = lru_cache(maxsize=64)(self._source)
        self.reference = lru_cache(maxsize=50_000)(self._reference)

    def evidence(self, one: Evidence) -> base.Evidence:
        return self.source(one.article).evidence(one)

    def actor(self, actor: str) -> base.Reference:
        return self.reference(Ref("actor", actor))

    def place(self, place: str) -> base.PlaceReference:
        return base.PlaceReference(**dict(self.reference(Ref("place", place))), coordinates=self.coordinates(place))

    def coordinates(self, place: str) -> base.Coordinates | None:
        given = self.registers.places[place].coordinates
        return base.Coordinates(lat=given.lat, lon=given.lon) if given else None

    def quote(self, quote_id: str) -> Quote:
        article, _, short = quote_id.partition(".")
        return self.source(article).article.quotes[short]

    def answer(self, quote_id: str, relation: Relation) -> records.QuoteAnswer:
        """The far end of an edge between quotes."""
        quote = self.quote(quote_id)
        return records.QuoteAnswer(
            relation=relation,
            quote=self.reference(Ref("quote", quote_id)),
            speakers=[self.actor(speaker.actor) for speaker in quote.speakers],
            act=quote.act,
            statement=quote.statement,
            date=date(quote.date),
            exact=self.source(quote.evidence[0].article).words(quote.evidence[0].span),
        )

    def _source(self, article: str) -> Source:
        return Source(self.corpus.article(article))

    def _reference(self, ref: Ref) -> base.Reference:
        name, kind = self._name_and_kind(ref)
        return base.Reference(record=ref.record, id=ref.id, name=name, kind=kind, url=url_of(ref))

    def _name_and_kind(self, ref: Ref) -> tuple[str, str | None]:
        match ref.record:
            case "actor":
                actor = self.registers.actors[ref.id]
                return actor.name, actor.kind
            case "place":
                place = self.registers.places[ref.id]
                return place.name, place.kind
            case "quote":
                quote = self.quote(ref.id)
                return quote.statement, quote.kind
            case "event":
                article, _, short = ref.id.partition(".")
                event = self.source(article).article.events[short]
                return event.title, event.type
        return self.source(ref.id).reference.name, None


def date(reading: DateReading | None) -> base.Date | None:
    if reading is None:
        return None
    edtf = reading.edtf
    return base.Date(
        edtf=edtf.edtf if edtf else None,
        earliest=edtf.earliest.isoformat() if edtf and edtf.earliest else None,
        latest=edtf.latest.isoformat() if edtf and edtf.latest else None,
        precision=edtf.precision if edtf else None,
        approximate=edtf.approximate if edtf else False,
        uncertain=edtf.uncertain if edtf else False,
        text=reading.text,
        label=reading.label,
        basis=reading.basis,
    )


def figures(given: list[Figure]) -> list[base.Figure]:
    return [base.Figure(low=one.low, high=one.high, unit=one.unit, exact=one.exact) for one in given]
