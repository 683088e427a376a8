"""What is said neither so nor otherwise: he said neither “yes” nor “no”, weder „ja“ noch „nein“."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import begin_of
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import PARTED, Sentence
from app.curation.speech.lexicon.listed import tag_of
from app.patterns import Patterns
from app.spans import Span

# Before the first of them, and before each other one behind that.
_FIRST = {
    "en": "neither", "de": "weder", "nl": "noch", "fr": "ni", "es": "ni", "ca": "ni", "pt": "nem", "it": "né",
    "ro": "nici", "sv": "varken", "da": "hverken", "nb": "verken", "pl": "ani", "cs": "ani", "sk": "ani", "hr": "ni",
    "sl": "ne", "ru": "ни", "uk": "ні", "bg": "нито", "hu": "sem", "el": "ούτε", "tr": "ne", "lt": "nei", "lv": "ne",
}  # fmt: skip
_OTHER = {"en": "nor", "de": "noch", "sv": "eller", "da": "eller", "nb": "eller", "lv": "ne|nedz"}
_LEADING_TO_FIRST = Patterns({tag: rf"(?<!\w)(?i:{word})\s+(?:\w+\s+)?\Z" for tag, word in _FIRST.items()})
_LEADING_TO_OTHER = Patterns({tag: rf"(?<!\w)(?:{word})\s+(?:\w+\s+)?\Z" for tag, word in _OTHER.items()})


def is_neither(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether it is one of those that are not said; what somebody says of both may begin so: “Neither,” he said."""
    tag = tag_of(cue.language)
    if tag not in _FIRST or (one.stands_before(cue.span) and PARTED.search(text, one.last, begin_of(text, cue))):
        return False
    if _LEADING_TO_FIRST[tag].search(text, *_before(sentence, one)):
        return True
    if tag not in _OTHER or not _LEADING_TO_OTHER[tag].search(text, *_before(sentence, one)):
        return False
    return any(_LEADING_TO_FIRST[tag].search(text, *_before(sentence, other)) for other in sentence.quotations)


def _before(sentence: Sentence, one: Quotation) -> Span:
    """What stands between a quotation and the one before it."""
    ends = [other.outer.end for other in sentence.quotations if other.outer.end <= one.outer.start]
    return Span(max([sentence.span.start, *ends]), one.outer.start)
