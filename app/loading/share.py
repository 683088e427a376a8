"""A share of the corpus: a run of articles that is read, and then rendered, on its own."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from app import models
from app.curation.articles import Article, Event, Quote
from app.curation.corpus import Corpus, Progress
from app.curation.coverage import Coverage, Outcome, outcome
from app.curation.faults import Fault, errors
from app.curation.registers import Registers
from app.curation.ties import Ties, settle
from app.index.members import Written
from app.index.words import Words
from app.loading import rows, searched
from app.loading.edges import Edges
from app.loading.render import Context, registered
from app.loading.render import articles as article_documents
from app.loading.render import events as event_documents
from app.loading.render import quotes as quote_documents
from app.loading.rows import links
from app.loading.tally import Tally, appearing
from app.loading.ties import ties_of
from app.store.batches import Batch, Batches


class Rank(NamedTuple):
    """Where a record stands in the order of all of its kind."""

    position: int
    sort_key: str


@dataclass
class Report:
    """What the whole corpus must know of a share once it is read."""

    faults: list[Fault]
    ties: Ties
    tally: Tally
    foreign: Edges
    sizes: Counter[str]
    outcomes: list[Outcome]
    titles: dict[str, str]
    rights: set[str]


@dataclass
class Whole:
    """What a share must know of the whole corpus before it can be rendered.

    `before` counts the records of each kind in the shares before; `guests` are the articles of other shares
    that any article names records of, `kinds` of what kind the records are that articles name of others. `sides` are
    the sides of actors who have a role in another one.
    """

    foreign: Edges
    ranks: dict[str, Rank]
    before: Counter[str]
    guests: dict[str, Article]
    kinds: dict[str, str]
    sides: dict[str, list[str]]


class Share:
    def __init__(self, registers: Registers, folders: list[Path]) -> None:
        self._folders = folders
        self._corpus = Corpus(registers)
        self._edges = Edges()
        self._outcomes: dict[str, Outcome] = {}
        self.words = Words()
        """Those of what was rendered."""

    def read(self, progress: Progress) -> Report:
        corpus = self._corpus
        corpus.read(self._folders, progress)
        foreign, tally = Edges(), Tally()
        context = Context(corpus.registers, corpus.articles, self._edges)
        sizes: Counter[str] = Counter()
        for article in corpus.articles.values() if not errors(corpus.faults) else ():
            self._edges.add(article, foreign)
            tally.add(corpus.registers, article, context.evidence)
            sizes.update(
                event=len(article.events),
                quote=len(article.quotes),
                mention=len(article.mentions),
                passage=len(article.passages),
            )
            self._outcomes[article.id] = outcome(article)
        return Report(
            faults=corpus.faults,
            ties=corpus.ties,
            tally=tally,
            foreign=foreign,
            sizes=sizes,
            outcomes=list(self._outcomes.values()),
            titles={article.id: article.record.title for article in corpus.articles.values()},
            rights={article.record.rights for article in corpus.articles.values()},
        )

    def lend(self, articles: set[str]) -> dict[str, Article]:
        """The articles of this share among those asked for."""
        return {id_: article for id_, article in self._corpus.articles.items() if id_ in articles}

    def render(self, whole: Whole, progress: Progress) -> Iterator[Batch]:
        """The rows of all the share's articles, with their documents.

        An article that no other one is tied to is let go once it is rendered.
        """
        self._edges.merge(whole.foreign)
        own = self._corpus.articles
        for article in whole.guests.values():
            if article.id not in own:
                # Who answers quotes on whose word an event of this share stands as well.
                self._edges.add(article, Edges())
        for article in own.values():
            settle(article, whole.kinds)
        context = Context(self._corpus.registers, {**whole.guests, **own}, self._edges, whole.sides)
        renderer = _Renderer(context, whole, self.words)
        for n, id_ in enumerate(list(own), 1):
            article = own[id_]
            renderer.add_article(article, self._outcomes[id_].coverage)
            if id_ not in whole.guests:
                context.let_go(own.pop(id_))
            yield from renderer.batches.take()
            progress(n)
        yield from renderer.batches.rest()


class _Renderer:
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
