"""Places whose latitude stands where their longitude should: far from all others of their country, unless exchanged."""

from collections import defaultdict
from collections.abc import Mapping

from app.curation.files.seed_file import SeedFile
from app.curation.shapes.entries import Coordinates, Place

# In degrees: what lies so far away from each of at least so many others, and would lie so near to one of them.
_FAR, _NEAR, _LEAST = 15, 6, 2


def note_exchanged(file: SeedFile, own: Mapping[str, Place], places: Mapping[str, Place]) -> None:
    of_country = defaultdict[str, list[Coordinates]](list)
    for place in places.values():
        if place.coordinates and place.country:
            of_country[place.country].append(place.coordinates)
    for id_, place in own.items():
        if (
            place.coordinates
            and (others := of_country[place.country or ""])
            and _is_exchanged(place.coordinates, others)
        ):
            lat, lon = f"{place.coordinates.lat:g}", f"{place.coordinates.lon:g}"
            what = f"latitude {lat} and longitude {lon} are far from all other places of {place.country}"
            file.note((id_, "coordinates"), what, f"write “lat: {lon}, lon: {lat}”, if they are exchanged")


def _is_exchanged(at: Coordinates, of_country: list[Coordinates]) -> bool:
    """Whether there are others, none of which is near, as the first of them are for most places."""
    others = (one for one in of_country if one is not at)
    if len(of_country) <= _LEAST or not all(_away(at.lat, at.lon, one) > _FAR for one in others):
        return False
    return any(_away(at.lon, at.lat, one) < _NEAR for one in of_country if one is not at)


def _away(lat: float, lon: float, other: Coordinates) -> float:
    return max(abs(lat - other.lat), abs(lon - other.lon))
