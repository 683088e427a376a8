"""Whom an actor is told of with, drawn: a fan of lines from it to each, by what is told of the two."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

# The fan is so wide; a row of it is so high. It is stretched to the room there is.
WIDTH, ROW = 100, 10
# How far lines stand apart where they begin, of how far they do where they end; how thick they are, in pixels.
_GATHERED, _THIN, _THICK = 0.25, 1.5, 6.0
# Speech stands this far below what the two do together.
_BELOW = 2.6


class Other(Protocol):
    """One that it is told of with: in events, those that are told most surely first; in what one says of the other."""

    together: dict[str, int]
    speaks_of: int
    spoken_of_by: int


@dataclass(frozen=True)
class Line:
    """`path` has its own units, `at` is where it ends, in percent; `thickness` is in pixels.

    `form` is `told`, `possible` or `alleged`, of the event of the two that is told most surely, or of speech `speaks`,
    `spoken` or `both`.
    """

    form: str
    path: str
    at: float
    thickness: float


def fan(others: Sequence[Other], forms: dict[str, str]) -> list[Line]:
    """The lines in the order of the rows; `forms` are those of the heads that events together stand below."""
    surest = [next(iter(one.together.items()), None) for one in others]
    most = max((one[1] for one in surest if one), default=0)
    found = []
    for n, (one, event) in enumerate(zip(others, surest, strict=True)):
        has_quotes = bool(one.speaks_of or one.spoken_of_by)
        apart = _BELOW / 2 if event and has_quotes else 0
        if event:
            head, count = event
            thickness = _THIN + (_THICK - _THIN) * math.sqrt(count / most)
            found.append(_line(forms[head], n, -apart, len(others), thickness))
        if has_quotes:
            form = "both" if one.speaks_of and one.spoken_of_by else "speaks" if one.speaks_of else "spoken"
            found.append(_line(form, n, apart, len(others), _THIN))
    return found


def _line(form: str, row: int, apart: float, rows: int, thickness: float) -> Line:
    middle, end = rows * ROW / 2, (row + 0.5) * ROW + apart
    start = middle + (end - middle) * _GATHERED
    half = WIDTH // 2
    path = f"M0 {start:.1f}C{half} {start:.1f} {half} {end:.1f} {WIDTH} {end:.1f}"
    return Line(form, path, end / (rows * ROW) * 100, round(thickness, 1))
