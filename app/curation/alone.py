"""Whether quoted words stand alone, by what is before and behind them."""

import re
import unicodedata

from app.text import Span
from app.words.glyphs import GLYPHS

_WORD = re.compile(r"\w")
# Marks and the space beside them are fewer than this.
NEAR = 20
BESIDE = f" \t\u00a0\u202f\u2009{GLYPHS}"


def stands_alone(text: str, span: Span) -> bool:
    """Whether quoted words are no part of a sentence of the text: something but a word is before and behind them."""
    return begins(text, span) and ends(text, span)


def begins(text: str, span: Span) -> bool:
    """Whether something but a word is before them."""
    before = text[max(0, span.start - NEAR) : span.start].rstrip(BESIDE)
    return not before or not _is_of_word(before[-1])


def ends(text: str, span: Span) -> bool:
    """Whether something but a word is behind them."""
    behind = text[span.end : span.end + NEAR].lstrip(BESIDE)
    return not behind or not _is_of_word(behind[0]) or not _is_of_word(text[span.end - 1])


def _is_of_word(char: str) -> bool:
    """Whether it is a letter, a digit, or a mark that belongs to one, such as the sign of a vowel."""
    return bool(_WORD.match(char)) or unicodedata.category(char).startswith("M")
