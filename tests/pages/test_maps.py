"""Locator maps: what lies where, what is drawn of it, and that all of it is told in words."""

import re
from itertools import combinations
from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.pages.drawings.land import HEIGHT, WIDTH, Window, outline
from app.pages.drawings.map_labels import labelled
from app.pages.drawings.maps import Spot, map_of_events, map_of_places
from tests.pages.page import Element, page_of


def place(name: str, lat: float, lon: float, kind: str = "city") -> dict[str, Any]:
    return {"id": name, "name": name, "kind": kind, "coordinates": {"lat": lat, "lon": lon}}


def spots(page: Element) -> list[tuple[list[str], list[str]]]:
    """The classes of what is drawn at each spot, and the names beside it."""
    drawing = page.one("figure", class_="map").all("svg")[0]
    each = [one for one in drawing.children if not isinstance(one, str) and "scale" not in one.classes][1:]
    return [
        (
            [one["class"] for one in spot.all() if one.name in ("circle", "rect", "path")],
            sorted({one.text for one in spot.all("text")}),
        )
        for spot in each
    ]


def test_places_are_drawn_where_they_lie_and_a_country_as_a_ring(client: TestClient) -> None:
    page = page_of(client, "/explore/places").one("main")
    assert spots(page) == [(["spot"], ["Elmar"]), (["wide-place"], ["Norland"])]
    assert page.one("figure", class_="map").one("path", class_="land")["d"].startswith("M")
    assert (
        "A dotted ring: somewhere in that country or area. Without coordinates: North Quay and Westland." in page.text
    )


def test_a_place_is_shown_among_those_that_lie_in_it(client: TestClient) -> None:
    assert spots(page_of(client, "/explore/places/norland")) == [(["wide-place"], ["Norland"]), (["spot"], ["Elmar"])]
    assert "60.25° north, 5.5° east" in page_of(client, "/explore/places/elmar").text
    assert not page_of(client, "/explore/places/north-quay").all("figure", class_="map")


def test_events_are_drawn_as_they_are_in_their_rows_and_told_in_words(client: TestClient) -> None:
    told = page_of(client, "/explore/events").one("details", class_="on-a-map")
    assert told.one("summary").text == "Map: 1 place"
    assert spots(told) == [(["full"], ["Elmar"])]
    assert [one.text for one in told.all("li")] == [
        "Elmar 3 events: First talks in Elmar; The dockers vote for a strike; The dockers of Elmar are on strike, "
        "going on when written",
        "North Quay 2 events, without coordinates: Fire on a crane at North Quay, alleged; "
        "The Harbour Board reopens North Quay",
    ]
    assert not page_of(client, "/explore/events?place=north-quay").all("figure", class_="map")


def test_what_is_told_most_surely_is_drawn_where_several_events_are() -> None:
    there = place("There", 10, 10)
    found = map_of_events({"place": there, "status": status} for status in ("alleged", "occurred", "scheduled"))
    assert found is not None
    assert [(one.name, one.status) for one in found.spots] == [("There", "occurred")]
    assert map_of_events([{"place": None, "status": "occurred"}]) is None


@pytest.mark.parametrize(
    ("places", "west", "east"),
    [
        ([place("Suva", -18, 178), place("Apia", -14, -172)], 178, 188),
        ([place("Washington", 39, -77), place("Moscow", 56, 38)], -77, 38),
    ],
)
def test_a_window_is_chosen_on_the_side_of_the_earth_where_they_are(
    places: list[dict[str, Any]], west: float, east: float
) -> None:
    found = map_of_places(places)
    assert found is not None
    left, right = sorted(one.x for one in found.spots)
    assert left == pytest.approx(100 - right)
    assert 0 < left < right < 100
    assert (east - west) / (right - left) < 360 / 100


def test_what_lies_upon_each_other_is_one_spot_with_both_names() -> None:
    found = map_of_places([place("One", 50, 10), place("Other", 50.1, 10.1), place("Far", 40, 30)])
    assert found is not None
    assert [one.name for one in found.spots] == ["One and Other", "Far"]


def test_no_name_is_written_over_another() -> None:
    crowd = [Spot([place(f"Place {n}", 0, 0)], 50 + n % 5 * 4, 50 + n // 5 * 6, "", is_wide=False) for n in range(20)]
    labelled(crowd)
    for only, width, height in (("wide", 640, 320), ("narrow", 280, 140)):
        boxes = []
        for spot in crowd:
            for label in spot.labels:
                if label.only in ("", only):
                    x, y = spot.x / 100 * width + label.dx, spot.y / 100 * height + label.dy
                    left = x - {"start": 0, "middle": 0.5, "end": 1}[label.anchor] * 7 * len(spot.name)
                    boxes.append((left, y - 10, left + 7 * len(spot.name), y + 3))
        assert boxes
        for one, other in combinations(boxes, 2):
            assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


def test_the_outline_stays_in_its_window() -> None:
    path = outline(Window(-10, 60, 30, 40))
    assert 200 < len(path) < 6_000
    assert outline(Window(-10, 60, 30, 40)) == path
    for ring in path.split("z")[:-1]:
        x = y = 0
        for step in re.findall(r"[Ml](-?\d+) (-?\d+)", ring):
            x, y = x + int(step[0]), y + int(step[1])
            assert -WIDTH * 0.03 < x < WIDTH * 1.03
            assert -HEIGHT * 0.03 < y < HEIGHT * 1.03
    assert outline(Window(-160, 5, -150, 0)) == ""
