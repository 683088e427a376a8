"""What every part of an article's resolution looks things up in, and where it reports faults."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from app.curation import shapes
from app.curation.articles import ANY, Evidence, Mention, Ref
from app.curation.files import Loc, SeedFile
from app.curation.passages import PassageText, WordsError
from app.curation.registers import Registers, unknown_id
from app.text import Folded, Span, fold

PLACE_PREFIX = "place:"


@dataclass(frozen=True)
class Foreign:
    """An id of another article's record, and where it is named."""

    ref: Ref
    file: Path
    line: int
    column: int


@dataclass
class Declared:
    """An event or a quote as written: where it stands in the file, and the evidence it has."""

    short: str
    id: str
    loc: Loc
    evidence: list[Evidence] = field(default_factory=list)


@dataclass
class Scope:
    """One article on its way from words to spans."""

    id: str
    text: str
    record: shapes.Article
    file: SeedFile
    passages: list[PassageText]
    registers: Registers
    events: dict[str, Declared] = field(default_factory=dict)
    quotes: dict[str, Declared] = field(default_factory=dict)
    mentions: dict[int, list[Mention]] = field(default_factory=dict)
    foreign: list[Foreign] = field(default_factory=list)

    def passage(self, n: int) -> PassageText:
        return self.passages[n - 1]

    def full_id(self, short: str) -> str:
        return f"{self.id}.{short}"

    def fault(self, loc: Loc, what: str, right: str, *, key: bool = False) -> None:
        self.file.fault(loc, what, right, key=key)

    def evidence(self, n: int, words: list[str], loc: Loc) -> list[Evidence]:
        """The words as evidence from passage n; without words, the whole passage."""
        if not words:
            return [Evidence(self.id, n, self.passage(n).span)]
        found = []
        for i, wanted in enumerate(words):
            try:
                found.append(self.passage(n).find(wanted))
            except WordsError as error:
                self.fault((*loc, i), error.what, error.right)
        return [Evidence(self.id, n, span) for span in dict.fromkeys(found)]

    def locate(self, words: str, evidence: list[Evidence], loc: Loc) -> Evidence | None:
        """Words in a record's evidence, else in the passages it comes from; None, with a fault, if in neither."""
        problem: tuple[str, str] | None = None
        for stretch in self._stretches(evidence):
            try:
                return Evidence(self.id, stretch.n, stretch.find(words))
            except WordsError as error:
                problem = problem or (error.what, error.right)
        if problem:
            self.fault(loc, *problem)
        return None

    def check_occurs(self, words: str, evidence: list[Evidence], loc: Loc, *, key: bool = False) -> None:
        """Words that must stand in the passages of a record, no matter how often."""
        passages = [self.passage(n) for n in dict.fromkeys(one.passage for one in evidence)]
        if passages and not any(passage.holds(words) for passage in passages):
            numbers = " or ".join(str(passage.n) for passage in passages)
            right = f"copy them from the passage, which begins “{passages[0].folded.text[:40]}”"
            self.fault(loc, f"“{words}” is not in passage {numbers}", right, key=key)

    def first_place(self, words: str, evidence: list[Evidence]) -> Span | None:
        """Where the words first stand in a record's evidence, else in its passages."""
        return next((place for stretch in self._stretches(evidence) for place in stretch.places(words)), None)

    def mention_within(self, ref: Ref, evidence: list[Evidence]) -> str | None:
        """The words that first name the actor or place in the evidence, else in its passages."""
        for one in evidence:
            for mention in self.mentions.get(one.passage, ()):
                if mention.of == ref and one.span.contains(mention.evidence.span):
                    return self._written(mention.evidence.span)
        for one in evidence:
            for mention in self.mentions.get(one.passage, ()):
                if mention.of == ref:
                    return self._written(mention.evidence.span)
        return None

    def add_mention(self, actor: str, words: str | None, evidence: list[Evidence], loc: Loc) -> None:
        """Words that the curator gives for an actor are a mention of it, unless they hold one."""
        found = self.locate(words, evidence, loc) if words else None
        if found is None or actor not in self.registers.actors:
            return
        ref, there = Ref("actor", actor), self.mentions.setdefault(found.passage, [])
        if not any(mention.of == ref and mention.evidence.span.overlaps(found.span) for mention in there):
            there.append(Mention(ref, found))

    def as_written(self, actor: str, words: str | None, evidence: list[Evidence]) -> str | None:
        """The words used of an actor: those the curator gives, else the first that name it."""
        if words is None:
            return self.mention_within(Ref("actor", actor), evidence)
        for stretch in self._stretches(evidence):
            try:
                return self._written(stretch.find(words))
            except WordsError:
                continue
        return None

    def _written(self, span: Span) -> str:
        return fold(self.text[span.start : span.end])

    def _stretches(self, evidence: Iterable[Evidence]) -> Iterator[PassageText]:
        numbers = []
        for one in evidence:
            numbers.append(one.passage)
            if one.span != self.passage(one.passage).span:
                yield PassageText(one.passage, one.span, Folded(self.text, one.span))
        for n in dict.fromkeys(numbers):
            yield self.passage(n)

    def actor(self, given: str, loc: Loc, *, key: bool = False) -> str | None:
        return self._known("actor", given, self.registers.actors, loc, key=key)

    def actors(self, given: list[str], loc: Loc) -> list[str]:
        return [known for n, id_ in enumerate(given) if (known := self.actor(id_, (*loc, n)))]

    def place(self, given: str, loc: Loc) -> str | None:
        return self._known("place", given.removeprefix(PLACE_PREFIX), self.registers.places, loc)

    def event_id(self, given: str, loc: Loc, *, key: bool = False) -> str | None:
        return self._record_id("event", given, self.events, loc, key=key)

    def quote_id(self, given: str, loc: Loc, *, key: bool = False) -> str | None:
        return self._record_id("quote", given, self.quotes, loc, key=key)

    def actor_or_place(self, given: str, loc: Loc) -> Ref | None:
        if given in self.registers.actors:
            return Ref("actor", given)
        if given.removeprefix(PLACE_PREFIX) in self.registers.places:
            return Ref("place", given.removeprefix(PLACE_PREFIX))
        if not self.registers.unread:
            self.fault(loc, *unknown_id("actor or place", given, self._actors_and_places()))
        return None

    def ref(self, given: str, loc: Loc) -> Ref | None:
        """An id of any kind: an event or quote of this article first, then an actor, then a place."""
        if given in self.events:
            return Ref("event", self.full_id(given))
        if given in self.quotes:
            return Ref("quote", self.full_id(given))
        if "." in given:
            return self._foreign(ANY, given, loc)
        if given in self.registers.actors or given.removeprefix(PLACE_PREFIX) in self.registers.places:
            return self.actor_or_place(given, loc)
        if not self.registers.unread:
            known = [*self.events, *self.quotes, *self._actors_and_places()]
            self.fault(loc, *unknown_id("record", given, known))
        return None

    def _actors_and_places(self) -> list[str]:
        return [*self.registers.actors, *self.registers.places, *(PLACE_PREFIX + id_ for id_ in self.registers.places)]

    def _record_id(
        self, kind: str, given: str, local: dict[str, Declared], loc: Loc, *, key: bool = False
    ) -> str | None:
        if "." in given:
            ref = self._foreign(kind, given, loc, key=key)
            return ref.id if ref else None
        known = self._known(kind, given, local, loc, key=key)
        return self.full_id(known) if known else None

    def _foreign(self, kind: str, given: str, loc: Loc, *, key: bool = False) -> Ref | None:
        """A full id; whether another article has it is known only when all are read."""
        if given.startswith(f"{self.id}."):
            right = f"write the short id “{given.removeprefix(self.id + '.')}”"
            self.fault(loc, f"“{given}” is of this article", right, key=key)
            return None
        ref = Ref(kind, given)
        self.foreign.append(Foreign(ref, self.file.path, *self.file.where(loc, key=key)))
        return ref

    def _known(self, kind: str, given: str, known: Iterable[str], loc: Loc, *, key: bool = False) -> str | None:
        if given in known:
            return given
        if kind not in self.registers.unread:
            self.fault(loc, *unknown_id(kind, given, known), key=key)
        return None
