"""Spans of a text in code points, how others count these, and what stands at the ends of a span."""

import re
from bisect import bisect_left
from typing import NamedTuple

_CRLF = re.compile("\r\n")
# How far on either side repeated words are told apart: code points at first, and at most.
_NEAR, _FAR = 32, 8192


class Span(NamedTuple):
    """Code points `start` inclusive to `end` exclusive."""

    start: int
    end: int

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def join(self, other: "Span") -> "Span":
        """From where the first of both begins to where the last ends."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def gap(self, other: "Span") -> int:
        """How many code points lie between both; less than none where they overlap."""
        return max(self.start, other.start) - min(self.end, other.end)


def all_of(text: str) -> Span:
    return Span(0, len(text))


class Utf16:
    """Code point offsets of one text as UTF-16 offsets, which is what JavaScript strings count."""

    def __init__(self, text: str) -> None:
        self._astral = [] if text.isascii() else [i for i, char in enumerate(text) if ord(char) > 0xFFFF]

    def __call__(self, offset: int) -> int:
        return offset + bisect_left(self._astral, offset) if self._astral else offset


class Characters:
    """Code point offsets of one text as RFC 5147 counts characters, for which a CRLF is one."""

    def __init__(self, text: str) -> None:
        self._ends = [crlf.start() + 1 for crlf in _CRLF.finditer(text)]

    def __call__(self, offset: int) -> int:
        return offset - bisect_left(self._ends, offset)


def trim(text: str, span: Span) -> Span:
    """The span without white space at its ends."""
    piece = text[span.start : span.end]
    return Span(
        span.start + len(piece) - len(piece.lstrip()),
        span.end - (len(piece) - len(piece.rstrip())),
    )


def standing_once(text: str, span: Span) -> Span:
    """The span, grown by whole words on both sides until what it holds stands in the text once.

    It is grown by no more than 8,192 code points on either side, which may leave it repeated.
    """
    grown, reach = span, _NEAR
    while reach <= _FAR and _is_repeated(text, grown):
        before, after = text[max(0, span.start - reach) : span.start], text[span.end : span.end + reach]
        if reach < span.start and len(words := before.split(maxsplit=1)) == 2:
            before = words[1]
        if span.end + reach < len(text) and len(words := after.rsplit(maxsplit=1)) == 2:
            after = words[0]
        grown = Span(span.start - len(before), span.end + len(after))
        reach *= 2
    return grown


def _is_repeated(text: str, span: Span) -> bool:
    words = text[span.start : span.end]
    first = text.find(words)
    return first < span.start or text.find(words, first + 1) >= 0
