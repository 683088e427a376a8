"""Where actors, places and works are named: found from names and aliases, corrected by the curator."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from typing import NamedTuple, Self

from app.curation.articles import Ref
from app.curation.languages.limits import joins_s
from app.curation.names.bounds import JOINED_S, is_bounded
from app.curation.names.by_word import WORD, Name, by_first_word, names_from
from app.curation.names.capitals import goes_on, is_capitalised
from app.curation.names.house_spellings import behind_others, is_in_longer
from app.curation.names.nested import Found, not_nested
from app.curation.names.spellings import as_read, spellings
from app.curation.shapes.entries import Actor, Entry, Place
from app.curation.texts.passages import PassageText
from app.patterns import Pattern
from app.words.boundaries import is_apart

_HONORIFIC = Pattern(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|MR|MRS|MS|MISS|DR|SIR)\.? $")
# “ Miss. ” with the code point before it.
_LONGEST_HONORIFIC = 7


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
        self._people = _people(registers)
        self._has_s = False
        self._by_word = by_first_word(_owners(registers))
        self._beginning_with = names_from(self._by_word)

    def of_article(self, own: Mapping[str, tuple[Ref, ...]], language: str = "") -> Self:
        """The same for an article with names of its own; one without anybody is nobody's there."""
        if not own and joins_s(language) == self._has_s:
            return self
        names = copy(self)
        names._has_s = joins_s(language)
        if not own:
            return names
        spelled = {spelling: refs for name, refs in own.items() for spelling in spellings(name)}
        its_own = by_first_word({name: refs for name, refs in spelled.items() if refs})
        names._beginning_with = names_from(self._by_word, its_own, spelled)
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
        return list(not_nested(found, self._people))

    def _places(self, text: str) -> Iterator[_Place]:
        beginning_with = self._with_or_without_s if self._has_s else self._beginning_with
        for word in WORD.finditer(text):
            for at, name in beginning_with(word[0]):
                start = word.start() + at
                # Of a letter that others write as two, the last word of a text may be the shorter.
                end = min(start + len(name.words), len(text))
                is_exact = start >= 0 and text.startswith(name.words, start)
                is_there = is_exact or is_capitalised(text, start, name.words)
                if not is_there:
                    continue
                if name.refs[0].record == "place" and is_in_longer(text, start, end, name.words):
                    continue
                are_people = self._are_people(name.refs)
                if is_bounded(text, (start, end), name.words, are_people, self._has_s) and not goes_on(
                    text, start, end
                ):
                    yield _Place(start, end, name.refs, name.words, is_exact, is_apart(text, start, end))

    def _with_or_without_s(self, word: str) -> list[tuple[int, Name]]:
        """The names that may begin with a word of a text, as it is and without an “s” that is joined to it."""
        found = self._beginning_with(word)
        return [*found, *self._beginning_with(word[:-1])] if word.endswith(JOINED_S) else found

    def _are_people(self, refs: Iterable[Ref]) -> bool:
        return self._people.issuperset(refs)

    def _with_honorific(self, text: str, start: int, refs: tuple[Ref, ...]) -> int:
        if self._are_people(refs) and (match := _HONORIFIC.search(text, max(0, start - _LONGEST_HONORIFIC), start)):
            return match.start()
        return start


def _owners(registers: Mapping[str, Mapping[str, Entry]]) -> Mapping[str, list[Ref]]:
    """By each spelling of a name or an alias the records that it is one of."""
    found: defaultdict[str, list[Ref]] = defaultdict(list)
    for record, register in registers.items():
        for id_, entry in register.items():
            names = {entry.name, *entry.aliases} if is_searched(entry) else entry.aliases
            others = {other for name in names for other in behind_others(name)} if record == "place" else set()
            for spelling in {spelling for name in names for spelling in spellings(name)} | others:
                found[spelling].append(Ref(record, id_))
    return found


def _people(registers: Mapping[str, Mapping[str, Entry]]) -> set[Ref]:
    return {
        Ref(record, id_)
        for record, register in registers.items()
        for id_, entry in register.items()
        if isinstance(entry, Actor) and entry.kind == "person"
    }


def is_searched(entry: Entry) -> bool:
    """Whether texts are searched for the name of an entry, as they are for aliases; for a description they are not."""
    return isinstance(entry, Place) or entry.named


def _is_inside(one: _Place, places: Iterable[_Place]) -> bool:
    """Whether it is part of a longer name: where no gap parts words, that is the only one that is meant."""
    return any(
        other.start <= one.start and one.end <= other.end and (other.start, other.end) != (one.start, one.end)
        for other in places
    )
