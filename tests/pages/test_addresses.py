"""Addresses of pages: what is dropped, what each page is, headers, and the path below which all is."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.main import create_app
from app.settings import Settings
from tests.databases import url_of
from tests.pages.page import hidden_words, page_of

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
PAGES = (
    "/",
    "/explore/articles/harbour-strike",
    "/explore/articles/accord-du-port",
    "/explore/articles/accord-du-port?with=harbour-strike",
    "/explore/events",
    "/explore/events?group=actor",
    "/explore/events?status=alleged&from=2024-05-01",
    "/explore/quotes",
    "/explore/quotes?group=exchange",
    "/explore/quotes?group=side",
    "/explore/actors",
    "/explore/people",
    "/explore/organizations",
    "/explore/places",
    "/explore/works",
    "/explore/articles",
    "/explore/mentions",
    "/explore/search",
    "/explore/search?q=crane",
    "/explore/events/harbour-strike.crane-fire",
    "/explore/quotes/harbour-strike.brandt-blames",
    "/explore/actors/zoe-almas",
    "/explore/places/elmar",
    "/explore/works/elmar",
)
REDIRECTS = {
    "/explore/events?actor=&from=&to=&q=": "/explore/events",
    "/explore/events?utm_source=mail&actor=zoe-almas&fbclid=x": "/explore/events?actor=zoe-almas",
    "/explore/events?group=&actor=zoe-almas": "/explore/events?actor=zoe-almas",
    "/?utm_campaign=x": "/",
    "/explore": "/",
    "/explore/events?embed=1&theme=&utm_source=mail&childId=a": "/explore/events?embed=1&childId=a",
}


@pytest.mark.parametrize("url", PAGES)
def test_a_page_is_whole_strict_and_names_itself(client: TestClient, url: str) -> None:
    response = client.get(url)
    assert response.headers["content-security-policy"] == POLICY
    assert response.headers["etag"]
    page = page_of(client, url)
    assert len(page.all("h1")) == 1
    assert page.one("meta", name="description")["content"]
    assert page.one("link", rel="canonical")["href"].startswith("http://localhost:8000/")
    html = response.text
    assert (
        page.all("style")
        == []
        == [one for one in page.all() if any(re.fullmatch("style|on.+", name) for name in one.attributes)]
    )
    assert "javascript:" not in html
    assert re.findall(r"<script[^>]*>([^<]+)</script>", html) == []
    assert re.findall(r'(?:src|href|action)="(?:https?:)?//(?!localhost|example\.org)', html) == []
    assert hidden_words(html) == []


@pytest.mark.parametrize("url", PAGES)
def test_headings_go_down_by_one(client: TestClient, url: str) -> None:
    levels = [int(one.name[1]) for one in page_of(client, url).one("main").all() if re.fullmatch("h[1-6]", one.name)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize(("url", "location"), REDIRECTS.items())
def test_what_no_page_asks_for_is_dropped(client: TestClient, url: str, location: str) -> None:
    response = client.get(url)
    assert (response.status_code in (307, 308), response.headers["location"]) == (True, location)


@pytest.fixture
def below(database: Path) -> Iterator[TestClient]:
    settings = Settings(database_url=url_of(database), public_url="https://news.example/dateline/")
    with TestClient(create_app(settings), follow_redirects=False) as client:
        yield client


@pytest.mark.parametrize("url", PAGES)
def test_every_address_lies_below_the_service(below: TestClient, url: str) -> None:
    page = page_of(below, url)
    for element in page.all():
        for name in ("href", "src", "action", "data-api"):
            address = element.attributes.get(name, "")
            if address.startswith("/"):
                assert address.startswith("/dateline/"), address
            elif address.startswith("http"):
                assert address.startswith(("https://news.example/dateline/", "https://example.org/")), address


def test_a_redirect_lies_below_the_service(below: TestClient) -> None:
    location = below.get("/explore/events?actor=&place=elmar").headers["location"]
    assert location == "/dateline/explore/events?place=elmar"
