"""What a quotation mark may be, and at which price, judged by what stands on either side of it."""

import re
from typing import NamedTuple

from app.curation.marks.sides import EITHER, is_spaced, sides
from app.patterns import Pattern
from app.words.affixes import prefix_before
from app.words.glyphs import APOSTROPHES, LEFT, LOW, RIGHT, STRAIGHT

_ELISION = Pattern(
    r"(?:\d\d(?:s|ers?)?|tis|twas|twere|twill|til|till|em|im|er|ere|n|cause|cos|coz|bout|round|neath|nuff|ave|ome|ead"
    r"|ello|appen|phone|cello|plane|flu|fraid|gainst|nother|[stnkmrd]|ll|ve|re)(?!\w)",
    re.IGNORECASE,
)
# What an apostrophe follows at the end of a word: of a plural, and where sounds are left out.
_PLURAL, _DROPPED = "sxzSXZ0123456789", "nhoftaeiu"
_HEBREW = Pattern(r"[\u05d0-\u05ea]")
# What joins a prefix to a word that is in marks, in Arabic.
_TATWEEL = "ـ"
# The prices of what a mark may be, from what it surely is to what it is least of all.
SURE, LIKELY, LESS, HARDLY, LEAST = range(5)


class Mark(NamedTuple):
    """A mark at `start` to `end`. The prices are of what it may be, None of what it may not.

    `weak` is a closing mark that may as well be an apostrophe or an inch mark.
    `halves` are two single marks that may stand there instead of one double mark.
    `is_amid` where a sentence goes on with what it may open: said it was “a farce.
    """

    start: int
    end: int
    glyph: str
    family: str
    opens: int | None = None
    closes: int | None = None
    is_none: int | None = None
    weak: bool = False
    halves: "tuple[Mark, ...]" = ()
    is_amid: bool = False


def judged(text: str, mark: Mark, left: str, right: str) -> Mark:
    """The mark with the prices of what it may be between two characters."""
    after_text, before_text = sides(left, right)
    glyph = mark.glyph
    if glyph in APOSTROPHES:
        return _single(text, mark, left, right, after_text, before_text)
    if glyph in "«‹":
        return mark._replace(
            opens=int(after_text and not before_text), closes=None if not after_text and before_text else LIKELY
        )
    if glyph in "»›":
        return mark._replace(
            closes=int(not after_text and before_text), opens=None if after_text and not before_text else LIKELY
        )
    if left.isdigit() and glyph in STRAIGHT:
        return mark._replace(closes=SURE, is_none=SURE, weak=right.isspace() or right.isalnum() or right in EITHER)
    return _double(text, mark, left, right, after_text, before_text)


def _double(text: str, mark: Mark, left: str, right: str, after_text: bool, before_text: bool) -> Mark:
    if mark.glyph in LEFT:
        if after_text and not before_text:
            return mark._replace(opens=LESS, closes=SURE)
        return mark._replace(opens=SURE, closes=None if before_text and not after_text else LIKELY)
    if mark.glyph in RIGHT:
        return mark._replace(closes=int(not after_text and before_text), opens=int(after_text) if before_text else None)
    if mark.glyph == ",," and (after_text or not before_text):
        return mark._replace(is_none=SURE)
    if mark.glyph in LOW:
        return mark._replace(opens=SURE, closes=LIKELY if after_text and not before_text else None)
    if not after_text:
        return mark._replace(opens=SURE) if before_text else mark._replace(closes=LIKELY)
    if not before_text:
        return mark._replace(closes=SURE)
    if _HEBREW.match(left) and _HEBREW.match(right):
        return _gershayim(text, mark)
    if is_spaced(left) and is_spaced(right):
        return mark._replace(opens=SURE if _is_behind_prefix(text, mark) else None, closes=LIKELY)
    return mark._replace(opens=LIKELY, closes=SURE)


def _single(text: str, mark: Mark, left: str, right: str, after_text: bool, before_text: bool) -> Mark:
    if after_text and before_text:
        if is_spaced(left) and is_spaced(right):
            return mark._replace(opens=LIKELY if _is_behind_prefix(text, mark) else None, is_none=SURE)
        return mark._replace(closes=SURE, opens=LIKELY)
    if before_text:
        if _ELISION.match(text, mark.end):
            return mark._replace(opens=HARDLY, is_none=SURE)
        if mark.glyph in RIGHT:
            return mark._replace(opens=LIKELY, closes=LESS, is_none=LESS)
        return mark._replace(opens=SURE, is_none=LIKELY if mark.glyph == "`" else None)
    if not after_text:
        if mark.glyph in LEFT:
            return mark._replace(opens=SURE, is_none=LIKELY)
        return mark._replace(closes=LIKELY, is_none=SURE)
    if not left.isalnum():
        return mark._replace(closes=SURE)
    if mark.glyph == "`" or text.endswith("’n’", 0, mark.end):
        return mark._replace(is_none=SURE)
    price = SURE if left in _PLURAL else HARDLY if left in _DROPPED else LEAST
    return mark._replace(closes=SURE, is_none=price, weak=left in f"{_PLURAL}n" and right.isspace())


def _is_behind_prefix(text: str, mark: Mark) -> bool:
    start = mark.start
    while text[start - 1 : start] == _TATWEEL:
        start -= 1
    return bool(prefix_before(text, start))


def _gershayim(text: str, mark: Mark) -> Mark:
    """Between Hebrew letters: of an abbreviation, or behind a prefix that is joined to what is quoted."""
    word = re.compile(r"[\u05d0-\u05ea]*").match(text, mark.end)
    if word and len(word[0]) > 1 and prefix_before(text, mark.start):
        return mark._replace(opens=SURE, is_none=LIKELY)
    return mark._replace(is_none=SURE, closes=LIKELY)
