"""Where the words of a query stand in a text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from app.words.asked import Asked, Run
from app.words.cutting import Variant, pieces, words
from app.words.folding import folded
from app.words.query import WordQuery
from app.words.scripts import unprefixed
from app.words.spellings import spelt_elsewhere

# Places, the last one exclusive.
_Places = tuple[int, int]


@dataclass(frozen=True)
class Match:
    """What was asked for, code points `start` to `end`."""

    start: int
    end: int
    asked: Asked


class Place(NamedTuple):
    """Where something that is asked for stands: from the first piece of a text to before the last, and its number."""

    first: int
    end: int
    asked: int


def places(query: WordQuery, text: str) -> list[Place]:
    """Where what is asked for stands, in the order of the text; none in another."""
    found, joined = pieces(folded(text))
    every = _Text(found, joined).find_all(query)
    if len({one.asked for one in every}) < len(query.asked):
        others = spelt_elsewhere(text, found, None)
        every = _Text(found, [*joined, *others]).find_all(query) if others else every
    return list(_apart(every))


def matches(query: WordQuery, text: str, found: list[Place] | None = None) -> list[Match]:
    """The words that are asked for, as they stand in the text; of scripts without spaces those that touch are one.

    `found` are their places, where these are known already.
    """
    there = places(query, text) if found is None else found
    stretches = words(text) if there else []
    shown: list[Match] = []
    for first, end, n in there:
        start, asked = stretches[first].start, query.asked[n]
        if shown and shown[-1].end >= start and shown[-1].asked is asked:
            start = shown.pop().start
        shown.append(Match(start, stretches[end - 1].end, asked))
    return shown


def _apart(every: Iterable[Place]) -> Iterator[Place]:
    behind = 0
    for one in every:
        if one.first >= behind:
            yield one
            behind = one.end


class _Text:
    """The words of a text by the places where they begin, each with the place behind it.

    Those of one piece come first, as they are, then without prefixes.
    """

    def __init__(self, found: list[str], variants: list[Variant]) -> None:
        self._words: list[list[tuple[str, int]]] = [[(piece, at)] for at, piece in enumerate(found, 1)]
        for one in variants:
            self._words[one.first].append((one.word, one.first + one.pieces))
        for there in self._words:
            if not there[0][0].isascii():
                there += [(form, end) for word, end in there for form in unprefixed(word)]

    def find_all(self, query: WordQuery) -> list[Place]:
        """Where each thing stands that is asked for, in the order of the text."""
        beginning = query.by_first_piece
        found: list[Place] = []
        for first, there in enumerate(self._words):
            here: dict[int, Place] = {}
            for word, end in there:
                for n in query.called(word):
                    here.setdefault(n, Place(first, end, n))
            found += here.values()
            for word, _ in there if beginning else ():
                for n, asked in beginning.get(word, ()):
                    if n not in here:
                        found += (Place(*at, n) for at in self._side_by_side(asked, first))
        return sorted(found)

    def _side_by_side(self, asked: Asked, first: int) -> list[_Places]:
        """The words that stand side by side from a place on; none where others do."""
        reached: list[list[list[_Places]]] = [[[(first, first)]]]
        for n, step in enumerate(asked.steps):
            ways = [(path, run) for path in reached[n] for run in step]
            if n and (closed := asked.closed_before(n)):
                ways += [(path, (closed,)) for path in reached[n - 1]]
            paths = [path + more for path, run in ways for more in self._along(run, path[-1][1], asked)]
            # One way to a place is as good as another.
            reached.append([*{path[-1][1]: path for path in reversed(paths)}.values()])
        return reached[-1][0][1:] if reached[-1] else []

    def _along(self, run: Run, at: int, asked: Asked) -> list[list[_Places]]:
        paths: list[list[_Places]] = [[(at, at)]]
        for piece in run:
            paths = [
                [*path, (path[-1][1], end)]
                for path in paths
                for word, end in self._at(path[-1][1])
                if word == piece or (piece == asked.beginning and word.startswith(piece))
            ]
        return [path[1:] for path in paths]

    def _at(self, place: int) -> list[tuple[str, int]]:
        return self._words[place] if place < len(self._words) else []
