"""A corpus into an empty, migrated database: rows, documents and terms."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import asdict, astuple
from datetime import UTC, datetime
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, insert
from sqlmodel import SQLModel

from app import models
from app.schemas import articles, service
from app.seeding import rows
from app.seeding.corpus import Corpus, Progress
from app.seeding.coverage import Coverage, coverage
from app.seeding.render import Context
from app.seeding.render import articles as article_documents
from app.seeding.render import records as documents
from app.seeding.resolved import Article, Event, Quote
from app.seeding.tally import Tally, in_text_order
from app.seeding.terms import fill_terms
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
        """By the driver itself: the rows are plain values, and Core takes four times as long over them."""
        if waiting := self._rows.pop(model, None):
            columns = list(waiting[0])
            statement = insert(model).compile(dialect=self._connection.dialect, column_keys=columns)
            values = itemgetter(*statement.positiontup or columns)
            self._connection.exec_driver_sql(str(statement), [values(row) for row in waiting])


class Rank(NamedTuple):
    """Where a record stands in the order of all of its kind."""

    position: int
    sort_key: str


class Filler:
    """Writes a whole corpus. Positions count each kind of record in the order of its sort key."""

    def __init__(self, connection: Connection, corpus: Corpus) -> None:
        self._connection = connection
        self._corpus = corpus
        self._tally = Tally(corpus)
        self._context = Context(corpus, self._tally)
        self._batches = Batches(connection)
        self._positions: Counter[type[SQLModel]] = Counter()
        self._coverage = Coverage(0, 0, 0, 0, 0)

    def fill(self, version: Version, progress: Progress) -> service.DatasetCounts:
        self._fill_registers()
        ranks = _ranks({article.id: article.record.title for article in self._corpus.articles.values()})
        for n, article in enumerate(self._corpus.articles.values(), 1):
            self._fill_article(article, ranks[article.id])
            progress(n, len(self._corpus.articles))
        counts = self._fill_dataset(version)
        self._batches.flush()
        fill_terms(self._connection)
        return counts

    def _fill_registers(self) -> None:
        registers, tally = self._corpus.registers, self._tally
        for actor, rank in _ranks({id_: entry.name for id_, entry in registers.actors.items()}).items():
            document = documents.actor(self._context, actor)
            self._add_listed(models.Actor, rows.actor_row(registers, tally, actor), rank, document)
        for place, rank in _ranks({id_: entry.name for id_, entry in registers.places.items()}).items():
            document = documents.place(self._context, place)
            self._add_listed(models.Place, rows.place_row(registers, tally, place), rank, document)
        self._batches.add_all(rows.register_rows(registers, tally))

    def _fill_article(self, article: Article, rank: Rank) -> None:
        cover = coverage(article)
        self._coverage = Coverage(*map(sum, zip(astuple(self._coverage), astuple(cover), strict=True)))
        appearing = self._tally.appearing(article)
        text = article_documents.text(self._context, article, cover)
        self._add_listed(
            models.Article,
            {**rows.article_row(article), "text_document": text},
            rank,
            article_documents.article(self._context, article, cover, appearing),
        )
        self._batches.add_all(rows.article_part_rows(article, appearing))
        for event in sorted(article.events.values(), key=lambda one: (one.evidence[0].span.start, one.id)):
            self._fill_event(article, event)
        for quote in in_text_order(article.quotes.values()):
            self._fill_quote(article, quote)
        for mention in article.mentions:
            row = rows.mention_row(mention)
            span = mention.evidence.span
            sort_key = f"{article.id} {span.start:08d} {10**8 - span.end:08d} {mention.of.record} {mention.of.id}"
            document = documents.mention(self._context, mention)
            self._add_listed(models.Mention, row, self._next(models.Mention, sort_key), document)

    def _fill_event(self, article: Article, event: Event) -> None:
        evidence = [*event.evidence, *self._tally.supports.get(event.id, ())]
        contested = self._tally.is_event_contested(event)
        rank = self._next(models.Event, f"{article.id} {event.evidence[0].span.start:08d} {event.id}")
        document = documents.event(self._context, event)
        self._add_listed(models.Event, rows.event_row(article, event, contested=contested), rank, document)
        self._batches.add_all(rows.event_part_rows(event, evidence))

    def _fill_quote(self, article: Article, quote: Quote) -> None:
        contested = self._tally.is_contested(quote.id)
        rank = self._next(models.Quote, f"{article.id} {quote.evidence[0].span.start:08d} {quote.id}")
        document = documents.quote(self._context, quote)
        self._add_listed(models.Quote, rows.quote_row(article, quote, contested=contested), rank, document)
        self._batches.add_all(rows.quote_part_rows(quote))

    def _next(self, model: type[SQLModel], sort_key: str) -> Rank:
        """The next position of records that come in the order of their sort keys."""
        return Rank(self._positions[model] + 1, sort_key)

    def _add_listed(self, model: type[models.Listed], row: dict[str, Any], rank: Rank, document: bytes) -> None:
        self._positions[model] += 1
        self._batches.add(model, {**row, **rank._asdict(), "document": document})

    def _fill_dataset(self, version: Version) -> service.DatasetCounts:
        counts = service.DatasetCounts(
            events=self._positions[models.Event],
            quotes=self._positions[models.Quote],
            actors=self._positions[models.Actor],
            places=self._positions[models.Place],
            mentions=self._positions[models.Mention],
            passages=self._coverage.passages,
        )
        rights = {article.record.rights for article in self._corpus.articles.values()}
        document = service.Dataset(
            version=version.id,
            counts=counts,
            articles=self._positions[models.Article],
            coverage=articles.Coverage(**asdict(self._coverage)),
            license=rights.pop() if len(rights) == 1 else "each article tells its rights",
            documentation="/docs",
        )
        row = {**asdict(version), "version": version.id, "document": document.model_dump_json().encode()}
        self._connection.execute(insert(models.Dataset), {**row, "loaded_at": datetime.now(UTC)})
        return counts


def _ranks(names: dict[str, str]) -> dict[str, Rank]:
    """Ids in the order of their names, folded."""
    ordered = sorted((fold_name(name), id_) for id_, name in names.items())
    return {id_: Rank(n, f"{name}\t{id_}") for n, (name, id_) in enumerate(ordered, 1)}
