"""A reading of a text's marks so far: what is open, what is paired or left over, and what that costs."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from app.curation.marks.prices import Mark


class Pair(NamedTuple):
    """Marks of one quotation: it opens, and opens again in each paragraph that goes on with it, and closes."""

    opening: tuple[Mark, ...]
    closing: Mark

    @property
    def is_single(self) -> bool:
        return self.closing.family == "single"


class Open(NamedTuple):
    """A quotation that is open; `is_due` where a new paragraph has to open it again."""

    marks: tuple[Mark, ...]
    is_due: bool

    @property
    def last(self) -> Mark:
        return self.marks[-1]


class Reading(NamedTuple):
    """What is open, how many marks are left over, what the choices cost, and how it came about.

    `doubtful` are its pairs that another reading, which is as likely, does not have.
    """

    stack: tuple[Open, ...]
    odd: int
    price: int
    before: "Reading | None"
    pair: Pair | None
    left: tuple[Mark, ...]
    doubtful: frozenset[Pair] = frozenset()
    depth: int = 0
    """How many readings lie before it."""
    has_single: bool = False
    """Whether any of its pairs are of single marks."""

    @property
    def cost(self) -> tuple[int, int, tuple[int, ...]]:
        """Of two that cost the same, the one whose quotations began later: it claims fewer words."""
        return self.odd, self.price, tuple(-one.last.start for one in self.stack)

    def then(
        self, stack: tuple[Open, ...], price: int = 0, *, pair: Pair | None = None, left: Iterable[Mark] = ()
    ) -> "Reading":
        left = tuple(left)
        odd, price = self.odd + len(left), self.price + price
        has_single = self.has_single or (pair is not None and pair.is_single)
        return Reading(stack, odd, price, self, pair, left, self.doubtful, self.depth + 1, has_single)

    def pairs(self, other: "Reading | None" = None) -> Iterator[Pair]:
        """Its pairs, the last first: all, or from where it parted from another reading, which may have them too."""
        at: Reading | None = self
        while at is not None and at is not other:
            if other is None or at.depth >= other.depth:
                if at.pair:
                    yield at.pair
                at = at.before
            else:
                other = other.before
