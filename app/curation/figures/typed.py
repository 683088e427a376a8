"""Words of a quantity as they are typed in one line, however a file has them."""

from unicodedata import normalize

from app.letters import INVISIBLE
from app.patterns import Pattern

_UNSEEN = Pattern(f"[{INVISIBLE}]")
# What groups are parted with, in widths and forms that others have; and hyphens that no line is broken at.
_TYPED = str.maketrans("ʼ‘´`＇‐‑，．％", "’’’’’--,.%")
_LATIN, _TURKISH = str.maketrans("İıſ", "Iis"), str.maketrans("İIſ", "iıs")
_LETTERS = {"tr": _TURKISH, "az": _TURKISH, "fa": str.maketrans("يىك", "ییک")}


def in_a_line(words: str, tag: str) -> str:
    """The words as they are typed, with one kind of gap and of apostrophe.

    What some keyboards and old types have for a letter matches it in either case, and is no key of a table.
    """
    line = " ".join(_UNSEEN.sub("", normalize("NFC", words)).translate(_TYPED).split())
    return line.translate(_LETTERS.get(tag, _LATIN))
