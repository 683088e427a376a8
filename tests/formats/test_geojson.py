"""Features as a map layer gets them."""

import json

from fastapi.testclient import TestClient

from app.formats.geojson import GeoJsonWriter
from tests.formats.writing import BASE, STRIKE, changed, document, export, listed, nothing, written


def test_an_event_without_coordinates_is_a_feature_without_geometry(client: TestClient) -> None:
    collection = json.loads(listed(client, "geojson", "event"))
    assert set(collection) == {"type", "features"}
    (feature,) = [one for one in collection["features"] if one["id"] == "harbour-strike.crane-fire"]
    assert feature == {
        "type": "Feature",
        "id": "harbour-strike.crane-fire",
        "geometry": None,
        "properties": {
            "record": "event",
            "id": "harbour-strike.crane-fire",
            "url": f"{BASE}/events/harbour-strike.crane-fire",
            "title": "Fire on a crane at North Quay (alleged, contested)",
            "type": "assault",
            "type_label": "Attack or fighting",
            "status": "alleged",
            "status_label": "said to have happened",
            "claimed": True,
            "as_of": None,
            "attribution": "alleged · Zoë Álmas accuses Dockers' Union · Ivo Brandt denies it · "
            "Ivo Brandt accuses Harbour Board · Harbour master of Elmar denies it",
            "contested": True,
            "sources": 2,
            "told_differently": None,
            "accounts": None,
            "date_label": "3 May 2024",
            "edtf": "2024-05-03",
            "earliest": "2024-05-03",
            "latest": "2024-05-03",
            "date_stated": True,
            "place_id": "north-quay",
            "place_name": "North Quay",
            "participant_ids": "dockers-union; harbour-board",
            "participants": "Dockers' Union; Harbour Board",
            "roles": "Dockers' Union (accused, according to Zoë Álmas); "
            "Harbour Board (accused, according to Ivo Brandt)",
            "according_to_ids": "harbour-strike.almas-accuses; harbour-strike.brandt-blames",
            "alleged_by_ids": "zoe-almas; ivo-brandt",
            "alleged_by": "Zoë Álmas; Ivo Brandt",
            "denied_by_ids": "ivo-brandt; harbour-master",
            "denied_by": "Ivo Brandt; Harbour master of Elmar",
            "contested_by_ids": "ivo-brandt; harbour-master",
            "contested_by": "Ivo Brandt; Harbour master of Elmar",
            "article_ids": "harbour-strike",
            "articles": "Dockers of Elmar on strike (title by the curator)",
            "conditions": None,
            "links": None,
            "cite": STRIKE,
            "evidence": "Zoë Álmas accused the Dockers' Union of setting fire to a crane at North Quay on 3 May "
            f"[{STRIKE}]; "
            f'blamed the Harbour Board: "They never serviced the crane." [{STRIKE}]',
        },
    }


def test_namesakes_are_two_people_and_one_person_in_two_roles_is_one(client: TestClient) -> None:
    event = document(client, "event", "harbour-strike.meeting")
    first, second = event["participants"]
    namesake = {**second, "actor": {**second["actor"], "name": first["actor"]["name"]}}
    given = changed(event, participants=[first, namesake, {**first, "role": "supporter"}])
    properties = json.loads(written(GeoJsonWriter(export("event")), [given], nothing))["features"][0]["properties"]
    assert properties["participant_ids"] == "zoe-almas; ivo-brandt"
    assert properties["participants"] == "Zoë Álmas; Zoë Álmas"


def test_a_point_is_longitude_and_latitude(client: TestClient) -> None:
    features = {one["id"]: one for one in json.loads(listed(client, "geojson", "event"))["features"]}
    assert features["harbour-strike.strike"]["geometry"] == {"type": "Point", "coordinates": [5.5, 60.25]}
    assert features["harbour-strike.sea-pact"]["geometry"] is None


def test_a_property_is_a_scalar_and_null_where_there_is_nothing(client: TestClient, article_client: TestClient) -> None:
    for one in (client, article_client):
        for kind in ("event", "place"):
            for feature in json.loads(listed(one, "geojson", kind))["features"]:
                for value in feature["properties"].values():
                    assert value is None or isinstance(value, bool | int | float) or (isinstance(value, str) and value)


def test_every_feature_has_the_same_properties(client: TestClient) -> None:
    for kind in ("event", "place"):
        features = json.loads(listed(client, "geojson", kind))["features"]
        assert len({tuple(one["properties"]) for one in features}) == 1


def test_a_place_is_a_feature(client: TestClient) -> None:
    features = json.loads(listed(client, "geojson", "place"))["features"]
    (elmar,) = [one for one in features if one["id"] == "elmar"]
    assert elmar["geometry"] == {"type": "Point", "coordinates": [5.5, 60.25]}
    assert elmar["properties"] == {
        "record": "place",
        "id": "elmar",
        "url": f"{BASE}/places/elmar",
        "name": "Elmar",
        "kind": "city",
        "within_id": "norland",
        "within_name": "Norland",
        "country": "NO",
        "wikidata": None,
        "events": 5,
        "mentions": 4,
        "articles": 3,
    }
    assert [one["id"] for one in features if one["geometry"] is None] == ["north-quay", "westland"]


def test_the_equator_and_the_meridian_are_coordinates(client: TestClient) -> None:
    given = changed(document(client, "place", "elmar"), coordinates={"lat": 0.0, "lon": 0.0})
    body = written(GeoJsonWriter(export("place")), [given], nothing)
    assert json.loads(body)["features"][0]["geometry"] == {"type": "Point", "coordinates": [0.0, 0.0]}
