"""Names beside the spots of a map, none over another: what finds no room is told in words alone."""

from collections.abc import Iterable
from typing import NamedTuple, Protocol
from unicodedata import east_asian_width


class Label(NamedTuple):
    """Where a name stands from the middle of its spot, in pixels; `anchor` is the side of it that is there.

    `only` is the form of the page that it stands in, `wide` or `narrow`; empty for both.
    """

    dx: int
    dy: int
    anchor: str
    only: str


class Named(Protocol):
    """A spot, in percent of the map."""

    x: float
    y: float
    is_wide: bool
    labels: list[Label]

    @property
    def name(self) -> str: ...


class _Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "_Box") -> bool:
        is_beside = self.right <= other.left or other.right <= self.left
        return not (is_beside or self.bottom <= other.top or other.bottom <= self.top)


# The size of the map in the two forms of the page, in pixels, and how wide a letter is at most.
_SIZES = {"narrow": (280, 140), "wide": (640, 320)}
_LETTER, _ABOVE, _BELOW, _SPOT = 7.6, 11, 4, 8
# In the order of what is tried; so much farther off where a ring is around the spot.
_PLACES = ((12, 4, "start"), (-12, 4, "end"), (0, -12, "middle"), (0, 22, "middle"))
_RING = 5


def labelled(spots: Iterable[Named]) -> None:
    """Gives the spots their labels, the first of them first."""
    each = list(spots)
    found = {only: _placed(each, *size) for only, size in _SIZES.items()}
    for n, spot in enumerate(each):
        narrow, wide = found["narrow"].get(n), found["wide"].get(n)
        if narrow is not None and narrow == wide:
            spot.labels.append(Label(*narrow, ""))
        else:
            spot.labels += [Label(*place, only) for place, only in ((narrow, "narrow"), (wide, "wide")) if place]


def _placed(spots: list[Named], width: int, height: int) -> dict[int, tuple[int, int, str]]:
    """By the number of the spot where its label has room."""
    at = [(spot.x / 100 * width, spot.y / 100 * height) for spot in spots]
    sizes = [_SPOT + (_RING if spot.is_wide else 0) for spot in spots]
    taken = [_Box(x - size, y - size, x + size, y + size) for (x, y), size in zip(at, sizes, strict=True)]
    found: dict[int, tuple[int, int, str]] = {}
    for n, (spot, (x, y)) in enumerate(zip(spots, at, strict=True)):
        for right, down, anchor in _PLACES:
            far = _RING if spot.is_wide else 0
            dx, dy = right + far * _sign(right), down + far * _sign(down) * (right == 0)
            box = _box(x + dx, y + dy, anchor, spot.name)
            is_inside = box.left >= 0 and box.top >= 0 and box.right <= width and box.bottom <= height
            if is_inside and not any(box.meets(one) for one in taken):
                taken.append(box)
                found[n] = (dx, dy, anchor)
                break
    return found


def _box(x: float, y: float, anchor: str, name: str) -> _Box:
    width = sum(_LETTER * (1.8 if east_asian_width(letter) in "WF" else 1) for letter in name)
    left = x - {"start": 0.0, "middle": width / 2, "end": width}[anchor]
    return _Box(left, y - _ABOVE, left + width, y + _BELOW)


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)
