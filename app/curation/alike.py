"""Words that are in a text but for characters that look alike, or that cannot be seen: what differs, by its name."""

import unicodedata
from itertools import islice

from rapidfuzz.distance import Levenshtein

from app.curation.characters import INVISIBLE
from app.words.glyphs import GLYPHS

_MOST_TOLD = 3
# Letters of other scripts that print as a Latin one, and strokes that print as a hyphen.
_LOOKS = str.maketrans(
    "аеорсухіјѕԁһӏАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυ‐‑‒–—―−",
    "aeopcyxijsdhlABEKMHOPCTYXIJSABEZHIKMNOPTYXavopu-------",
)


def difference(words: str, text: str) -> str | None:
    """How words that look like a stretch of the text differ from it; None where nothing there looks like them."""
    looks, _ = _seen(words)
    seen, places = _seen(text)
    at = seen.find(looks) if looks else -1
    if at < 0:
        return None
    stretch = text[places[at] : places[at + len(looks) - 1] + 1]
    found = dict.fromkeys(
        _told(words[op.src_start : op.src_end], stretch[op.dest_start : op.dest_end])
        for op in Levenshtein.opcodes(words, stretch)
        if op.tag != "equal"
    )
    return f"they look alike: {', and '.join(islice(found, _MOST_TOLD))}; copy “{stretch}”" if found else None


def _seen(text: str) -> tuple[str, list[int]]:
    """The characters as they look, without quotation marks and what is not seen, and where each stands."""
    looks, places = [], []
    for at, char in enumerate(text):
        if char in GLYPHS or INVISIBLE.match(char):
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
