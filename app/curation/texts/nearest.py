"""The words of a text that are nearest to others: without case and marks, in whichever of its characters or scripts."""

from bisect import bisect_left, bisect_right
from functools import partial

from rapidfuzz import fuzz

from app.patterns import Pattern
from app.words.boundaries import is_whole
from app.words.folding import folded_each
from app.words.glyphs import GLYPHS
from app.words.scripts import UNSPACED
from app.words.two_scripts import in_both_scripts

_ALIKE = 60
_WORDS = Pattern(r"\S+")
_POINTS = " .,;:!?()。，、；：！？（）।۔؟،؛"
_AROUND = f"{_POINTS}{GLYPHS}"
_UNSPACED, _CYRILLIC, _LATIN = Pattern(f"[{UNSPACED}]"), Pattern("[\u0400-\u052f]"), Pattern("[a-z]")


def nearest_words(words: str, text: str) -> str | None:
    """The stretch of whole words in the text that is most like these; None where none is."""
    plain, places = _laid(text)
    sought = _laid(words)[0].strip()
    for one in dict.fromkeys((sought, *_in_the_other_script(words, text))):
        if near := _nearest(one, plain, places, words, text):
            return near
    return None


def _nearest(sought: str, plain: str, places: list[int], words: str, text: str) -> str | None:
    if sought and (at := plain.find(sought)) >= 0:
        start, end = places[at], places[at + len(sought) - 1] + 1
        if is_whole(text, start, end):
            return text[start:end]
    found = fuzz.partial_ratio_alignment(sought, plain)
    if found is None or found.score < _ALIKE or found.dest_start == found.dest_end:
        return None
    start, end = places[found.dest_start], places[found.dest_end - 1] + 1
    if _UNSPACED.search(text, start, end):
        return text[start:end].strip(_AROUND)
    return _of_whole_words(words, text, start, end, sought)


def _of_whole_words(words: str, text: str, start: int, end: int, sought: str) -> str | None:
    """Of as many words as are sought, or one more or less, those round the place that are most like them."""
    there = [one.span() for one in _WORDS.finditer(text)]
    first = bisect_left([stop for _, stop in there], start)
    last = bisect_right([begin for begin, _ in there], end)
    count, near = len(words.split()), range(max(0, first - 1), min(len(there), last + 1))
    stretches = [
        there[n : n + more] for n in near for more in (count, count - 1, count + 1) if 0 < more <= near.stop - n
    ]
    before, behind = (_POINTS if mark in GLYPHS else _AROUND for mark in (words[0], words[-1]))
    pieces = [text[one[0][0] : one[-1][1]].lstrip(before).rstrip(behind) for one in stretches]
    return max(pieces, key=partial(fuzz.ratio, sought, processor=lambda piece: _laid(piece)[0]), default=None)


def _laid(text: str) -> tuple[str, list[int]]:
    """The characters as a search folds them, and where each stands."""
    laid = [(at, one) for at, chars in enumerate(folded_each(text)) for one in chars]
    return "".join(one for _, one in laid), [at for at, _ in laid]


def _in_the_other_script(words: str, text: str) -> list[str]:
    """Latin words in Cyrillic where the text is, and the other way round."""
    plain = words.lower()
    if not (_CYRILLIC.search(text) if _LATIN.search(plain) else _CYRILLIC.search(plain)):
        return []
    return [_laid(one)[0] for one in in_both_scripts(plain, "sr")[1:]]
