"""What surrounds every answer: HEAD, OPTIONS, CORS and the dataset's version, whatever the status."""

from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from tests.databases import open_dataset

EXPOSED = "ETag, Link, Repr-Digest, Content-Disposition, Retry-After, Dateline-Dataset, Dateline-Omitted"
METHODS = "GET, HEAD, OPTIONS"
PLAIN = {"accept-encoding": "identity"}
# Each with the status it is answered with.
PATHS = {
    "/": 200,
    "/explore/events": 200,
    "/explore": 308,
    "/docs": 200,
    "/openapi.json": 200,
    "/static/docs/start.js": 200,
    "/healthz": 200,
    "/readyz": 200,
    "/dataset": 200,
    "/vocabulary": 200,
    "/events": 200,
    "/events?limit=1&sort=-date": 200,
    "/quotes": 200,
    "/actors": 200,
    "/people": 200,
    "/organizations": 200,
    "/places": 200,
    "/works": 200,
    "/mentions?limit=200": 200,
    "/articles": 200,
    "/events/harbour-strike.strike": 200,
    "/quotes/harbour-strike.almas-hopes": 200,
    "/actors/zoe-almas": 200,
    "/places/elmar": 200,
    "/works/elmar": 200,
    "/articles/accord-du-port": 200,
    "/articles/accord-du-port/text": 200,
    "/articles/accord-du-port/timeline": 200,
    "/articles/harbour-strike/text.txt": 200,
    "/articles/accord-du-port/text.txt": 404,
    "/people/zoe-almas": 308,
    "/organizations/harbour-board": 308,
    "/events/nothing": 404,
    "/articles/nothing/text": 404,
    "/nothing": 404,
    "/static/nothing": 404,
    "/static": 404,
    "/favicon.ico": 200,
    "/robots.txt": 200,
    "/events/": 404,
    "/events?nothing=1": 422,
    "/events?actor=nothing": 422,
}
READABLE = [url for url, status in PATHS.items() if status == 200 and url not in ("/healthz", "/readyz")]


@pytest.fixture(scope="module")
def version(database: Path) -> str:
    dataset = open_dataset(database)
    assert dataset is not None
    return dataset.version


@pytest.mark.parametrize(("url", "status"), PATHS.items())
def test_every_answer_may_be_read_from_any_page_and_names_its_dataset(
    client: TestClient, version: str, url: str, status: int
) -> None:
    response = client.get(url)
    assert response.status_code == status
    assert response.headers.get_list("access-control-allow-origin") == ["*"]
    assert response.headers.get_list("access-control-expose-headers") == [EXPOSED]
    assert response.headers.get_list("dateline-dataset") == [version]
    assert response.headers.get_list("x-content-type-options") == ["nosniff"]
    assert response.headers.get_list("referrer-policy") == ["strict-origin-when-cross-origin"]


@pytest.mark.parametrize("url", PATHS)
def test_head_equals_get_without_its_body(client: TestClient, url: str) -> None:
    got, head = client.get(url, headers=PLAIN), client.head(url, headers=PLAIN)
    assert head.content == b""
    assert (head.status_code, list(head.headers.items())) == (got.status_code, list(got.headers.items()))
    assert got.headers["content-length"] == str(len(got.content))


@pytest.mark.parametrize("url", PATHS)
def test_options_answers_a_preflight(client: TestClient, version: str, url: str) -> None:
    asked = {"origin": "https://example.org", "access-control-request-method": "GET"}
    response = client.options(url, headers={**asked, "access-control-request-headers": "if-none-match"})
    assert (response.status_code, response.content) == (204, b"")
    assert dict(response.headers) == {
        "access-control-allow-origin": "*",
        "access-control-allow-methods": METHODS,
        "access-control-allow-headers": "if-none-match",
        "access-control-expose-headers": EXPOSED,
        "access-control-max-age": "86400",
        "allow": METHODS,
        "dateline-dataset": version,
        "referrer-policy": "strict-origin-when-cross-origin",
        "vary": "Access-Control-Request-Headers",
        "x-content-type-options": "nosniff",
    }


@pytest.mark.parametrize(
    ("asked", "allowed"),
    [
        *(
            (name, name)
            for name in ("content-type", "x-requested-with", "cache-control", "traceparent", "authorization")
        ),
        ("baggage,sentry-trace", "baggage,sentry-trace"),
        ("Content-Type , X-Anything.at_all~", "Content-Type , X-Anything.at_all~"),
        ("", "*, Authorization"),
        ("a b", "*, Authorization"),
        ("a,,b", "*, Authorization"),
        ("a:b", "*, Authorization"),
        ("ü", "*, Authorization"),
        ("x-" + "a" * 4094, "x-" + "a" * 4094),
        ("x-" + "a" * 4095, "*, Authorization"),
    ],
    ids=lambda value: value[:40],
)
def test_a_preflight_allows_every_well_formed_header(client: TestClient, asked: str, allowed: str) -> None:
    response = client.options("/events", headers={b"access-control-request-headers": asked.encode()})
    assert response.headers["access-control-allow-headers"] == allowed


def test_a_preflight_that_asks_for_no_header_allows_any(client: TestClient) -> None:
    assert client.options("/events").headers["access-control-allow-headers"] == "*, Authorization"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "TRACE"])
@pytest.mark.parametrize("url", [url for url, status in PATHS.items() if status != 404])
def test_other_methods_are_refused_with_those_that_are_allowed(
    client: TestClient, version: str, url: str, method: str
) -> None:
    response = client.request(method, url)
    assert (response.status_code, response.headers["allow"]) == (405, METHODS)
    assert response.headers["access-control-allow-origin"] == "*"
    assert response.headers["dateline-dataset"] == version
    if url == "/" or url.startswith("/explore"):
        assert response.headers["content-type"] == "text/html; charset=utf-8"
        assert "This service is read only" in response.text
    else:
        assert response.headers["content-type"] == "application/problem+json"
        assert response.json()["type"] == "urn:dateline:problem:method-not-allowed"


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_an_answer_that_fails_tells_nothing_of_the_inside(
    client: TestClient, version: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    async def fail(*_: object) -> None:
        raise RuntimeError("the inside")

    monkeypatch.setattr("app.routers.events.list_response", fail)
    response = client.request(method, "/events")
    assert (response.status_code, response.headers["content-type"]) == (500, "application/problem+json")
    assert response.headers["access-control-allow-origin"] == "*"
    assert response.headers["access-control-expose-headers"] == EXPOSED
    assert response.headers["dateline-dataset"] == version
    if method == "GET":
        assert response.json() == {
            "type": "urn:dateline:problem:internal-error",
            "title": "Internal error",
            "status": 500,
            "detail": "Something went wrong on our side; it has been logged.",
            "errors": [],
            "did_you_mean": [],
        }
    else:
        assert response.content == b""
    (logged,) = caplog.records
    assert (logged.levelname, logged.getMessage()) == ("ERROR", "GET /events")
    assert "the inside" in (logged.exc_text or "")
