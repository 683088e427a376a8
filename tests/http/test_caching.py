"""Every readable path has a tag, and answers 304 to whoever holds it; what fails has none."""

from collections.abc import Callable
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.main import create_app
from app.settings import Settings
from app.store.datasets import Dataset
from tests.databases import url_of
from tests.http.test_envelope import EXPOSED, PATHS, READABLE

CACHE_CONTROL = "public, max-age=0, must-revalidate"


@pytest.mark.parametrize("url", READABLE)
def test_every_readable_path_has_one_weak_tag(client: TestClient, url: str) -> None:
    headers = client.get(url).headers
    (tag,) = headers.get_list("etag")
    assert (tag[:3], tag[-1], len(tag), set(tag[3:-1]) <= set("0123456789abcdef")) == ('W/"', '"', 36, True)
    assert headers.get_list("cache-control") == [CACHE_CONTROL]
    assert headers.get_list("vary") == ["Accept-Encoding"]
    assert "last-modified" not in headers


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("url", READABLE)
def test_who_holds_the_answer_is_told_that_it_is_still_right(client: TestClient, url: str, method: str) -> None:
    first = client.request(method, url)
    again = client.request(method, url, headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert dict(again.headers) == {
        "etag": first.headers["etag"],
        "cache-control": CACHE_CONTROL,
        "vary": "Accept-Encoding",
        "access-control-allow-origin": "*",
        "access-control-expose-headers": EXPOSED,
        "x-content-type-options": "nosniff",
        "referrer-policy": "strict-origin-when-cross-origin",
        "dateline-dataset": first.headers["dateline-dataset"],
    }


def test_no_two_urls_have_the_same_tag(client: TestClient) -> None:
    urls = [
        *READABLE,
        *(f"{url}?x" for url in ("/docs", "/static/docs/start.js")),
        "/events?limit=1",
        "/events?sort=date",
    ]
    assert len({client.get(url).headers["etag"] for url in urls}) == len(urls)


@pytest.mark.parametrize(
    ("url", "other", "status"),
    [
        ("/events?limit=1", "/events", 200),
        ("/events?limit=1", "/events?limit=2", 200),
        ("/events?limit=1", "/quotes?limit=1", 200),
        ("/events?limit=1", "/events%3Flimit=1", 404),
        ("/docs?x?", "/docs%3Fx", 404),
        ("/docs?x%20y", "/x%20y%20/docs", 404),
    ],
)
def test_a_tag_is_not_taken_for_that_of_another_url(client: TestClient, url: str, other: str, status: int) -> None:
    held = {"if-none-match": client.get(url).headers["etag"]}
    assert (client.get(url, headers=held).status_code, client.get(other, headers=held).status_code) == (304, status)


@pytest.mark.parametrize("url", READABLE)
def test_the_data_is_not_looked_at_for_a_304(client: TestClient, monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    tag = client.get(url).headers["etag"]

    async def read(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(Dataset, "read", read)
    assert client.get(url, headers={"if-none-match": tag}).status_code == 304


@pytest.mark.parametrize("asked", [{}, {"if-none-match": "*"}])
@pytest.mark.parametrize("url", [url for url in PATHS if url not in READABLE])
def test_what_fails_or_leads_elsewhere_has_no_tag(client: TestClient, url: str, asked: dict[str, str]) -> None:
    response = client.get(url, headers=asked)
    assert (response.status_code, "etag" in response.headers) == (PATHS[url], False)
    redirects = PATHS[url] in (307, 308)
    assert response.headers.get_list("cache-control") == ([] if redirects else ["no-store"])
    assert response.headers.get_list("vary") == ["Accept-Encoding"]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_other_methods_are_refused_whatever_is_held(client: TestClient, method: str) -> None:
    tag = client.get("/events").headers["etag"]
    for value in (tag, "*"):
        response = client.request(method, "/events", headers={"if-none-match": value})
        assert (response.status_code, "etag" in response.headers) == (405, False)
        assert response.headers["cache-control"] == "no-store"


def test_an_answer_that_fails_inside_is_not_kept(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("app.routers.events.list_response", fail)
    response = client.get("/events", headers={"if-none-match": "*"})
    assert (response.status_code, "etag" in response.headers) == (500, False)
    assert response.headers["cache-control"] == "no-store"


def test_without_a_dataset_only_what_needs_none_has_a_tag(
    tmp_path: Path, client_of: Callable[[Path], TestClient]
) -> None:
    client = client_of(tmp_path / "dateline.db")
    tags = {url: client.get(url).headers.get("etag") for url in ("/vocabulary", "/docs", "/events", "/readyz")}
    assert [url for url, tag in tags.items() if tag] == ["/vocabulary", "/docs"]
    response = client.get("/vocabulary", headers={"if-none-match": str(tags["/vocabulary"])})
    assert (response.status_code, "dateline-dataset" in response.headers) == (304, False)


def test_how_long_caches_keep_an_answer_is_set(database: Path) -> None:
    settings = Settings(database_url=url_of(database), cache_control='max-age=60, x="y"')
    client = TestClient(create_app(settings))
    first = client.get("/events")
    again = client.get("/events", headers={"if-none-match": first.headers["etag"]})
    for response in (first, again):
        assert response.headers.get_list("cache-control") == ['max-age=60, x="y"']
    assert (first.status_code, again.status_code) == (200, 304)
    assert client.get("/healthz").headers["cache-control"] == "no-store"


def test_a_part_of_a_file_has_the_tag_of_the_whole(client: TestClient) -> None:
    url = "/static/docs/start.js"
    whole, part = client.get(url), client.get(url, headers={"range": "bytes=0-9"})
    assert (part.status_code, part.content) == (206, whole.content[:10])
    assert part.headers.get_list("etag") == [whole.headers["etag"]]
    # A weak tag does not promise the same bytes, so a part is not added to what is held by it.
    joined = client.get(url, headers={"range": "bytes=10-", "if-range": whole.headers["etag"]})
    assert (joined.status_code, joined.content) == (200, whole.content)
