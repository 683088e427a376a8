"""Quotation marks one by one: every character of a text that may be one, with what it may be.

An opening mark follows a gap, a closing one follows text. Where that leaves a choice, each choice has a price,
and `pairing.py` takes the cheapest reading of the whole.
"""

import re

from app.curation.marks.apart import find_apart
from app.curation.marks.prices import HARDLY, LIKELY, SURE, Mark, judged
from app.curation.marks.sides import is_closing, is_opening, left_of, right_of
from app.patterns import Pattern
from app.tags import primary_subtag
from app.words.glyphs import APOSTROPHES, FAMILY, STRICT_CLOSE, STRICT_OPEN

_ONE = "|".join(re.escape(glyph) for glyph in sorted(FAMILY, key=len, reverse=True))
_MARK, _RUN = Pattern(_ONE), Pattern(f"(?:{_ONE})+")
# An apostrophe inside a word of plain letters is none, which is seen at once.
_RUN_NOT_IN_A_WORD = Pattern(f"(?:{_ONE})(?<![A-Za-z]['’](?=[A-Za-z]))(?:{_ONE})*")
_SUFFIXING, _OPENED_BY_RIGHT = {"tr", "az"}, {"sv", "fi", "da", "nb", "nn", "no", "ur"}
# In these no gap stands within guillemets, and » opens more often than not.
_OPENED_BY_GUILLEMET = {"da", "de", "sl", "hr", "sr", "bs", "cs", "sk", "pl", "hu"}
_BEGINS_WORD = Pattern(r"(?<=\s)»(?=\w)")
# A letter and what it is composed with.
_LETTERS = r"(?:[^\W\d_][\u0300-\u036f]*)"
_LAST_WORD, _SUFFIX = Pattern(rf"{_LETTERS}+\Z"), Pattern(rf"{_LETTERS}{{1,9}}(?![\w\u0300-\u036f])")
# Before the last letter of what Hebrew makes of first letters, which may have an ending: the curly one of ארה“ב.
_GERSHAYIM = Pattern("(?<=[\u05d0-\u05ea])[“”](?=[\u05d0-\u05ea](?:ים|ות|ית|י|ה)?(?![\u05d0-\u05ea]))")
# What Bengali joins to quoted words as the ending of a case.
_BENGALI_ENDING = Pattern(r"(?:র|এর|কে|তে|য়|ই|ও)(?![\w\u0980-\u09ff])")


def find_marks(text: str, language: str = "") -> list[Mark]:
    """Every character that may be a quotation mark, in the order of the text; `language` is its tag."""
    marks: list[Mark] = []
    apart = find_apart(text)
    tag = primary_subtag(language)
    for run in (_RUN if tag in (*_SUFFIXING, "bn") else _RUN_NOT_IN_A_WORD).finditer(text):
        if tag == "he" and _GERSHAYIM.match(text, run.start()):
            continue
        left = left_of(text, run.start())
        right = right_of(text, run.end())
        for match in _MARK.finditer(text, *run.span()):
            mark = _read(text, match.span(), left, right)
            mark = _in_language(text, mark, tag)
            if mark.start in apart:
                opens, closes = (SURE, None) if apart[mark.start] else (None, SURE)
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
        return mark._replace(opens=SURE)
    if glyph in STRICT_CLOSE:
        return mark._replace(closes=SURE)
    mark = judged(text, mark, left, right)
    if is_opening(left):
        return mark._replace(closes=None)
    return mark._replace(opens=None) if is_closing(right) else mark


def _in_language(text: str, mark: Mark, language: str) -> Mark:
    """The mark as the houses of a language use it."""
    if mark.glyph in APOSTROPHES and language in _SUFFIXING and _is_before_suffix(text, mark):
        return mark._replace(closes=LIKELY)
    if mark.glyph in APOSTROPHES and language == "bn" and _BENGALI_ENDING.match(text, mark.end):
        return mark._replace(closes=LIKELY)
    if mark.glyph == "»" and language in _OPENED_BY_GUILLEMET and _BEGINS_WORD.match(text, mark.start):
        return mark._replace(closes=None)
    if mark.glyph == "’" and mark.opens == LIKELY and language in _OPENED_BY_RIGHT:
        return mark._replace(is_none=HARDLY)
    return mark


def _is_before_suffix(text: str, mark: Mark) -> bool:
    """Whether a suffix is joined to quoted words: Turkish has an apostrophe before one only behind a proper name."""
    before = text[text.rfind(" ", 0, mark.start) + 1 : mark.start]
    word = _LAST_WORD.search(before)
    if word is None or not _SUFFIX.match(text, mark.end):
        return False
    return word[0][0].islower() or before[word.start() - 1 : word.start()] in APOSTROPHES
