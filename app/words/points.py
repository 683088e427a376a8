"""What a text may print or leave out: points of vowels in Arabic and Hebrew, the dash that stretches a word.

So is what keeps the place of a sign where words are spelt alike.
"""

from app.patterns import Pattern

_POINT = Pattern(
    "[\u034f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u0652\u0654\u0656-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]"
)


class Unpointed:
    """A text without points, which still knows where each character stands."""

    def __init__(self, text: str) -> None:
        self._at: list[int] | None = None
        self.text = text
        if not text.isascii() and _POINT.search(text):
            self._at = [at for at, char in enumerate(text) if not _POINT.match(char)] + [len(text)]
            self.text = _POINT.sub("", text)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the text with points of `self.text[start:end]`, with those of its last letter."""
        return (start, end) if self._at is None else (self._at[start], self._at[end])
