"""Spans of a text, in code points and in UTF-16 units, and words looked for with white space folded."""

import re
import unicodedata
from bisect import bisect_left
from typing import NamedTuple

_TO_FOLD = re.compile(r"\s\s+|[^\S ]")


class Span(NamedTuple):
    """Code points `start` inclusive to `end` exclusive."""

    start: int
    end: int

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end


def fold(words: str) -> str:
    """White space runs as one space, none at the ends."""
    return " ".join(words.split())


class Utf16:
    """Code point offsets of one text as UTF-16 offsets, which is what JavaScript strings count."""

    def __init__(self, text: str) -> None:
        self._astral = [] if text.isascii() else [i for i, char in enumerate(text) if ord(char) > 0xFFFF]

    def __call__(self, offset: int) -> int:
        return offset + bisect_left(self._astral, offset) if self._astral else offset


class Folded:
    """A stretch of a text with white space folded, which still knows where each character stands."""

    def __init__(self, text: str, span: Span) -> None:
        self._start = span.start
        self._offsets: list[int] | None = None
        self.text = text[span.start : span.end]
        if _TO_FOLD.search(self.text):
            self._fold(text, span)

    def _fold(self, text: str, span: Span) -> None:
        pieces: list[str] = []
        offsets: list[int] = []
        position = span.start
        for run in _TO_FOLD.finditer(text, span.start, span.end):
            pieces += (text[position : run.start()], " ")
            offsets.extend(range(position, run.start() + 1))
            position = run.end()
        pieces.append(text[position : span.end])
        offsets.extend(range(position, span.end))
        self.text = "".join(pieces)
        self._offsets = offsets

    def span(self, start: int, end: int) -> Span:
        """The span in the untouched text of `self.text[start:end]`, which must not be empty."""
        if self._offsets is None:
            return Span(self._start + start, self._start + end)
        return Span(self._offsets[start], self._offsets[end - 1] + 1)

    def find_all(self, words: str, start: int = 0) -> list[int]:
        """Every place from `start` on where the folded words begin; overlapping ones too."""
        places = []
        at = self.text.find(words, start)
        while at >= 0:
            places.append(at)
            at = self.text.find(words, at + 1)
        return places


def count_solid(text: str) -> int:
    """How many code points are not white space."""
    return len("".join(text.split()))


def trim(text: str, span: Span) -> Span:
    """The span without white space at its ends."""
    piece = text[span.start : span.end]
    return Span(
        span.start + len(piece) - len(piece.lstrip()),
        span.end - (len(piece) - len(piece.rstrip())),
    )


def fold_name(name: str) -> str:
    """A name as it is sorted: without case and accents, white space folded."""
    decomposed = unicodedata.normalize("NFKD", fold(name).casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))
