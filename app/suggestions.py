"""Near names for a misspelt one."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA


def near(word: str, known: Iterable[str], most: int = 3) -> list[str]:
    """The known names nearest to the word, best first; one that is a single slip away is always among them."""
    names = list(dict.fromkeys(known))
    slips = [
        name for name, distance, _ in process.extract(word, names, scorer=OSA.distance, limit=most) if distance <= 1
    ]
    alike = [name for name, _, _ in process.extract(word, names, scorer=fuzz.WRatio, score_cutoff=75, limit=most)]
    return list(dict.fromkeys([*slips, *alike]))[:most]
