"""The rows of articles, with their documents and their words."""

from collections import Counter
from typing import Any

from app import models
from app.curation.articles import Article, Event, Quote
from app.curation.checking.coverage import Coverage
from app.index.members import Written
from app.index.words import Words
from app.loading import rows, searched
from app.loading.render import Context, registered
from app.loading.render import articles as article_documents
from app.loading.render import events as event_documents
from app.loading.render import quotes as quote_documents
from app.loading.rows import links
from app.loading.tally import appearing
from app.loading.ties import ties_of
from app.loading.whole import Rank, Whole
from app.store.batches import Batches


class Renderer:
    """Collects the rows of one article after the other in `batches`, and their words."""

    def __init__(self, context: Context, whole: Whole, words: Words) -> None:
        self.batches = Batches()
        self._words = words
        self._context = context
        self._edges = context.edges
        self._ranks = whole.ranks
        self._positions = Counter(whole.before)

    def add_article(self, article: Article, cover: Coverage) -> None:
        refs = appearing(self._context.registers, article, [self._context.event(id_) for id_ in article.accounts])
        text = article_documents.text(self._context, article, cover)
        row = {**rows.article_row(article), "text_document": text, "excerpts": article_documents.excerpts(article)}
        document = article_documents.article(self._context, article, cover, refs)
        rank = self._ranks[article.id]
        self._add(models.Article, row, rank, document)
        for worded in searched.article_words(rank.position, article):
            self._words.add(worded)
        self.batches.add_all(rows.article_part_rows(article, refs))
        for passage in article.passages:
            self._positions["passage"] += 1
            position = self._positions["passage"]
            self.batches.add(models.Passage, rows.passage_row(article, passage, position))
            for worded in searched.passage_words(position, article, passage):
                self._words.add(worded)
        for event in sorted(article.events.values(), key=lambda event: _sort_key(article, event)):
            self._add_event(article, event)
        for quote in sorted(article.quotes.values(), key=lambda quote: _sort_key(article, quote)):
            self._add_quote(article, quote)
        for mention in article.mentions:
            start, end = mention.evidence.span
            sort_key = f"{article.id} {start:08d} {10**8 - end:08d} {mention.of.record} {mention.of.id}"
            document = registered.mention(self._context, mention)
            self._add(models.Mention, rows.mention_row(mention), self._next("mention", sort_key), document)

    def _add_event(self, article: Article, event: Event) -> None:
        record = self._context.record(event)
        rank = self._next("event", _sort_key(article, event))
        self._add(
            models.Event, rows.event_row(self._context, record), rank, event_documents.event(self._context, record)
        )
        self.batches.add_all(rows.event_part_rows(self._context, record))
        self.batches.add_all(links.event_rows(self._edges, record))
        evidence = [*record.evidence, *(words for tie in ties_of(self._edges, event.id) for words in tie.evidence)]
        self._words.add(searched.event_words(self._context, rank.position, article, event, evidence))

    def _add_quote(self, article: Article, quote: Quote) -> None:
        contested = self._edges.is_contested(quote.id)
        rank = self._next("quote", _sort_key(article, quote))
        document = quote_documents.quote(self._context, quote)
        self._add(models.Quote, rows.quote_row(article, quote, contested=contested), rank, document)
        self.batches.add_all(rows.quote_part_rows(quote))
        self.batches.add_all(links.quote_rows(quote))
        self._words.add(searched.quote_words(self._context, rank.position, article, quote))

    def _next(self, kind: str, sort_key: str) -> Rank:
        self._positions[kind] += 1
        return Rank(self._positions[kind], sort_key)

    def _add(self, model: type[models.Listed], row: dict[str, Any], rank: Rank, document: Written) -> None:
        self.batches.add(model, row | rank._asdict() | document._asdict())


def _sort_key(article: Article, record: Event | Quote) -> str:
    """By the order of the text: where its first words begin, then where they end."""
    start, end = record.evidence[0].span
    return f"{article.id} {start:08d} {end:08d} {record.id}"
