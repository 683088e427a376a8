"""Who is heard in which words: the part of a quote's evidence that is said, and the words for who says it."""

from dataclasses import dataclass, replace

from app.curation.articles import Article, Evidence, Quote
from app.curation.resolve.scope import Scope
from app.spans import Span

_LONGEST = 200
# So few words behind a cue are no statement: “…, officials said on Tuesday.”
_FEW = 3


@dataclass(frozen=True)
class Voice:
    """`words` reach from the speaker to the cue, whichever comes first; they stand in `passage`."""

    quote: str
    text: str
    evidence: list[Evidence]
    quoted: list[Span]
    cue: Span
    words: Span
    passage: int

    def says(self, one: Evidence) -> bool:
        """Whether a piece lies in what the quote says, and not in what the text says of who says it."""
        return any(self._says(stretch, one) for stretch in self.evidence)

    def reach(self, one: Evidence) -> tuple[int, int]:
        """How long the quote is, and how far away the words for who says it: what to choose among several by."""
        around = [stretch.span for stretch in self.evidence if stretch.span.contains(one.span)]
        apart = max(self.words.start, one.span.start) - min(self.words.end, one.span.end)
        return min((span.end - span.start for span in around), default=len(self.text)), apart

    def _says(self, stretch: Evidence, one: Evidence) -> bool:
        if not stretch.span.contains(one.span) or self.words.overlaps(one.span):
            return False
        if not stretch.span.contains(self.words) or one.span.start >= self.words.end:
            return True
        behind = self.text[self.words.end : stretch.span.end].split()
        return (
            len(behind) <= _FEW
            or self.cue.start == self.words.start
            or any(span.overlaps(one.span) for span in self.quoted)
        )


def voices_of(scope: Scope, article: Article) -> dict[str, Voice]:
    """By the id of the quote. Of what another quote tells, the words for who says it are that one's, who tells of all.

    A quote whose cue stands nowhere near has none, which is a fault that is told elsewhere.
    """
    found = {quote.id: voice for quote in article.quotes.values() if (voice := voice_of(scope, quote))}
    tellers = {quote.id: quote.according_to for quote in article.quotes.values()}
    for id_, voice in found.items():
        last, left = id_, len(tellers)
        while (teller := tellers[last]) and left:
            last, left = teller, left - 1
        if last != id_ and (heard := found.get(last)):
            found[id_] = replace(heard, text=voice.text, evidence=voice.evidence, quoted=voice.quoted)
    return found


def voice_of(scope: Scope, quote: Quote) -> Voice | None:
    """None where the cue stands nowhere near, which is a fault that is told elsewhere."""
    if not quote.cued or not quote.evidence:
        return None
    cue = quote.cued
    passage = next((one for one in scope.words.passages if one.span.contains(cue)), None)
    if passage is None:
        return None
    words = cue
    for speaker in quote.speakers:
        places = passage.places(speaker.as_written) if speaker.as_written else []
        if places:
            words = words.join(min(places, key=cue.gap))
    if words.end - words.start > _LONGEST:
        words = cue
    return Voice(quote.id, scope.words.text, quote.evidence, quote.quoted, cue, words, passage.n)
