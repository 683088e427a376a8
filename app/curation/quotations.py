"""Quotation marks: which words of a quote stand in them, and what kind of quote that makes."""

import re
from collections.abc import Iterable

from app.text import Span, fold, trim
from app.vocabulary import QuoteKind

_QUOTED = re.compile(r'"([^"]+)"|“([^“”]+)”|«([^«»]+)»|„([^„“]+)“')
_MARKS = "\"“”„«»'‘’"
_WORD = re.compile(r"\w")


def quoted_spans(text: str, span: Span) -> list[Span]:
    """The stretches between quotation marks inside the span, without the marks and the space beside them."""
    found = _QUOTED.finditer(text, span.start, span.end)
    return [trim(text, Span(*match.span(match.lastindex or 0))) for match in found]


def stands_in_marks(text: str, span: Span, around: Span) -> bool:
    """Whether the span lies between quotation marks within the stretch `around`."""
    if any(inner.contains(span) for inner in quoted_spans(text, around)):
        return True
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    return bool(before) and before in _MARKS and bool(after) and after in _MARKS


def kind_of(text: str, quoted: list[Span], cue: Span | None, speaker_words: Iterable[str]) -> QuoteKind:
    """Direct where nothing but who says it stands between the cue and the quoted words, else mixed.

    `"It is real," he said` and `adding: "It is real"` are direct, `said it was "real"` is mixed.
    """
    if not quoted:
        return "indirect"
    if cue is None:
        return "mixed"
    words = sorted((word for word in speaker_words if word), key=len, reverse=True)
    for span in quoted:
        gap = Span(min(span.end, cue.end), max(span.start, cue.start))
        between = fold(_without(text, gap, quoted))
        for word in words:
            between = between.replace(word, "", 1)
        if _WORD.search(between):
            return "mixed"
    return "direct"


def _without(text: str, gap: Span, spans: Iterable[Span]) -> str:
    """The text of the gap without the spans that lie in it."""
    if gap.start >= gap.end:
        return ""
    kept = [text[i] for i in range(gap.start, gap.end) if not any(s.start <= i < s.end for s in spans)]
    return "".join(kept)
