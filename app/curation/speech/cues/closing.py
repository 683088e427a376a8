"""A text without the adverbials that part a verb of saying from what belongs to it.

Whether Ann said in Rome on Tuesday that Bob had called her so, or said that he had: who says what is the same. In news
a day may stand behind every verb, and behind every name.
"""

from collections.abc import Iterable, Sequence
from typing import Self

from app.curation.quotations import Quotation
from app.curation.speech.cues.reporting import Cue, Rival
from app.curation.speech.lexicon.adverbials import ADVERBIALS
from app.curation.speech.lexicon.listed import tag_of
from app.text import Span


class Closed:
    """What is left of a text, and where all else stands in it."""

    def __init__(self, text: str, gaps: Sequence[Span]) -> None:
        self._gaps = gaps
        self.text = ""
        at = 0
        for one in gaps:
            self.text += text[at : one.start]
            at = one.end
        self.text += text[at:]

    @classmethod
    def of(cls, text: str, quotations: Sequence[Quotation], cue: Cue, rivals: Iterable[Rival]) -> Self | None:
        """None where no adverbial stands so."""
        tag = tag_of(cue.language)
        if tag not in ADVERBIALS:
            return None
        told = [one for one in (cue.span, cue.speaker, *(rival.span for rival in rivals)) if one]
        gaps = [Span(one.end, found.end()) for one in told if (found := ADVERBIALS[tag].match(text, one.end))]
        there = [*told, *(one.outer for one in quotations)]
        gaps = sorted({one for one in gaps if not any(one.overlaps(other) for other in there)})
        return cls(text, gaps) if gaps else None

    def span(self, span: Span) -> Span:
        return Span(self._at(span.start), self._at(span.end))

    def cue(self, cue: Cue) -> Cue:
        return cue._replace(span=self.span(cue.span), speaker=cue.speaker and self.span(cue.speaker))

    def rival(self, rival: Rival) -> Rival:
        return rival._replace(span=self.span(rival.span))

    def quotation(self, one: Quotation) -> Quotation:
        return one._replace(outer=self.span(one.outer), pieces=tuple(map(self.span, one.pieces)))

    def _at(self, place: int) -> int:
        return place - sum(one.end - one.start for one in self._gaps if one.end <= place)
