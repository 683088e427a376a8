"""Words that tell a year, a month or a week from the day of writing: “last year”, le mois dernier, 上周."""

import re
from functools import cache

from app.dates.words.near_units import NEAR_UNITS, TWO_BEFORE, TWO_BEHIND
from app.dates.words.neighbours import row_of
from app.dates.words.plain import few_of, plain
from app.tags import primary_subtag

UNITS = ("year", "month", "week")
# Before them: parts of the unit, articles and “in”.
_BEFORE = (
    "early|late|earlier|later|the|in|im|in der|ende|anfang|der|den|des|das|diese|fin|debut|le|la|de la|a la|en"
    "|el|del|begin|eind|mid|middle|mitte|en fin de|en debut de|konec|koncem|zacatkem|na poczatku|pod koniec|mediados de"
    "|finales de|principios de|principios del|finales del|il|lo|nel|nello|nella|della|no|na|op|w|v|в|на|у|през|pe|τον?"
    "|την|το|في|ב|pada|vao|od|i|som|kwa|o|a"
)
# And behind them in East Asia.
_PART = "(?: ?(?:底|末|初|中|半ば|上旬|中旬|下旬|초|중순|상순|하순|말))?"


def unit_of(words: str, language: str) -> tuple[str, int] | None:
    """The year, the month or the week, and by how many it is behind that of the day; None for all else."""
    tag, said = primary_subtag(language), plain(words)
    for unit, step, pattern in _patterns(row_of(tag, NEAR_UNITS)):
        if pattern.fullmatch(said):
            return unit, step
    return None


def tells_a_unit(words: str) -> bool:
    """Whether they are such in any language."""
    return any(unit_of(words, tag) for tag in NEAR_UNITS)


@cache
def _patterns(tag: str) -> tuple[tuple[str, int, re.Pattern[str]], ...]:
    near = NEAR_UNITS.get(tag, "").split(";")
    told = [(UNITS[n // len(UNITS)], n % len(UNITS) - 1, one) for n, one in enumerate(near)]
    for step, table in ((-2, TWO_BEFORE), (2, TWO_BEHIND)):
        told += [(unit, step, one) for unit, one in zip(UNITS, table.get(tag, "").split(";"), strict=False)]
    return tuple(
        (unit, step, re.compile(f"{few_of(_BEFORE)}(?:{plain(one)}){_PART}"))
        for unit, step, one in told
        if one not in ("", "-")
    )
