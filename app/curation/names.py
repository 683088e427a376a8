"""Where actors and places are named: found from names and aliases, corrected by the curator."""

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from app.curation.articles import Ref
from app.curation.passages import PassageText, is_whole
from app.curation.shapes import Actor, Place
from app.text import Span

_WORD = re.compile(r"[^\W\d_]+|\d+")
_HONORIFIC = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir)\.? $")


class Found(NamedTuple):
    """A stretch of one passage that names these; more than one where they share a name."""

    span: Span
    refs: tuple[Ref, ...]


class Names:
    """Every name and alias of the registers, by its first word."""

    def __init__(self, actors: dict[str, Actor], places: dict[str, Place]) -> None:
        owners: defaultdict[str, list[Ref]] = defaultdict(list)
        for record, register in (("actor", actors), ("place", places)):
            for id_, entry in register.items():
                for name in {entry.name, *entry.aliases} if is_named(entry) else entry.aliases:
                    owners[name].append(Ref(record, id_))
        self._people = {id_ for id_, actor in actors.items() if actor.kind == "person"}
        self._by_word: defaultdict[str, list[tuple[str, tuple[Ref, ...]]]] = defaultdict(list)
        for name, refs in sorted(owners.items(), key=lambda item: (-len(item[0]), item[0])):
            actors_first = tuple(ref for ref in refs if ref.record == "actor") or tuple(refs)
            if first := _WORD.search(name):
                self._by_word[first[0]].append((name, actors_first))

    def find(self, passage: PassageText) -> list[Found]:
        """Every name in the passage, longest first where they begin together.

        A name inside a longer one counts if it is another's: "Assad" in "the Assad government".
        """
        text = passage.folded.text
        found: list[Found] = []
        for word in _WORD.finditer(text):
            for name, refs in self._by_word.get(word[0], ()):
                start = word.start() - _leading(name)
                end = start + len(name)
                if start >= 0 and text.startswith(name, start) and is_whole(text, start, end):
                    found.append(Found(passage.folded.span(self._with_honorific(text, start, refs), end), refs))
        return [one for one in found if not _is_inside_another_of_its_own(one, found)]

    def _with_honorific(self, text: str, start: int, refs: tuple[Ref, ...]) -> int:
        if all(ref.id in self._people for ref in refs) and (match := _HONORIFIC.search(text, 0, start)):
            return match.start()
        return start


def is_named(entry: Actor | Place) -> bool:
    """Whether the name of an entry is a name, and so looked for in texts; a description is not."""
    return not isinstance(entry, Actor) or entry.named


def _leading(name: str) -> int:
    first = _WORD.search(name)
    return first.start() if first else 0


def _is_inside_another_of_its_own(one: Found, found: Iterable[Found]) -> bool:
    return any(
        other.span != one.span and other.span.contains(one.span) and set(other.refs) & set(one.refs) for other in found
    )
