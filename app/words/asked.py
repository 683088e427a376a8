"""What a query asks for side by side, a word or a phrase, and the ways in which a text may have it."""

from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise

from app.words.compounds import joined, opened, opened_as_written, with_inflected_head
from app.words.cutting import is_syllable
from app.words.inflections import bases

# Pieces that stand side by side, and the ways in which one word may be written as such.
Run = tuple[str, ...]
Step = tuple[Run, ...]

# A longer phrase is looked for as it is typed alone.
_MOST_RESPELT = 12


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
