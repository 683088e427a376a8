"""Quantities, as far as the words license them."""

from collections.abc import Mapping

from app.curation import shapes
from app.curation.articles import Evidence, Figure
from app.curation.figures.numerals import numbers_in
from app.curation.figures.spelt_abroad import may_be_one
from app.curation.files.yaml import Loc
from app.curation.resolve.scope import Scope


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
        _compare(scope, words, one, (*loc, words))
        resolved.append(Figure(one.low, one.high, one.unit, one.counts, one.approximate, words))
    return resolved


def _compare(scope: Scope, words: str, one: shapes.Figure, loc: Loc) -> None:
    """A note where a bound is none of the numbers in the words."""
    numbers = numbers_in(words, one.unit, scope.record.language)
    bounds = [bound for bound in dict.fromkeys((one.low, one.high)) if bound is not None]
    if 1 in bounds and may_be_one(words, scope.record.language.partition("-")[0].lower()):
        bounds.remove(1)
    unlike = [str(bound) for bound in bounds if not any(number.gives(bound) for number in numbers)]
    if numbers and unlike:
        what = f"the figure says {' and '.join(unlike)}, which “{words}” does not hold"
        scope.note(loc, what, "write the number that the words give, or give the words that hold this one", key=True)
