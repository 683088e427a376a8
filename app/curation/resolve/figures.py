"""Quantities, as far as the words license them."""

from collections.abc import Mapping

from app.curation import shapes
from app.curation.articles import Evidence, Figure
from app.curation.files import Loc
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
        resolved.append(Figure(one.low, one.high, one.unit, one.counts, one.approximate, words))
    return resolved
