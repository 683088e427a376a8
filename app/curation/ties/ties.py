"""What articles use of each other, ids, edges between records, accounts: checked when all are read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.curation.articles import ANY, Article, Ref
from app.curation.files.faults import Fault
from app.curation.registers.registers import unknown_id
from app.curation.resolve import Chains, Foreign, Resolution
from app.curation.resolve.retelling import Retellings, Setting
from app.curation.ties.circles import circles


@dataclass
class Ties:
    """`foreign` are uses of other articles' ids, `naming` the articles that use them.

    `unread` are articles whose files are so wrong that their ids are not known.
    """

    ids: dict[str, set[str]] = field(default_factory=lambda: {"event": set(), "quote": set()})
    foreign: list[Foreign] = field(default_factory=list)
    chains: Chains = field(default_factory=dict)
    naming: set[str] = field(default_factory=set)
    unread: set[str] = field(default_factory=set)
    retellings: Retellings = field(default_factory=Retellings)

    def add(self, article_id: str, resolution: Resolution) -> None:
        if resolution.article is None:
            self.unread.add(article_id)
        if article := resolution.article:
            self.ids["event"].update(event.id for event in article.events.values())
            self.retellings.settings |= {event.id: Setting.of(event) for event in article.events.values()}
            self.ids["quote"].update(quote.id for quote in article.quotes.values())
            if resolution.foreign:
                self.naming.add(article.id)
        self.foreign += resolution.foreign
        self._extend(resolution.chains)
        self.retellings.retold += resolution.retold

    def merge(self, other: "Ties") -> None:
        for kind, ids in other.ids.items():
            self.ids[kind] |= ids
        self.foreign += other.foreign
        self._extend(other.chains)
        self.naming |= other.naming
        self.unread |= other.unread
        self.retellings.merge(other.retellings)

    def _extend(self, chains: Chains) -> None:
        for chain, edges in chains.items():
            mine = self.chains.setdefault(chain, {})
            for id_, found in edges.items():
                mine[id_] = [*mine.get(id_, ()), *found]

    def articles(self) -> set[str]:
        """The articles that name records of others, and those whose records they name."""
        return self.naming | {use.ref.id.partition(".")[0] for use in self.foreign}

    def kinds(self) -> dict[str, str]:
        """Of what kind each record is that an article names of another one."""
        return {use.ref.id: kind for use in self.foreign for kind, ids in self.ids.items() if use.ref.id in ids}

    def know(self, others: "Ties") -> None:
        """Take from articles that are not checked themselves only which records they have."""
        for kind, ids in others.ids.items():
            self.ids[kind] |= ids
        self.unread |= others.unread
        self.retellings.know(others.retellings)

    def faults(self, left_out: Mapping[str, str]) -> Iterator[Fault]:
        """`left_out` are the articles that are not read, and why."""
        for use in self.foreign:
            kinds = ["event", "quote"] if use.ref.record == ANY else [use.ref.record]
            article = use.ref.id.partition(".")[0]
            if any(use.ref.id in self.ids[kind] for kind in kinds) or article in self.unread:
                continue
            if reason := left_out.get(article):
                what = f"“{use.ref.id}” is of an article that is left out, because {reason}"
                told = what, f"finish “{article}”, or take this out until it is loaded"
            else:
                told = unknown_id(use.ref.record, use.ref.id, [id_ for kind in kinds for id_ in self.ids[kind]])
            yield Fault(use.file, use.line, use.column, *told)
        yield from circles(self.chains)
        yield from self.retellings.faults(self.unread)


def settle(article: Article, kinds: Mapping[str, str]) -> None:
    """Say of what kind the records of others are that its quotes are about."""
    for quote in article.quotes.values():
        quote.about = [_settled(ref, kinds) for ref in quote.about]
        quote.stances = {_settled(ref, kinds): stance for ref, stance in quote.stances.items()}


def _settled(ref: Ref, kinds: Mapping[str, str]) -> Ref:
    return Ref(kinds[ref.id], ref.id) if ref.record == ANY else ref
