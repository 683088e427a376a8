"""Quotation marks as pairs: of all readings of a text the one that leaves the fewest marks over."""

from functools import reduce
from typing import NamedTuple

from app.curation.marks.choices import broken, emptied, settled, ways
from app.curation.marks.marks import find_marks
from app.curation.marks.paragraphs import PARAGRAPH
from app.curation.marks.prices import Mark
from app.curation.marks.readings import Pair, Reading
from app.patterns import Pattern

_SENTENCE_END = Pattern(r"[.!?…][\"”’'»)]*\s+(?=[^\Wa-z])|\n[^\S\n]*\n")
_MOST_READINGS = 8
# Readings of prices that are no further apart are as likely.
_NEAR = 1


class Paired(NamedTuple):
    """The pairs, in the order in which they close, the marks without another half, and those with more than one."""

    pairs: list[Pair]
    odd: list[Mark]
    unclear: list[Mark]


def pair_marks(text: str, language: str = "") -> Paired:
    """All quotation marks of a text; `language` is its tag."""
    marks = find_marks(text, language)
    sentences = [found.start() for found in _SENTENCE_END.finditer(text)] if marks else []
    readings = [Reading((), 0, 0, None, None, ())]
    end = 0
    for mark in marks:
        gap = text[end : mark.start]
        is_first = "\n" in gap and not gap.rpartition("\n")[2].strip()
        before, *paragraphs = PARAGRAPH.split(gap)
        if paragraphs:
            readings = [broken(one) for one in readings]
        if any(part.strip() for part in paragraphs or [before]):
            readings = [settled(one) for one in readings]
        # What has the same glyphs open goes on alike, so that the cheapest of these is enough.
        found: dict[tuple[tuple[str, bool], ...], Reading] = {}
        for reading in readings:
            for one in ways(reading, mark, sentences, is_first=is_first):
                shape = tuple((open_.last.glyph, open_.is_due) for open_ in one.stack)
                found[shape] = _likelier(found[shape], one) if shape in found else one
        readings = sorted(found.values(), key=lambda one: one.cost)[:_MOST_READINGS]
        end = mark.end
    return _told(reduce(_likelier, (emptied(one) for one in readings)))


def _likelier(one: Reading, other: Reading) -> Reading:
    """The cheaper of two; what single marks tell otherwise in one that is about as cheap is in doubt."""
    best, worse = (other, one) if other.cost < one.cost else (one, other)
    if best.odd == worse.odd and worse.price - best.price <= _NEAR and best.has_single:
        doubtful = {pair for pair in best.pairs(worse) if pair.is_single}.difference(worse.pairs(best))
        return best._replace(doubtful=best.doubtful | doubtful)
    return best


def _told(reading: Reading) -> Paired:
    pairs = [*reading.pairs()][::-1]
    left: list[Mark] = []
    at: Reading | None = reading
    while at is not None:
        left += at.left
        at = at.before
    unclear = [mark for pair in pairs if pair in reading.doubtful for mark in pair.opening]
    return Paired([pair for pair in pairs if pair not in reading.doubtful], sorted(left), unclear)
