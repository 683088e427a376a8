"""What a text has for words that are not in it: characters that look alike, by their names, or the nearest words."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import partial
from itertools import islice

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from app.curation.characters import INVISIBLE
from app.words.glyphs import GLYPHS
from app.words.scripts import is_whole

_MOST_TOLD = 3
_ALIKE = 60
_WORDS = re.compile(r"\S+")
_POINTS = " .,;:!?()"
_AROUND = f"{_POINTS}{GLYPHS}"
# Letters of other scripts that print as a Latin one, strokes that print as a hyphen or a slash, letters of which Arabic
# and Persian keyboards have one each, kana that print as a Han character.
_LOOKS = str.maketrans(
    "аеорсухіјѕԁһӏԛԝАВЕКМНОРСТУХІЈЅҮҺΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυօ‐‑‒–—―−⁄∕كيىہەカニハロエタトーβ×",
    "aeopcyxijsdhlqwABEKMHOPCTYXIJSYHABEZHIKMNOPTYXavopuo-------//کییهه力二八口工夕卜一ßx",
)
# And letters, and the mark of minutes, that print as an apostrophe.
_MARKS = f"{GLYPHS}ʻʼʹʽˈ′ʾʿ"


def difference(words: str, text: str) -> str | None:
    """How words that look like a stretch of the text differ from it; None where nothing there looks like them."""
    looks, _ = _seen(words)
    seen, places = _seen(text)
    if not looks or looks not in seen:
        return None
    at = seen.index(looks)
    start, end = places[at], places[at + len(looks) - 1] + 1
    if not is_whole(text, start, end):
        return None
    stretch = _with_marks(words, text, start, end)
    found = dict.fromkeys(
        _told(words[op.src_start : op.src_end], stretch[op.dest_start : op.dest_end])
        for op in Levenshtein.opcodes(words, stretch)
        if op.tag != "equal"
    )
    return f"they look alike: {', and '.join(islice(found, _MOST_TOLD))}; copy “{stretch}”" if found else None


def nearest_words(words: str, text: str) -> str | None:
    """The stretch of whole words in the text that is most like these; None where none is."""
    found = fuzz.partial_ratio_alignment(words.lower(), text.lower())
    if found is None or found.score < _ALIKE:
        return None
    there = [one.span() for one in _WORDS.finditer(text)]
    first = bisect_left([end for _, end in there], found.dest_start)
    last = bisect_right([start for start, _ in there], found.dest_end)
    count, near = len(words.split()), range(max(0, first - 1), min(len(there), last + 1))
    stretches = [
        there[n : n + more] for n in near for more in (count, count - 1, count + 1) if 0 < more <= near.stop - n
    ]
    before, behind = (_POINTS if end in GLYPHS else _AROUND for end in (words[0], words[-1]))
    pieces = [text[one[0][0] : one[-1][1]].lstrip(before).rstrip(behind) for one in stretches]
    return max(pieces, key=partial(fuzz.ratio, words, processor=str.lower), default=None)


def _with_marks(words: str, text: str, start: int, end: int) -> str:
    """A stretch of the text, with as many of the quotation marks beside it as the words begin and end with."""
    start -= min(_leading(words), _leading(text[:start][::-1]))
    end += min(_leading(words[::-1]), _leading(text[end:]))
    return text[start:end]


def _leading(text: str) -> int:
    """How many quotation marks a text begins with."""
    return len(text) - len(text.lstrip(_MARKS))


def _seen(text: str) -> tuple[str, list[int]]:
    """The characters as they look, without quotation marks and what is not seen, and where each stands."""
    looks, places = [], []
    for at, char in enumerate(text):
        if char in _MARKS or INVISIBLE.match(char):
            continue
        for one in unicodedata.normalize("NFKD", char).translate(_LOOKS):
            looks.append(" " if one.isspace() else one)
            places.append(at)
    return "".join(looks), places


def _told(written: str, printed: str) -> str:
    if not printed:
        return f"{_named(written)} is not in the text"
    return f"the text has {_named(printed)}{f' for {_named(written)}' if written else ''}"


def _named(chars: str) -> str:
    return " ".join(
        f"“{char}” (U+{ord(char):04X} {unicodedata.name(char, 'without a name')})" for char in chars[:_MOST_TOLD]
    )
