"""What is told of one value of a closed list, and the outside vocabularies that it is mapped to."""

from dataclasses import dataclass

PLOVER = "PLOVER"
SCHEMA = "https://schema.org/"
EDTF = "https://www.loc.gov/standards/datetime/"


@dataclass(frozen=True)
class Concept:
    """One value of a closed list; `maps_to` are URLs or terms of an outside vocabulary."""

    value: str
    definition: str
    maps_to: tuple[str, ...] = ()


def plover(value: str, definition: str) -> Concept:
    """A kind of event that PLOVER has as well, by the same name."""
    return Concept(value, definition, (f"{PLOVER}:{value.upper()}",))


def schema(value: str, definition: str, *names: str) -> Concept:
    """What terms of schema.org mean, given by their names there."""
    return Concept(value, definition, tuple(SCHEMA + name for name in names))
