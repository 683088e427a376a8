"""What every list says of itself in every format: its type, its name, what it left out; and when it is no file."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import answer, mistake, problem
from tests.http.downloads import LISTED, NOTHING, PATHS, PLAIN, download, held, table, url

TYPES = {
    "csv": "text/csv; charset=utf-8; header=present",
    "ndjson": "application/x-ndjson",
    "geojson": "application/geo+json",
    "ics": "text/calendar; charset=utf-8",
    "timelinejs": "application/json",
    "jsonld": "application/ld+json",
}
EXTENSIONS = {name: "timeline.json" if name == "timelinejs" else name for name in TYPES}
DATED = ("ics", "timelinejs")
# How many events a calendar or a timeline leaves out, by the query: the world has three of no date, one of no first
# day, and three more that are open or longer than a month.
OMITTED = {
    "": 7,
    "dated=false": 3,
    "dated=true": 4,
    "from=1900-01-01": 3,
    "to=2024-12-31": 4,
    "dated=false&from=2024-05-01": 0,
    "status=conditional": 2,
    "q=soldiers": 1,
    "q=crane": 1,
    "actor=dockers-union": 1,
    "article=harbour-notice": 1,
    "article=accord-du-port": 2,
    "type=coerce": 0,
    "sort=-date&place=elmar": 2,
}


def test_every_list_has_its_formats() -> None:
    assert {path: [name for one, name in LISTED if one == path] for path in PATHS} == {
        **{path: ["csv", "ndjson", "jsonld"] for path in PATHS},
        "/events": list(TYPES),
        "/places": ["csv", "ndjson", "geojson", "jsonld"],
    }


@pytest.mark.parametrize(("path", "name"), LISTED)
def test_a_file_tells_its_type_and_its_name(client: TestClient, path: str, name: str) -> None:
    headers = client.get(url(path, name), headers=PLAIN).headers
    assert headers.get_list("content-type") == [TYPES[name]]
    disposition = f'inline; filename="{path[1:]}.{EXTENSIONS[name]}"'
    assert headers.get_list("content-disposition") == [disposition]
    assert headers.get_list("dateline-omitted") == (["7"] if name in DATED else [])
    assert "link" not in headers


@pytest.mark.parametrize("name", DATED)
@pytest.mark.parametrize(("query", "omitted"), OMITTED.items())
def test_a_dated_format_says_how_many_it_left_out(client: TestClient, query: str, omitted: int, name: str) -> None:
    response = download(client, "/events", name, query)
    assert response.headers["dateline-omitted"] == str(omitted)
    total = answer(client, f"/events?{query}&limit=0")["total"]
    assert len(held(name, response.content)) + omitted == total


@pytest.mark.parametrize("path", PATHS)
def test_json_that_is_asked_for_is_the_page(client: TestClient, path: str) -> None:
    asked, plain = client.get(url(path, "json")), client.get(path)
    assert (asked.content, asked.headers["content-type"]) == (plain.content, "application/json")
    assert "content-disposition" not in asked.headers
    assert answer(client, f"{path}?format=json&limit=1")["limit"] == 1


@pytest.mark.parametrize(("path", "name"), LISTED)
def test_an_empty_set_is_a_file(client: TestClient, path: str, name: str) -> None:
    body = download(client, path, name, NOTHING[path]).content
    assert held(name, body) == []
    match name:
        case "csv":
            whole = download(client, path, name).content
            assert body == whole[: whole.index(b"\r\n") + 2]
            assert table(body) == []
        case "ndjson":
            assert body == b""
        case "geojson":
            assert json.loads(body) == {"type": "FeatureCollection", "features": []}
        case "timelinejs":
            assert json.loads(body)["events"] == []
            assert list(json.loads(body)) == ["scale", "title", "events"]
        case "jsonld":
            assert (list(json.loads(body)), json.loads(body)["@graph"]) == (["@context", "@graph"], [])
        case "ics":
            assert (body.splitlines()[0], body.splitlines()[-1]) == (b"BEGIN:VCALENDAR", b"END:VCALENDAR")


@pytest.mark.parametrize(("path", "name"), LISTED)
def test_mistakes_are_problem_details_in_every_format(client: TestClient, path: str, name: str) -> None:
    parameter = "actor" if path == "/mentions" else "article"
    assert mistake(client, url(path, name, f"{parameter}=nothing")) == (422, "unknown_id", parameter)
    assert mistake(client, url(path, name, "x=1")) == (422, "unknown_parameter", "x")
    assert mistake(client, url(path, name, "cursor=x")) == (422, "unknown_parameter", "cursor")
    assert mistake(client, url(path, name, "limit=-1")) == (422, "out_of_range", "limit")
    response = client.head(url(path, name, f"{parameter}=nothing"))
    assert (response.status_code, response.headers["content-type"]) == (422, "application/problem+json")
    assert not {"content-disposition", "dateline-omitted", "etag"} & set(response.headers)


@pytest.mark.parametrize("path", PATHS)
def test_a_format_that_a_list_does_not_have_names_those_it_has(client: TestClient, path: str) -> None:
    for name in ["xml", *(name for name in TYPES if (path, name) not in LISTED)]:
        (error,) = problem(client, url(path, name))["errors"]
        assert (error["code"], error["parameter"]) == ("unknown_value", "format")
        assert error["allowed"] == ["json", *(name for one, name in LISTED if one == path)]


@pytest.mark.parametrize(("path", "name"), LISTED)
def test_without_a_dataset_there_is_no_file(
    tmp_path: Path, client_of: Callable[[Path], TestClient], path: str, name: str
) -> None:
    client = client_of(tmp_path / "dateline.db")
    body = problem(client, url(path, name))
    assert (body["status"], body["type"]) == (503, "urn:dateline:problem:not-ready")
    assert not {"content-disposition", "dateline-omitted", "etag"} & set(client.get(url(path, name)).headers)
