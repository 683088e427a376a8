"""Forms that the reconciliation service is sent: which are read, and what is wrong with others."""

import json
from urllib.parse import urlencode

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import answer, problem, reconciled

FORM = {"content-type": "application/x-www-form-urlencoded; charset=UTF-8"}
REFUSED = {
    "queries=x": "“queries”: it is not JSON: look at line 1, column 1",
    "queries={}": "“queries”: it is empty",
    'queries={"q0":{"limit":0}}': "“queries” at q0.limit: it must be at least 1",
    'queries={"q0":{"query":"x","type":"persn"}}': "“queries”: type of q0: there is no “persn”; did you mean “person”?",
    'extend={"ids":["norland"],"properties":[{"id":"names"}]}': "“extend”: property: there is no “names”",
    'extend={"properties":[]}': "“extend” at ids: it is required here, and missing",
    f"queries={json.dumps({f'q{n}': {'query': 'x'} for n in range(51)})}": "“queries”: it may have at most 50 values",
    'queries={"q0":{"query":5,"properties":{}}}': "“queries” at q0.query: it must be text in quotation marks; "
    "“queries” at q0.properties: it must be a list, […]",
    "queries={}&extend={}": "“queries” and “extend” are asked one at a time",
    "callback=show": "“callback” is not a parameter here; leave it out: pages of any site may read the answers as they "
    "are",
}


def test_a_batch_may_be_sent_as_a_form(client: TestClient) -> None:
    queries = {f"q{n}": {"query": "Norland", "type": "state", "type_strict": "any", "limit": 6} for n in range(50)}
    response = client.post("/reconcile", content=urlencode({"queries": json.dumps(queries)}), headers=FORM)
    assert (response.status_code, response.headers["cache-control"]) == (200, "no-store")
    assert "etag" not in response.headers
    assert response.headers["access-control-allow-origin"] == "*"
    assert response.json() == reconciled(client, **queries)
    assert {one["result"][0]["id"] for one in response.json().values()} == {"norland"}
    assert len(response.json()) == 50


def in_parts(*fields: str) -> str:
    return "".join(f"--edge\r\n{one}\r\n" for one in fields) + "--edge--\r\n"


def test_a_form_may_be_sent_in_parts(client: TestClient) -> None:
    queries = {"q0": {"query": "Zoë Álmas"}, "q1": {"query": "Norland\r\n\r\n--edg"}}
    sent = {"queries": (None, json.dumps(queries, ensure_ascii=False, indent=1))}
    assert client.post("/reconcile", files=sent).json() == reconciled(client, **queries)
    both = client.post("/reconcile", files={"queries": (None, "{}"), "extend": (None, "{}")})
    assert both.json()["detail"] == REFUSED["queries={}&extend={}"]


@pytest.mark.parametrize(
    ("sent_as", "body", "detail"),
    [
        (
            "text/plain",
            "queries={}",
            "send a form: Content-Type: application/x-www-form-urlencoded, or multipart/form-data",
        ),
        ("multipart/form-data", in_parts(), "a form sent as multipart/form-data names its “boundary” beside it"),
        *(
            ("multipart/form-data; boundary=edge", body, detail)
            for detail, bodies in {
                "a form sent as multipart/form-data has parts between its boundaries and ends in “--”": (
                    "",
                    "--edge",
                    "queries={}",
                    f"queries={{}}\r\n{in_parts()}",
                    in_parts("Content-Disposition: form-data; name=queries\r\n\r\n{}").removesuffix("--\r\n"),
                ),
                "each part of a form says its name: Content-Disposition: form-data; name=…": (
                    in_parts("queries={}"),
                    in_parts("Content-Disposition: form-data\r\n\r\n{}"),
                    in_parts("Content-Type: multipart/mixed; boundary=x\n\n" + "--x\n" * 9_000),
                ),
                "there are more than 200 parameters": (
                    in_parts(*['Content-Disposition: form-data; name="queries"\r\n\r\n'] * 201),
                ),
                "“quries” is not a parameter here; did you mean “queries”?": (
                    in_parts('Content-Disposition: form-data; name="quries"\r\n\r\n{}'),
                ),
            }.items()
            for body in bodies
        ),
    ],
)
def test_what_is_wrong_with_a_form_is_told(client: TestClient, sent_as: str, body: str, detail: str) -> None:
    response = client.post("/reconcile", content=body, headers={"content-type": sent_as})
    assert (response.status_code, response.json()["detail"]) == (422, detail)


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        ("queries=" + "x" * 256_001, FORM, 413),
        (urlencode({"queries": json.dumps({f"q{n}": {"query": "x"} for n in range(51)})}), FORM, 422),
        ('{"q0": {"query": "x"}}', {"content-type": "application/json"}, 422),
        ("queries=%FF", FORM, 422),
        ("quries={}", FORM, 422),
    ],
)
def test_a_form_is_bounded_and_read_strictly(
    client: TestClient, body: str, headers: dict[str, str], status: int
) -> None:
    response = client.post("/reconcile", content=body, headers=headers)
    assert (response.status_code, response.headers["content-type"]) == (status, "application/problem+json")
    assert response.json()["status"] == status


@pytest.mark.parametrize(("query", "detail"), REFUSED.items())
def test_what_is_wrong_is_told_with_its_place(client: TestClient, query: str, detail: str) -> None:
    body = problem(client, f"/reconcile?{query}")
    assert (body["status"], body["detail"]) == (422, detail)


def test_an_empty_form_is_answered_with_what_is_offered(client: TestClient) -> None:
    assert client.post("/reconcile", headers=FORM).json() == answer(client, "/reconcile")
