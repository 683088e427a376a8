"""`fields` on every list: what it shows, against plain Python over whole records; what it refuses."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from fastapi.testclient import TestClient
from hypothesis import strategies as st

from tests.behaviour.requests import samples
from tests.exhaustive import exhaustive
from tests.http.asking import Json, answer, problem

LISTS = ("/events", "/quotes", "/actors", "/people", "/organizations", "/places", "/works", "/articles", "/mentions")


def paths(value: Any, start: str = "") -> Iterator[str]:
    """Every path into a record."""
    if isinstance(value, list):
        for one in value:
            yield from paths(one, start)
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield start + name
            yield from paths(inner, f"{start}{name}.")


def chosen(value: Any, wanted: list[list[str]]) -> Any:
    """What these paths show of a value; all of it where one of them ends here."""
    if value is None or [] in wanted:
        return value
    if isinstance(value, list):
        return [chosen(one, wanted) for one in value]
    return {name: chosen(one, rest) for name, one in value.items() if (rest := [w[1:] for w in wanted if w[0] == name])}


@pytest.mark.parametrize("served", ["client", "article_client"])
@pytest.mark.parametrize("path", LISTS)
def test_fields_show_just_these(request: pytest.FixtureRequest, served: str, path: str) -> None:
    client: TestClient = request.getfixturevalue(served)
    whole = answer(client, f"{path}?limit=200")
    known = sorted({one for item in whole["items"] for one in paths(item)})
    for fields in samples(st.lists(st.sampled_from(known), min_size=1, max_size=5), exhaustive(100, 20)):
        query = urlencode({"fields": ",".join(fields), "limit": 200})
        found = answer(client, f"{path}?{query}")
        expected = [chosen(item, [one.split(".") for one in fields]) for item in whole["items"]]
        assert [json.dumps(one) for one in found["items"]] == [json.dumps(one) for one in expected]
        lines = client.get(f"{path}?{query}&format=ndjson").text.splitlines()
        assert [json.loads(line) for line in lines] == expected


def test_all_top_level_fields_are_the_whole_record_to_the_byte(article_client: TestClient) -> None:
    for path in LISTS:
        whole = article_client.get(f"{path}?limit=200")
        names = ",".join(whole.json()["items"][0])
        shown = article_client.get(f"{path}?limit=200&fields={names}")
        assert shown.content == whole.content


def test_the_next_page_shows_the_same(client: TestClient) -> None:
    first = answer(client, "/events?limit=1&fields=id,participants.actor.name&sort=position")
    assert first["next"].startswith("/events?sort=position&limit=1&fields=id%2Cparticipants.actor.name&cursor=")
    names = [{"actor": {"name": "Zoë Álmas"}}, {"actor": {"name": "Ivo Brandt"}}]
    assert first["items"] == [{"id": "accord-du-port.signing", "participants": names}]
    assert list(answer(client, first["next"])["items"][0]) == ["id", "participants"]


def test_pages_with_and_without_fields_share_their_cursors(client: TestClient) -> None:
    next_url = answer(client, "/events?limit=1")["next"]
    assert answer(client, f"{next_url}&fields=id")["items"] == [{"id": answer(client, next_url)["items"][0]["id"]}]


WRONG = {
    "titel": (0, "unknown_value", ["title"]),
    "id,participants.actor.nam": (1, "unknown_value", ["participants.actor.name"]),
    "actor.name": (0, "unknown_value", ["participants.actor.name"]),
    "label": (0, "unknown_value", ["date.label"]),
    "id.x": (0, "unknown_value", []),
    "id,,title": (1, "empty", []),
    "id,title,": (2, "empty", []),
    "TITLE": (0, "unknown_value", ["title"]),
}


@pytest.mark.parametrize(("fields", "told"), WRONG.items())
def test_an_unknown_field_gets_the_right_one(client: TestClient, fields: str, told: tuple[int, str, list[str]]) -> None:
    (error,) = problem(client, f"/events?fields={fields}")["errors"]
    assert (error["parameter"], error["index"], error["code"], error["did_you_mean"][:1]) == ("fields", *told)


def test_an_unknown_field_is_named(client: TestClient) -> None:
    (error,) = problem(client, "/events?fields=id,participants.name")["errors"]
    assert error["detail"] == (
        "“fields”: there is no field “participants.name”; did you mean “participants.actor.name” or “participants” "
        "or “participants.role”?"
    )
    (error,) = problem(client, "/events?fields=%00")["errors"]
    assert error["detail"] == "“fields”: there is no such field"


def test_fields_go_with_json_and_ndjson(client: TestClient) -> None:
    for format_ in ("csv", "geojson", "ics", "timelinejs", "jsonld"):
        (error,) = problem(client, f"/events?fields=id&format={format_}")["errors"]
        assert (error["code"], error["parameter"]) == ("unknown_parameter", "fields")
        assert error["detail"] == (
            "“fields” goes with “format=json” and “format=ndjson” alone; every other format has its own columns"
        )


def test_blanks_beside_a_comma_are_nothing(client: TestClient) -> None:
    items: list[Json] = answer(client, "/events?fields=id,%20title&limit=1")["items"]
    assert list(items[0]) == ["id", "title"]
