"""A locator map: places as spots on the outline of the land, in a window that is chosen around them.

North and south are true to scale everywhere, east and west on the middle parallel: distances near it may be compared.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.documents import Json
from app.pages.drawings.land import Window, outline
from app.pages.drawings.map_labels import Label, labelled
from app.pages.phrases import names

# A window is twice as wide as high, at least so many degrees high, with room around what it holds, as a part of it.
_SHAPE, _LEAST, _ROOM = 2.0, 14.0, 0.3
_HIGHEST = 150.0
# Kinds of places that are no spot: what is told of them lies somewhere in them.
_WIDE = {"country", "state", "region", "area", "province", "governorate", "continent", "sea", "ocean"}
# The statuses from the one that is told most surely: where several events are, the spot shows the first.
_SUREST = ("occurred", "ongoing", "scheduled", "conditional", "postponed", "cancelled", "alleged")
# Spots nearer than so many percent of the width are one.
_NEAR = 2.2
# Of a degree of latitude, and what a scale may be.
_KM = 111.2
_LENGTHS = (50, 100, 200, 500, 1_000, 2_000, 5_000)


@dataclass
class Spot:
    """Places so near each other that they are drawn as one; `status` is empty where no event is meant.

    `x` and `y` are in percent.
    """

    places: list[Json]
    x: float
    y: float
    status: str
    is_wide: bool
    labels: list[Label] = field(default_factory=list)

    @property
    def name(self) -> str:
        return names(self.places)


@dataclass(frozen=True)
class Map:
    """`scale` is a length in km and how much of the width it takes, in percent; `told` has all places, in words."""

    land: str
    spots: list[Spot]
    scale: tuple[int, float]
    told: list[tuple[Json, list[Json]]]

    @property
    def missing(self) -> list[Json]:
        return [place for place, _ in self.told if not place["coordinates"]]


def map_of_events(events: Iterable[Json]) -> Map | None:
    """Where events are told to have been; None where no place of them has coordinates."""
    there: dict[str, list[Json]] = {}
    places: dict[str, Json] = {}
    for event in events:
        if place := event["place"]:
            places[place["id"]] = place
            there.setdefault(place["id"], []).append(event)
    return _map([(places[id_], there[id_]) for id_ in sorted(places, key=lambda id_: -len(there[id_]))])


def map_of_places(places: Iterable[Json]) -> Map | None:
    return _map([(one, []) for one in places])


def _map(told: list[tuple[Json, list[Json]]]) -> Map | None:
    known = [(place["coordinates"]["lon"], place["coordinates"]["lat"]) for place, _ in told if place["coordinates"]]
    if not known:
        return None
    window = _window(known)
    spots: list[Spot] = []
    for place, events in told:
        if place["coordinates"]:
            _add(spots, place, _status(events), window)
    labelled(spots)
    width = (window.north - window.south) * _SHAPE * _KM
    length = max((one for one in _LENGTHS if one <= width / 4), default=_LENGTHS[0])
    return Map(outline(window), spots, (length, length / width * 100), told)


def _status(events: list[Json]) -> str:
    return min((one["status"] for one in events), key=_SUREST.index, default="")


def _add(spots: list[Spot], place: Json, status: str, window: Window) -> None:
    """A spot of its own, or as another name of one that it would lie upon."""
    lon, lat = place["coordinates"]["lon"], place["coordinates"]["lat"]
    x, y = window.at(lon + 360 * math.ceil((window.west - lon) / 360), lat)
    is_wide = place["kind"] in _WIDE
    for spot in spots:
        if spot.is_wide == is_wide and abs(spot.x - x * 100) < _NEAR and abs(spot.y - y * 100) < _NEAR * _SHAPE:
            spot.places.append(place)
            spot.status = min(filter(None, (spot.status, status)), key=_SUREST.index, default="")
            return
    spots.append(Spot([place], x * 100, y * 100, status, is_wide))


def _window(known: list[tuple[float, float]]) -> Window:
    """The least window that holds all of them: on the side of the earth where they are."""
    lons = sorted({lon for lon, _ in known})
    gaps = [(other - one) % 360 or 360 for one, other in zip(lons, [*lons[1:], lons[0]], strict=True)]
    west = lons[(gaps.index(max(gaps)) + 1) % len(lons)]
    east = west + 360 - max(gaps)
    south, north = min(lat for _, lat in known), max(lat for _, lat in known)
    middle = (south + north) / 2
    # How long a degree of longitude is there, of one of latitude.
    shrunk = max(math.cos(math.radians(middle)), 0.2)
    height = max((north - south) * (1 + _ROOM), (east - west) * (1 + _ROOM) * shrunk / _SHAPE, _LEAST)
    height = min(height, _HIGHEST, 360 * shrunk / _SHAPE)
    middle = min(max(middle, height / 2 - 90), 90 - height / 2)
    half = height * _SHAPE / shrunk / 2
    return Window((west + east) / 2 - half, middle + height / 2, (west + east) / 2 + half, middle - height / 2)
