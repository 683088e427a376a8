"""A share of the corpus: a run of articles that is read, and then rendered, on its own."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from app.curation.articles import Article
from app.curation.checking.coverage import Outcome, outcome
from app.curation.corpus import Corpus, Progress
from app.curation.files.faults import errors
from app.curation.registers.registers import Registers
from app.curation.ties.ties import settle
from app.index.words import Words
from app.loading.edges import Edges
from app.loading.render import Context
from app.loading.renderer import Renderer
from app.loading.tally import Tally
from app.loading.whole import Report, Whole
from app.store.batches import Batch


class Share:
    def __init__(self, registers: Registers, folders: list[Path]) -> None:
        self._folders = folders
        self._corpus = Corpus(registers, is_check=False)
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
        renderer = Renderer(context, whole, self.words)
        for n, id_ in enumerate(list(own), 1):
            article = own[id_]
            renderer.add_article(article, self._outcomes[id_].coverage)
            if id_ not in whole.guests:
                context.let_go(own.pop(id_))
            yield from renderer.batches.take()
            progress(n)
        yield from renderer.batches.rest()
