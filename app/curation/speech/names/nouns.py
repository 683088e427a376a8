"""Nouns of what has a name, before it or before an adjective: le journal britannique « The Sun »."""

import re

from app.curation.quotations import Quotation
from app.curation.speech.cues.before import stands_behind, word_before
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.addressing import ADDRESSING, ARTICLES
from app.curation.speech.lexicon.auxiliaries import AUXILIARY, PASSIVE
from app.curation.speech.lexicon.clauses import AS, IN, THAT
from app.curation.speech.lexicon.joining import JOINING
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.lexicon.naming import NAMING
from app.text import Span

_ADJECTIVE_BEHIND = ("fr", "es", "pt", "it", "ca", "ro", "vi", "id", "ms")
# Where no capital tells a name, only these go with a noun.
_ADJECTIVE = {
    "ar": re.compile(r"\w+(?:ية|ي)"),
    "he": re.compile(r"ה?\w+(?:י|ית|יה)"),
    "fa": re.compile(r"\w+ی"),
}
_LEADING = (ADDRESSING, ARTICLES, AUXILIARY, AS, IN, THAT, JOINING, PASSIVE)


def is_behind_noun(text: str, one: Quotation, word: Span | None, cue: Cue) -> bool:
    """Whether the last `word` before the marks, or the one before that, is a noun of what has the name in them."""
    at, tag = one.outer.start, tag_of(cue.language)
    if stands_behind(NAMING, text, at, word, cue):
        return True
    if word is None or word.overlaps(cue.span):
        return False
    noun = word_before(text, word.start)
    if tag in _ADJECTIVE:
        is_adjective = _ADJECTIVE[tag].fullmatch(text, *word) is not None
        return is_adjective and stands_behind(NAMING, text, word.start, noun, cue)
    if tag not in _ADJECTIVE_BEHIND or any(has_listed(table, text, word, tag) for table in _LEADING):
        return False
    return stands_behind(NAMING, text, word.start, noun, cue)
