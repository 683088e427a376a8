"""The registers of actors, places and works, in which ids are looked up."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from app.curation.articles import Ref
from app.curation.files.alike import passing_for_ascii
from app.curation.names.names import Names
from app.curation.shapes.entries import Actor, Entry, Place, Work
from app.curation.shapes.values import NOBODY
from app.kinds import KINDS, NAMED, NamedKind
from app.patterns import Pattern
from app.suggestions import near

# What others put between several ids.
_PARTED = Pattern(r"\s*[,;，；、،؛/&+|]\s*|\s+(?:and\s+)?")
# What is left out where there is none, and never said to be none.
_LEFT_OUT = {"place", "work", "event", "record"}


@dataclass(frozen=True)
class Registers:
    """All registers; `unread` names what a file of which could not be read, so that its ids are not known."""

    actors: dict[str, Actor]
    places: dict[str, Place]
    works: dict[str, Work]
    unread: frozenset[str] = frozenset()

    @cached_property
    def names(self) -> Names:
        return Names({kind: self.of(kind) for kind in NAMED})

    def of(self, kind: NamedKind) -> Mapping[str, Entry]:
        registers: dict[NamedKind, Mapping[str, Entry]]
        registers = {"actor": self.actors, "place": self.places, "work": self.works}
        return registers[kind]

    def meant(self, given: str) -> Ref | None:
        """What an id is of: the first of the kinds that have it, unless it says which, as `place:syria` does."""
        said, colon, id_ = given.rpartition(":")
        kinds = (kind for kind in NAMED if not colon or kind == said)
        return next((Ref(kind, id_) for kind in kinds if id_ in self.of(kind)), None)

    def known(self) -> list[str]:
        """All ids, and as they are written to say which of several things is meant."""
        return [id_ for kind in NAMED for id_ in self.of(kind)] + [
            f"{kind}:{id_}" for kind in NAMED[1:] for id_ in self.of(kind)
        ]

    def actor_and_above(self, actor: str) -> list[str]:
        """The actor and all that it is a part of, nearest first."""
        return _chain(actor, lambda id_: self.actors[id_].part_of if id_ in self.actors else None)

    def place_and_above(self, place: str) -> list[str]:
        """The place and all that it lies in, nearest first."""
        return _chain(place, lambda id_: self.places[id_].within if id_ in self.places else None)


def _chain(start: str, above: Callable[[str], str | None]) -> list[str]:
    """Ends where it comes round to itself, which is a fault that is told elsewhere."""
    chain: dict[str, None] = {}
    at: str | None = start
    while at is not None and at not in chain:
        chain[at] = None
        at = above(at)
    return list(chain)


def unknown_id(kind: str, given: str, known: Iterable[str], other: str | None = None) -> tuple[str, str]:
    """What is wrong with an id that no record of a kind has, and what would be right; `other` is a kind that has it."""
    wanted, ids = _with_article(kind), sorted(known)
    if len(several := _PARTED.split(given.strip())) > 1 and set(several) <= set(ids):
        return f"“{given}” is not {wanted}, but several ids", f"where several may stand, write [{', '.join(several)}]"
    hint = " or ".join(f"“{id_}”" for id_ in near(given, ids))
    strange = passing_for_ascii(given)
    strange = f" {strange[0].upper()}{strange[1:]}" if strange else ""
    if given == NOBODY:
        right = "write it alone where nobody is meant, or remove it"
        return f"“{NOBODY}” is not {wanted}", "remove it" if kind in _LEFT_OUT else right
    if other:
        right = f"did you mean {hint}?{strange}" if hint else f"name {wanted}, or remove it"
        return f"“{given}” is {_with_article(other)}, not {wanted}", right
    return f"“{given}” is not {wanted}", f"did you mean {hint}?{strange}" if hint else _added(kind)


def _added(kind: str) -> str:
    """What to do where a record of a kind is missing; the kinds that a register holds have a file of their own."""
    return f"add it to {KINDS[kind].plural}.yaml first" if kind in NAMED else f"add the {kind} first"


def _with_article(kind: str) -> str:
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"
