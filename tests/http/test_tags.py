"""A tag is another one as soon as the answer may be another one, and not before."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.main import create_app
from app.settings import Settings
from tests.databases import load
from tests.http.test_envelope import READABLE

# Each setting with another value than the default, and whether answers depend on it. A new one has to be told here.
OTHER_SETTINGS: dict[str, tuple[Any, bool]] = {
    "database_url": ("sqlite:///elsewhere.db", False),
    "read_url": ("postgresql://127.0.0.1:1/replica", False),
    "seed_data": (Path("elsewhere"), False),
    "host": ("::", False),
    "port": (8080, True),  # of links, where no public URL is told
    "access_log": (True, False),
    "cache_control": ("no-cache", False),
    "index_memory": (1, False),
    "log_format": ("json", False),
    "time_limit": (1.0, False),
    "grace": (1.0, False),
    "connections": (10, False),
    "metrics_port": (9100, False),
    "sitemap": (True, True),  # of /robots.txt
    "public_url": ("https://example.org/dateline", True),
}


def tags(client: TestClient) -> dict[str, str]:
    return {url: client.get(url).headers["etag"] for url in READABLE}


def tag_with(**settings: Any) -> str:
    """The tag of an answer that needs no data, under these settings."""
    nowhere = "postgresql://127.0.0.1:1/nothing" if "read_url" in settings else "sqlite:///nothing.db"
    client = TestClient(create_app(Settings(**{"database_url": nowhere, **settings})))
    tag: str = client.get("/vocabulary").headers["etag"]
    return tag


def test_the_same_data_and_application_give_the_same_tags(
    client: TestClient, database: Path, client_of: Callable[[Path], TestClient]
) -> None:
    assert tags(client_of(database)) == tags(client)


def test_other_data_give_other_tags_to_every_path(
    copied_world: Path, tmp_path: Path, client_of: Callable[[Path], TestClient]
) -> None:
    database = tmp_path / "dateline.db"
    load(copied_world, database)
    client = client_of(database)
    before = tags(client)
    file = copied_world / "articles" / "harbour-strike" / "article.yaml"
    file.write_text(file.read_text("utf-8").replace("title: Dockers", "title: All dockers", 1), "utf-8")
    assert load(copied_world, database) is not None
    for url, tag in before.items():
        response = client.get(url, headers={"if-none-match": tag})
        assert (response.status_code, response.headers["etag"] == tag) == (200, False), url


def test_another_application_gives_other_tags_to_every_path(
    client: TestClient, database: Path, client_of: Callable[[Path], TestClient], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tags(client)
    monkeypatch.setattr("app.main.application", lambda: "another version")
    changed = client_of(database)
    for url, tag in before.items():
        response = changed.get(url, headers={"if-none-match": tag})
        assert (response.status_code, response.headers["etag"] == tag) == (200, False), url


def test_for_every_setting_it_is_told_whether_answers_depend_on_it() -> None:
    assert set(OTHER_SETTINGS) == set(Settings.model_fields)


@pytest.mark.parametrize("name", OTHER_SETTINGS)
def test_a_setting_that_changes_answers_gives_other_tags(name: str) -> None:
    value, changes_answers = OTHER_SETTINGS[name]
    assert value != Settings.model_fields[name].default
    assert (tag_with(**{name: value}) != tag_with()) == changes_answers


def test_the_port_is_in_no_answer_where_the_public_url_is_told() -> None:
    public = {"public_url": "https://example.org"}
    assert tag_with(**public, port=8001) == tag_with(**public, port=8002)
    assert tag_with(public_url="https://example.org/") == tag_with(**public)
    assert tag_with(public_url="http://localhost:8000") == tag_with()
