"""What browsers and crawlers ask every site for."""

from pathlib import Path

from fastapi.testclient import TestClient

from app.main import create_app
from app.settings import Settings
from tests.databases import url_of


def test_an_icon_is_there(client: TestClient) -> None:
    response = client.get("/favicon.ico")
    assert (response.status_code, response.headers["content-type"], response.content[1:4]) == (200, "image/png", b"PNG")


def test_crawlers_keep_away_from_texts_that_may_not_be_shown_whole(client: TestClient) -> None:
    response = client.get("/robots.txt")
    assert response.headers["content-type"] == "text/plain; charset=utf-8"
    assert response.text == "User-agent: *\nDisallow: /articles/accord-du-port/text\n"


def test_where_all_may_be_shown_nothing_is_forbidden(article_client: TestClient) -> None:
    assert article_client.get("/robots.txt").text == "User-agent: *\nDisallow:\n"


def test_below_a_path_the_texts_are_named_as_crawlers_find_them(database: Path) -> None:
    settings = Settings(database_url=url_of(database), public_url="https://news.example/dateline")
    with TestClient(create_app(settings)) as client:
        assert client.get("/robots.txt").text == "User-agent: *\nDisallow: /dateline/articles/accord-du-port/text\n"
        assert client.get("/actors/x/events").json()["did_you_mean"] == ["/dateline/events?actor=x"]
