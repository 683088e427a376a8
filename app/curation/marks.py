"""Quotation marks one by one: what each character may be, judged by what stands on either side of it.

An opening mark follows a gap, a closing one follows text. Where that leaves a choice, each choice has a price,
and `pairing.py` takes the cheapest reading of the whole.
"""

import re
from typing import NamedTuple

from app.curation.apart import find_apart
from app.curation.sides import EITHER, is_closing, is_opening, is_spaced, left_of, right_of, sides
from app.words.glyphs import APOSTROPHES, FAMILY, LEFT, LOW, RIGHT, STRAIGHT, STRICT_CLOSE, STRICT_OPEN
from app.words.scripts import prefix_before

_ONE = "|".join(re.escape(glyph) for glyph in sorted(FAMILY, key=len, reverse=True))
_MARK, _RUN = re.compile(_ONE), re.compile(f"(?:{_ONE})+")
# An apostrophe inside a word of plain letters is none, which is seen at once.
_RUN_NOT_IN_A_WORD = re.compile(f"(?:{_ONE})(?<![A-Za-z]['’](?=[A-Za-z]))(?:{_ONE})*")
_ELISION = re.compile(
    r"(?:\d\d(?:s|ers?)?|tis|twas|twere|twill|til|till|em|im|er|ere|n|cause|cos|coz|bout|round|neath|nuff|ave|ome|ead"
    r"|ello|appen|phone|cello|plane|flu|fraid|gainst|nother|[stnkmrd]|ll|ve|re)(?!\w)",
    re.IGNORECASE,
)
# What an apostrophe follows at the end of a word: of a plural, and where sounds are left out.
_PLURAL, _DROPPED = "sxzSXZ0123456789", "nhoftaeiu"
_HEBREW = re.compile(r"[\u05d0-\u05ea]")
# What joins a prefix to a word that is in marks, in Arabic.
_TATWEEL = "ـ"
_SUFFIXING, _OPENED_BY_RIGHT = {"tr", "az"}, {"sv", "fi", "da", "nb", "nn", "no", "ur"}
# A letter and what it is composed with.
_LETTERS = r"(?:[^\W\d_][\u0300-\u036f]*)"
_LAST_WORD, _SUFFIX = re.compile(rf"{_LETTERS}+\Z"), re.compile(rf"{_LETTERS}{{1,9}}(?![\w\u0300-\u036f])")
# What Bengali joins to quoted words as the ending of a case.
_BENGALI_ENDING = re.compile(r"(?:র|এর|কে|তে|য়|ই|ও)(?![\w\u0980-\u09ff])")
# The prices of what a mark may be, from what it surely is to what it is least of all.
_SURE, _LIKELY, _LESS, _HARDLY, _LEAST = range(5)


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


def find_marks(text: str, language: str = "") -> list[Mark]:
    """Every character that may be a quotation mark, in the order of the text; `language` is its tag."""
    marks: list[Mark] = []
    apart = find_apart(text)
    tag = language.partition("-")[0].lower()
    for run in (_RUN if tag in (*_SUFFIXING, "bn") else _RUN_NOT_IN_A_WORD).finditer(text):
        left = left_of(text, run.start())
        right = right_of(text, run.end())
        for match in _MARK.finditer(text, *run.span()):
            mark = _read(text, match.span(), left, right)
            mark = _in_language(text, mark, tag)
            if mark.start in apart:
                opens, closes = (_SURE, None) if apart[mark.start] else (None, _SURE)
                mark = mark._replace(opens=opens, closes=closes, is_none=None)
            if right.islower() and text[mark.start - 2 : mark.start - 1].isalpha():
                mark = mark._replace(is_amid=True)
            if mark.glyph[1:] in APOSTROPHES:
                start, middle, end = mark.start, mark.start + 1, mark.end
                halves = (
                    _read(text, (start, middle), left, text[middle]),
                    _read(text, (middle, end), text[start], right),
                )
                mark = mark._replace(halves=halves)
            marks.append(mark)
            if match[0] in APOSTROPHES:
                left = ""  # an article before what is quoted: l'“État”
    return [mark for mark in marks if mark.opens is not None or mark.closes is not None]


def _read(text: str, span: tuple[int, int], left: str, right: str) -> Mark:
    glyph = text[slice(*span)]
    mark = Mark(*span, glyph, FAMILY[glyph])
    if glyph in STRICT_OPEN:
        return mark._replace(opens=_SURE)
    if glyph in STRICT_CLOSE:
        return mark._replace(closes=_SURE)
    after_text, before_text = sides(left, right)
    mark = _judged(text, mark, left, right, after_text, before_text)
    if is_opening(left):
        return mark._replace(closes=None)
    return mark._replace(opens=None) if is_closing(right) else mark


def _judged(text: str, mark: Mark, left: str, right: str, after_text: bool, before_text: bool) -> Mark:
    glyph = mark.glyph
    if glyph in APOSTROPHES:
        return _single(text, mark, left, right, after_text, before_text)
    if glyph in "«‹":
        return mark._replace(
            opens=int(after_text and not before_text), closes=None if not after_text and before_text else _LIKELY
        )
    if glyph in "»›":
        return mark._replace(
            closes=int(not after_text and before_text), opens=None if after_text and not before_text else _LIKELY
        )
    if left.isdigit() and glyph in STRAIGHT:
        return mark._replace(closes=_SURE, is_none=_SURE, weak=right.isspace() or right.isalnum() or right in EITHER)
    return _double(text, mark, left, right, after_text, before_text)


def _double(text: str, mark: Mark, left: str, right: str, after_text: bool, before_text: bool) -> Mark:
    if mark.glyph in LEFT:
        if after_text and not before_text:
            return mark._replace(opens=_LESS, closes=_SURE)
        return mark._replace(opens=_SURE, closes=None if before_text and not after_text else _LIKELY)
    if mark.glyph in RIGHT:
        return mark._replace(closes=int(not after_text and before_text), opens=int(after_text) if before_text else None)
    if mark.glyph == ",," and (after_text or not before_text):
        return mark._replace(is_none=_SURE)
    if mark.glyph in LOW:
        return mark._replace(opens=_SURE, closes=_LIKELY if after_text and not before_text else None)
    if not after_text:
        return mark._replace(opens=_SURE) if before_text else mark._replace(closes=_LIKELY)
    if not before_text:
        return mark._replace(closes=_SURE)
    if _HEBREW.match(left) and _HEBREW.match(right):
        return _gershayim(text, mark)
    if is_spaced(left) and is_spaced(right):
        return mark._replace(opens=_SURE if _is_behind_prefix(text, mark) else None, closes=_LIKELY)
    return mark._replace(opens=_LIKELY, closes=_SURE)


def _single(text: str, mark: Mark, left: str, right: str, after_text: bool, before_text: bool) -> Mark:
    if after_text and before_text:
        if is_spaced(left) and is_spaced(right):
            return mark._replace(opens=_LIKELY if _is_behind_prefix(text, mark) else None, is_none=_SURE)
        return mark._replace(closes=_SURE, opens=_LIKELY)
    if before_text:
        if _ELISION.match(text, mark.end):
            return mark._replace(opens=_HARDLY, is_none=_SURE)
        if mark.glyph in RIGHT:
            return mark._replace(opens=_LIKELY, closes=_LESS, is_none=_LESS)
        return mark._replace(opens=_SURE, is_none=_LIKELY if mark.glyph == "`" else None)
    if not after_text:
        if mark.glyph in LEFT:
            return mark._replace(opens=_SURE, is_none=_LIKELY)
        return mark._replace(closes=_LIKELY, is_none=_SURE)
    if not left.isalnum():
        return mark._replace(closes=_SURE)
    if mark.glyph == "`" or text.endswith("’n’", 0, mark.end):
        return mark._replace(is_none=_SURE)
    price = _SURE if left in _PLURAL else _HARDLY if left in _DROPPED else _LEAST
    return mark._replace(closes=_SURE, is_none=price, weak=left in f"{_PLURAL}n" and right.isspace())


def _is_behind_prefix(text: str, mark: Mark) -> bool:
    start = mark.start
    while text[start - 1 : start] == _TATWEEL:
        start -= 1
    return bool(prefix_before(text, start))


def _in_language(text: str, mark: Mark, language: str) -> Mark:
    """The mark as the houses of a language use it."""
    if mark.glyph in APOSTROPHES and language in _SUFFIXING and _is_before_suffix(text, mark):
        return mark._replace(closes=_LIKELY)
    if mark.glyph in APOSTROPHES and language == "bn" and _BENGALI_ENDING.match(text, mark.end):
        return mark._replace(closes=_LIKELY)
    if mark.glyph == "’" and mark.opens == _LIKELY and language in _OPENED_BY_RIGHT:
        return mark._replace(is_none=_HARDLY)
    return mark


def _is_before_suffix(text: str, mark: Mark) -> bool:
    """Whether a suffix is joined to quoted words: Turkish has an apostrophe before one only behind a proper name."""
    before = text[text.rfind(" ", 0, mark.start) + 1 : mark.start]
    word = _LAST_WORD.search(before)
    if word is None or not _SUFFIX.match(text, mark.end):
        return False
    return word[0][0].islower() or before[word.start() - 1 : word.start()] in APOSTROPHES


def _gershayim(text: str, mark: Mark) -> Mark:
    """Between Hebrew letters: of an abbreviation, or behind a prefix that is joined to what is quoted."""
    word = re.compile(r"[\u05d0-\u05ea]*").match(text, mark.end)
    if word and len(word[0]) > 1 and prefix_before(text, mark.start):
        return mark._replace(opens=_SURE, is_none=_LIKELY)
    return mark._replace(is_none=_SURE, closes=_LIKELY)
