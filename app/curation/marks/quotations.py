"""Quotations of a text: which words stand in quotation marks."""

from bisect import bisect_right
from collections.abc import Collection, Iterator
from itertools import accumulate
from typing import NamedTuple

from app.curation.marks.pairing import pair_marks
from app.curation.marks.paragraphs import PARAGRAPH
from app.curation.marks.prices import Mark
from app.curation.marks.readings import Pair
from app.patterns import Pattern
from app.spans import Span, trim

_WORD = Pattern(r"\w")
# Behind a dash there may be no gap, as in Spanish: —dijo—.
_BEFORE_INSERTION = Pattern(r"\w\W*(?:[,—–!?…，]\s|\s[—–]|\s-\s)[^,—–]{0,40}$")
_BEHIND_INSERTION = Pattern(r"[^,—–.!?…]{0,40}(?:[,—–.!?…]|\s-|$)")


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

    def quoted(self, span: Span) -> list[Span]:
        """The words of the span that stand in quotation marks, the outermost of them where they are nested."""
        return [part for one in self.outermost(span) for part in self.parts(one, span)]

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

        Which of the words are whose may be for the curator to say.
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

    def is_named_beside(self, mark: Mark, span: Span) -> bool:
        """Whether quoted words are there by a mark without its other half, and not by a pair of their own."""
        return self.reaches(mark, span) and not any(one.holds(span) for one in self._around(span))

    def _around(self, span: Span) -> Iterator[Quotation]:
        """Those that share words with the span."""
        for one in self._all[bisect_right(self._reach, span.start) :]:
            if one.outer.start >= span.end:
                return
            yield one


def _cuts(span: Span, one: Quotation) -> bool:
    return not span.contains(one.outer) and not any(piece.contains(span) for piece in one.pieces)


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
