"""Where the words of a query stand in a text."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.words.cutting import Variant, Word, words
from app.words.query import Asked, Run, WordQuery
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


def matches(query: WordQuery, text: str) -> list[Match]:
    """The words that are asked for, in their order; characters that touch are one."""
    found, joined = words(text)
    every = _Text(found, joined).find_all(query)
    if len({n for _, n in every}) < len(query.asked):
        others = spelt_elsewhere(text, (word.folded for word in found), None)
        every = _Text(found, [*joined, *others]).find_all(query) if others else every
    shown: list[Match] = []
    behind = 0
    for (first, end), n in every:
        if first < behind:
            continue
        start, asked = found[first].start, query.asked[n]
        if shown and shown[-1].end >= start and shown[-1].asked is asked:
            start = shown.pop().start
        shown.append(Match(start, found[end - 1].end, asked))
        behind = end
    return shown


class _Text:
    """The words of a text by the places where they begin, each with the place behind it.

    Those of one piece come first, as they are, then without prefixes.
    """

    def __init__(self, found: list[Word], variants: list[Variant]) -> None:
        self._words: list[list[tuple[str, int]]] = [[(word.folded, at)] for at, word in enumerate(found, 1)]
        for one in variants:
            self._words[one.first].append((one.word, one.first + one.pieces))
        for there in self._words:
            if not there[0][0].isascii():
                there += [(form, end) for word, end in there for form in unprefixed(word)]

    def find_all(self, query: WordQuery) -> list[tuple[_Places, int]]:
        """Where what is asked for stands, in the order of the text, and the number of each."""
        return sorted((places, n) for n, one in enumerate(query.asked) for places in self._find(one))

    def _find(self, asked: Asked) -> Iterator[_Places]:
        first_pieces = {run[0] for run in asked.steps[0]} if asked.has_runs else set()
        for first, there in enumerate(self._words):
            for word, end in there:
                if asked.is_called(word):
                    yield first, end
                    break
            else:
                if first_pieces and any(word in first_pieces for word, _ in there):
                    yield from self._side_by_side(asked, first)

    def _side_by_side(self, asked: Asked, first: int) -> list[_Places]:
        """The words that stand side by side from a place on; none where others do."""
        paths: list[list[_Places]] = [[(first, first)]]
        for step in asked.steps:
            paths = [path + more for path in paths for run in step for more in self._along(run, path[-1][1], asked)]
        return paths[0][1:] if paths else []

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
