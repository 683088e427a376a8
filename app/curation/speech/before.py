"""The word that stands right before a mark."""

import re

from app.curation.speech.clauses import AS
from app.curation.speech.listed import UNSPACED, WORD, find_listed, has_listed, tag_of
from app.curation.speech.reporting import Cue
from app.text import Span

_LAST_WORD = re.compile(rf"{WORD.pattern}(?=[ \u00a0\u202f]*\Z)")
# A word is no longer, nor what is told of a name before it.
REACH = 40


def word_before(text: str, at: int) -> Span | None:
    """The word that nothing but a space parts from a place behind it."""
    found = _LAST_WORD.search(text, at - REACH, at)
    return Span(*found.span()) if found else None


def stands_behind(table: str, text: str, at: int, word: Span | None, cue: Cue) -> bool:
    """Whether the last word before a place is one of a table, and not the cue."""
    if tag_of(cue.language) in UNSPACED:
        return ends_with(table, text, at, cue.language, cue.span)
    if word and has_listed(AS, text, word, cue.language):
        word = word_before(text, word.start)
    return word is not None and not word.overlaps(cue.span) and has_listed(table, text, word, cue.language)


def ends_with(table: str, text: str, at: int, language: str, cue: Span | None) -> bool:
    """Whether what stands before a place ends with a word of a table, which is not the cue."""
    found = find_listed(table, text, Span(at - REACH, at), language)
    return any(one.end == at and not (cue and one.overlaps(cue)) for one in found)
