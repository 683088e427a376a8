"""Quotation marks as pairs: of all readings of a text the one that leaves the fewest marks over."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import reduce
from typing import NamedTuple

from app.curation.marks import Mark, find_marks
from app.text import PARAGRAPH
from app.words.glyphs import CLOSED_BY

_SENTENCE_END = re.compile(r"[.!?…][\"”’'»)]*\s+(?=[^\Wa-z])|\n[^\S\n]*\n")
_MOST_READINGS = 8
_DEEPEST = 4
_NESTED_IN_ITS_OWN_KIND = 2
_MIXED = 1
_HALVED = 1
# Readings of prices that are no further apart are as likely.
_NEAR = 1
_PASSED_OVER = 4


class Pair(NamedTuple):
    """Marks of one quotation: it opens, and opens again in each paragraph that goes on with it, and closes."""

    opening: tuple[Mark, ...]
    closing: Mark


class Paired(NamedTuple):
    """The pairs, in the order in which they close, the marks without another half, and those with more than one."""

    pairs: list[Pair]
    odd: list[Mark]
    unclear: list[Mark]


class _Open(NamedTuple):
    """A quotation that is open; `is_due` where a new paragraph has to open it again."""

    marks: tuple[Mark, ...]
    is_due: bool


class _Reading(NamedTuple):
    """What is open, how many marks are left over, what the choices cost, and how it came about.

    `doubtful` are its pairs that another reading, which is as likely, does not have.
    """

    stack: tuple[_Open, ...]
    odd: int
    price: int
    before: "_Reading | None"
    pair: Pair | None
    left: tuple[Mark, ...]
    doubtful: frozenset[Pair] = frozenset()

    @property
    def cost(self) -> tuple[int, int, tuple[int, ...]]:
        """Of two that cost the same, the one whose quotations began later: it claims fewer words."""
        return self.odd, self.price, tuple(-one.marks[-1].start for one in self.stack)

    def then(
        self, stack: tuple[_Open, ...], price: int, *, pair: Pair | None = None, left: Iterable[Mark] = ()
    ) -> "_Reading":
        left = tuple(left)
        return _Reading(stack, self.odd + len(left), self.price + price, self, pair, left, self.doubtful)

    def pairs(self) -> Iterator[Pair]:
        at: _Reading | None = self
        while at is not None:
            if at.pair:
                yield at.pair
            at = at.before


def pair_marks(text: str, language: str = "") -> Paired:
    """All quotation marks of a text; `language` is its tag."""
    marks = find_marks(text, language)
    sentences = [found.start() for found in _SENTENCE_END.finditer(text)] if marks else []
    readings = [_Reading((), 0, 0, None, None, ())]
    end = 0
    for mark in marks:
        gap = text[end : mark.start]
        is_first = (end == 0 or "\n" in gap) and not gap.rpartition("\n")[2].strip()
        if PARAGRAPH.search(gap):
            readings = [_broken(one) for one in readings]
        if gap and not is_first:
            readings = [_settled(one) for one in readings]
        # What has the same glyphs open goes on alike, so that the cheapest of these is enough.
        found: dict[tuple[tuple[str, bool], ...], _Reading] = {}
        for reading in readings:
            for one in _ways(reading, mark, sentences, is_first=is_first):
                shape = tuple((open_.marks[0].glyph, open_.is_due) for open_ in one.stack)
                found[shape] = _likelier(found[shape], one) if shape in found else one
        readings = sorted(found.values(), key=lambda one: one.cost)[:_MOST_READINGS]
        end = mark.end
    return _told(reduce(_likelier, (_emptied(one) for one in readings)))


def _likelier(one: _Reading, other: _Reading) -> _Reading:
    """The cheaper of two; what single marks tell otherwise in one that is about as cheap is in doubt."""
    best, worse = (other, one) if other.cost < one.cost else (one, other)
    if best.odd == worse.odd and worse.price - best.price <= _NEAR:
        others = set(worse.pairs())
        doubtful = {pair for pair in best.pairs() if pair not in others and pair.closing.family == "single"}
        return best._replace(doubtful=best.doubtful | doubtful)
    return best


def _ways(reading: _Reading, mark: Mark, sentences: list[int], *, is_first: bool) -> Iterable[_Reading]:
    """The reading with all that stands there: one mark, or the two that look like it."""
    yield from _choices(reading, mark, sentences, is_first=is_first)
    if mark.halves:
        first, second = mark.halves
        for one in _choices(reading._replace(price=reading.price + _HALVED), first, sentences, is_first=is_first):
            yield from _choices(one, second, sentences, is_first=False)


def _choices(reading: _Reading, mark: Mark, sentences: list[int], *, is_first: bool) -> Iterable[_Reading]:
    """The reading with all that the mark may be."""
    goes_on = _going_on(reading, mark, is_first=is_first)
    if goes_on:
        yield goes_on
    reading = _settled(reading)
    if len(reading.stack) == _DEEPEST:
        reading = reading.then(reading.stack[1:], 0, left=reading.stack[0].marks[-1:])
    stack = reading.stack
    own = [n for n, one in enumerate(stack) if one.marks[0].family == mark.family]
    if mark.opens is not None:
        price = mark.opens + (_NESTED_IN_ITS_OWN_KIND if own else 0)
        if len(own) < 2:
            yield reading.then((*stack, _Open((mark,), is_due=False)), price)
        if own:
            yield reading.then(
                (*stack[: own[-1]], _Open((mark,), is_due=False)),
                mark.opens,
                left=[one.marks[-1] for one in stack[own[-1] :]],
            )
    if mark.closes is not None and own and _may_close(stack[own[-1]].marks[-1], mark, sentences):
        opening = stack[own[-1]].marks
        price = mark.closes + (_MIXED if _is_mixed(opening[0], mark) else 0)
        over = [one.marks[-1] for one in stack[own[-1] + 1 :]]
        yield reading.then(stack[: own[-1]], price, pair=Pair(opening, mark), left=over)
    if mark.is_none is not None:
        yield reading.then(stack, max(1, mark.is_none) if own else mark.is_none)
    else:
        yield reading.then(stack, 0 if mark.opens is None else _PASSED_OVER, left=[mark])


def _going_on(reading: _Reading, mark: Mark, *, is_first: bool) -> _Reading | None:
    """A new paragraph that opens the quotation again which the one before left open."""
    due = next((n for n, one in enumerate(reading.stack) if one.is_due), None)
    if due is None:
        due = len(reading.stack) - 1 if is_first and reading.stack else None
    if due is None or (mark.opens is None and mark.glyph != "»"):
        return None
    marks = reading.stack[due].marks
    if marks[-1].glyph != mark.glyph and (marks[0].glyph, mark.glyph) != ("«", "»"):
        return None
    return reading.then((*reading.stack[:due], _Open((*marks, mark), is_due=False), *reading.stack[due + 1 :]), 0)


def _broken(reading: _Reading) -> _Reading:
    """Behind the end of a paragraph: what is open has to be opened again."""
    reading = _settled(reading)
    return reading._replace(stack=tuple(one._replace(is_due=True) for one in reading.stack))


def _settled(reading: _Reading) -> _Reading:
    """What was to be opened again, and was not, is left over."""
    kept = tuple(one for one in reading.stack if not one.is_due)
    if len(kept) == len(reading.stack):
        return reading
    return reading.then(kept, 0, left=[one.marks[-1] for one in reading.stack if one.is_due])


def _emptied(reading: _Reading) -> _Reading:
    return reading.then((), 0, left=[one.marks[-1] for one in reading.stack])


def _may_close(opening: Mark, closing: Mark, sentences: list[int]) -> bool:
    """An apostrophe at the end of a word closes nothing that began a sentence earlier."""
    if not closing.weak:
        return True
    return bisect_right(sentences, opening.end) == bisect_right(sentences, closing.start)


def _is_mixed(opening: Mark, closing: Mark) -> bool:
    return closing.glyph not in CLOSED_BY.get(opening.glyph, opening.glyph)


def _told(reading: _Reading) -> Paired:
    pairs = [*reading.pairs()][::-1]
    left: list[Mark] = []
    at: _Reading | None = reading
    while at is not None:
        left += at.left
        at = at.before
    unclear = [mark for pair in pairs if pair in reading.doubtful for mark in pair.opening]
    return Paired([pair for pair in pairs if pair not in reading.doubtful], sorted(left), unclear)
