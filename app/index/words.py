"""Which records have which words, collected while they are rendered; each share of the corpus has its own."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from pyroaring import BitMap

from app.index.terms import ANYWHERE, IN_NAME, MOST_BEGINNING, beginning, parts, term
from app.words import folded


class Worded(NamedTuple):
    """What a record is called, and the other texts that it is found by."""

    record: str
    position: int
    name: str
    texts: tuple[str, ...] = ()


class Words:
    """Sets of positions by kind of record and term."""

    def __init__(self) -> None:
        self._found: defaultdict[tuple[str, str], BitMap] = defaultdict(BitMap)

    def add(self, one: Worded) -> None:
        name = set(folded(one.name).split())
        for word in name:
            self._found[one.record, term(IN_NAME, word)].add(one.position)
        for word in name.union(folded("\n".join(one.texts)).split()):
            self._found[one.record, term(ANYWHERE, word)].add(one.position)

    def merge(self, other: "Words") -> None:
        for key, positions in other._found.items():
            self._found[key] |= positions

    def postings(self) -> Iterator[tuple[str, str, BitMap]]:
        """Those of the words, then those of their beginnings."""
        starts: defaultdict[tuple[str, str], BitMap] = defaultdict(BitMap)
        for (record, name), positions in sorted(self._found.items()):
            yield record, name, positions
            field, word = parts(name)
            for length in range(1, min(len(word), MOST_BEGINNING) + 1):
                starts[record, beginning(field, word[:length])] |= positions
        for (record, name), positions in sorted(starts.items()):
            yield record, name, positions
