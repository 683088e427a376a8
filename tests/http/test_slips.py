"""A slip of one letter always gets its suggestion: in a parameter's name, in a value, in an id, in a path."""

from collections.abc import Iterator
from urllib.parse import quote, urlencode

import pytest
from fastapi.testclient import TestClient

from tests.exhaustive import exhaustive
from tests.http.asking import Json, ids, problem

LISTS = ("/events", "/quotes", "/actors", "/people", "/organizations", "/places", "/works", "/mentions", "/articles")
IDS = {
    "/events?actor": "/actors",
    "/events?with": "/actors",
    "/events?side": "/actors",
    "/events?place": "/places",
    "/events?work": "/works",
    "/events?according_to": "/quotes",
    "/events?linked": "/events",
    "/events?condition": "/events",
    "/events?article": "/articles",
    "/events?id": "/events",
    "/quotes?speaker": "/actors",
    "/quotes?via": "/actors",
    "/quotes?side": "/actors",
    "/quotes?about": "/quotes",
    "/quotes?addressee": "/actors",
    "/quotes?occasion": "/events",
    "/quotes?place": "/places",
    "/quotes?answers": "/quotes",
    "/quotes?condition": "/events",
    "/quotes?article": "/articles",
    "/quotes?id": "/quotes",
    "/actors?of": "/actors",
    "/actors?article": "/articles",
    "/actors?id": "/actors",
    "/places?within": "/places",
    "/places?article": "/articles",
    "/places?id": "/places",
    "/works?maker": "/actors",
    "/works?article": "/articles",
    "/works?id": "/works",
    "/articles?publisher": "/actors",
    "/articles?actor": "/actors",
    "/articles?place": "/places",
    "/articles?work": "/works",
    "/articles?article": "/articles",
    "/articles?id": "/articles",
    "/mentions?actor": "/actors",
    "/mentions?place": "/places",
    "/mentions?work": "/works",
    "/mentions?article": "/articles",
}


def slips(word: str) -> Iterator[str]:
    """One letter left out, doubled, exchanged for another, or two neighbours in the wrong order."""
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
        yield word[: at + 1] + word[at:]
        yield f"{word[:at]}x{word[at + 1 :]}"
        yield word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]


def slips_of(word: str, known: list[str]) -> list[str]:
    return sorted({slip for slip in slips(word) if slip and slip not in known})[:: exhaustive(1, 12)]


def errors(client: TestClient, path: str, pairs: list[tuple[str, str]]) -> list[Json]:
    """What is told of many mistakes, asked for in as few requests as may be."""
    told = []
    for start in range(0, len(pairs), 50):
        told += problem(client, f"{path}?{urlencode(pairs[start : start + 50])}")["errors"]
    return told


@pytest.mark.parametrize("path", LISTS)
def test_a_slip_in_a_parameter_gets_the_right_name(client: TestClient, path: str) -> None:
    schema = client.get("/openapi.json").json()
    known = [parameter["name"] for parameter in schema["paths"][path]["get"]["parameters"]]
    for name in known:
        wrong = slips_of(name, known)
        told = errors(client, path, [(slip, "x") for slip in wrong])
        assert [(error["code"], error["parameter"]) for error in told] == [("unknown_parameter", s) for s in wrong]
        assert [slip for slip, error in zip(wrong, told, strict=True) if name not in error["did_you_mean"]] == []


@pytest.mark.parametrize("path", LISTS)
def test_a_slip_in_a_value_of_a_closed_list_gets_the_right_one(client: TestClient, path: str) -> None:
    schema = client.get("/openapi.json").json()
    for parameter in schema["paths"][path]["get"]["parameters"]:
        given = parameter["schema"]
        item = given.get("items", given)
        item = schema["components"]["schemas"][item["$ref"].rpartition("/")[2]] if "$ref" in item else item
        # Of a filter, which takes signs as well, the values themselves.
        item, *signed = item.get("anyOf", [item])
        item = schema["components"]["schemas"][item["$ref"].rpartition("/")[2]] if signed and "$ref" in item else item
        known = item.get("enum", ["true", "false"] if item["type"] == "boolean" else [])
        for value in known:
            # No slip, but what others call `ndjson`.
            wrong = slips_of(value, [*known, "jsonl"])
            pairs = [(parameter["name"], slip) for slip in wrong]
            if given.get("type") == "array":
                told = errors(client, path, pairs)
            else:
                told = [error for pair in pairs for error in errors(client, path, [pair])]
            assert {error["code"] for error in told} == {"unknown_value"}
            assert [slip for slip, error in zip(wrong, told, strict=True) if value not in error["did_you_mean"]] == []


@pytest.mark.parametrize(("parameter", "path"), IDS.items())
def test_a_slip_in_an_id_gets_the_right_one(client: TestClient, parameter: str, path: str) -> None:
    url, _, name = parameter.partition("?")
    known = ids(client, path)
    others = [*ids(client, "/actors"), *ids(client, "/places"), *ids(client, "/events"), *ids(client, "/articles")]
    for id_ in known:
        wrong = slips_of(id_, [*known, *others])
        told = errors(client, url, [(name, slip) for slip in wrong])
        assert {(error["code"], error["parameter"]) for error in told} == {("unknown_id", name)}
        assert [error["index"] for error in told] == [n % 50 for n in range(len(wrong))]
        assert [slip for slip, error in zip(wrong, told, strict=True) if id_ not in error["did_you_mean"]] == []


@pytest.mark.parametrize("path", ["/events", "/quotes", "/actors", "/places", "/articles"])
def test_a_slip_in_the_id_of_a_path_gets_the_right_one(client: TestClient, path: str) -> None:
    known = ids(client, path)
    for id_ in known:
        for slip in slips_of(id_, known):
            body = problem(client, f"{path}/{quote(slip)}")
            assert (body["status"], id_ in body["did_you_mean"]) == (404, True)


def test_a_slip_in_a_path_gets_the_right_one(client: TestClient) -> None:
    known = [*LISTS, "/dataset", "/vocabulary", "/healthz", "/readyz", "/docs", "/openapi.json"]
    for path in known:
        for slip in slips_of(path.removeprefix("/"), [one.removeprefix("/") for one in known]):
            body = problem(client, f"/{slip}")
            assert (body["status"], path in body["did_you_mean"]) == (404, True), slip
