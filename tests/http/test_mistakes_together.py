"""All mistakes of a request come in one answer; of what was sent they repeat only what is short and can be seen."""

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import problem

MARKER = "zqmarkerqz"


def test_all_mistakes_that_need_no_data_are_named_at_once(client: TestClient) -> None:
    query = "tpye=x&limit=-1&status=alledged&from=0&sort=&contested=true&contested=false&actor=zoe-alma&cursor=x"
    body = problem(client, f"/events?{query}")
    assert sorted((error["code"], error["parameter"]) for error in body["errors"]) == [
        ("empty", "sort"),
        ("malformed", "from"),
        ("out_of_range", "limit"),
        ("repeated", "contested"),
        ("unknown_parameter", "tpye"),
        ("unknown_value", "status"),
    ]


def test_all_mistakes_that_need_data_are_named_at_once(client: TestClient) -> None:
    body = problem(client, "/events?actor=zoe-alma&cursor=x")
    assert sorted((error["code"], error["parameter"]) for error in body["errors"]) == [
        ("malformed", "cursor"),
        ("unknown_id", "actor"),
    ]


def test_unknown_ids_of_all_parameters_are_named_at_once(client: TestClient) -> None:
    body = problem(
        client, "/events?actor=zoe-alma&actor=ivo-brandt&actor=docker&place=elma&article=harbour&side=x&id=y"
    )
    assert sorted((error["parameter"], error["index"]) for error in body["errors"]) == [
        ("actor", 0),
        ("actor", 2),
        ("article", 0),
        ("id", 0),
        ("place", 0),
        ("side", 0),
    ]


def test_a_mistake_is_told_once(client: TestClient) -> None:
    for url in ("/events?limit=&limit=x", "/events?type=", "/events?from=", "/events?dated="):
        assert len({(e["parameter"], e["index"]) for e in problem(client, url)["errors"]}) == 1
        assert len(problem(client, url)["errors"]) == (2 if "&" in url else 1)


def test_the_detail_of_a_problem_tells_each_of_its_mistakes(client: TestClient) -> None:
    body = problem(client, "/events?tpye=x&limit=-1")
    assert body["detail"] == "; ".join(error["detail"] for error in body["errors"])


@pytest.mark.parametrize("path", ["/events", "/quotes", "/actors", "/places", "/works", "/articles", "/mentions"])
def test_an_unknown_parameter_lists_those_there_are(client: TestClient, path: str) -> None:
    schema = client.get("/openapi.json").json()
    known = sorted(parameter["name"] for parameter in schema["paths"][path]["get"]["parameters"])
    (error,) = problem(client, f"{path}?nonsense=1")["errors"]
    assert error["allowed"] == known


def test_an_unknown_value_of_a_closed_list_lists_those_there_are(client: TestClient) -> None:
    vocabulary = client.get("/vocabulary").json()
    for url, name in {
        "/events?type=x": "event_types",
        "/events?status=x": "statuses",
        "/events?role=x": "roles",
        "/quotes?act=x": "acts",
        "/quotes?relation=x": "relations",
        "/quotes?kind=x": "quote_kinds",
        "/actors?kind=x": "actor_kinds",
    }.items():
        (error,) = problem(client, url)["errors"]
        assert error["allowed"] == [term["value"] for term in vocabulary[name]]
    for url in ("/events?contested=x", "/quotes?dated=x"):
        (error,) = problem(client, url)["errors"]
        assert error["allowed"] == ["true", "false"]


LONG = MARKER * 7


@pytest.mark.parametrize(
    ("url", "detail"),
    [
        (f"/events?actor={MARKER}", f"“actor”: there is no actor “{MARKER}”"),
        (f"/events?id={MARKER}.{MARKER}", f"“id”: there is no event “{MARKER}.{MARKER}”"),
        (f"/quotes?about={MARKER}", f"“about”: there is no record “{MARKER}”"),
        (f"/articles?language={MARKER}", f"“language”: there is no language “{MARKER}”; it is one of en, fr"),
        (f"/events?contested={MARKER}", f"“contested”: “{MARKER}” is not known; it is one of true, false"),
        (f"/events/{MARKER}", f"There is no event “{MARKER}”"),
        (f"/articles/{MARKER}/text", f"There is no article “{MARKER}”"),
    ],
)
def test_a_short_value_is_named(client: TestClient, url: str, detail: str) -> None:
    assert problem(client, url)["detail"] == detail


@pytest.mark.parametrize(
    "url",
    [
        f"/events?actor={LONG}&actor={LONG}&type={LONG}&sort={LONG}&limit={LONG}&from={LONG}",
        f"/events?contested={LONG}&cursor={LONG}&dated={LONG}",
        f"/events?actor={MARKER}%0A&type={MARKER}%E2%80%AE&from={MARKER}%00",
        f"/events?cursor={MARKER}",
        f"/articles?language={LONG}",
        f"/quotes?about={LONG}",
        f"/events?%3Cscript%3E{MARKER}=1",
        f"/events?{LONG}=1",
        f"/events/{LONG}",
        f"/events/{MARKER}%07",
        f"/{MARKER}",
        f"/events/{MARKER}%07/{MARKER}",
        f"/static/{MARKER}",
    ],
)
def test_what_is_long_or_cannot_be_seen_is_not_repeated(client: TestClient, url: str) -> None:
    response = client.get(url)
    assert response.status_code in (404, 422)
    assert MARKER not in response.text
    assert MARKER not in str(response.headers)


def test_the_name_of_an_unknown_parameter_is_repeated(client: TestClient) -> None:
    (error,) = problem(client, f"/events?{MARKER}=1")["errors"]
    assert (error["parameter"], MARKER in error["detail"]) == (MARKER, True)
