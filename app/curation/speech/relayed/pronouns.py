"""Whether the pronoun at the verb cannot mean who is named: as Mr Hale wept, she said; when Hale asked, I said."""

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.curation.speech.lexicon.people.pronouns import BEFORE, BEHIND, MEN, WOMEN
from app.spans import Span

_REACH = 14


def is_another_pronoun(text: str, speaker: Span, cue: Cue) -> bool:
    """Whether who tells it says so, or a woman where a man is named, or the other way round."""
    tag = tag_of(cue.language)
    if tag not in BEFORE or speaker.end > cue.span.start or not cue.is_person:
        return False
    if speaker.end >= cue.span.start - 1:
        return False
    found = BEFORE[tag].search(text, max(speaker.end, cue.span.start - _REACH), cue.span.start)
    if found is None and tag in BEHIND:
        found = BEHIND[tag].match(text, cue.span.end)
    if found is None:
        return False
    named = {text[slice(*speaker)], *(cue.named(text) if speaker == cue.speaker else ())}
    if found["first"]:
        return not any(BEFORE[tag].search(f"{one} ") for one in named)
    others = WOMEN if found["he"] else MEN if found["she"] else None
    return others is not None and any(map(others.match, named))
