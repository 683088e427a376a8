"""Words of a query in place of others, the rest as it was typed."""

from collections.abc import Mapping

from app.words.asked import Run
from app.words.cutting import words


def replaced(text: str, instead: Mapping[Run, str]) -> str:
    """The text with other words for runs of its pieces, the longest run that begins at a piece first."""
    found = list(words(text))
    longest = max(map(len, instead), default=0)
    parts: list[str] = []
    behind = at = 0
    while at < len(found):
        runs = (tuple(word.folded for word in found[at : at + length]) for length in range(longest, 0, -1))
        run = next((run for run in runs if run in instead), None)
        if run:
            parts += [text[behind : found[at].start], instead[run]]
            behind = found[at + len(run) - 1].end
        at += len(run) if run else 1
    return "".join([*parts, text[behind:]])
