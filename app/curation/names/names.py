"""Where actors, places and works are named: found from names and aliases, corrected by the curator."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from copy import copy
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple, Self

from app.curation.articles import Ref
from app.curation.languages.limits import joins_s
from app.curation.names.bounds import JOINED_S, is_bounded
from app.curation.names.capitals import goes_on, is_capitalised
from app.curation.names.spellings import as_read, spellings
from app.curation.shapes.entries import Actor, Entry, Place
from app.curation.texts.passages import PassageText
from app.kinds import NAMED
from app.patterns import Pattern
from app.text import Span
from app.words.folding import fold_name
from app.words.scripts import UNSPACED, is_apart, readings

# So many words of texts are remembered with the names that may begin with them.
_WORDS = 50_000
_WORD = Pattern(rf"[{UNSPACED}]|[^\W\d_{UNSPACED}]+|\d+")
_HONORIFIC = Pattern(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|MR|MRS|MS|MISS|DR|SIR)\.? $")
# “ Miss. ” with the code point before it.
_LONGEST_HONORIFIC = 7


class Found(NamedTuple):
    """A stretch of one passage that names these; more than one where they share a name.

    `name`, as a register has it, and `bare`, where it stands, are without an honorific.
    """

    span: Span
    refs: tuple[Ref, ...]
    name: str
    bare: Span


class _Name(NamedTuple):
    """A name, which of its words comes first after how many other characters, and whose it is."""

    words: str
    first: str
    before: int
    refs: tuple[Ref, ...]


class _Place(NamedTuple):
    """Where a name stands in the text of a passage, and how well it fits: in its own case, parted from other words."""

    start: int
    end: int
    refs: tuple[Ref, ...]
    name: str
    is_exact: bool
    is_apart: bool


class Names:
    """Every name and alias of the registers, by its first word without case and accents.

    An article may have names of its own, which win over those that are written alike.
    """

    def __init__(self, registers: Mapping[str, Mapping[str, Entry]]) -> None:
        owners: defaultdict[str, list[Ref]] = defaultdict(list)
        people = set[Ref]()
        for record, register in registers.items():
            for id_, entry in register.items():
                for name in {entry.name, *entry.aliases} if is_searched(entry) else entry.aliases:
                    for spelling in spellings(name):
                        if (ref := Ref(record, id_)) not in owners[spelling]:
                            owners[spelling].append(ref)
                if isinstance(entry, Actor) and entry.kind == "person":
                    people.add(Ref(record, id_))
        self._people = people
        self._has_s = False
        self._by_word = _by_first_word(owners)
        self._beginning_with = _names_from(self._by_word)

    def of_article(self, own: Mapping[str, tuple[Ref, ...]], language: str = "") -> Self:
        """The same for an article with names of its own; one without anybody is nobody's there."""
        if not own and joins_s(language) == self._has_s:
            return self
        names = copy(self)
        names._has_s = joins_s(language)
        if not own:
            return names
        spelled = {spelling: refs for name, refs in own.items() for spelling in spellings(name)}
        its_own = _by_first_word({name: refs for name, refs in spelled.items() if refs})
        names._beginning_with = _names_from(self._by_word, its_own, spelled)
        return names

    def find(self, passage: PassageText) -> list[Found]:
        """Every name in the passage, longest first where they begin together.

        A name inside a longer one counts if it is another's: "Assad" in "the Assad government".
        """
        unpointed = as_read(passage.folded.text)
        text = unpointed.text
        # In capitals several spellings of a name are the same.
        places = list({(one.start, one.end, one.refs, one.is_exact): one for one in self._places(text)}.values())
        exact = {(one.start, one.end) for one in places if one.is_exact}
        found = [
            Found(
                passage.folded.span(*unpointed.span(self._with_honorific(text, one.start, one.refs), one.end)),
                one.refs,
                one.name,
                passage.folded.span(*unpointed.span(one.start, one.end)),
            )
            for one in places
            if one.is_exact or (one.start, one.end) not in exact
            if one.is_apart or not _is_inside(one, places)
        ]
        return [one for one in found if not self._is_inside_another(one, found)]

    def _places(self, text: str) -> Iterator[_Place]:
        beginning_with = self._with_or_without_s if self._has_s else self._beginning_with
        for word in _WORD.finditer(text):
            for at, name in beginning_with(word[0]):
                start = word.start() + at
                # Of a letter that others write as two, the last word of a text may be the shorter.
                end = min(start + len(name.words), len(text))
                is_exact = start >= 0 and text.startswith(name.words, start)
                is_there = is_exact or is_capitalised(text, start, name.words)
                if not is_there:
                    continue
                are_people = self._are_people(name.refs)
                if is_bounded(text, (start, end), name.words, are_people, self._has_s) and not goes_on(
                    text, start, end
                ):
                    yield _Place(start, end, name.refs, name.words, is_exact, is_apart(text, start, end))

    def _with_or_without_s(self, word: str) -> list[tuple[int, _Name]]:
        """The names that may begin with a word of a text, as it is and without an “s” that is joined to it."""
        found = self._beginning_with(word)
        return [*found, *self._beginning_with(word[:-1])] if word.endswith(JOINED_S) else found

    def _is_inside_another(self, one: Found, found: Iterable[Found]) -> bool:
        """Whether it is part of a longer name of the same, or of another person: “Assad” in “Maher Assad”."""
        longer = (other for other in found if other.span != one.span and other.span.contains(one.span))
        return any(set(other.refs) & set(one.refs) or self._are_people({*other.refs, *one.refs}) for other in longer)

    def _are_people(self, refs: Iterable[Ref]) -> bool:
        return self._people.issuperset(refs)

    def _with_honorific(self, text: str, start: int, refs: tuple[Ref, ...]) -> int:
        if self._are_people(refs) and (match := _HONORIFIC.search(text, max(0, start - _LONGEST_HONORIFIC), start)):
            return match.start()
        return start


def _names_from(
    by_word: Mapping[str, list[_Name]],
    own: Mapping[str, list[_Name]] = MappingProxyType({}),
    replaced: Collection[str] = (),
) -> Callable[[str], list[tuple[int, _Name]]]:
    """What gives the names that may begin with a word of a text, and where, counted from its beginning.

    Those of an article's own come first; names that it has otherwise are `replaced`.
    """

    @lru_cache(maxsize=_WORDS)
    def beginning_with(word: str) -> list[tuple[int, _Name]]:
        return [(at - name.before, name) for at, reading in readings(word) for name in called(fold_name(reading))]

    def called(word: str) -> Iterator[_Name]:
        yield from own.get(word, ())
        yield from (name for name in by_word.get(word, ()) if name.words not in replaced)

    return beginning_with


def _by_first_word(owners: Mapping[str, Iterable[Ref]]) -> Mapping[str, list[_Name]]:
    """Names with whose they are, the longest first; one that several kinds share is that of the first kind."""
    found: defaultdict[str, list[_Name]] = defaultdict(list)
    for name, refs in sorted(owners.items(), key=lambda item: (-len(item[0]), item[0])):
        meant = next(one for kind in NAMED if (one := tuple(ref for ref in refs if ref.record == kind)))
        if first := _WORD.search(name):
            found[fold_name(first[0])].append(_Name(name, first[0], first.start(), meant))
    return found


def is_searched(entry: Entry) -> bool:
    """Whether texts are searched for the name of an entry, as they are for aliases; for a description they are not."""
    return isinstance(entry, Place) or entry.named


def _is_inside(one: _Place, places: Iterable[_Place]) -> bool:
    """Whether it is part of a longer name: where no gap parts words, that is the only one that is meant."""
    return any(
        other.start <= one.start and one.end <= other.end and (other.start, other.end) != (one.start, one.end)
        for other in places
    )
