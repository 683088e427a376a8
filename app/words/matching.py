"""Where the words of a query stand in a text."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from app.words.affixes import unprefixed
from app.words.asked import Asked, Run
from app.words.cutting import Variant, pieces, spans
from app.words.folding import folded
from app.words.query import WordQuery
from app.words.spellings import spelt_elsewhere

# Places, the last one exclusive.
_Places = tuple[int, int]
_Path = tuple[_Places, ...]


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


def matches(query: WordQuery, text: str, found: list[Place] | None = None) -> Iterator[Match]:
    """The words that are asked for, as they stand in the text; of scripts without spaces those that touch are one.

    `found` are their places, where these are known already. The text is read up to the match that is asked for.
    """
    there = places(query, text) if found is None else found
    stretches, behind = spans(text) if there else iter(()), 0
    last: Match | None = None
    for first, end, n in there:
        stretch = list(islice(stretches, first - behind, end - behind))
        behind = end
        start, asked = stretch[0][0], query.asked[n]
        if last and last.end >= start and last.asked is asked:
            start = last.start
        elif last:
            yield last
        last = Match(start, stretch[-1][1], asked)
    if last:
        yield last


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
        self._pieces = found
        self._besides: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)
        for one in variants:
            self._besides[one.first].append((one.word, one.first + one.pieces))
        if not all(map(str.isascii, found)):
            for at, piece in enumerate(found):
                if not piece.isascii():
                    ways = ((piece, at + 1), *self._besides.get(at, ()))
                    if forms := [(form, end) for word, end in ways for form in unprefixed(word)]:
                        self._besides[at] += forms

    def find_all(self, query: WordQuery) -> list[Place]:
        """Where each thing stands that is asked for, in the order of the text."""
        roles = query.roles
        begun = {at for at, role in enumerate(map(roles.__getitem__, self._pieces)) if role}
        begun |= {at for at, ways in self._besides.items() if any(roles[word] for word, _ in ways)}
        found: list[Place] = []
        for first in begun:
            there = [(role, end) for word, end in self._at(first) if (role := roles[word])]
            here: dict[int, Place] = {}
            for role, end in there:
                for n in role.called:
                    here.setdefault(n, Place(first, end, n))
            found += here.values()
            for role, _ in there:
                for n, asked in role.begun:
                    if n not in here:
                        found += (Place(*at, n) for at in self._side_by_side(asked, first))
        return sorted(found)

    def _side_by_side(self, asked: Asked, first: int) -> _Path:
        """The words that stand side by side from a place on; none where others do."""
        # By where they end: one way to a place is as good as another.
        reached: list[dict[int, _Path]] = [{first: ()}]
        for n, step in enumerate(asked.steps):
            ways = [(*one, run) for one in reached[n].items() for run in step]
            if n and (closed := asked.closed_before(n)):
                ways += [(*one, (closed,)) for one in reached[n - 1].items()]
            paths = [(end, path + more) for at, path, run in ways for end, more in self._along(run, at, asked)]
            reached.append(dict(reversed(paths)))
        return next(iter(reached[-1].values()), ())

    def _along(self, run: Run, at: int, asked: Asked) -> Iterator[tuple[int, _Path]]:
        """Where the pieces of a run end, and stand, from a place on."""
        piece, rest = run[0], run[1:]
        is_begun = piece == asked.beginning
        for word, end in self._at(at):
            if word == piece or (is_begun and word.startswith(piece)):
                if rest:
                    yield from ((last, ((at, end), *more)) for last, more in self._along(rest, end, asked))
                else:
                    yield end, ((at, end),)

    def _at(self, place: int) -> list[tuple[str, int]]:
        if place >= len(self._pieces):
            return []
        return [(self._pieces[place], place + 1), *self._besides.get(place, ())]
