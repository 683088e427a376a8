"""Where words begin and end in a text."""

import unicodedata

from app.patterns import Pattern
from app.words.affixes import AND, ARTICLES, LEAST, has_particles, prefix_before
from app.words.scripts import UNSPACED

_LONE = Pattern(f"[{UNSPACED}]")


def is_whole(text: str, start: int, end: int, least: int = LEAST) -> bool:
    """Whether the stretch of a composed text neither begins nor ends inside a word; “summit9” is two, glued together.

    A word of so many letters at `least` may begin behind prefixes, and any may end before particles, that are joined to
    it in writing.
    """
    if _are_joined(text, start):
        prefix = prefix_before(text, start)
        if not prefix or (prefix not in AND and end - start < least):
            return False
        if end - start < LEAST and prefix.endswith(ARTICLES):
            return False
    return not _are_joined(text, end) or has_particles(text, end)


def is_apart(text: str, start: int, end: int) -> bool:
    """Whether no letter stands beside the stretch, which would tell its words apart by their sense alone."""
    return not (_is_of_letter(text, start - 1) or (end < len(text) and _is_letter(text[end])))


def _are_joined(text: str, at: int) -> bool:
    """Whether no word ends between what stands before a place and what stands there."""
    if at == 0 or at >= len(text):
        return False
    left, right = text[at - 1], text[at]
    if left.isspace() or right.isspace():
        return False
    if not (_is_of_letter(text, at - 1) and _is_letter(right)):
        return left.isdigit() and right.isdigit()
    # A mark belongs to its letter in every script.
    return not right.isalpha() or not (_LONE.match(left) or _LONE.match(right))


def _is_of_letter(text: str, at: int) -> bool:
    """Whether a letter stands there, or a mark that belongs to one and not to a sign or a picture."""
    while at >= 0 and _is_mark(text[at]):
        at -= 1
    return at >= 0 and text[at].isalpha()


def _is_letter(char: str) -> bool:
    return char.isalpha() or _is_mark(char)


def _is_mark(char: str) -> bool:
    return not char.isascii() and unicodedata.category(char).startswith("M")
