"""Spans of a text, in code points and in UTF-16 units, and words looked for however they are spelt in Unicode."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

# Soft hyphens, zero-width spaces, marks of direction, tags: nothing that a reader sees, for the classes of regular
# expressions. Joiners are not seen either, but letters beside them are, nor is what chooses the form of a sign.
INVISIBLE = (
    "\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f"
)
_UNSEEN = f"{INVISIBLE}\u200c\u200d\u180b-\u180d\ufe00-\ufe0f\U000e0100-\U000e01ef"
# Where a paragraph ends: at a line without words.
PARAGRAPH = re.compile(r"\n[^\S\n]*\n|\r\n[^\S\n]*\r\n")
# Letters in one sign, and the narrow ones of Japanese, whose marks stand behind them.
_LETTERS_AS_SIGNS = "\u0132\u0133\u01c4-\u01cc\ufb00-\ufb06\uff66-\uff9f"
_AS_SIGNS = re.compile(f"[{_LETTERS_AS_SIGNS}]")
_TO_FOLD = re.compile(f"[{_UNSEEN}{_LETTERS_AS_SIGNS}]")
_SEEN = rf"[^\s{_UNSEEN}]+"
_RUN = re.compile(rf"(?P<letters>{_SEEN}(?: {_SEEN})*)|(?P<gap>[{_UNSEEN}]*\s[\s{_UNSEEN}]*)|[{_UNSEEN}]+")
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


def all_of(text: str) -> Span:
    return Span(0, len(text))


def fold(words: str) -> str:
    """White space runs as one space, none at the ends."""
    return " ".join(words.split())


class Utf16:
    """Code point offsets of one text as UTF-16 offsets, which is what JavaScript strings count."""

    def __init__(self, text: str) -> None:
        self._astral = [] if text.isascii() else [i for i, char in enumerate(text) if ord(char) > 0xFFFF]

    def __call__(self, offset: int) -> int:
        return offset + bisect_left(self._astral, offset) if self._astral else offset


class Characters:
    """Code point offsets of one text as RFC 5147 counts characters, for which a CRLF is one."""

    def __init__(self, text: str) -> None:
        self._ends = [crlf.start() + 1 for crlf in _CRLF.finditer(text)] if "\r" in text else []

    def __call__(self, offset: int) -> int:
        return offset - bisect_left(self._ends, offset)


class Folded:
    """A stretch of a text as words are looked for in it, which still knows where each character stands.

    White space is folded, letters are composed with their marks and told apart where one sign has several, and what
    nobody sees is left out.
    """

    def __init__(self, text: str, span: Span) -> None:
        self._start = span.start
        self._starts: list[int] | None = None
        self._ends: dict[int, int] = {}
        self.text = text[span.start : span.end]
        if fold(self.text) != self.text or not (self.text.isascii() or _is_plain(self.text)):
            self._fold(text, span)

    def _fold(self, text: str, span: Span) -> None:
        pieces: list[str] = []
        self._starts = []
        for run in _RUN.finditer(text, span.start, span.end):
            start = run.start()
            shown = " " if run["gap"] else run["letters"] or ""
            if is_composed(shown):
                pieces.append(shown)
                self._starts += range(start, start + len(shown))
                continue
            for letter in letters(shown):
                composed = compose(letter)
                pieces.append(composed)
                self._ends |= dict.fromkeys(
                    range(len(self._starts), len(self._starts) + len(composed)), start + len(letter)
                )
                self._starts += [start] * len(composed)
                start += len(letter)
        self.text = "".join(pieces)

    def span(self, start: int, end: int) -> Span:
        """The span in the untouched text of `self.text[start:end]`, which must not be empty."""
        if self._starts is None:
            return Span(self._start + start, self._start + end)
        return Span(self._starts[start], self._ends.get(end - 1, self._starts[end - 1] + 1))

    def find_all(self, words: str, start: int = 0) -> list[int]:
        """Every place from `start` on where the folded words begin; overlapping ones too."""
        places = []
        at = self.text.find(words, start)
        while at >= 0:
            places.append(at)
            at = self.text.find(words, at + 1)
        return places


def _is_plain(words: str) -> bool:
    """Whether words whose white space is folded are composed, without what nobody sees."""
    return not _TO_FOLD.search(words) and unicodedata.is_normalized("NFC", words)


def is_composed(words: str) -> bool:
    """Whether each letter is one character with its marks, and each sign one letter."""
    return not _AS_SIGNS.search(words) and unicodedata.is_normalized("NFC", words)


def compose(letter: str) -> str:
    """A letter in one character with its marks; several letters where one sign has them."""
    return unicodedata.normalize("NFKC" if _AS_SIGNS.match(letter) else "NFC", letter)


def letters(word: str) -> Iterator[str]:
    """The letters of a word, each with its marks and all that is composed with it."""
    if is_composed(word):
        yield from word
        return
    letter = word[0]
    for char in word[1:]:
        if unicodedata.combining(char) or len(compose(letter + char)) == 1:
            letter += char
        else:
            yield letter
            letter = char
    yield letter


def plain(words: str) -> str:
    """Words as they are looked for: white space folded, composed, without what nobody sees."""
    return fold(words) if words.isascii() else Folded(words, all_of(words)).text.strip()


def count_solid(text: str) -> int:
    """How many code points are not white space."""
    return len("".join(text.split()))


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


def trim(text: str, span: Span) -> Span:
    """The span without white space at its ends."""
    piece = text[span.start : span.end]
    return Span(
        span.start + len(piece) - len(piece.lstrip()),
        span.end - (len(piece) - len(piece.rstrip())),
    )
