"""What browsers and crawlers ask every site for."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote
from xml.etree import ElementTree

import pytest
from fastapi.testclient import TestClient

from app.main import create_app
from app.settings import Settings
from tests.databases import url_of

SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9"


def test_an_icon_is_there(client: TestClient) -> None:
    response = client.get("/favicon.ico")
    assert (response.status_code, response.headers["content-type"], response.content[1:4]) == (200, "image/png", b"PNG")


KEPT_FROM = """User-agent: *
Disallow: {0}/articles/accord-du-port/text
Disallow: {0}/explore/articles/accord-du-port$
Disallow: {0}/explore/articles/accord-du-port?
"""


def test_crawlers_keep_away_from_texts_that_may_not_be_shown_whole(client: TestClient) -> None:
    response = client.get("/robots.txt")
    assert response.headers["content-type"] == "text/plain; charset=utf-8"
    assert response.text == KEPT_FROM.format("")


def test_where_all_may_be_shown_nothing_is_forbidden(article_client: TestClient) -> None:
    assert article_client.get("/robots.txt").text == "User-agent: *\nDisallow:\n"


@pytest.fixture(scope="module")
def told(database: Path) -> Iterator[TestClient]:
    """A service below a path that tells of its pages."""
    settings = Settings(database_url=url_of(database), public_url="https://news.example/dateline", sitemap=True)
    with TestClient(create_app(settings)) as client:
        yield client


def test_below_a_path_the_texts_are_named_as_crawlers_find_them(told: TestClient) -> None:
    assert told.get("/robots.txt").text == (
        KEPT_FROM.format("/dateline") + "Sitemap: https://news.example/dateline/sitemap.xml\n"
    )
    assert told.get("/actors/x/events").json()["did_you_mean"] == ["/dateline/events?actor=x"]


def locations(client: TestClient, path: str) -> tuple[str, list[str]]:
    response = client.get(path)
    assert (response.status_code, response.headers["content-type"]) == (200, "application/xml")
    root = ElementTree.fromstring(response.text)  # noqa: S314 (our own)
    return root.tag.rpartition("}")[2], [str(one.text) for one in root.iter(f"{{{SITEMAPS}}}loc")]


def test_a_sitemap_tells_of_every_page_but_those_that_crawlers_are_kept_from(told: TestClient) -> None:
    kind, found = locations(told, "/sitemap.xml")
    base = "https://news.example/dateline"
    assert (kind, found[:2]) == ("urlset", [f"{base}/", f"{base}/explore/events"])
    lists = {plural: told.get(f"/{plural}?limit=200").json()["items"] for plural in ("events", "quotes", "articles")}
    for plural, items in lists.items():
        ids = [one.rpartition("/")[2] for one in found if one.startswith(f"{base}/explore/{plural}/")]
        assert sorted(ids) == sorted(quote(one["id"]) for one in items if one["id"] != "accord-du-port")
    assert len(found) == len(set(found))
    for url in found:
        page = told.get(url.removeprefix(base)).text
        assert f'<link rel="canonical" href="{url}">' in page


def test_of_more_pages_than_a_sitemap_holds_it_is_in_parts(told: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    _, whole = locations(told, "/sitemap.xml")
    for module in ("answers.sitemap", "routers.visitors"):
        monkeypatch.setattr(f"app.{module}.MOST", 10)
    kind, parts = locations(told, "/sitemap.xml?utm_source=parts")
    assert kind == "sitemapindex"
    assert "https://news.example/dateline/sitemap-events-2.xml" in parts
    found = [one for part in parts for one in locations(told, part.removeprefix("https://news.example/dateline"))[1]]
    assert sorted(found) == sorted(one for one in whole if "/explore/" in one and one.count("/") > 5)
    for name in ("events-0", "events-99", "mentions-1", "events", "events-1-1"):
        assert told.get(f"/sitemap-{name}.xml").status_code == 404


def test_there_is_no_sitemap_unless_told(client: TestClient) -> None:
    assert (client.get("/sitemap.xml").status_code, client.get("/sitemap-events-1.xml").status_code) == (404, 404)
