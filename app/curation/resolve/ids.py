"""The ids that one article uses: of the registers, of its own records, of other articles'."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from app.curation.articles import ANY, Evidence, Ref
from app.curation.files.places import Loc
from app.curation.files.seed_file import SeedFile
from app.curation.registers.registers import Registers, unknown_id
from app.curation.shapes.values import NOBODY
from app.kinds import NAMED
from app.spans import Span
from app.suggestions import either


@dataclass(frozen=True)
class Foreign:
    """An id of another article's record, and where it is named."""

    ref: Ref
    file: Path
    line: int
    column: int


# Edges that must not lead back to where they began, each as the verb between its ends: by the id that they begin at.
Chain = Literal["answers", "depends on", "is part of", "follows"]
Chains = dict[Chain, dict[str, list[Foreign]]]


@dataclass
class Declared:
    """An event or a quote as written: where it stands in the file, the evidence it has, and where that is written.

    `doubtful` are marked words in it that may be another's than the speaker's.
    """

    short: str
    id: str
    loc: Loc
    evidence: list[Evidence] = field(default_factory=list)
    doubtful: list[Span] = field(default_factory=list)
    written: list[Loc] = field(default_factory=list)

    def cite(self, evidence: list[Evidence], loc: Loc) -> None:
        self.evidence += evidence
        self.written += [(*loc, n) for n in range(len(evidence))]


class Ids:
    """`events` and `quotes` are what the article declares, by short id; `foreign` the ids of others that it uses.

    `told` are the events of others, by full id, that it tells of as well; `chains` the edges that make no circle.

    Every method gives the full id, or None where there is no such record, which is a fault of the file.
    """

    def __init__(self, article: str, registers: Registers, file: SeedFile) -> None:
        self.events: dict[str, Declared] = {}
        self.quotes: dict[str, Declared] = {}
        self.told: dict[str, Declared] = {}
        self.foreign: list[Foreign] = []
        self.chains: Chains = {}
        self._article = article
        self._registers = registers
        self._file = file

    def full_id(self, short: str) -> str:
        return f"{self._article}.{short}"

    def lead(self, chain: Chain, one: str, other: Ref, loc: Loc, *, key: bool = False) -> None:
        """An edge from one record to another, both by their full ids."""
        use = Foreign(other, self._file.path, *self._file.where(loc, key=key))
        self.chains.setdefault(chain, {}).setdefault(one, []).append(use)

    def actor(self, given: str, loc: Loc, *, key: bool = False) -> str | None:
        return self._known("actor", given, self._registers.actors, loc, key=key)

    def actors(self, given: list[str], loc: Loc) -> list[str]:
        return [known for n, id_ in enumerate(given) if (known := self.actor(id_, (*loc, n)))]

    def place(self, given: str, loc: Loc) -> str | None:
        return self._known("place", given.removeprefix("place:"), self._registers.places, loc)

    def works(self, given: list[str], loc: Loc) -> list[str]:
        plain = [id_.removeprefix("work:") for id_ in given]
        return [
            id_ for n, one in enumerate(plain) if (id_ := self._known("work", one, self._registers.works, (*loc, n)))
        ]

    def event_id(self, given: str, loc: Loc, *, key: bool = False) -> str | None:
        return self._record_id("event", given, self.events, loc, key=key)

    def event_or_work(self, given: str, loc: Loc, *, key: bool = False) -> Ref | None:
        """An event of this article or another one, else a work."""
        if given in self.events or "." in given:
            event = self.event_id(given, loc, key=key)
            return Ref("event", event) if event else None
        work = given.removeprefix("work:")
        if work in self._registers.works:
            return Ref("work", work)
        if "work" not in self._registers.unread:
            known = [*self.events, *self._registers.works]
            self._file.fault(loc, *unknown_id("event or work", given, known, self._kind_of(given)), key=key)
        return None

    def quote_id(self, given: str, loc: Loc, *, key: bool = False) -> str | None:
        return self._record_id("quote", given, self.quotes, loc, key=key)

    def quote_ids(self, given: list[str], loc: Loc) -> list[str]:
        """Those on whose word something stands, which are written below `according_to`."""
        found = [self.quote_id(id_, (*loc, "according_to", n)) for n, id_ in enumerate(given)]
        return [id_ for id_ in found if id_]

    def whose_word(self, given: list[str], whole: list[str], loc: Loc) -> list[str]:
        """The quotes on whose word a part of an account stands: its own, else those of the whole account.

        Nobody's where `none` says that the article tells it itself.
        """
        return [] if given == [NOBODY] else self.quote_ids(given, loc) or whole

    def named(self, given: str, loc: Loc) -> Ref | None:
        """What the registers hold."""
        found = self._registers.meant(given)
        if found is None and not self._registers.unread:
            self._file.fault(loc, *unknown_id(either(NAMED), given, self._registers.known(), self._kind_of(given)))
        return found

    def ref(self, given: str, loc: Loc) -> Ref | None:
        """An id of any kind: an event or quote of this article first, then what the registers hold."""
        if given in self.events:
            return Ref("event", self.events[given].id)
        if given in self.quotes:
            return Ref("quote", self.quotes[given].id)
        if "." in given:
            return self._foreign(ANY, given, loc)
        found = self._registers.meant(given)
        if found is None and not self._registers.unread:
            known = [*self.events, *self.quotes, *self._registers.known()]
            self._file.fault(loc, *unknown_id("record", given, known))
        return found

    def _record_id(
        self, kind: str, given: str, local: dict[str, Declared], loc: Loc, *, key: bool = False
    ) -> str | None:
        if "." in given:
            ref = self._foreign(kind, given, loc, key=key)
            return ref.id if ref else None
        known = self._known(kind, given, local, loc, key=key)
        return local[known].id if known else None

    def _foreign(self, kind: str, given: str, loc: Loc, *, key: bool = False) -> Ref | None:
        """A full id; whether another article has it is known only when all are read."""
        if given.startswith(f"{self._article}."):
            right = f"write the short id “{given.removeprefix(self._article + '.')}”"
            self._file.fault(loc, f"“{given}” is of this article", right, key=key)
            return None
        ref = Ref(kind, given)
        self.foreign.append(Foreign(ref, self._file.path, *self._file.where(loc, key=key)))
        return ref

    def _known(self, kind: str, given: str, known: Iterable[str], loc: Loc, *, key: bool = False) -> str | None:
        if given in known:
            return given
        if kind not in self._registers.unread:
            self._file.fault(loc, *unknown_id(kind, given, known, self._kind_of(given)), key=key)
        return None

    def _kind_of(self, given: str) -> str | None:
        """What an id is of that was looked for among other kinds."""
        if given in self.events or given in self.quotes:
            return "event" if given in self.events else "quote"
        found = self._registers.meant(given)
        return found.record if found else None
