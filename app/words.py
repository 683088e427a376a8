"""Words as they are searched for: without case and accents, the same in every database.

A word is a run of letters and digits. A query is words, never an expression: all must occur, the last one as
a prefix.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple


class _Folding(dict[int, str]):
    """What becomes of each character: letters and digits are folded, accents are dropped, all else parts words."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
        kept = "".join(part for part in decomposed if part.isalnum() or _is_vowel_sign(part))
        self[code] = kept or ("" if unicodedata.category(char).startswith("M") else " ")
        return self[code]


def _is_vowel_sign(char: str) -> bool:
    """A mark without which the word would be another one: no accent, and none that only chooses a glyph."""
    is_mark = unicodedata.category(char) in ("Mc", "Mn") and not unicodedata.combining(char)
    return is_mark and "VARIATION SELECTOR" not in unicodedata.name(char, "") and char != "\u034f"


_FOLDING = _Folding()


class Word(NamedTuple):
    """A folded word and where it stands, code points `start` to `end`."""

    folded: str
    start: int
    end: int


def folded(text: str) -> str:
    """The words of a text with white space between them: what is indexed."""
    return text.translate(_FOLDING)


def words(text: str) -> Iterator[Word]:
    pieces = [_FOLDING[ord(char)] for char in text]
    for is_gap, run in groupby(enumerate(pieces), lambda numbered: numbered[1] == " "):
        places = list(run)
        word = "".join(piece for _, piece in places)
        if word and not is_gap:
            yield Word(word, places[0][0], places[-1][0] + 1)


@dataclass(frozen=True)
class WordQuery:
    """Words that must all occur; `prefix` begins a word."""

    whole: tuple[str, ...]
    prefix: str

    @classmethod
    def read(cls, text: str) -> "WordQuery":
        *whole, prefix = folded(text).split() or [""]
        return cls(tuple(dict.fromkeys(whole)), prefix)

    @property
    def is_empty(self) -> bool:
        """Whether there was no word in it, which nothing matches."""
        return not self.prefix

    def finds(self, word: str) -> str | None:
        """The word of the query that a folded word is, or begins with."""
        return word if word in self.whole else self.prefix if word.startswith(self.prefix) else None
