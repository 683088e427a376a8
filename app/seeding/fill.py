"""A corpus into an empty, migrated database: rows, documents and terms."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import astuple
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, insert
from sqlmodel import SQLModel

from app import models
from app.dates import UNBOUNDED_END, UNBOUNDED_START, UNDATED_SPAN, span_class
from app.schemas import articles, service
from app.seeding import rows, terms
from app.seeding.corpus import Corpus, Progress
from app.seeding.coverage import Coverage, coverage
from app.seeding.render import Context
from app.seeding.render import articles as article_documents
from app.seeding.render import records as documents
from app.seeding.render.records import bytes_of
from app.seeding.resolved import Article, DateReading, Event, Quote, Ref
from app.seeding.tally import Tally, in_text_order
from app.seeding.version import Version
from app.text import fold_name

_BATCH = 2_000


class Batches:
    """Rows on their way, inserted a table at a time when there are enough."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows: defaultdict[type[SQLModel], list[dict[str, Any]]] = defaultdict(list)

    def add(self, model: type[SQLModel], row: dict[str, Any]) -> None:
        waiting = self._rows[model]
        waiting.append(row)
        if len(waiting) >= _BATCH:
            self._insert(model)

    def add_all(self, given: Iterable[rows.Row]) -> None:
        for model, row in given:
            self.add(model, row)

    def flush(self) -> None:
        for model in list(self._rows):
            self._insert(model)

    def _insert(self, model: type[SQLModel]) -> None:
        if waiting := self._rows.pop(model, None):
            self._connection.execute(insert(model), waiting)


class Filler:
    """Writes a whole corpus. Positions count each kind of record in the order of its sort key."""

    def __init__(self, connection: Connection, corpus: Corpus) -> None:
        self._corpus = corpus
        self._tally = Tally(corpus)
        self._context = Context(corpus, self._tally)
        self._batches = Batches(connection)
        self._positions: Counter[type[SQLModel]] = Counter()
        self._sizes: Counter[tuple[str, str]] = Counter()
        self._coverage = Coverage(0, 0, 0, 0, 0)
        ranked = sorted((fold_name(title), id_) for id_, title in self._tally.titles.items())
        self._article_ranks = {id_: n for n, (_, id_) in enumerate(ranked, 1)}

    def fill(self, version: Version, progress: Progress) -> service.DatasetCounts:
        self._fill_registers()
        for n, id_ in enumerate(self._corpus.ids, 1):
            self._fill_article(self._context.source(id_).article)
            progress(n, len(self._corpus))
        for (record, term), size in self._sizes.items():
            self._batches.add(models.TermSize, {"record": record, "term": term, "size": size})
        counts = self._fill_dataset(version)
        self._batches.flush()
        return counts

    def _fill_registers(self) -> None:
        registers, tally = self._corpus.registers, self._tally
        for actor in _by_name({id_: entry.name for id_, entry in registers.actors.items()}):
            self._add_listed(
                (models.Actor, models.ActorTerm),
                rows.actor_row(registers, actor),
                f"{fold_name(registers.actors[actor].name)}\t{actor}",
                bytes_of(documents.actor(self._context, actor)),
                terms.actor_terms(tally, actor),
                {"mentions": tally.mentions[Ref("actor", actor)]},
            )
        for place in _by_name({id_: entry.name for id_, entry in registers.places.items()}):
            self._add_listed(
                (models.Place, models.PlaceTerm),
                rows.place_row(registers, place),
                f"{fold_name(registers.places[place].name)}\t{place}",
                bytes_of(documents.place(self._context, place)),
                terms.place_terms(tally, place),
                {"mentions": tally.mentions[Ref("place", place)]},
            )
        self._batches.add_all(rows.register_rows(registers, tally))

    def _fill_article(self, article: Article) -> None:
        cover = coverage(article)
        self._coverage = Coverage(*map(sum, zip(astuple(self._coverage), astuple(cover), strict=True)))
        appearing = self._tally.appearing(article)
        counts = articles.ArticleCounts(
            passages=len(article.passages),
            events=len(article.events) + len(article.supports),
            quotes=len(article.quotes),
            actors=sum(ref.record == "actor" for ref in appearing),
            places=sum(ref.record == "place" for ref in appearing),
        )
        row = rows.article_row(article)
        row["text_document"] = bytes_of(article_documents.text(self._context, article))
        self._add_listed(
            (models.Article, models.ArticleTerm),
            row,
            f"{fold_name(article.record.title)}\t{article.id}",
            bytes_of(article_documents.article(self._context, article, counts)),
            terms.article_terms(self._tally, article, appearing),
            _order(article.published),
            self._article_ranks[article.id],
        )
        self._batches.add_all(rows.passage_rows(article))
        for event in sorted(article.events.values(), key=lambda one: (one.evidence[0].span.start, one.id)):
            self._fill_event(article, event)
        for quote in in_text_order(article.quotes.values()):
            self._fill_quote(article, quote)
        for mention in article.mentions:
            row = rows.mention_row(mention)
            document = bytes_of(documents.mention(self._context, mention))
            span = mention.evidence.span
            sort_key = f"{article.id} {span.start:08d} {10**8 - span.end:08d} {row['id']}"
            kinds = (models.Mention, models.MentionTerm)
            self._add_listed(kinds, row, sort_key, document, terms.mention_terms(mention), {})

    def _fill_event(self, article: Article, event: Event) -> None:
        evidence = [*event.evidence, *self._tally.supports.get(event.id, ())]
        self._add_listed(
            (models.Event, models.EventTerm),
            rows.event_row(article, event, contested=self._tally.is_event_contested(event)),
            f"{article.id} {event.evidence[0].span.start:08d} {event.id}",
            bytes_of(documents.event(self._context, event)),
            terms.event_terms(self._tally, event),
            _order(event.date),
        )
        self._batches.add_all(rows.event_part_rows(event, evidence))

    def _fill_quote(self, article: Article, quote: Quote) -> None:
        self._add_listed(
            (models.Quote, models.QuoteTerm),
            rows.quote_row(article, quote, contested=self._tally.is_contested(quote.id)),
            f"{article.id} {quote.evidence[0].span.start:08d} {quote.id}",
            bytes_of(documents.quote(self._context, quote)),
            terms.quote_terms(self._tally, quote),
            _order(quote.date),
        )
        self._batches.add_all(rows.quote_part_rows(quote))

    def _add_listed(
        self,
        kinds: tuple[type[models.Listed], type[SQLModel]],
        row: dict[str, Any],
        sort_key: str,
        document: bytes,
        found_by: Iterable[str],
        order: dict[str, int],
        position: int | None = None,
    ) -> None:
        model, term_model = kinds
        self._positions[model] += 1
        position = position or self._positions[model]
        self._batches.add(model, {**row, "position": position, "sort_key": sort_key, "document": document})
        record = model.__name__.lower()
        for term in dict.fromkeys(found_by):
            self._batches.add(term_model, {"term": term, "position": position, **order})
            if not term.startswith("id:"):
                self._sizes[record, term] += 1

    def _fill_dataset(self, version: Version) -> service.DatasetCounts:
        counts = service.DatasetCounts(
            events=self._positions[models.Event],
            quotes=self._positions[models.Quote],
            actors=self._positions[models.Actor],
            places=self._positions[models.Place],
            mentions=self._positions[models.Mention],
            passages=self._coverage.passages,
        )
        rights = sorted(self._tally.rights)
        document = service.Dataset(
            version=version.id,
            counts=counts,
            articles=self._positions[models.Article],
            coverage=article_documents.coverage_document(self._coverage),
            license=rights[0] if len(rights) == 1 else "the rights of each article are told with it",
            documentation="/docs",
        )
        self._batches.add(
            models.Dataset,
            {
                "version": version.id,
                "content": version.content,
                "rendering": version.rendering,
                "loaded_at": datetime.now(UTC),
                "document": bytes_of(document),
            },
        )
        return counts


def _by_name(names: dict[str, str]) -> Iterator[str]:
    return (id_ for _, id_ in sorted((fold_name(name), id_) for id_, name in names.items()))


def _order(reading: DateReading | None) -> dict[str, int]:
    """What a dated list is sorted by: undated records are a class of their own."""
    edtf = reading.edtf if reading else None
    if edtf is None:
        return {"span": UNDATED_SPAN, "earliest": 0, "latest": 0}
    earliest = edtf.earliest.toordinal() if edtf.earliest else UNBOUNDED_START
    latest = edtf.latest.toordinal() if edtf.latest else UNBOUNDED_END
    return {"span": span_class(earliest, latest), "earliest": earliest, "latest": latest}
