"""Whether somebody is called so by others, and says nothing: critics call Bob “a snake”, kritiker kallar Berg det."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.lexicon.people.companions import PEOPLE
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.patterns import Pattern, Patterns
from app.spans import Span
from app.words.glyphs import GLYPHS

# In these whoever does it stands before the verb, and whom it is done to behind it.
_SUBJECT_FIRST = ("en", "fr", "id", "ms", "vi")
# In these what is spoken of may stand first too, but not who usually speaks of others.
_OTHERS_FIRST = Patterns({
    tag: rf"(?<!\w)(?:{PEOPLE[tag]}\w{{0,3}}|fans|supporters?|många|mange|velen|viele)[ \u00a0]\Z"
    for tag in ("de", "nl", "sv", "da", "nb")
}, re.IGNORECASE)  # fmt: skip
_SO_CALLED = Pattern(rf"(?:[ \u00a0](?:as|là|de|d['’]|comme|als|för|for|sebagai|an?|the))*\s*[{GLYPHS}]")
_TO = Pattern(r"[ \u00a0](?:al?[ \u00a0])?")
_LAST = Pattern(r"[,.;!?…\n]|\Z")
_REACH = 30


def is_called_so(text: str, speaker: Span, cue: Cue) -> bool:
    """Whether he stands between a verb of calling and what he is called."""
    tag = tag_of(cue.language)
    if tag not in _SUBJECT_FIRST and tag not in _OTHERS_FIRST:
        return False
    if speaker.start < cue.span.end or not _TO.fullmatch(text, cue.span.end, speaker.start):
        return False
    if not _SO_CALLED.match(text, speaker.end) or not has_listed(CALLING, text, cue.span, tag):
        return False
    if tag in _OTHERS_FIRST:
        return _OTHERS_FIRST[tag].search(text, max(0, cue.span.start - _REACH), cue.span.start) is not None
    return text[max(0, cue.span.start - 2) : cue.span.start].rstrip()[-1:].isalnum()


def is_called_last(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether a clause ends with it and a verb of calling: den Weber in einem Interview „Pausenhof“ nannte."""
    if tag_of(cue.language) != "de" or not _LAST.match(text, cue.span.end):
        return False
    is_beside = text[one.outer.end : cue.span.start].isspace()
    return is_beside and has_listed(CALLING, text, cue.span, cue.language)
