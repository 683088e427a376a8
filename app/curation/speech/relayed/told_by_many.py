"""Whether people without a name say it, in what is inserted in what is told of him: Bob is, as friends say, “late”."""

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.curation.speech.lexicon.people.many_speaking import AS_BEFORE, MANY_BEFORE, MANY_BEHIND, MANY_INSERTED
from app.patterns import Pattern
from app.spans import Span
from app.words.glyphs import GLYPHS

_INSERTED = Pattern(rf"(?:[,،][{GLYPHS}]?|[{GLYPHS}][,،]?|[—–-])[ \u00a0](?:so[ \u00a0])?\Z")
_REACH = 60


def is_told_by_many(text: str, speaker: Span, cue: Cue) -> bool:
    """Whether they stand right beside the verb, and the speaker before both."""
    tag = tag_of(cue.language)
    if tag not in MANY_BEHIND or speaker.end >= cue.span.start:
        return False
    near = Span(max(speaker.end, cue.span.start - _REACH), cue.span.start)
    if tag in MANY_BEFORE and MANY_BEFORE[tag].search(text, *near):
        return True
    if AS_BEFORE[tag].search(text, *near) and MANY_BEHIND[tag].match(text, cue.span.end):
        return True
    is_inserted = _INSERTED.search(text, *near) is not None
    return is_inserted and MANY_INSERTED[tag].match(text, cue.span.end) is not None
