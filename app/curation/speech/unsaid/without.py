"""Without what something is said: ohne Umschweife sagte sie, without hesitation she said; not: without saying."""

import re

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.patterns import Patterns
from app.spans import Span

_WITHOUT = Patterns({
    "en": "without", "de": "ohne", "nl": "zonder", "fr": "sans", "es": "sin", "pt": "sem", "it": "senza", "ca": "sense",
    "ro": "fără", "pl": "bez", "el": "χωρίς", "ar": "دون",
}, re.IGNORECASE)  # fmt: skip
# From that word to the end of the verb, where that is what is not done.
_DOING = Patterns({
    "en": r"\S+ .*ing", "de": r"\S+ .*zu \S+", "nl": r"\S+ .*te \S+", "fr": r"\S+ (?:.*r|.*re|.*\bavoir .*)",
    "es": r"\S+ (?:.*r(?:l[aeo]s?|se)?|.*\bhaber .*)", "pt": r"\S+ (?:.*r(?:-\w+)?|.*\bter .*)",
    "it": r"\S+ (?:.*r(?:e|l[aeio]|gli|ne|si)|.*\baver.*)", "ca": r"\S+ (?:.*r|.*\bhaver .*)", "ro": r"\S+ s[ăa] .*",
    "el": r"\S+ να .*", "ar": r"\S+ أن .*", "pl": r"\S+ .*nia",
}, re.DOTALL)  # fmt: skip


def is_aside(text: str, word: Span, cue: Cue) -> bool:
    """Whether a word is “without”, and something else than the verb of saying stands behind it."""
    tag = tag_of(cue.language)
    if tag not in _WITHOUT or word.start >= cue.span.start or not _WITHOUT[tag].fullmatch(text, *word):
        return False
    return _DOING[tag].fullmatch(text, word.start, cue.span.end) is None
