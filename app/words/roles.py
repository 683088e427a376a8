"""What each word of a text may be to a query."""

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from app.words.asked import Asked


class Role(NamedTuple):
    """What a word is to a query: the numbers of what it is, and of what of several pieces it begins."""

    called: tuple[int, ...]
    begun: tuple[tuple[int, Asked], ...]


def roles_in(asked: tuple[Asked, ...]) -> Mapping[str, Role | None]:
    """By each folded word what it may be to what is asked for, worked out when it is first looked up."""
    return _Roles(asked)


class _Roles(dict[str, Role | None]):
    def __init__(self, asked: tuple[Asked, ...]) -> None:
        self._of_one_piece = [(n, one) for n, one in enumerate(asked) if one.words or one.otherwise]
        self._begun: defaultdict[str, set[tuple[int, Asked]]] = defaultdict(set)
        for n, given in enumerate(asked):
            for one in (given.respelt or given, given.opened):
                if one is None or not (one.has_runs or one.closed):
                    continue
                for word in (*(run[0] for run in one.steps[0]), *filter(None, one.closed[:1])):
                    self._begun[word].add((n, one))

    def __missing__(self, word: str) -> Role | None:
        called = tuple(n for n, one in self._of_one_piece if one.is_called(word))
        begun = tuple(self._begun.get(word, ()))
        role = self[word] = Role(called, begun) if called or begun else None
        return role
