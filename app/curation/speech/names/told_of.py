"""What a clause right behind the marks tells of, as of a thing: ČEZ odmítla „únik“, o němž mluví Holm."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.patterns import Patterns
from app.words.glyphs import GLYPHS

# A preposition and “which”, by which nobody goes on with what is said.
_OF_WHICH = {
    "en": r"(?:of|about|on|to|in|for|from|with|by) which",
    "de": r"(?:von|über|mit|nach|an|in|auf|zu|aus|für|gegen) (?:de[mnr]|denen|die|das)",
    "nl": r"waar(?:van|over|op|aan|mee|door|in|uit)",
    "fr": r"(?:dont|duquel|auquel|(?:de|sur|à|par|pour|dans|avec) l(?:aquelle|equel))",
    "es": r"(?:de|del|sobre|al?|en|con|por) (?:(?:la|el|lo)s? )?(?:que|cual)",
    "pt": r"(?:de|da|do|sobre|em|com|por) (?:[ao] )?(?:que|qual)",
    "it": r"(?:di|su|a|in|con|per|da) cui|(?:della?|sulla?|alla?) quale",
    "pl": r"(?:o|na|w|z|ze|do|od|po|za|przed|dla|przeciw) któr\w+",
    "cs": r"(?:o|na|v|s|k|ke|po|od|do|z|za|pro|před|proti) (?:němž|níž|nichž|něhož|kter\w+)",
    "sk": r"(?:o|na|v|s|k|po|od|do|z|za|pre|pred|proti) ktor\w+",
    "ru": r"(?:об?|на|в|с|к|по|от|из|за|для|про) котор\w+",
    "uk": r"(?:про|на|в|у|з|до|по|від|за|для) (?:як|котр)\w+",
    "hr": r"(?:o|na|u|s|po|od|do|iz|za|protiv) koj\w+",
    "bg": r"(?:за|от|на|в|с|по|до) ко[йяе]\w+",
    "sv": r"som (?:\w+ ){1,4}(?:talar|talade|pratar) om",
}
_CLAUSES = Patterns({tag: rf"[{GLYPHS}]*, (?:{pattern})(?!\w)" for tag, pattern in _OF_WHICH.items()})


def is_told_of(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether such a clause begins right behind it, and ends before what the cue says."""
    tag = tag_of(cue.language)
    found = _CLAUSES[tag].match(text, one.last + 1) if tag in _CLAUSES else None
    return found is not None and "," in text[found.end() : cue.span.start]
