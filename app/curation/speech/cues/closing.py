"""A text without what parts a verb of saying from what belongs to it, and tells nothing of who says what.

Whether Ann, the mayor, said in Rome on Tuesday that Bob had called her so, or Ann said that he had, is the same. In
news a day may stand behind every verb, and who somebody is behind every name.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Self

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.appositions import find_apposition
from app.curation.speech.cues.before import REACH
from app.curation.speech.cues.reporting import Cue, Rival
from app.curation.speech.cues.surnames import beside_surname
from app.curation.speech.lexicon.clauses.adverbials import ADVERBIALS
from app.curation.speech.lexicon.listed import tag_of
from app.curation.speech.lexicon.people.offices import TITLES
from app.curation.speech.lexicon.people.particles import PARTICLES
from app.patterns import Patterns
from app.spans import Span

_TITLES = Patterns(TITLES)


class Closed:
    """What is left of a text, and where all else stands in it."""

    def __init__(self, text: str, gaps: Sequence[Span]) -> None:
        self._ends = [one.end for one in gaps]
        # How much is left out before each of them, and before what stands behind the last.
        self._gone = [0, *accumulate(one.end - one.start for one in gaps)]
        self.text = ""
        at = 0
        for one in gaps:
            self.text += text[at : one.start]
            at = one.end
        self.text += text[at:]

    @classmethod
    def of(
        cls, text: str, there: Span, quotations: Sequence[Quotation], cue: Cue, rivals: Iterable[Rival]
    ) -> Self | None:
        """Of a stretch of the text; None where nothing stands so."""
        told = [one for one in (cue.span, cue.speaker, *(rival.span for rival in rivals)) if one]
        kept = sorted([*told, *(one.outer for one in quotations)])
        tag = tag_of(cue.language)
        apposition = find_apposition(text, cue, cue.speaker, tag) if cue.speaker else None
        appositions = [apposition] if apposition else []
        found = [*_adverbials(text, [*told, *appositions], tag), *appositions, *_titles(text, cue, tag)]
        reach = [0, *accumulate((one.end for one in kept), max)]
        found = [one for one in found if reach[bisect_left(kept, (one.end,))] <= one.start]
        found += beside_surname(text, cue, tag)
        if tag in PARTICLES:
            found += [Span(*one.span()) for one in PARTICLES[tag].finditer(text, *there)]
        return cls(text, _apart(found)) if found else None

    def span(self, span: Span) -> Span:
        return Span(self._at(span.start), self._at(span.end))

    def cue(self, text: str, cue: Cue) -> Cue:
        speaker = cue.speaker and self.span(cue.speaker)
        return cue._replace(span=self.span(cue.span), speaker=speaker, whole=cue.named(text))

    def rival(self, rival: Rival) -> Rival:
        return rival._replace(span=self.span(rival.span))

    def quotation(self, one: Quotation) -> Quotation:
        return one._replace(outer=self.span(one.outer), pieces=tuple(map(self.span, one.pieces)))

    def _at(self, place: int) -> int:
        return place - self._gone[bisect_right(self._ends, place)]


def _adverbials(text: str, told: Iterable[Span], tag: str) -> Iterator[Span]:
    """Those behind verbs and names."""
    for one in told if tag in ADVERBIALS else ():
        if found := ADVERBIALS[tag].match(text, one.end):
            yield Span(one.end, found.end())


def _titles(text: str, cue: Cue, tag: str) -> Iterator[Span]:
    """What stands before the name of a speaker, and is left out of the words for him; ein Sprecher Bergers has none."""
    speaker = cue.speaker
    is_genitive = tag == "de" and speaker and text[speaker.end - 1] == "s" and not cue.is_nominative
    if not speaker or is_genitive or tag not in _TITLES or not text[speaker.start].isupper():
        return
    if found := _TITLES[tag].search(text, max(0, speaker.start - REACH), speaker.start):
        yield Span(found.start(), speaker.start)


def _apart(gaps: Iterable[Span]) -> list[Span]:
    """In their order, none that begins within another."""
    found: list[Span] = []
    for one in sorted(gaps):
        if not found or one.start >= found[-1].end:
            found.append(one)
    return found
