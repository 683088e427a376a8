"""Words as they are looked for, however a text spaces them and Unicode spells them."""

import re

from app.letters import UNSEEN, compose, is_composed, letters
from app.spans import Span, all_of

_UNSEEN = re.compile(f"[{UNSEEN}]")
_SEEN = rf"[^\s{UNSEEN}]+"
_RUN = re.compile(rf"(?P<letters>{_SEEN}(?: {_SEEN})*)|(?P<gap>[{UNSEEN}]*\s[\s{UNSEEN}]*)|[{UNSEEN}]+")


def fold(words: str) -> str:
    """The words with one space for each run of white space, and none at the ends."""
    return " ".join(words.split())


def plain(words: str) -> str:
    """Words as they are looked for: white space folded, composed, without what nobody sees."""
    return fold(words) if words.isascii() else Folded(words, all_of(words)).text.strip()


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
    return is_composed(words) and not _UNSEEN.search(words)
