"""Which word stands at which place, where texts are numbered through by their pieces, one after another."""

from array import array
from functools import lru_cache, partial
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from pyroaring import BitMap

from app.words.cutting import MOST_JOINED
from app.words.folding import BREAK
from app.words.spellings import cut

Numbers = NDArray[np.uint32]
numbers = partial(array, "I")
# The number of what is no word: a break, and the end of a text.
_NO_WORD = 0


class Numbering(dict[str, int]):
    """A number for each word, in the order in which they are met."""

    def __missing__(self, word: str) -> int:
        self[word] = number = len(self)
        return number


class Standing(NamedTuple):
    """The places where a word stands, and whose they are."""

    places: BitMap
    owners: BitMap


class Places:
    """The number of the word at each place; and of what is written for one or several, at the place of the first."""

    def __init__(self) -> None:
        self._numbers = Numbering({BREAK: _NO_WORD})
        self._pieces = numbers()
        # By the number of pieces: words, and the place of each.
        self._variants = {number: (numbers(), numbers()) for number in range(1, MOST_JOINED + 1)}

    def __len__(self) -> int:
        return len(self._pieces)

    def add(self, text: str, language: str | None) -> int:
        """Where the text ends; that place is nobody's, so that words of two texts are never side by side."""
        found, variants = _cut(text, language)
        for one in variants:
            if one.pieces <= MOST_JOINED:
                words, places = self._variants[one.pieces]
                words.append(self._numbers[one.word])
                places.append(len(self) + one.first)
        self._pieces.extend(map(self._numbers.__getitem__, found))
        self._pieces.append(_NO_WORD)
        return len(self) - 1

    def merge(self, other: "Places") -> None:
        """Take in those of another, which are moved on."""
        end = len(self)
        own = np.fromiter(map(self._numbers.__getitem__, other._numbers), np.uint32, len(other._numbers))
        for number, (words, places) in self._variants.items():
            others, theirs = other._variants[number]
            words.frombytes(own[of_array(others)].tobytes())
            places.extend(moved(theirs, end))
        self._pieces.frombytes(own[of_array(other._pieces)].tobytes())

    def by_word(self, number: int, is_meant: NDArray[np.bool_], owners: Numbers) -> dict[str, Standing]:
        """Where words that are written for so many pieces stand among the places that are meant; each has an owner."""
        words, places = map(of_array, self._variants[number])
        if number == 1:
            words = np.concatenate((of_array(self._pieces), words))
            places = np.concatenate((np.arange(len(self), dtype=np.uint32), places))
        chosen = is_meant[places] & (words != _NO_WORD)
        # In the order of the words, then of the places.
        pairs = np.sort(words[chosen].astype(np.uint64) << 32 | places[chosen])
        words, places = (pairs >> 32).astype(np.uint32), pairs.astype(np.uint32)
        firsts = np.flatnonzero(np.diff(words, prepend=_NO_WORD))
        ordered, of = (array("I", one.tobytes()) for one in (places, owners[places]))
        names, runs = list(self._numbers), pairwise((*firsts.tolist(), len(words)))
        return {
            names[word]: Standing(BitMap(ordered[first:end]), BitMap(of[first:end]))
            for word, (first, end) in zip(words[firsts].tolist(), runs, strict=True)
        }


# What supports one record often supports another one.
_cut = lru_cache(maxsize=500)(cut)


def moved(places: "array[int]", by: int) -> "array[int]":
    return array("I", (of_array(places) + np.uint32(by)).tobytes())


def of_array(given: "array[int]") -> Numbers:
    return np.frombuffer(given, np.uint32)
