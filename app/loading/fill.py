"""All shares of a corpus, read, checked together, and written into an empty, migrated database."""

from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, astuple
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert

from app import models
from app.curation.articles import Article, Ref
from app.curation.checking.coverage import Coverage, Outcome
from app.curation.corpus import refuse
from app.curation.files.faults import Fault, errors
from app.curation.files.folders import Chosen
from app.curation.registers.registers import Registers
from app.curation.ties.ties import Ties
from app.index.filing import fill_index
from app.index.members import Written
from app.index.words import Words
from app.kinds import KINDS, NAMED, NamedKind
from app.loading import rows, searched
from app.loading.edges import Edges
from app.loading.processes import Shares
from app.loading.render import Context, registered
from app.loading.tally import Tally
from app.loading.version import Version
from app.loading.whole import Rank, Report, Whole
from app.schemas import articles, service
from app.store.batches import Batches
from app.words.folding import as_sorted

_Row = Callable[[Registers, Tally, str], dict[str, Any]]
_Document = Callable[[Context, Tally, str], Written]

_MOST_OF_A_NAME = 100

# By kind of what the registers hold: its table, what gives its row, and what gives its document.
_REGISTERED: dict[NamedKind, tuple[type[models.Listed], _Row, _Document]] = {
    "actor": (models.Actor, rows.actor_row, registered.actor),
    "place": (models.Place, rows.place_row, registered.place),
    "work": (models.Work, rows.work_row, registered.work),
}
# Told which step it is and how many articles are done.
Progress = Callable[[str, int], None]


class Filler:
    """Reads, then fills."""

    def __init__(self, registers: Registers, shares: Shares, progress: Progress) -> None:
        self._registers = registers
        self._shares = shares
        self._progress = progress
        self._reports: list[Report] = []
        self._tally = Tally()
        self._ties = Ties()

    def read(self, folder: Path, found: Chosen, faults: list[Fault]) -> None:
        """Read all articles. Raises SeedError with every error, those of the registers among them."""
        results = self._ask("read", [None] * len(self._shares))
        self._reports = [results[n] for n in range(len(self._shares))]
        for report in self._reports:
            self._tally.merge(report.tally)
            self._ties.merge(report.ties)
        of_articles = [fault for report in self._reports for fault in report.faults]
        refuse(folder, found, errors([*faults, *of_articles, *self._ties.faults(found.left_out)]))

    def outcomes(self) -> list[Outcome]:
        return [outcome for report in self._reports for outcome in report.outcomes]

    def fill(self, connection: Connection, version: Version) -> service.DatasetCounts:
        wholes = self._wholes()
        words = Words()
        self._fill_registers(connection, words)
        found = self._ask("render", wholes, lambda batch: batch.insert(connection))
        # In the order of the articles, however many shares there are and whichever is done first.
        for share in sorted(found):
            words.merge(found[share])
        fill_index(connection, words)
        return self._fill_dataset(connection, version)

    def _ask(self, task: Any, arguments: list[Any], take: Callable[[Any], None] | None = None) -> dict[int, Any]:
        results: dict[int, Any] = {}
        done: Counter[int] = Counter()

        def handle(share: int, what: str, thing: Any) -> None:
            if what == "result":
                results[share] = thing
            elif what == "batch" and take:
                take(thing)
            else:
                done[share] = thing
                self._progress(task, done.total())

        self._shares.ask(task, arguments, handle)
        return results

    def _wholes(self) -> list[Whole]:
        """What each share must know of the others."""
        foreign = Edges()
        for report in self._reports:
            foreign.merge(report.foreign)
        wanted = self._ties.articles()
        guests: dict[str, Article] = {}
        if wanted:
            for lent in self._ask("lend", [wanted] * len(self._shares)).values():
                guests |= lent
        told = Context(self._registers, guests, foreign)
        for event_id in foreign.accounts:
            self._tally.tell(self._registers, told.record(told.event(event_id)))
        ranks = _ranks({id_: title for report in self._reports for id_, title in report.titles.items()})
        sides = {actor: self._tally.sides(self._registers, actor) for actor in self._tally.roles}
        wholes, before = [], Counter[str]()
        for report in self._reports:
            own = {id_: ranks[id_] for id_ in report.titles}
            wholes.append(Whole(foreign, own, before.copy(), guests, self._ties.kinds(), sides))
            before += report.sizes
        return wholes

    def _fill_registers(self, connection: Connection, words: Words) -> None:
        registers, tally, batches = self._registers, self._tally, Batches()
        context = Context(registers, {}, Edges())
        for kind, (model, row_of, document_of) in _REGISTERED.items():
            entries = registers.of(kind)
            for id_, rank in _ranks({id_: entry.name for id_, entry in entries.items()}).items():
                document = document_of(context, tally, id_)
                batches.add(model, {**row_of(registers, tally, id_), **document._asdict(), **rank._asdict()})
                words.add(searched.entry_words(kind, rank.position, entries[id_], tally.titles(Ref(kind, id_))))
        batches.add_all(rows.register_rows(registers, tally))
        for batch in batches.rest():
            batch.insert(connection)

    def _fill_dataset(self, connection: Connection, version: Version) -> service.DatasetCounts:
        sizes = sum((report.sizes for report in self._reports), Counter[str]())
        outcomes = self.outcomes()
        cover = Coverage(*map(sum, zip(*(astuple(outcome.coverage) for outcome in outcomes), strict=True)))
        counts = service.DatasetCounts(
            events=sizes["event"],
            quotes=sizes["quote"],
            **{KINDS[kind].plural: len(self._registers.of(kind)) for kind in NAMED},
            mentions=sizes["mention"],
            passages=cover.passages,
        )
        rights = {right for report in self._reports for right in report.rights}
        document = service.Dataset(
            version=version.id,
            counts=counts,
            articles=len(outcomes),
            coverage=articles.Coverage(**asdict(cover)),
            license=rights.pop() if len(rights) == 1 else "each article tells its rights",
            documentation="/docs",
        )
        row = {**asdict(version), "version": version.id, "document": document.model_dump_json().encode()}
        connection.execute(insert(models.Dataset), {**row, "loaded_at": datetime.now(UTC)})
        return counts


def _ranks(names: dict[str, str]) -> dict[str, Rank]:
    """Ids in the order of their names, folded, then as they are, each as long as a cursor may be."""
    most = _MOST_OF_A_NAME
    ordered = sorted((as_sorted(name)[:most], name[:most], id_) for id_, name in names.items())
    return {key[-1]: Rank(n, "\t".join(key)) for n, key in enumerate(ordered, 1)}
