"""Quantities, as far as the words license them."""

from collections.abc import Iterator, Mapping

from app.curation import shapes
from app.curation.articles import Evidence, Figure
from app.curation.figures.about import is_about
from app.curation.figures.bounding import bounded
from app.curation.figures.numerals import numbers_in
from app.curation.figures.spelt_abroad import may_be_one
from app.curation.figures.units import another_unit
from app.curation.figures.unnumbered import unnumbered
from app.curation.files.places import Loc
from app.curation.resolve.scope import Scope, in_checks
from app.patterns import Pattern
from app.tags import primary_subtag

# Words of one line, none of which is a number.
_FEW_WORDS = Pattern(r"(?:(?<!\w)[^\W\d]+[ \u00a0]){1,4}\Z")
_WORD = Pattern(r"\S+")
_REACH = 40


def resolve_figures(
    scope: Scope, figures: Mapping[str, shapes.Figure], evidence: list[Evidence], loc: Loc
) -> list[Figure]:
    resolved = []
    for words, one in figures.items():
        scope.words.check_occurs(words, evidence, (*loc, words), key=True)
        if one.low is not None and one.high is not None and one.low > one.high:
            scope.fault((*loc, words, "low"), "“low” is above “high”", "exchange the two")
        if one.approximate and one.low is None and one.high is None:
            right = "add “low” and “high”, or leave it out: without a bound nothing is exact"
            scope.fault((*loc, words, "approximate"), "“approximate” without a number", right)
        _compare(scope, words, one, evidence, (*loc, words))
        resolved.append(Figure(one.low, one.high, one.unit, one.counts, one.approximate, words))
    return resolved


@in_checks
def _compare(scope: Scope, words: str, one: shapes.Figure, evidence: list[Evidence], loc: Loc) -> None:
    """A note where a bound is none of the numbers in the words, or another bound than they say."""
    language = scope.record.language
    numbers = numbers_in(words, one.unit, language)
    bounds = [bound for bound in dict.fromkeys((one.low, one.high)) if bound is not None]
    if what := unnumbered(words, one.low, one.high, language):
        scope.note(loc, what, "give the words that hold the number, or write “unit” alone", key=True)
        return
    is_range = one.low != one.high and len(numbers) == len(bounds) == len("AB")
    if (len(numbers) == 1 or is_range) and (other := another_unit(words, one.unit)):
        what = f"“{words}” counts {other}, and the figure {one.unit}"
        scope.note(loc, what, f"write “unit: {other}”, or the words that count {one.unit}", key=True)
        return
    if 1 in bounds and may_be_one(words, primary_subtag(language)):
        bounds.remove(1)
    unlike = [str(bound) for bound in bounds if not any(number.gives(bound) for number in numbers)]
    if numbers and unlike:
        what = f"the figure says {' and '.join(unlike)}, which “{words}” does not hold"
        scope.note(loc, what, "write the number that the words give, or give the words that hold this one", key=True)
    elif len(numbers) == len(bounds) == 1:
        _compare_bound(scope, words, one, bounds[0], loc)
        if one.low == one.high and not one.approximate and bounded(words, language) is None:
            told = [*_with_bound_before(scope, words, evidence)]
            # What the text has without a bound as well may be meant so.
            for each in dict.fromkeys(told) if all(told) else ():
                _compare_bound(scope, each, one, bounds[0], loc)


def _compare_bound(scope: Scope, words: str, one: shapes.Figure, bound: float, loc: Loc) -> None:
    """A note where the words tell that their number is the least or the most, and the figure tells otherwise."""
    said = bounded(words, scope.record.language)
    is_exact = one.low == one.high
    if said is None and not one.approximate and is_about(words, scope.record.language):
        what = f"“{words}” says that it is about {bound}, and the figure says {_said(one)}"
        scope.note(loc, what, f"write “about {bound} {one.unit}”", key=True)
    if said is None or (is_exact and (one.approximate or not said.is_sure)):
        return
    if is_exact or getattr(one, said.side) is None:
        which, right = ("least", "at least") if said.side == "low" else ("most", "at most")
        what = f"“{words}” says that {bound} is the {which}, and the figure says {_said(one)}"
        scope.note(loc, what, f"write “{right} {bound} {one.unit}”", key=True)


def _with_bound_before(scope: Scope, words: str, evidence: list[Evidence]) -> Iterator[str]:
    """The words from the bound on that stands right before them, for each place: at least | 40 boats; "" of none."""
    text, language = scope.words.text, scope.record.language
    for place in scope.words.places(words, evidence):
        before = _FEW_WORDS.search(text, max(0, place.start - _REACH), place.start)
        if before and (said := bounded(f"{before[0]}{words}", language)):
            starts = [*(one.start() for one in _WORD.finditer(before[0]))]
            told = (f"{before[0][start:]}{words}" for start in reversed(starts))
            yield next(one for one in told if bounded(one, language) == said)
        else:
            yield ""


def _said(one: shapes.Figure) -> str:
    if one.low == one.high:
        return "that it is exact"
    return "that it is the most" if one.low is None else "that it is the least"
