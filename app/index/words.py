"""Which records have which words, and where: collected while they are rendered, by each share of the corpus on its own.

All texts of a kind of record, one after another, are numbered through by the places of their pieces. What is kept are
the places of each word; which records have it follows from where the texts of each begin.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterator
from operator import itemgetter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from pyroaring import BitMap

from app.index.places import Numbers, Places, Standing, moved, numbers, of_array
from app.index.terms import ANYWHERE, IN_NAME, MOST_BEGINNING, beginning, inflected, placed, term
from app.tags import primary_subtag
from app.words.affixes import unprefixed
from app.words.cutting import MOST_JOINED
from app.words.inflections import bases

# Of a kind of record: at which place the texts of each begin, ascending, and its position.
BEGINS, POSITIONS = "words.begins", "words.positions"

_NOWHERE = Standing(BitMap(), BitMap())

Postings = Iterator[tuple[str, str, BitMap]]


class Worded(NamedTuple):
    """What a record is called, and the other texts that it is found by."""

    record: str
    position: int
    name: str
    texts: tuple[str, ...] = ()
    language: str | None = None

    @property
    def is_english(self) -> bool:
        """Whether its words are inflected as those of English are; names, which are of any language, are."""
        return self.language is None or primary_subtag(self.language) == "en"


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
            begins, positions = of_array(kind.begins), of_array(kind.positions)
            yield record, {BEGINS: begins.astype(np.int32), POSITIONS: positions.astype(np.int32)}


class _Kind:
    """The words of one kind of record, and whose they are."""

    def __init__(self) -> None:
        self.begins, self.positions, self.english = numbers(), numbers(), numbers()
        self._name_ends = numbers()
        self._places = Places()

    def add(self, one: Worded) -> None:
        self.begins.append(len(self._places))
        self.positions.append(one.position)
        if one.is_english:
            self.english.append(one.position)
        self._name_ends.append(self._places.add(one.name, one.language))
        for text in one.texts:
            self._places.add(text, one.language)

    def merge(self, other: "_Kind") -> None:
        end = len(self._places)
        self.begins.extend(moved(other.begins, end))
        self.positions.extend(other.positions)
        self.english.extend(other.english)
        self._name_ends.extend(moved(other._name_ends, end))
        self._places.merge(other._places)

    def postings(self) -> Iterator[tuple[str, BitMap]]:
        """The places of the words, who has them, who has inflections of them, and who has a word that begins so."""
        english, owners = BitMap(self.english), self._of_owners(self.positions)
        is_in_name = np.arange(len(self._places)) < self._of_owners(self._name_ends)
        for field, is_meant in ((ANYWHERE, np.ones(len(self._places), np.bool_)), (IN_NAME, is_in_name)):
            having: defaultdict[str, BitMap] = defaultdict(BitMap)
            for number in range(1, MOST_JOINED + 1):
                words, places = self._places.by_word(number, is_meant, owners), placed(field, number)
                for word, found in sorted(_with_other_forms(words).items(), key=itemgetter(0)):
                    yield term(places, word), found.places
                    having[word] |= found.owners
            bases_of: defaultdict[str, BitMap] = defaultdict(BitMap)
            starts: defaultdict[str, BitMap] = defaultdict(BitMap)
            for word, positions in sorted(having.items()):
                yield term(field, word), positions
                for base in bases(word):
                    bases_of[base] |= positions & english
                for length in range(1, min(len(word), MOST_BEGINNING) + 1):
                    starts[word[:length]] |= positions
            others = {beginning(field, start): positions for start, positions in starts.items()}
            others |= {inflected(field, base): positions for base, positions in bases_of.items() if positions}
            yield from sorted(others.items())

    def _of_owners(self, given: "array[int]") -> Numbers:
        """What is given of each record, for each place that is its own."""
        return np.repeat(of_array(given), np.diff(of_array(self.begins), append=np.uint32(len(self._places))))


def _with_other_forms(words: dict[str, Standing]) -> dict[str, Standing]:
    """The words, and what they are besides where something is joined to them."""
    all_ = dict(words)
    for word, found in words.items():
        for form in unprefixed(word):
            other = all_.get(form, _NOWHERE)
            all_[form] = Standing(other.places | found.places, other.owners | found.owners)
    return all_
