"""Words as they are asked for: all must occur, the last one as a beginning; "a phrase", and -what to leave out.

Nothing else in a query is an operator, and any text is one.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import zip_longest

from app.patterns import Pattern
from app.words.asked import Asked, Step
from app.words.compounds import closed, is_function_word
from app.words.copied import as_typed
from app.words.cutting import MOST_JOINED, Variant
from app.words.folding import BREAK, POINT, folded, is_fraction
from app.words.glyphs import ROUND_PHRASES
from app.words.roles import Role, roles_in
from app.words.spellings import asked_besides, cut
from app.words.written_otherwise import SHORTENED, with_currencies, written_otherwise

# Behind a last word that is meant as it is.
_WHOLE = (POINT, "．", *"%٪％+#")
# A phrase, what stands between gaps, and before these the sign of what is left out. A mark inside a word opens nothing,
# an open one closes at the end; a number in groups is one word.
_NUMBER = r"\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\S)"
_PHRASE = rf"[{ROUND_PHRASES}]([^{ROUND_PHRASES}]*)(?:[{ROUND_PHRASES}]|\Z)"
# A keyboard for other letters may have a wider sign, and an editor makes one of a hyphen behind a gap; before digits
# that is a minus.
_LEFT_OUT = r"-|[−－](?=[^\W\d])|(?<=\s)–(?=[^\W\d])"
# An abbreviation, which is no beginning: US finds nothing of what is used.
_ABBREVIATION = Pattern(r"[^\W\d_](?:\.?[^\W\d_]){1,2}")
# An article, with which a word begins that may stand behind another one or none: l'Iran, dell'Iran.
_ELIDED = Pattern(r"(?:[ld]|dell|all|dall|nell|sull|coll)'(\w{3,})\.?")
# A time, a score, a fraction or a day, whose numbers stand side by side.
_SIDE_BY_SIDE = Pattern(r"\d+:\d+(?::\d+)?|\d+/\d+(?:/\d+)?")
# What stands at a number without a gap: $5.5m.
_DECIMAL = Pattern(r"\d+[.,]\d+")
_UNITS = "m mn mln mio bn mrd b tn k km cm kg am pm h"
_PARTS = Pattern(rf"(?<!\S)({_LEFT_OUT}|)(?:{_PHRASE}|(?=[^\s-])({_NUMBER}|\S+))|()()(\S+)")


@dataclass(frozen=True)
class WordQuery:
    """What must all occur, and what must not; where nothing must, what must not is left out of everything."""

    asked: tuple[Asked, ...]
    excluded: tuple[Asked, ...] = ()

    @classmethod
    def read(cls, text: str) -> "WordQuery":
        asked: list[Asked] = []
        excluded: list[Asked] = []
        text = as_typed(text)
        for minus, phrase, chunk, *_, rest in _PARTS.findall(text):
            found = [*_words(chunk or rest)] if chunk or rest else [*_phrase(phrase)]
            (excluded if minus else asked).extend(found)
        if asked and asked[-1].text:
            asked[-1] = _ended(asked[-1], text.split())
        return cls(tuple(dict.fromkeys(_closed(asked))), tuple(dict.fromkeys(excluded)))

    @property
    def is_empty(self) -> bool:
        """Whether there was no word in it, which nothing matches."""
        return not (self.asked or self.excluded)

    @cached_property
    def roles(self) -> Mapping[str, Role | None]:
        """What each folded word of a text may be to it, worked out when it is first asked for."""
        return roles_in(self.asked)


def parted(text: str) -> tuple[str, list[str]]:
    """What must occur as it is typed, and each word or phrase that must not, without its marks."""
    kept: list[str] = []
    left_out: list[str] = []
    for part in _PARTS.finditer(as_typed(text)):
        minus, phrase, chunk = part.group(1, 2, 3)
        if minus:
            left_out.append(phrase or chunk or "")
        else:
            kept.append(part[0])
    return " ".join(kept), [one for one in left_out if one]


def _ended(word: Asked, chunks: list[str]) -> Asked:
    """The last word: as it is, where it is marked so; of an abbreviation the plural as well; else as a beginning.

    Where all is in capitals, they tell nothing.
    """
    *before, last = chunks
    if last.endswith(_WHOLE):
        return word
    if last.isupper() and _ABBREVIATION.fullmatch(last) and not (before and all(map(str.isupper, before))):
        return replace(word, otherwise=(*word.otherwise, f"{word.typed}s")) if word.typed else word
    return replace(word, otherwise=tuple(one for one in word.otherwise if one not in SHORTENED), is_begun=True)


def _closed(asked: list[Asked]) -> Iterator[Asked]:
    """The same, each besides in what it makes with the word before it or behind it."""
    before: tuple[str, ...] = ()
    for one, other in zip_longest(asked, asked[1:]):
        behind = closed(one.typed, other.typed) if other and one.typed and other.typed else ()
        going_on = behind if other and other.is_begun else ()
        yield replace(one, otherwise=(*one.otherwise, *before, *behind), going_on=going_on) if before or behind else one
        before = behind


def _words(chunk: str) -> Iterator[Asked]:
    """The words of what stands between gaps; more than one where they are parted by a mark that ties nothing."""
    if _SIDE_BY_SIDE.fullmatch(chunk):
        yield from _phrase(chunk)
        return
    if is_fraction(chunk[-1]):
        yield Asked(_with_units(_steps(chunk)))
        return
    parts = [chunk] if re.fullmatch(_NUMBER, chunk) else folded(chunk).replace(BREAK, " ").split()
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
    first = (*first, *(run for run in with_currencies(first[0][0]) if len(run) == 1))
    return (first, *between, (typed, *others, *((f"{typed[0]}{unit}",) for unit in _UNITS.split())))


def _phrase(phrase: str) -> Iterator[Asked]:
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
