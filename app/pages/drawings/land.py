"""The outline of the land inside a window of a map; `land.json` says whose it is."""

from collections.abc import Callable
from functools import lru_cache
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any, NamedTuple

from pydantic_core import from_json

Point = tuple[float, float]

# Parts of a window's width and height that the outline is drawn in.
WIDTH, HEIGHT = 1_000, 500
# How far beyond the window it is cut off, as a part of it, so that no edge of a cut is seen.
_BEYOND = 0.02


class Window(NamedTuple):
    """Degrees of longitude from `west`, which may lie beyond the date line, and of latitude up to `north`."""

    west: float
    north: float
    east: float
    south: float

    def at(self, lon: float, lat: float) -> Point:
        """Where it lies, from the top left corner at 0, 0 to 1, 1."""
        return (lon - self.west) / (self.east - self.west), (self.north - lat) / (self.north - self.south)


def outline(window: Window) -> str:
    """The land as the path of a drawing of `WIDTH` by `HEIGHT`."""
    paths = []
    for ring, west, east in _rings():
        for turn in (-360, 0, 360):
            if east + turn < window.west or west + turn > window.east:
                continue
            points = [window.at(lon + turn, lat) for lon, lat in ring]
            paths.append(_path(_cut(points)))
    return "".join(paths)


@lru_cache
def _rings() -> list[tuple[list[Point], float, float]]:
    """Every ring in degrees, with its least and its greatest longitude."""
    document: Any = from_json((Path(__file__).parent / "land.json").read_bytes())
    found = []
    for steps in document["land"]:
        lons, lats = list(accumulate(steps[::2])), list(accumulate(steps[1::2]))
        found.append(
            ([(lon / 10, lat / 10) for lon, lat in zip(lons, lats, strict=True)], min(lons) / 10, max(lons) / 10)
        )
    return found


def _cut(points: list[Point]) -> list[Point]:
    """What of a polygon lies in the window, cut off at one side after the other."""
    least, most = -_BEYOND, 1 + _BEYOND
    for axis in (0, 1):
        points = _cut_at(points, axis, least, lambda value: value >= least)
        points = _cut_at(points, axis, most, lambda value: value <= most)
    return points


def _cut_at(points: list[Point], axis: int, at: float, is_inside: Callable[[float], bool]) -> list[Point]:
    found: list[Point] = []
    for one, other in pairwise([*points[-1:], *points]):
        if is_inside(one[axis]) != is_inside(other[axis]):
            part = (at - one[axis]) / (other[axis] - one[axis])
            found.append((one[0] + part * (other[0] - one[0]), one[1] + part * (other[1] - one[1])))
        if is_inside(other[axis]):
            found.append(other)
    return found


def _path(points: list[Point]) -> str:
    """Steps in whole parts, without those that go nowhere."""
    whole = [(round(x * WIDTH), round(y * HEIGHT)) for x, y in points]
    steps = [(other[0] - one[0], other[1] - one[1]) for one, other in pairwise(whole)]
    drawn = "".join(f"l{x} {y}" for x, y in steps if x or y)
    return f"M{whole[0][0]} {whole[0][1]}{drawn}z" if drawn else ""
