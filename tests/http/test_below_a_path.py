"""A service that the public has below a path: headers, which clients resolve themselves, name that path."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

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
        ("/", "location", "/dateline/docs"),
        ("/people/zoe-almas", "location", "/dateline/actors/zoe-almas"),
        ("/events?limit=1", "link", "</dateline/events?limit=1&cursor="),
    ],
)
def test_a_header_leads_below_the_path(below: TestClient, url: str, header: str, begins: str) -> None:
    assert below.get(url).headers[header].startswith(begins)


def test_what_is_in_a_body_is_below_the_service(below: TestClient) -> None:
    assert below.get("/events?limit=1").json()["next"].startswith("/events?limit=1&cursor=")


def test_a_file_is_not_asked_for_by_its_time(client: TestClient) -> None:
    headers = {"if-modified-since": "Tue, 24 Nov 2037 02:29:21 GMT"}
    assert client.get("/static/docs/start.js", headers=headers).status_code == 200
