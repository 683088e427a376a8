"""What each quotation mark may be where a text has been read so far: one reading of it becomes several."""

from bisect import bisect_right
from collections.abc import Iterable

from app.curation.marks.prices import Mark
from app.curation.marks.readings import Open, Pair, Reading
from app.words.glyphs import CLOSED_BY

_DEEPEST = 4
_NESTED_IN_ITS_OWN_KIND = 2
_MIXED = 1
_HALVED = 1
_PASSED_OVER = 4
# A part of a sentence hardly goes on in the next paragraph.
_AMID = 2


def ways(reading: Reading, mark: Mark, sentences: list[int], *, is_first: bool) -> Iterable[Reading]:
    """The reading with all that stands there: one mark, or the two that look like it."""
    yield from _choices(reading, mark, sentences, is_first=is_first)
    if mark.halves:
        first, second = mark.halves
        for one in _choices(reading._replace(price=reading.price + _HALVED), first, sentences, is_first=is_first):
            yield from _choices(one, second, sentences, is_first=False)


def _choices(reading: Reading, mark: Mark, sentences: list[int], *, is_first: bool) -> Iterable[Reading]:
    """The reading with all that the mark may be."""
    goes_on = _going_on(reading, mark, is_first=is_first)
    if goes_on:
        yield goes_on
    reading = settled(reading)
    if len(reading.stack) == _DEEPEST:
        reading = reading.then(reading.stack[1:], left=[reading.stack[0].last])
    stack = reading.stack
    own = [n for n, one in enumerate(stack) if one.marks[0].family == mark.family]
    if mark.opens is not None:
        price = mark.opens + (_NESTED_IN_ITS_OWN_KIND if own else 0)
        if len(own) < 2:
            yield reading.then((*stack, Open((mark,), is_due=False)), price)
        if own:
            yield reading.then(
                (*stack[: own[-1]], Open((mark,), is_due=False)),
                mark.opens,
                left=[one.last for one in stack[own[-1] :]],
            )
    if mark.closes is not None and own and _may_close(stack[own[-1]].last, mark, sentences):
        opening = stack[own[-1]].marks
        price = mark.closes + (_MIXED if _is_mixed(opening[0], mark) else 0)
        over = [one.last for one in stack[own[-1] + 1 :]]
        yield reading.then(stack[: own[-1]], price, pair=Pair(opening, mark), left=over)
    if mark.is_none is not None:
        yield reading.then(stack, max(1, mark.is_none) if own else mark.is_none)
    else:
        yield reading.then(stack, 0 if mark.opens is None else _PASSED_OVER, left=[mark])


def _going_on(reading: Reading, mark: Mark, *, is_first: bool) -> Reading | None:
    """A new paragraph that opens the quotation again which the one before left open."""
    due = next((n for n, one in enumerate(reading.stack) if one.is_due), None)
    if due is None:
        due = len(reading.stack) - 1 if is_first and reading.stack else None
    if due is None or (mark.opens is None and mark.glyph != "»"):
        return None
    marks, last = reading.stack[due].marks, reading.stack[due].last
    if last.glyph != mark.glyph and (last.glyph, mark.glyph) != ("«", "»"):
        return None
    price = _AMID if marks[0].is_amid else 0
    return reading.then((*reading.stack[:due], Open((*marks, mark), is_due=False), *reading.stack[due + 1 :]), price)


def broken(reading: Reading) -> Reading:
    """Behind the end of a paragraph: what is open has to be opened again."""
    reading = settled(reading)
    return reading._replace(stack=tuple(one._replace(is_due=True) for one in reading.stack))


def settled(reading: Reading) -> Reading:
    """What was to be opened again, and was not, is left over."""
    kept = tuple(one for one in reading.stack if not one.is_due)
    if len(kept) == len(reading.stack):
        return reading
    return reading.then(kept, left=[one.last for one in reading.stack if one.is_due])


def emptied(reading: Reading) -> Reading:
    return reading.then((), left=[one.last for one in reading.stack])


def _may_close(opening: Mark, closing: Mark, sentences: list[int]) -> bool:
    """An apostrophe at the end of a word closes nothing that began a sentence earlier."""
    if not closing.weak:
        return True
    return bisect_right(sentences, opening.end) == bisect_right(sentences, closing.start)


def _is_mixed(opening: Mark, closing: Mark) -> bool:
    return closing.glyph not in CLOSED_BY.get(opening.glyph, opening.glyph)
