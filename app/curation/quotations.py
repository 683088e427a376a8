"""Quotations of a text: which words stand in quotation marks, and what kind of quote that makes."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator
from itertools import accumulate
from typing import NamedTuple

from app.curation.choices import Pair
from app.curation.marks import Mark
from app.curation.pairing import pair_marks
from app.text import PARAGRAPH, Span, fold, trim
from app.vocabulary import QuoteKind
from app.words.glyphs import GLYPHS

_COMMAS = frozenset(",،，、")
_WORD = re.compile(r"\w")
_BEFORE_INSERTION = re.compile(r"\w\W*[,—–!?…，]\s[^,—–]{0,40}$")
_BEHIND_INSERTION = re.compile(r"[^,—–.!?…]{0,40}(?:[,—–.!?…]|$)")
# Japanese and Korean join what is quoted to who says it.
_PARTICLES = re.compile(r"(?<!\w)(?:と|とは|って|は|が|も|の|고|라고|이라고|하고|며|라며|이라며|는|은|이|가)(?!\w)")


class Quotation(NamedTuple):
    """What one pair of marks holds: `pieces` without marks and the space beside them, one in each paragraph."""

    outer: Span
    pieces: tuple[Span, ...]
    family: str

    def holds(self, span: Span) -> bool:
        return any(piece.contains(span) for piece in self.pieces)

    @property
    def last(self) -> int:
        """Where its last character stands."""
        return self.pieces[-1].end - 1

    def stands_before(self, span: Span) -> bool:
        return self.outer.end <= span.start

    def beginning(self, text: str) -> str:
        """The first character that it holds."""
        return text[self.pieces[0].start]

    def ending(self, text: str) -> str:
        """The last character that it holds."""
        return text[self.last]

    def behind(self, text: str) -> str:
        """What stands behind it in its paragraph."""
        end = PARAGRAPH.search(text, self.outer.end)
        return text[self.outer.end : end.start() if end else None]


class Quotations:
    """All of one text; `odd` are the marks that cannot be paired, in the order of the text.

    Those of them that are `unclear` open what may end at one mark or at another.
    """

    def __init__(self, text: str, language: str = "") -> None:
        paired = pair_marks(text, language)
        self._text = text
        found = [_quotation(text, pair) for pair in paired.pairs]
        outers = {one.outer for one in found}
        # A pair round another pair alone, as in ""No"", marks the same words.
        self._all = sorted(one for one in found if not outers.issuperset(one.pieces))
        self._reach = list(accumulate((one.outer.end for one in self._all), max))
        self.unclear = frozenset(paired.unclear)
        self.odd = sorted((*paired.odd, *paired.unclear))

    def quoted(self, span: Span, reporters: Collection[Span] = ()) -> list[Span]:
        """The words of the span that stand in quotation marks, the outermost of them where they are nested."""
        return [part for one in self.outermost(span, reporters) for part in self.parts(one, span)]

    def outermost(self, span: Span, reporters: Collection[Span] = ()) -> list[Quotation]:
        """Those that share words with the span and lie in no other.

        What a speaker says are the quotations inside those that are a reporter's, who are named by their outer spans.
        The marks of a title are none of speech.
        """
        found: list[Quotation] = []
        for one in self._around(span):
            is_inside = found and one.outer.start < found[-1].outer.end
            if not is_inside and one.family != "title" and one.outer not in reporters:
                found.append(one)
        return found

    def holding(self, *spans: Span) -> frozenset[Span]:
        """The outer spans of the quotations that hold each of these."""
        return frozenset(one.outer for one in self._around(spans[0]) if all(one.holds(span) for span in spans))

    def innermost(self, span: Span, among: Collection[Span]) -> Span | None:
        """The shortest piece that holds the span of the quotations with these outer spans."""
        pieces = [one.pieces for one in self._around(span) if one.outer in among]
        holding = [piece for each in pieces for piece in each if piece.contains(span)]
        return min(holding, key=lambda piece: piece.end - piece.start, default=None)

    def parts(self, one: Quotation, span: Span) -> list[Span]:
        """The words of a quotation that lie in the span."""
        return [part for piece in one.pieces if (part := _common(self._text, piece, span))]

    def is_inserted(self, cue: Span) -> bool:
        """Whether the cue stands within the marks of what is said, as in « Non, dit-il, non ».

        Which of the words are whose is for the curator to say.
        """
        return any(
            piece.contains(cue)
            and _BEFORE_INSERTION.search(self._text, piece.start, cue.start)
            and _BEHIND_INSERTION.match(self._text, cue.end, piece.end)
            for one in self._around(cue)
            for piece in one.pieces
        )

    def whole(self, span: Span) -> Span:
        """The span, grown so that no pair of marks has one within it and the other outside."""
        while cut := [one.outer for one in self._around(span) if _cuts(span, one)]:
            span = span.join(cut[0])
        return span

    def hold(self, span: Span, reporters: Collection[Span] = ()) -> bool:
        """Whether a curator may call the words quoted: they stand in a pair of marks, or beside an odd one.

        A mark that is left open reaches to the end of its paragraph, one that nothing opens to the beginning. Marks of
        a reporter make none of the words another's.
        """
        is_paired = any(one.holds(span) for one in self._around(span) if one.outer not in reporters)
        return is_paired or any(self.reaches(mark, span) for mark in self.odd)

    def reaches(self, mark: Mark, span: Span) -> bool:
        """Whether words stand beside a mark without its other half."""
        opens = mark.opens is not None and mark.end <= span.start
        closes = mark.closes is not None and span.end <= mark.start
        between = (mark.end, span.end) if opens else (span.start, mark.start)
        return (opens or closes) and not PARAGRAPH.search(self._text, *between)

    def _around(self, span: Span) -> Iterator[Quotation]:
        """Those that share words with the span."""
        for one in self._all[bisect_right(self._reach, span.start) :]:
            if one.outer.start >= span.end:
                return
            yield one


def _cuts(span: Span, one: Quotation) -> bool:
    return not span.contains(one.outer) and not any(piece.contains(span) for piece in one.pieces)


def kind_of(text: str, quoted: list[Span], cue: Span | None, speaker_words: Iterable[str]) -> QuoteKind:
    """Direct where the quoted words stand on their own beside the cue, mixed where they are part of a sentence.

    `"It is real," he said` and `adding: "It is real"` are direct; `said it was "real"` and `said "legally", it was so`
    are mixed.
    """
    if not quoted:
        return "indirect"
    words = sorted((word for word in speaker_words if word), key=len, reverse=True)
    return "direct" if all(_is_direct(text, span, quoted, cue, words) for span in quoted) else "mixed"


def without_comma(text: str, span: Span) -> Span:
    """Quoted words without the comma at their end, which is the sentence's round them: “It is real,” he said."""
    is_one = span.end - span.start > 1 and text[span.end - 1] in _COMMAS
    return trim(text, Span(span.start, span.end - 1)) if is_one else span


def stands_alone(text: str, span: Span) -> bool:
    """Whether quoted words are no part of a sentence of the text: something but a word is before and behind them."""
    return _begins(text, span) and _ends(text, span)


def _begins(text: str, span: Span) -> bool:
    before = text[max(0, span.start - _NEAR) : span.start].rstrip(_BESIDE)
    return not before or not _is_of_word(before[-1])


def _ends(text: str, span: Span) -> bool:
    behind = text[span.end : span.end + _NEAR].lstrip(_BESIDE)
    return not behind or not _is_of_word(behind[0]) or not _is_of_word(text[span.end - 1])


def _is_of_word(char: str) -> bool:
    """Whether it is a letter, a digit, or a mark that belongs to one, such as the sign of a vowel."""
    return bool(_WORD.match(char)) or unicodedata.category(char).startswith("M")


# Marks and the space beside them are fewer than this.
_NEAR = 20
_INTRODUCES = frozenset(":,—–：，")
_BESIDE = f" \t\u00a0\u202f\u2009{GLYPHS}"


def _is_direct(text: str, span: Span, quoted: list[Span], cue: Span | None, speakers: list[str]) -> bool:
    if cue is None:
        return stands_alone(text, span)
    gap = Span(min(span.end, cue.end), max(span.start, cue.start))
    between = text[gap.start : gap.end]
    if PARAGRAPH.search(between):
        return stands_alone(text, span)
    tied = is_tied(text, gap, quoted, speakers)
    if cue.start > span.start:
        return tied and _begins(text, span)
    introduction = between.rstrip(_BESIDE)[-1:]
    is_sentence = not text[span.start].islower()
    return tied and _ends(text, span) and (is_sentence or introduction in _INTRODUCES)


def is_tied(text: str, gap: Span, quoted: Iterable[Span], speakers: Iterable[str]) -> bool:
    """Whether nothing but quoted words, the words for the speaker and what joins them stands in a gap."""
    rest = fold(_without(text, gap, quoted))
    for word in speakers:
        rest = rest.replace(fold(word), "")
    return not _WORD.search(_PARTICLES.sub("", rest))


def _quotation(text: str, pair: Pair) -> Quotation:
    starts = [mark.end for mark in pair.opening]
    ends = [*(mark.start for mark in pair.opening[1:]), pair.closing.start]
    pieces = (trim(text, Span(start, end)) for start, end in zip(starts, ends, strict=True))
    return Quotation(
        Span(pair.opening[0].start, pair.closing.end),
        tuple(piece for piece in pieces if piece.start < piece.end),
        pair.opening[0].family,
    )


def _common(text: str, piece: Span, span: Span) -> Span | None:
    """The words of the piece that lie in the span."""
    both = Span(max(piece.start, span.start), min(piece.end, span.end))
    if both.start >= both.end or not _WORD.search(text, *both):
        return None
    return trim(text, both)


def _without(text: str, gap: Span, spans: Iterable[Span]) -> str:
    """The text of the gap without the spans that lie in it."""
    at, kept = gap.start, []
    for span in sorted(one for one in spans if one.overlaps(gap)):
        kept.append(text[at : max(at, span.start)])
        at = max(at, span.end)
    return "".join((*kept, text[at : gap.end]))
