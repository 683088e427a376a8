"""Words as they are asked for: all must occur, the last one as a beginning; "a phrase", and -what to leave out.

Nothing else in a query is an operator, and any text is one.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise, zip_longest

from app.words.compounds import closed, is_function_word, joined, opened, opened_as_written, with_inflected_head
from app.words.cutting import MOST_JOINED, Variant, is_syllable
from app.words.folding import BREAK, POINT, folded
from app.words.glyphs import ROUND_PHRASES
from app.words.inflections import bases
from app.words.spellings import asked_besides, cut

# Behind a last word that is meant as it is.
_WHOLE = (POINT, "．", *"%٪％+#")
# Pieces that stand side by side, and the ways in which one word may be written as such.
Run = tuple[str, ...]
Step = tuple[Run, ...]

# A phrase, what stands between gaps, and before these the sign of what is left out. A mark inside a word opens nothing,
# an open one closes at the end; a number in groups is one word.
_NUMBER = r"\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\S)"
_PHRASE = rf"[{ROUND_PHRASES}]([^{ROUND_PHRASES}]*)(?:[{ROUND_PHRASES}]|\Z)"
# A keyboard for other letters may have a wider sign; before digits that is a minus.
_LEFT_OUT = r"-|[−－](?=[^\W\d])"
# An abbreviation, which is no beginning: US finds nothing of what is used.
_ABBREVIATION = re.compile(r"[^\W\d_](?:\.?[^\W\d_]){1,2}")
# An article, with which a word begins that may stand behind another one or none: l'Iran, dell'Iran.
_ELIDED = re.compile(r"(?:[ld]|dell|all|dall|nell|sull|coll)'(\w{3,})")
# A time or a score, whose numbers stand side by side.
_OF_CLOCK = re.compile(r"\d+:\d+(?::\d+)?")
# A longer phrase is looked for as it is typed alone.
_MOST_RESPELT = 12
_PARTS = re.compile(rf"(?<!\S)({_LEFT_OUT}|)(?:{_PHRASE}|(?=[^\s-])({_NUMBER}|\S+))|()()(\S+)")


@dataclass(frozen=True)
class Asked:
    """Words that stand side by side, each in one of the ways in which it may be written.

    `text` is what was typed for one word, and `otherwise` how it may be spelt in one piece too. Where it `is_begun`,
    that may be the beginning of another; one that ends with a full stop is whole, and a number before a per cent sign.
    The other spellings that are `going_on` may be such a beginning alone. `closed` has of neighbouring steps the word
    that they may be written as, empty where there is none.
    """

    steps: tuple[Step, ...]
    text: str = field(default="", compare=False)
    otherwise: tuple[str, ...] = ()
    is_begun: bool = False
    going_on: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The ways in which it is written in one piece, where it is one word."""
        return tuple(run[0] for run in self.steps[0] if len(run) == 1) if len(self.steps) == 1 else ()

    @cached_property
    def has_runs(self) -> bool:
        """Whether there is a way in which it is written in several pieces."""
        return len(self.steps) > 1 or len(self.words) < len(self.steps[0])

    @cached_property
    def typed(self) -> str:
        """The word as it was typed, where that is one piece; empty of anything else."""
        return self.steps[0][0][0] if self.text and len(self.steps) == len(self.steps[0][0]) == 1 else ""

    @cached_property
    def opened(self) -> "Asked | None":
        """The words that it may be made of, side by side."""
        runs: tuple[Run, ...] = opened(self.words[0]) if self.text and self.words else ()
        inflected = with_inflected_head(self.steps[0][0]) if self.text and len(self.steps) == 1 else None
        runs += (inflected,) if inflected else ()
        return Asked((runs,)) if runs else None

    @cached_property
    def respelt(self) -> "Asked | None":
        """A phrase with what may be written open or closed in it; None where there is no such thing."""
        if self.text or len(self.steps) > _MOST_RESPELT:
            return None
        typed = [step[0][0] if len(step[0]) == 1 else "" for step in self.steps]
        pairs = [opened_as_written(one) if one else () for one in typed]
        closed = tuple(joined(one, other) if one and other else "" for one, other in pairwise(typed))
        if not any(pairs) and not any(closed):
            return None
        steps = tuple((*step, *more) for step, more in zip(self.steps, pairs, strict=True))
        return replace(self, steps=steps, closed=closed)

    @cached_property
    def beginning(self) -> str | None:
        """The syllable that others may begin with: the last of several, where that is the last word."""
        *before, last = self.steps
        return last[0][0] if self.is_begun and before and is_syllable(last[0][0]) else None

    @cached_property
    def bases(self) -> tuple[str, ...]:
        """What the word may be an inflection of."""
        return tuple(dict.fromkeys(base for word in self.inflected for base in bases(word)))

    @property
    def inflected(self) -> tuple[str, ...]:
        """What it may stand for inflected; nothing in a phrase, which is meant as it is."""
        return self.words if self.text else ()

    def closed_before(self, step: int) -> str:
        """What the step and the one before it may be written as; empty where that is nothing."""
        return self.closed[step - 1] if 0 < step <= len(self.closed) else ""

    def is_called(self, word: str) -> bool:
        """Whether a folded word of a text is the one that is asked for."""
        ways = (*self.words, *self.otherwise)
        if word in ways or word.startswith(ways if self.is_begun else self.going_on):
            return True
        if not self.inflected:
            return False
        forms = bases(word)
        return not set(ways).isdisjoint(forms) or not {word, *forms}.isdisjoint(self.bases)


@dataclass(frozen=True)
class WordQuery:
    """What must all occur, and what must not."""

    asked: tuple[Asked, ...]
    excluded: tuple[Asked, ...] = ()

    @classmethod
    def read(cls, text: str) -> "WordQuery":
        asked: list[Asked] = []
        excluded: list[Asked] = []
        for minus, phrase, chunk, *_, rest in _PARTS.findall(text):
            found = [*_words(chunk or rest)] if chunk or rest else [*_phrase(phrase)]
            (excluded if minus else asked).extend(found)
        if not asked:
            # There is nothing to take it away from.
            asked, excluded = excluded, []
        if asked and asked[-1].text:
            asked[-1] = _ended(asked[-1], text.split())
        return cls(tuple(dict.fromkeys(_closed(asked))), tuple(dict.fromkeys(excluded)))

    @property
    def is_empty(self) -> bool:
        """Whether there was no word in it, which nothing matches."""
        return not self.asked

    @cached_property
    def _called(self) -> dict[str, tuple[int, ...]]:
        return {}

    def called(self, word: str) -> tuple[int, ...]:
        """The numbers of what is asked for that a folded word of a text is."""
        found = self._called.get(word)
        if found is None:
            found = self._called[word] = tuple(n for n, one in enumerate(self.asked) if one.is_called(word))
        return found


def _ended(word: Asked, chunks: list[str]) -> Asked:
    """The last word: as it is, where it is marked so; of an abbreviation the plural as well; else as a beginning.

    Where all is in capitals, they tell nothing.
    """
    *before, last = chunks
    if last.endswith(_WHOLE):
        return word
    if last.isupper() and _ABBREVIATION.fullmatch(last) and not (before and all(map(str.isupper, before))):
        return replace(word, otherwise=(*word.otherwise, f"{word.typed}s")) if word.typed else word
    return replace(word, is_begun=True)


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
    if _OF_CLOCK.fullmatch(chunk):
        yield from _phrase(chunk)
        return
    parts = [chunk] if re.fullmatch(_NUMBER, chunk) else folded(chunk).replace(BREAK, " ").split()
    found = [(part, steps) for part in parts if (steps := _steps(part))]
    if len(found) == 1:
        found = [(chunk, found[0][1] if chunk.isascii() or chunk == found[0][0] else _steps(chunk))]
    for part, steps in found:
        (typed, *others), *_ = steps
        if len(steps) == len(typed) == 1:
            yield Asked(((typed,),), part, tuple(word for (word,) in others))
        else:
            elided = _ELIDED.fullmatch(folded(part))
            yield Asked(steps, part, (elided[1],) if elided and not is_function_word(elided[1]) else ())


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
        steps.append((typed, *((word,) for word in dict.fromkeys(ways))))
        at += number
    return tuple(steps)
