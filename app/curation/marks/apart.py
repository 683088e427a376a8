"""Straight quotation marks that stand apart from what is quoted, as on a typewriter: he said : " No " ."""

from app.curation.marks.paragraphs import PARAGRAPH
from app.patterns import Pattern

# A mark between gaps, and no sign of inches: 24 " wide.
_APART = Pattern(r'(?<![^\s])(?<!\d\s)"(?=\s)')
_ENDING = Pattern(r'(?<=\s)"(?!\w)')
_STRAIGHT = '"'
_BOTH = 2


def find_apart(text: str) -> dict[int, bool]:
    """Where marks stand apart that are a pair as the only two of their paragraph, and whether each opens it."""
    if not _APART.search(text):
        return {}
    ends = [found.start() for found in PARAGRAPH.finditer(text)]
    found: dict[int, bool] = {}
    for start, end in zip([0, *ends], [*ends, len(text)], strict=True):
        if text.count(_STRAIGHT, start, end) != _BOTH:
            continue
        first = text.index(_STRAIGHT, start)
        last = text.index(_STRAIGHT, first + 1)
        if _APART.match(text, first) and _ENDING.match(text, last) and text[first + 1 : last].strip():
            found |= {first: True, last: False}
    return found
