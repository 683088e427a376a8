"""What stands between gaps in a query, or in a phrase, as words that are asked for."""

import re
from collections import defaultdict
from collections.abc import Iterator

from app.patterns import Pattern
from app.words.asked import Asked, Step
from app.words.compounds import is_function_word
from app.words.cutting import MOST_JOINED, Variant
from app.words.folding import BREAK, folded, is_fraction
from app.words.spellings import asked_besides, cut
from app.words.written_otherwise import with_currencies, written_otherwise

# A number in groups, which is one word.
NUMBER = r"\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\S)"
# An article, with which a word begins that may stand behind another one or none: l'Iran, dell'Iran.
_ELIDED = Pattern(r"(?:[ld]|dell|all|dall|nell|sull|coll)'(\w{3,})\.?")
# A time, a score, a fraction or a day, whose numbers stand side by side.
_SIDE_BY_SIDE = Pattern(r"\d+:\d+(?::\d+)?|\d+/\d+(?:/\d+)?")
# What stands at a number without a gap: $5.5m.
_DECIMAL = Pattern(r"\d+[.,]\d+")
_UNITS = "m mn mln mio bn mrd b tn k km cm kg am pm h"
# And with a gap, as one house has it and another has not: 1.2 kg. The others are words, or begin one: am Montag.
_APART = "m mn mln mio bn mrd tn km cm kg pm"
MEASURE = rf"\d+[.,]\d+(?:(?:{_UNITS.replace(' ', '|')})| (?:{_APART.replace(' ', '|')}))(?!\S)"
_MEASURE = Pattern(MEASURE, re.IGNORECASE)


def words_of(chunk: str) -> Iterator[Asked]:
    """The words of what stands between gaps; more than one where they are parted by a mark that ties nothing."""
    if _SIDE_BY_SIDE.fullmatch(chunk) or _MEASURE.fullmatch(chunk):
        yield from phrase_of(chunk)
        return
    if is_fraction(chunk[-1]):
        yield Asked(_with_units(_steps(chunk)))
        return
    parts = [chunk] if re.fullmatch(NUMBER, chunk) else folded(chunk).replace(BREAK, " ").split()
    found = [(part, steps) for part in parts if (steps := _steps(part))]
    if len(found) == 1:
        found = [(chunk, found[0][1] if chunk.isascii() or chunk == found[0][0] else _steps(chunk))]
    for part, steps in found:
        (typed, *others), *_ = steps
        if len(steps) > 1 and _DECIMAL.fullmatch(part):
            steps = _with_units(steps)
        if len(steps) == len(typed) == 1 and all(len(other) == 1 for other in others):
            yield Asked(((typed,),), part, tuple(word for (word,) in others))
        else:
            elided = _ELIDED.fullmatch(folded(part))
            yield Asked(steps, part, (elided[1],) if elided and not is_function_word(elided[1]) else ())


def _with_units(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """A number of several pieces, whose first one may have a currency at it, and whose last one a unit."""
    first, *between, (typed, *others) = steps
    first = (*first, *(run for run in with_currencies(first[0][0], has_parts=True) if len(run) == 1))
    return (first, *between, (typed, *others, *((f"{typed[0]}{unit}",) for unit in _UNITS.split())))


def phrase_of(phrase: str) -> Iterator[Asked]:
    if steps := _steps(phrase):
        yield Asked(steps)


def _steps(text: str) -> tuple[Step, ...]:
    """One word behind the other, each in the ways in which it may be written, as it was typed first."""
    found, variants = cut(text, None)
    there: defaultdict[int, list[Variant]] = defaultdict(list)
    for one in variants:
        if one.pieces <= MOST_JOINED:
            there[one.first].append(one)
    while found and found[-1] == BREAK:
        found.pop()
    at = next((n for n, piece in enumerate(found) if piece != BREAK), 0)
    steps: list[Step] = []
    while at < len(found):
        here = there.get(at, ())
        number = max(one.pieces for one in here) if here else 1
        typed = tuple(found[at : at + number])
        ways = [one.word for one in here if one.pieces == number]
        ways += asked_besides(typed[0]) if number == 1 else ()
        steps.append((typed, *((word,) for word in dict.fromkeys(ways)), *written_otherwise(typed)))
        at += number
    return tuple(steps)
