"""Near names for a misspelt one."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

_ALIKE = 70
_INSIDE = 90
_SHORTEST_INSIDE = 4
_FEW = 10


def near(word: str, known: Iterable[str], most: int = 3) -> list[str]:
    """The known names nearest to the word whatever its case, best first.

    One that is a single slip away is always among them; a longer name that holds the word counts as near.
    """
    names = list(dict.fromkeys(known))
    slips = process.extract(word, names, scorer=OSA.distance, processor=str.casefold, score_cutoff=1, limit=most)
    alike = process.extract(word, names, scorer=fuzz.ratio, processor=str.casefold, score_cutoff=_ALIKE, limit=most)
    found = [*slips, *alike]
    if len(word) >= _SHORTEST_INSIDE:
        longer = [name for name in names if len(name) > len(word)]
        found += process.extract(
            word, longer, scorer=fuzz.partial_ratio, processor=str.casefold, score_cutoff=_INSIDE, limit=most
        )
    return list(dict.fromkeys(name for name, _, _ in found))[:most]


def did_you_mean(names: list[str]) -> str:
    """The suggestion as the end of a sentence; nothing where there is none."""
    return f"; did you mean {' or '.join(f'“{name}”' for name in names)}?" if names else ""


def one_of(names: list[str]) -> str:
    """All there is to choose from as the end of a sentence, where that is little."""
    return f"; it is one of {', '.join(names)}" if 0 < len(names) <= _FEW else ""
