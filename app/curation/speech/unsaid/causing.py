"""Whether somebody has another say something, in a play or by force: in it, Bob has Ann say “no”."""

from app.curation.speech.cues.before import word_before
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.patterns import Pattern, Patterns

_CAUSES = Pattern(r"(?:has|have|had|having|makes?|made|making|lets?|letting)\Z")
# What may stand behind these and one who is named.
_SAY = Pattern(r"(?:say|tell|call|admit|describe|answer|repeat|ask|declare|shout|cry|whisper|\w+ing)\b")
# Before the one who says it, with the verb.
_MADE = {
    "fr": r"\bf(?:ait|it|aisait|ont|irent) dire (?:à|aux?)\b",
    "es": r"\b(?:hace|hizo|hacen|hicieron) decir al?\b",
    "pt": r"\b(?:faz|fez|fazem|fizeram) dizer aos?\b",
    "it": r"\b(?:fa|fece|fanno|fatto) dire a\w*\b",
}
_MADE_TO = Patterns(_MADE)
_REACH = 12


def is_made_to(text: str, cue: Cue) -> bool:
    """Whether another than the speaker decides what is said."""
    tag = tag_of(cue.language)
    if tag in _MADE_TO:
        return _MADE_TO[tag].search(text, max(0, cue.span.start - _REACH), cue.span.end + _REACH) is not None
    if tag != "en" or cue.speaker is None or not text[cue.speaker.end : cue.span.start].isspace():
        return False
    before = word_before(text, cue.speaker.start)
    is_caused = before is not None and _CAUSES.match(text, *before) is not None
    return is_caused and _SAY.match(text, cue.span.start) is not None
