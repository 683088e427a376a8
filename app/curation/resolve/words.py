"""The words of one article: where they stand, what they are evidence of, whom they name."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property

from app.curation.articles import Evidence, Mention, Ref
from app.curation.files.places import Loc
from app.curation.names.bounds import JOINED_S
from app.curation.texts.legible import Legible
from app.curation.texts.passages import PassageText, WordsError
from app.folded import Folded, fold
from app.spans import Span

# Told where in the file, what is wrong, what would be right, and whether it is the key there.
Report = Callable[..., None]


class Words:
    """`mentions` are those found in each passage so far, by its number; `fault` is told of words that are not there."""

    def __init__(self, article: str, legible: Legible, passages: list[PassageText], fault: Report) -> None:
        self.text = legible.text
        self.legible = legible
        self.passages = passages
        self.mentions: dict[int, list[Mention]] = {}
        self._pieces: dict[Span, PassageText] = {}
        self._article = article
        self._fault = fault

    @cached_property
    def named(self) -> list[Span]:
        """Where names stand that are known when this is first asked for, in the order of the text."""
        return sorted({one.evidence.span for mentions in self.mentions.values() for one in mentions})

    def passage(self, n: int) -> PassageText:
        return self.passages[n - 1]

    def evidence(self, n: int, words: list[str], loc: Loc) -> list[Evidence]:
        """The words as evidence from passage n; without words, the whole passage."""
        if not words:
            return [Evidence(self._article, n, self.passage(n).span)]
        found = []
        for i, wanted in enumerate(words):
            try:
                found.append(self.passage(n).find(wanted))
            except WordsError as error:
                self._fault((*loc, i), error.what, self._elsewhere(n, wanted) or error.right)
        return [Evidence(self._article, n, span) for span in dict.fromkeys(found)]

    def locate(self, words: str, evidence: list[Evidence], loc: Loc) -> Evidence | None:
        """Words in a record's evidence, else in the passages it comes from; None, with a fault, if in neither."""
        first: tuple[int, WordsError] | None = None
        for stretch in self._stretches(evidence):
            try:
                return Evidence(self._article, stretch.n, stretch.find(words))
            except WordsError as error:
                # Its traceback would lead back here, and with it all of the article stay in memory.
                first = first or (stretch.n, error.with_traceback(None))
        if first:
            n, problem = first
            self._fault(loc, problem.what, self._elsewhere(n, words) or problem.right)
        return None

    def anywhere(self, words: str, evidence: list[Evidence], loc: Loc) -> Evidence | None:
        """Words in a record's evidence, else in the passages it comes from, else in the one other that has them.

        None, with a fault, if they are in none, or in several others.
        """
        if not any(stretch.has(words) for stretch in self._stretches(evidence)):
            others = [passage for passage in self.passages if passage.has(words)]
            if len(others) > 1:
                numbers = " and ".join(str(passage.n) for passage in others)
                self._fault(loc, f"“{words}” is in passages {numbers}", "write more of the words around it")
                return None
            evidence = [Evidence(self._article, passage.n, passage.span) for passage in others] or evidence
        return self.locate(words, evidence, loc)

    def check_occurs(self, words: str, evidence: list[Evidence], loc: Loc, *, key: bool = False) -> None:
        """Words that must stand in the passages of a record, no matter how often."""
        if evidence and not any(self.passage(one.passage).holds(words) for one in evidence):
            numbers = dict.fromkeys(one.passage for one in evidence)
            n = evidence[0].passage
            right = self._elsewhere(n, words) or self.passage(n).nearest(words)
            self._fault(loc, f"“{words}” is not in passage {' or '.join(map(str, numbers))}", right, key=key)

    def _elsewhere(self, n: int, words: str) -> str | None:
        """Where words stand that are not in passage n: over its end, or in another one."""
        here = self.passage(n)
        if words in here.folded.text or here.has(words):
            return None
        if n < len(self.passages):
            both = Folded(self.text, Span(here.span.start, self.passage(n + 1).span.end))
            if 0 <= both.text.find(words) < len(here.folded.text):
                end = here.folded.text[-40:]
                return f"the passage ends with “{end}”; give the rest to passage {n + 1} by “supports”"
        there = next((passage.n for passage in self.passages if passage.holds(words)), None)
        return (
            f"it stands in passage {there}; cite it there, by “supports” if the record is told here" if there else None
        )

    def places(self, words: str, evidence: list[Evidence]) -> Sequence[Span]:
        """Where the words stand in a record's evidence, else in its passages, else in those next to them."""
        numbers = {one.passage for one in evidence}
        beside = {n + step for n in numbers for step in (-1, 1)} - numbers
        next_to = (self.passage(n) for n in sorted(beside) if 0 < n <= len(self.passages))
        return next(
            (found for stretch in (*self._stretches(evidence), *next_to) if (found := stretch.places(words))), []
        )

    def naming(self, actor: str, evidence: list[Evidence]) -> list[Span]:
        """Where an actor is named in the evidence, else in its passages, with an “s” that is joined: Webers Frau."""
        ref, numbers = Ref("actor", actor), {one.passage: None for one in evidence}
        there = [one.evidence.span for n in numbers for one in self.mentions.get(n, ()) if one.of == ref]
        there = [Span(one.start, one.end + self.text.startswith(JOINED_S, one.end)) for one in there]
        return [span for span in there if any(one.span.contains(span) for one in evidence)] or there

    def add_mention(self, actor: str, words: Evidence) -> None:
        """Words that the curator gives for an actor are a mention of it, unless they hold one."""
        ref, there = Ref("actor", actor), self.mentions.setdefault(words.passage, [])
        if not any(mention.of == ref and mention.evidence.span.overlaps(words.span) for mention in there):
            there.append(Mention(ref, words))

    def as_written(self, actor: str, words: str | None, evidence: list[Evidence]) -> str | None:
        """The words used of an actor: those the curator gives, else the first that name it."""
        if words is None:
            return self._mention_within(Ref("actor", actor), evidence)
        for stretch in self._stretches(evidence):
            try:
                return self.written(stretch.find(words))
            except WordsError:
                continue
        return None

    def written(self, span: Span) -> str:
        """The words as the text has them, white space folded."""
        return fold(self.legible.words(span))

    def _mention_within(self, ref: Ref, evidence: list[Evidence]) -> str | None:
        """The words that first name the actor or place in the evidence, else in its passages."""
        for one in evidence:
            for mention in self.mentions.get(one.passage, ()):
                if mention.of == ref and one.span.contains(mention.evidence.span):
                    return self.written(mention.evidence.span)
        for one in evidence:
            for mention in self.mentions.get(one.passage, ()):
                if mention.of == ref:
                    return self.written(mention.evidence.span)
        return None

    def _stretches(self, evidence: Iterable[Evidence]) -> Iterator[PassageText]:
        numbers = []
        for one in evidence:
            numbers.append(one.passage)
            if one.span != self.passage(one.passage).span:
                yield self._piece(one)
        for n in dict.fromkeys(numbers):
            yield self.passage(n)

    def _piece(self, one: Evidence) -> PassageText:
        """A piece of a passage, in which much is looked for."""
        if (known := self._pieces.get(one.span)) is None:
            known = self._pieces[one.span] = PassageText(one.passage, one.span, Folded(self.text, one.span))
        return known
