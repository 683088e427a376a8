"""Near names for a misspelt one, and how what was sent and what is meant are told."""

from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

_ALIKE = 70
_INSIDE = 90
_SHORTEST_INSIDE = 4
_FEW = 10
_MOST_SHOWN = 60


def near(word: str, known: Iterable[str], most: int = 3) -> list[str]:
    """The known names nearest to the word whatever its case, best first.

    One that is the word but for its case is meant alone. One that is a single slip away is always among them; a longer
    name that holds the word counts as near.
    """
    names = _folded(known)
    return _near(word, names, _slips(word, names, most), most)


def nearest(word: str, known: Iterable[str], most: int = 3) -> list[str]:
    """Where some of the known names are a single slip away, these alone; else those that are near."""
    names = _folded(known)
    return _slips(word, names, most) or _near(word, names, [], most)


def slips(word: str, known: Iterable[str], most: int = 3) -> list[str]:
    """The known names that are the word but for its case, or but for a single slip, best first."""
    return _slips(word, _folded(known), most)


def _folded(known: Iterable[str]) -> dict[str, str]:
    """Each name and what is compared of it."""
    return {name: name.casefold() for name in known}


def _slips(word: str, names: dict[str, str], most: int) -> list[str]:
    found = process.extract(word.casefold(), names, scorer=OSA.distance, score_cutoff=1, limit=most)
    return [name for _, _, name in found]


def _near(word: str, names: dict[str, str], slipped: list[str], most: int) -> list[str]:
    asked = word.casefold()
    if same := [name for name, one in names.items() if one == asked]:
        return same[:most]
    found = process.extract(asked, names, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=most)
    if len(word) >= _SHORTEST_INSIDE:
        longer = {name: one for name, one in names.items() if len(name) > len(word)}
        found += process.extract(asked, longer, scorer=fuzz.partial_ratio, score_cutoff=_INSIDE, limit=most)
    return list(dict.fromkeys([*slipped, *(name for _, _, name in found)]))[:most]


def shown(value: str, otherwise: str = "") -> str:
    """What was sent, in quotation marks, where it is short and every character of it can be seen."""
    return f"“{value}”" if 0 < len(value) <= _MOST_SHOWN and value.isprintable() else otherwise


def did_you_mean(names: list[str]) -> str:
    """The suggestion as the end of a sentence; nothing where there is none."""
    return f"; did you mean {' or '.join(f'“{name}”' for name in names)}?" if names else ""


def one_of(names: list[str]) -> str:
    """All there is to choose from as the end of a sentence, where that is little."""
    return f"; it is one of {', '.join(names)}" if 0 < len(names) <= _FEW else ""


def either(words: Sequence[str]) -> str:
    """`actor, place or work`."""
    *others, last = words
    return f"{', '.join(others)} or {last}" if others else last
