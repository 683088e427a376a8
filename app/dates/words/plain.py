"""Words for dates as they are compared: in small letters, without accents, with digits of ASCII."""

import unicodedata
from functools import lru_cache

from app.patterns import Pattern

# What is longer is no date.
LONGEST = 100
_TYPED = str.maketrans("ı’ʼ׳‐‑‒–—−", "i'''------")
# From one to the other in East Asia, of which one would be the tilde of EDTF.
_WAVES = Pattern("[～〜∼]")
_INVISIBLE = Pattern("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
# What joins letters to others or parts them is part of how a word is spelt.
_UNSEEN = Pattern("[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
# What others print or type for an apostrophe.
_APOSTROPHES = Pattern("[‘`´＇]")
# What ends a sentence, or a part of one, behind a date; a full stop is one of the date behind its number and “Mon.”
_END = Pattern(r"[\s,;:،؛、，。।۔]+\Z|(?<!\S)(?![A-Z][a-z]{1,3}\.)([^\s.]*(?:[^\s.\d]|\d{4}|[/-]\d{1,2}))\.\Z")
_BRACKETS = Pattern(r"[(（\[]([^()（）\[\]]+(?:[(（][^()（）]+[)）])?)[)）\]]")


def in_a_line(text: str) -> str:
    """A text composed, with a space for each gap and without marks that are not seen."""
    return " ".join(unicodedata.normalize("NFC", _UNSEEN.sub("", text)).split())


@lru_cache(maxsize=10_000)
def tidied(words: str) -> str:
    """Words as they are typed in one line, without marks that are not seen and what only sets them off."""
    if len(words) > LONGEST:
        return words
    line = in_a_line(_APOSTROPHES.sub("’", words))
    inner = _BRACKETS.fullmatch(_END.sub(r"\1", line))
    return _END.sub(r"\1", inner[1] if inner else line)


def few_of(words: str) -> str:
    """A pattern for a few of these words, with bars between them, before others.

    Each is told once, since two that are alike when folded double the time for each word of a text.
    """
    return f"(?:(?:{'|'.join(dict.fromkeys(plain(words).split('|')))}) ){{0,4}}"


@lru_cache(maxsize=10_000)
def plain(value: str) -> str:
    spelt = (
        unicodedata.normalize("NFKD", _WAVES.sub("-", _INVISIBLE.sub("", value).strip())).casefold().translate(_TYPED)
    )
    spelt = "".join(
        str(unicodedata.decimal(char)) if char.isdecimal() else char
        for char in spelt
        if not unicodedata.combining(char)
    )
    return unicodedata.normalize("NFC", spelt)
