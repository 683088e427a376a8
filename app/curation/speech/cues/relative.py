"""Clauses on who speaks, in which nobody else does anything: „Nein“, sagte Weber, der den Plan „dumm“ nannte."""

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import PARTED
from app.curation.speech.lexicon.listed import tag_of
from app.words.patterns import Patterns

# A pronoun that is the subject by its form, or because another case is told behind it.
_NOMINATIVES = {
    "de": r"(?:der|die) (?:den|ihn|sich|einen|diesen|jenen|keinen|(?:ihr|sein|unser)en)",
    "pl": r"któr(?:y|a|zy)",
    "cs": r"kter(?:ý|á|ří)",
    "sk": r"ktor(?:ý|á|í)",
    "ru": r"котор(?:ый|ая)",
    "uk": r"як(?:ий|а)",
    "bg": r"който",
    "hr": r"ko(?:ji|ja)|ко(?:ји|ја)",
}
_WHO = Patterns({tag: rf",[\s—–-]*(?:{who})\s" for tag, who in _NOMINATIVES.items()})


def is_on_speaker(text: str, cue: Cue, end: int) -> bool:
    """Whether such a clause begins right behind the speaker and reaches to a place."""
    tag = tag_of(cue.language)
    if cue.speaker is None or tag not in _WHO:
        return False
    who = _WHO[tag].match(text, cue.speaker.end, end)
    return who is not None and not PARTED.search(text, who.end(), end)
