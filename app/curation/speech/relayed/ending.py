"""Where a clause ends in which others say something, and the speaker goes on: critics who spoke of “a” have."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue, Rival
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.lexicon.named.bynaming import BYNAMING
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.patterns import Pattern, Patterns
from app.spans import Span
from app.words.glyphs import GLYPHS

# Before the verb, and what is told of them behind what they say.
_WHO_ARE = {
    "en": (r"(?:[^\W\d_]s|[Tt]hose) who (?:\w+ )?", "are|were|have|had|will|would|should|must|do|did"),
    "fr": (r"[^\W\d_]s qui (?:ont |avaient )?", "sont|étaient|ont|avaient|seront|n['’]ont"),
    "es": (r"\b(?:quienes|los que|las que) (?:han )?", "son|eran|han|tienen|están|no"),
    "pt": (r"\b(?:os que|as que|aqueles que) ", "são|eram|têm|estão|não"),
    "it": (r"\b(?:quelli che|coloro che) (?:hanno )?", "sono|erano|hanno|non"),
}
_THOSE_WHO = Patterns({tag: rf"(?:{who})\Z" for tag, (who, _) in _WHO_ARE.items()})
_ARE = Patterns({tag: rf"\s*[{GLYPHS}]* (?:{are})\b" for tag, (_, are) in _WHO_ARE.items()})
_NEAR = 40
# What goes on with what is told in a clause that a verb ends.
_GOING_ON = Patterns({
    "de": r", (?:habe|hätten?|seien?|was|(?:und|aber|doch)? ?(?:das|dies)) ", "nl": r", (?:wat|(?:en|maar) dat) ",
})  # fmt: skip
# What is told of something between commas, with what it is called.
_OPENED, _FEW_WORDS = re.compile(r",\s+(?:\w+\s+)?\Z"), re.compile(r"(?:\s+\w+){0,2}\s*['’]?\s*")
_AS_WHAT = Pattern(rf"\s+(?:(?:för|for|as|als|comme|de|como|come|jako|как|як|като|kao|ca|ως)\s+)?(?:d['’])?[{GLYPHS}]")
_CLOSED = Pattern(rf"[^,.;:!?{GLYPHS}]{{0,40}},")


def is_ended(text: str, sentence: Sentence, one: Quotation, rival: Rival, cue: Cue) -> bool:
    """Whether a verb ends the clause of what stands before it, of which the speaker tells: , was „absurd“ sei."""
    tag = tag_of(cue.language)
    if tag not in _GOING_ON or not _GOING_ON[tag].match(text, rival.span.end):
        return False
    own = [other.outer for other in sentence.quotations if other.outer.end <= rival.span.start and other is not one]
    return bool(own) and own[-1].start > cue.span.end and text[own[-1].end : rival.span.start].isspace()


def is_aside(text: str, own: Quotation, rival: Rival, cue: Cue) -> bool:
    """Whether a clause tells of somebody or something, with what stands in marks behind its verb, and ends there."""
    if _is_apposed(text, own, rival, cue) or _is_of_those_who(text, own, rival, cue):
        return True
    return _is_called_so(text, own, rival, cue)


def _is_called_so(text: str, own: Quotation, rival: Rival, cue: Cue) -> bool:
    """Whether the cue leads to what is claimed and to what it is called: kallar kraven på ”mer” för ”strunt”."""
    if not text[rival.span.end : own.outer.start].isspace() or not has_listed(CALLING, text, cue.span, cue.language):
        return False
    return _AS_WHAT.match(text, own.outer.end) is not None


def _is_of_those_who(text: str, own: Quotation, rival: Rival, cue: Cue) -> bool:
    """Whether it tells of some who say so, of whom the verb right behind that tells: critics who spoke of “a” have."""
    tag, near = tag_of(cue.language), Span(max(cue.span.end, rival.span.start - _NEAR), rival.span.start)
    if tag not in _THOSE_WHO or not _THOSE_WHO[tag].search(text, *near):
        return False
    is_near = _FEW_WORDS.fullmatch(text, rival.span.end, own.outer.start) is not None
    return is_near and _ARE[tag].match(text, own.last + 1) is not None


def _is_apposed(text: str, own: Quotation, rival: Rival, cue: Cue) -> bool:
    """Whether commas set off what others call something: the tower, dubbed “the Needle” by all, is “an eyesore”."""
    if not any(has_listed(table, text, rival.span, cue.language) for table in (BYNAMING, CALLING)):
        return False
    is_opened = _OPENED.search(text, cue.span.end, rival.span.start) is not None
    is_near = _FEW_WORDS.fullmatch(text, rival.span.end, own.outer.start) is not None
    return is_opened and is_near and (own.ending(text) == "," or _CLOSED.match(text, own.outer.end) is not None)
