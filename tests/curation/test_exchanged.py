"""Places of which latitude and longitude are exchanged."""

from pathlib import Path

import pytest

from app.curation.corpus import read_corpus
from tests.curation.test_every_script import person, statement, written

GHENT, BRUGES, OSTEND, SWAPPED = (51.05, 3.72), (51.21, 3.22), (51.23, 2.92), (2.92, 51.23)


def _noted(folder: Path, *points: tuple[float, float], country: str = "BE") -> list[str]:
    places = {
        f"place-{n}": {
            "kind": "city",
            "name": f"Place {'ABCD'[n]}",
            "country": country,
            "coordinates": {"lat": str(lat), "lon": str(lon)},
        }
        for n, (lat, lon) in enumerate(points)
    }
    actors = {"x": person("Ann Peeters")}
    corpus = read_corpus(written(folder, "Ann Peeters said so.", "en", actors, places, statement("x", "said")))
    return [f"{one.what}: {one.right}" for one in corpus.faults if one.file.name == "places.yaml"]


def test_a_place_that_would_lie_in_its_country_if_they_were_exchanged_is_noted(tmp_path: Path) -> None:
    assert _noted(tmp_path, GHENT, BRUGES, SWAPPED) == [
        "latitude 2.92 and longitude 51.23 are far from all other places of BE: "
        "write “lat: 51.23, lon: 2.92”, if they are exchanged"
    ]


@pytest.mark.parametrize(
    ("country", "points"),
    [
        ("BE", (GHENT, BRUGES, OSTEND)),
        # Of two it is not known which.
        ("BE", (GHENT, SWAPPED)),
        # Réunion and Guiana, which lie far away.
        ("FR", ((48.85, 2.35), (45.76, 4.84), (-21.11, 55.53), (4.92, -52.31))),
        # Where both are about the same.
        ("TR", ((39.93, 32.86), (41.01, 28.98), (32.86, 39.93))),
    ],
)
def test_places_that_may_lie_there_are_not(
    tmp_path: Path, country: str, points: tuple[tuple[float, float], ...]
) -> None:
    assert _noted(tmp_path, *points, country=country) == []
