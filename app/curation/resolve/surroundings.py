"""What is told round the cue of a quote: the other verbs of saying, and what may be speech."""

from typing import NamedTuple

from app.curation import shapes
from app.curation.marks.quotations import Quotation
from app.curation.resolve.cues import find_cue, find_rivals
from app.curation.resolve.ids import Declared
from app.curation.resolve.named_in_marks import without_names
from app.curation.resolve.scope import Scope
from app.curation.speech.binding import claims
from app.curation.speech.cues.anonymity import without_anonymity
from app.curation.speech.cues.asides import find_asides, without
from app.curation.speech.cues.reporting import Cue, Rival
from app.curation.speech.cues.sentences import PARTED, are_parted
from app.curation.speech.home import Claim
from app.curation.speech.turns.turning import between_them
from app.spans import Span

# Code points on either side of a quote and its cue within which it is told whose it is.
_FAR = 2_000


class Told(NamedTuple):
    """What is told round a cue: the stretch of the text, what may be speech in it, and the other verbs of saying."""

    text: str
    there: Span
    said: list[Quotation]
    cue: Cue
    rivals: list[Rival]

    def whose(self) -> dict[Span, Claim]:
        return claims(self.text, self.there, self.said, self.cue, self.rivals)

    def within(self, chosen: Span) -> "Told":
        """The same without verbs that a comma or a dash parts from words that a curator chose."""
        return self._replace(
            rivals=[one for one in self.rivals if not PARTED.search(self.text, *between_them(chosen, one.span))]
        )

    def is_chosen(self, one: Quotation, claim: Claim, chosen: Span, *, is_alone: bool) -> bool:
        """Whether a curator who chose words tells that what stands in marks there is the speaker's."""
        has_cue = chosen.contains(self.cue.span)
        if claim == "another's":  # What leads to another stands there with the cue, unless the curator left that out.
            return not has_cue and not any(chosen.contains(rival.span) for rival in self.rivals)
        # Of several in the sentence of the cue none is chosen more than another.
        is_among = has_cue and not is_alone and not are_parted(self.text, one.outer, self.cue.span)
        return claim == "nobody's" and not is_among


def read_told(
    scope: Scope, declared: Declared, record: shapes.Quote, attribution: list[Span], reporters: frozenset[Span]
) -> Told:
    there = scope.quotations.innermost(attribution[0], reporters) or around(scope, declared, attribution)
    rivals = find_rivals(scope, there, attribution[0], record.by.keys())
    cue = find_cue(scope, declared, record, attribution)
    said = list(without_names(scope, scope.quotations.outermost(there, reporters), cue))
    text = without_anonymity(scope.words.text, cue.speaker, cue.language)
    if asides := find_asides(text, there, said, cue):
        said = [one for one in said if not any(aside.contains(one.outer) for aside in asides)]
        text = without(text, asides)
    if text is not scope.words.text:
        rivals = [one for one in rivals if not text[slice(*one.span)].isspace()]
    return Told(text, there, said, cue, rivals)


def around(scope: Scope, declared: Declared, attribution: list[Span]) -> Span:
    """Where the quote is told: in the passages of its evidence and its cue, and no farther than may matter."""
    numbers = {one.passage for one in declared.evidence}
    numbers |= {one.n for one in scope.words.passages if one.span.contains(attribution[0])}
    first, last = scope.words.passage(min(numbers)).span, scope.words.passage(max(numbers)).span
    own = [attribution[0], *(one.span for one in declared.evidence)]
    there = Span(
        max(first.start, min(one.start for one in own) - _FAR), min(last.end, max(one.end for one in own) + _FAR)
    )
    outers = [there, *(one.outer for one in scope.quotations.outermost(there))]
    return Span(min(one.start for one in outers), max(one.end for one in outers))
