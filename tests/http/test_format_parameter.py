"""`format` on every list: which values it takes, and which parameters do not go with it."""

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import mistake, problem
from tests.http.downloads import download, held

EVERYWHERE = ["json", "csv", "ndjson"]
FORMATS = {
    "/events": [*EVERYWHERE, "geojson", "ics", "timelinejs", "jsonld"],
    "/places": [*EVERYWHERE, "geojson", "jsonld"],
    **{
        path: [*EVERYWHERE, "jsonld"]
        for path in ("/quotes", "/actors", "/people", "/organizations", "/works", "/articles", "/mentions")
    },
}
OTHERS = [(path, format_) for path, formats in FORMATS.items() for format_ in formats if format_ != "json"]
# A format that is none, or that another list has, and what may have been meant.
UNKNOWN = {
    "/events?format=cvs": ["csv"],
    "/events?format=CSV": ["csv"],
    "/events?format=ical": ["ics"],
    "/events?format=isc": ["ics"],
    "/events?format=geo-json": ["geojson"],
    "/events?format=json-ld": ["jsonld"],
    "/events?format=jsn": ["json"],
    "/events?format=xml": [],
    "/quotes?format=ics": [],
    "/quotes?format=geojson": [],
    "/places?format=timelinejs": [],
    "/mentions?format=geojson&limit=1": [],
}


@pytest.mark.parametrize(("path", "format_"), OTHERS)
def test_a_whole_set_takes_no_parameter_of_pages(client: TestClient, path: str, format_: str) -> None:
    assert client.get(f"{path}?format={format_}").status_code == 200
    assert mistake(client, f"{path}?cursor=x&format={format_}") == (422, "unknown_parameter", "cursor")
    facet = (
        "kind"
        if path in ("/quotes", "/actors", "/places", "/works")
        else "language"
        if path == "/articles"
        else "article"
    )
    assert mistake(client, f"{path}?facet={facet}&format={format_}") == (422, "unknown_parameter", "facet")


def test_all_parameters_that_a_format_does_not_take_are_named_at_once(client: TestClient) -> None:
    query = "facet=type&cursor=x&fields=id&limit=5&from=2024-05-02&to=2024-05-01&format=csv"
    told = [(error["code"], error["parameter"]) for error in problem(client, f"/events?{query}")["errors"]]
    assert sorted(told) == [
        ("reversed", "from"),
        ("unknown_parameter", "cursor"),
        ("unknown_parameter", "facet"),
        ("unknown_parameter", "fields"),
    ]


@pytest.mark.parametrize(("path", "format_"), OTHERS)
def test_a_limit_shows_how_a_file_begins(client: TestClient, path: str, format_: str) -> None:
    if format_ in ("ics", "timelinejs"):
        pytest.skip("leaves out what has no day, and has an order of its own")
    whole, *begun = (held(format_, download(client, path, format_, f"limit={n}").content) for n in (200, 0, 1, 2))
    assert begun == [[], whole[:1], whole[:2]]


def test_a_limit_counts_records(client: TestClient) -> None:
    lines = client.get("/events?format=ndjson").text.splitlines()
    for limit in (0, 1, 5, 12, 200):
        assert client.get(f"/events?format=ndjson&limit={limit}").text.splitlines() == lines[:limit]
    assert client.get("/events?format=csv&limit=2").text.count("\r\n") == 3


def test_json_takes_them_all(client: TestClient) -> None:
    given, named = (client.get(f"/events?limit=1&facet=type{more}") for more in ("", "&format=json"))
    assert (given.json()["items"], given.json()["total"]) == (named.json()["items"], named.json()["total"])
    assert client.get(named.json()["next"]).json()["items"] == client.get(given.json()["next"]).json()["items"]


def test_pages_of_named_and_unnamed_json_share_their_cursors(client: TestClient) -> None:
    next_url = client.get("/events?limit=1").json()["next"]
    assert client.get(f"{next_url}&format=json").json()["items"] == client.get(next_url).json()["items"]


@pytest.mark.parametrize(("url", "hints"), UNKNOWN.items())
def test_an_unknown_format_is_told_with_those_there_are(client: TestClient, url: str, hints: list[str]) -> None:
    (error,) = problem(client, url)["errors"]
    assert (error["code"], error["parameter"], error["index"]) == ("unknown_value", "format", None)
    assert (error["allowed"], error["did_you_mean"]) == (FORMATS[url.partition("?")[0]], hints)


def test_a_format_is_asked_for_once(client: TestClient) -> None:
    assert mistake(client, "/events?format=csv&format=csv") == (422, "repeated", "format")
    assert mistake(client, "/events?format=") == (422, "empty", "format")
    assert mistake(client, "/search?q=crane&format=csv") == (422, "unknown_parameter", "format")
    assert mistake(client, "/events/harbour-strike.strike?format=json") == (422, "unknown_parameter", "format")
