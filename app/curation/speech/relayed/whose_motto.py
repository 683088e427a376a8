"""What is told behind the words to be somebody's motto or answer, or to be urged by a leaflet: “Go” was his motto."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import PARTED, Sentence
from app.curation.speech.lexicon.listed import UNSPACED
from app.curation.speech.lexicon.told.being_told import BEING_TOLD
from app.curation.speech.lexicon.written.writings import URGED, URGED_BEHIND
from app.spans import Span


def is_told_to_be(text: str, one: Quotation, cue: Cue, tag: str) -> bool:
    """Whether it is told behind it whose words they were, before the clause on who tells so, or in his own."""
    found = BEING_TOLD[tag].match(text, one.outer.end) if tag in BEING_TOLD else None
    if found is None or cue.span.overlaps(Span(*found.span())):
        return False
    first = min(cue.span.start, cue.speaker.start) if cue.speaker else cue.span.start
    return first < found.end() or PARTED.search(text, found.end(), first) is not None or tag in UNSPACED


def is_urged(text: str, sentence: Sentence, one: Quotation, cue: Cue, tag: str) -> bool:
    """Whether a thing urges or promises it, of which the speaker tells behind it."""
    if tag not in URGED or cue.span.start < one.outer.end or not URGED_BEHIND[tag].match(text, one.outer.end):
        return False
    found = URGED[tag].search(text, sentence.span.start, one.outer.start)
    return found is not None and not (cue.speaker and cue.speaker.overlaps(Span(*found.span())))
