"""Which records have which words, and where: collected while they are rendered, by each share of the corpus on its own.

All texts of a kind of record, one after another, are numbered through by the places of their pieces. What is kept are
the places of each word; which records have it follows from where the texts of each begin.
"""

from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache, partial
from operator import itemgetter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from pyroaring import BitMap

from app.index.terms import ANYWHERE, IN_NAME, MOST_BEGINNING, beginning, inflected, placed, term
from app.words.cutting import MOST_JOINED, Joined, pieces
from app.words.folding import BREAK, folded
from app.words.inflections import bases
from app.words.scripts import unprefixed

# Of a kind of record: at which place the texts of each begin, ascending, and its position.
BEGINS, POSITIONS = "words.begins", "words.positions"

Postings = Iterator[tuple[str, str, BitMap]]
_Places = NDArray[np.uint32]
_numbers = partial(array, "I")


class Worded(NamedTuple):
    """What a record is called, and the other texts that it is found by."""

    record: str
    position: int
    name: str
    texts: tuple[str, ...] = ()
    is_english: bool = True


class Words:
    """The words of all kinds of records."""

    def __init__(self) -> None:
        self._kinds: defaultdict[str, _Kind] = defaultdict(_Kind)

    def add(self, one: Worded) -> None:
        self._kinds[one.record].add(one)

    def merge(self, other: "Words") -> None:
        """Take in those of another share."""
        for record, kind in other._kinds.items():
            self._kinds[record].merge(kind)

    def postings(self) -> Postings:
        for record, kind in sorted(self._kinds.items()):
            for name, found in kind.postings():
                yield record, name, found

    def columns(self) -> Iterator[tuple[str, dict[str, NDArray[np.int32]]]]:
        """Of each kind of record what tells which one has the words at a place."""
        for record, kind in sorted(self._kinds.items()):
            begins, positions = (np.frombuffer(numbers, np.uint32) for numbers in (kind.begins, kind.positions))
            yield record, {BEGINS: begins.astype(np.int32), POSITIONS: positions.astype(np.int32)}


class _Kind:
    """The words of one kind of record: their places by field and by how many pieces they are joined of."""

    def __init__(self) -> None:
        self.begins, self.positions, self.english = _numbers(), _numbers(), _numbers()
        self._placed = {
            (field, number): _Placed() for field in (ANYWHERE, IN_NAME) for number in range(1, MOST_JOINED + 1)
        }
        self._end = 0

    def add(self, one: Worded) -> None:
        self.begins.append(self._end)
        self.positions.append(one.position)
        if one.is_english:
            self.english.append(one.position)
        self._file(IN_NAME, one.name)
        for text in (one.name, *one.texts):
            # The place behind a text is nobody's, so that words of two are never side by side.
            self._end += self._file(ANYWHERE, text) + 1

    def _file(self, field: str, text: str) -> int:
        """How many pieces it has."""
        found, joined = _cut(text)
        self._placed[field, 1].add(found, range(self._end, self._end + len(found)))
        for one in joined:
            if one.pieces <= MOST_JOINED:
                self._placed[field, one.pieces].add([one.word], [self._end + one.first])
        return len(found)

    def merge(self, other: "_Kind") -> None:
        for key, placed_ in other._placed.items():
            self._placed[key].merge(placed_, self._end)
        self.begins.extend(_moved(other.begins, self._end))
        self.positions.extend(other.positions)
        self.english.extend(other.english)
        self._end += other._end

    def postings(self) -> Iterator[tuple[str, BitMap]]:
        """The places of the words, who has them, who has inflections of them, and who has a word that begins so."""
        english = BitMap(self.english)
        for field in (ANYWHERE, IN_NAME):
            having: defaultdict[str, BitMap] = defaultdict(BitMap)
            for number in range(1, MOST_JOINED + 1):
                words = self._placed[field, number].by_word()
                words.pop(BREAK, None)
                for word, places in sorted(_with_other_forms(words).items(), key=itemgetter(0)):
                    yield term(placed(field, number), word), _set(places)
                    having[word] |= self._records(places)
            others: defaultdict[str, BitMap] = defaultdict(BitMap)
            for word, positions in sorted(having.items()):
                yield term(field, word), positions
                for base in bases(word):
                    others[inflected(field, base)] |= positions & english
                for length in range(1, min(len(word), MOST_BEGINNING) + 1):
                    others[beginning(field, word[:length])] |= positions
            yield from sorted((name, positions) for name, positions in others.items() if positions)

    def _records(self, places: _Places) -> BitMap:
        if len(places) == 1:
            return BitMap([self.positions[bisect_right(self.begins, places[0]) - 1]])
        begins, positions = (np.frombuffer(numbers, np.uint32) for numbers in (self.begins, self.positions))
        return _set(positions[np.searchsorted(begins, places, "right") - 1])


class _Placed:
    """Words and the places where they stand, side by side: a word is kept once, and its number at each place."""

    def __init__(self) -> None:
        self._numbers = Numbering()
        self._words, self._places = _numbers(), _numbers()

    def add(self, words: Iterable[str], places: Iterable[int]) -> None:
        self._words.extend(map(self._numbers.__getitem__, words))
        self._places.extend(places)

    def merge(self, other: "_Placed", by: int) -> None:
        """Take in those of another, whose places are moved on."""
        own = np.fromiter(map(self._numbers.__getitem__, other._numbers), np.uint32, len(other._numbers))
        self._words.frombytes(own[np.frombuffer(other._words, np.uint32)].tobytes())
        self._places.extend(_moved(other._places, by))

    def by_word(self) -> dict[str, _Places]:
        """The places of each word, ascending."""
        words, places = (np.frombuffer(numbers, np.uint32) for numbers in (self._words, self._places))
        order = np.argsort(words, kind="stable")
        ends = np.searchsorted(words[order], np.arange(1, len(self._numbers)))
        return dict(zip(self._numbers, np.split(places[order], ends), strict=True)) if self._numbers else {}


class Numbering(dict[str, int]):
    """A number for each word, in the order in which they are met."""

    def __missing__(self, word: str) -> int:
        self[word] = number = len(self)
        return number


@lru_cache(maxsize=500)
def _cut(text: str) -> tuple[list[str], list[Joined]]:
    """What supports one record often supports another one."""
    return pieces(folded(text))


def _with_other_forms(words: dict[str, _Places]) -> dict[str, _Places]:
    """The words, and what they are besides where something is joined to them."""
    found = dict(words)
    for word, places in words.items():
        for form in unprefixed(word):
            found[form] = np.concatenate((found[form], places)) if form in found else places
    return found


def _moved(places: "array[int]", by: int) -> "array[int]":
    return array("I", (np.frombuffer(places, np.uint32) + np.uint32(by)).tobytes())


def _set(numbers: _Places) -> BitMap:
    return BitMap(array("I", numbers.tobytes()))
