"""A service that the public has below a path: links in headers and bodies name that path."""

import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from fastapi.testclient import TestClient

from app.formats.links import placed
from app.main import create_app
from app.settings import Settings
from tests.databases import url_of


@pytest.fixture
def below(database: Path) -> Iterator[TestClient]:
    settings = Settings(database_url=url_of(database), public_url="https://news.example/dateline/")
    with TestClient(create_app(settings), follow_redirects=False) as client:
        yield client


@pytest.mark.parametrize(
    ("url", "header", "begins"),
    [
        ("/explore", "location", "/dateline/"),
        ("/people/zoe-almas", "location", "/dateline/actors/zoe-almas"),
        ("/events?limit=1", "link", "</dateline/events?limit=1&cursor="),
    ],
)
def test_a_header_leads_below_the_path(below: TestClient, url: str, header: str, begins: str) -> None:
    assert below.get(url).headers[header].startswith(begins)


def links(part: object) -> Iterator[str]:
    """Every link in JSON, those of the service itself."""
    if isinstance(part, dict):
        yield from (part[name] for name in ("url", "next") if isinstance(part.get(name), str))
    for one in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from links(one)


@pytest.mark.parametrize(
    "url",
    [
        "/events?limit=2&facet=type&facet=date:day",
        "/events/harbour-strike.strike",
        "/quotes?limit=1",
        "/actors/zoe-almas",
        "/articles/harbour-strike/text",
        "/articles/accord-du-port/timeline",
        "/search?q=elmar",
        "/graph",
    ],
)
def test_a_link_in_a_body_is_resolved_as_one_in_a_header_is(below: TestClient, client: TestClient, url: str) -> None:
    body = below.get(url).json()
    found = list(links(body))
    assert found == [f"/dateline{link}" for link in links(client.get(url).json())]
    assert {urlsplit(urljoin(f"https://news.example/dateline{url}", link)).path.split("/")[1] for link in found} == {
        "dateline"
    }
    for link in found:
        assert below.get(link.removeprefix("/dateline")).status_code == 200


def test_the_next_page_is_the_same_in_header_and_body(below: TestClient) -> None:
    response = below.get("/events?limit=1")
    assert response.headers["link"] == f'<{response.json()["next"]}>; rel="next"'


def test_records_a_line_have_their_links_below_the_path(below: TestClient) -> None:
    lines = below.get("/actors?format=ndjson").text.splitlines()
    assert [json.loads(line)["url"] for line in lines][:1] == ["/dateline/actors/coast-daily"]


def test_words_that_look_like_a_link_stay_as_they_are() -> None:
    body = json.dumps({"text": 'says "url":"/x" and "next":"/y"', "url": "/z"}, separators=(",", ":")).encode()
    assert json.loads(placed(body, "/p")) == {"text": 'says "url":"/x" and "next":"/y"', "url": "/p/z"}


def test_a_file_is_not_asked_for_by_its_time(client: TestClient) -> None:
    headers = {"if-modified-since": "Tue, 24 Nov 2037 02:29:21 GMT"}
    assert client.get("/static/docs/start.js", headers=headers).status_code == 200
