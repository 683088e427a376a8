"""Whether quoted words stand alone, by what is before and behind them."""

import unicodedata

from app.patterns import Pattern
from app.spans import Span
from app.words.glyphs import GLYPHS

_WORD = Pattern(r"\w")
# Marks and the space beside them are fewer than this.
NEAR = 20
BESIDE = f" \t\u00a0\u202f\u2009{GLYPHS}"


# In reports by the minute a time begins the line, and no sentence: 14.32 ”Ja”, säger Berg.
_TIMED = Pattern(
    r"(?:\A|\n)[^\S\n]*(?:[Kk]l\.?[ \u00a0])?\d{1,2}[.:h]\d{2}(?:[ \u00a0]?(?:Uhr|uur|h|hrs|[ap]m|[ap]\.m\.?))?\Z"
)


def stands_alone(text: str, span: Span) -> bool:
    """Whether quoted words are no part of a sentence of the text: something but a word is before and behind them."""
    return begins(text, span) and ends(text, span)


def begins(text: str, span: Span) -> bool:
    """Whether something but a word is before them."""
    start = max(0, span.start - NEAR)
    before = text[start : span.start].rstrip(BESIDE)
    if not before or not _is_of_word(before[-1]):
        return True
    timed = _TIMED.search(before) if before[-1].isdigit() or before[-1] in "hmr" else None
    return timed is not None and (start == 0 or timed.start() > 0 or text[start - 1] == "\n")


def ends(text: str, span: Span) -> bool:
    """Whether something but a word is behind them."""
    behind = text[span.end : span.end + NEAR].lstrip(BESIDE)
    return not behind or not _is_of_word(behind[0]) or not _is_of_word(text[span.end - 1])


def _is_of_word(char: str) -> bool:
    """Whether it is a letter, a digit, or a mark that belongs to one, such as the sign of a vowel."""
    return bool(_WORD.match(char)) or unicodedata.category(char).startswith("M")
