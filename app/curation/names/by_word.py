"""Names by their first words: which of them may begin where a word of a text stands."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from app.curation.articles import Ref
from app.kinds import NAMED
from app.patterns import Pattern
from app.words.affixes import readings
from app.words.folding import fold_name
from app.words.scripts import UNSPACED

# So many words of texts are remembered with the names that may begin with them.
_WORDS = 50_000
WORD = Pattern(rf"[{UNSPACED}]|[^\W\d_{UNSPACED}]+|\d+")


class Name(NamedTuple):
    """A name, which of its words comes first after how many other characters, and whose it is."""

    words: str
    first: str
    before: int
    refs: tuple[Ref, ...]


def names_from(
    by_word: Mapping[str, list[Name]],
    own: Mapping[str, list[Name]] = MappingProxyType({}),
    replaced: Collection[str] = (),
) -> Callable[[str], list[tuple[int, Name]]]:
    """What gives the names that may begin with a word of a text, and where, counted from its beginning.

    Those of an article's own come first; names that it has otherwise are `replaced`.
    """

    @lru_cache(maxsize=_WORDS)
    def beginning_with(word: str) -> list[tuple[int, Name]]:
        return [(at - name.before, name) for at, reading in readings(word) for name in called(fold_name(reading))]

    def called(word: str) -> Iterator[Name]:
        yield from own.get(word, ())
        yield from (name for name in by_word.get(word, ()) if name.words not in replaced)

    return beginning_with


def by_first_word(owners: Mapping[str, Iterable[Ref]]) -> Mapping[str, list[Name]]:
    """Names with whose they are, the longest first; one that several kinds share is that of the first kind."""
    found: defaultdict[str, list[Name]] = defaultdict(list)
    for name, refs in sorted(owners.items(), key=lambda item: (-len(item[0]), item[0])):
        meant = next(one for kind in NAMED if (one := tuple(ref for ref in refs if ref.record == kind)))
        if first := WORD.search(name):
            found[fold_name(first[0])].append(Name(name, first[0], first.start(), meant))
    return found
