"""Whatever stands in the files of a curator is text, and what was due stays in the past."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from tests.databases import load
from tests.pages.page import page_of

HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)>{{ 7*7 }}'
URLS = (
    "/",
    "/explore/events",
    "/explore/events?group=actor",
    "/explore/quotes",
    "/explore/actors",
    "/explore/articles",
    "/explore/articles/harbour-strike",
    "/explore/events/harbour-strike.crane-fire",
    "/explore/quotes/harbour-strike.almas-accuses",
    "/explore/actors/dockers-union",
    "/explore/places/north-quay",
)


@pytest.fixture
def hostile(copied_world: Path, client_of: Callable[[Path], TestClient], tmp_path: Path) -> TestClient:
    """A world whose names, titles and rights are markup."""
    quoted = "'" + HOSTILE.replace("'", "''") + "'"
    for file, names in {
        "actors.yaml": ("Dockers' Union", "Zoë Álmas"),
        "places.yaml": ("North Quay",),
        "articles/harbour-strike/article.yaml": (
            "Dockers of Elmar on strike",
            "Fire on a crane at North Quay",
            "Zoë Álmas accuses the Dockers' Union of setting fire to a crane at North Quay on 3 May.",
            "© Coast Daily",
        ),
    }.items():
        path = copied_world / file
        text = path.read_text("utf-8")
        for name in names:
            changed = (
                text.replace(f"name: {name},", f"name: {quoted}, aliases: [{name!r}],") if "yaml" in file else text
            )
            if file.startswith("articles"):
                changed = re.sub(rf": {re.escape(name)}$", f": {quoted}", text, flags=re.MULTILINE)
            assert changed != text, name
            text = re.sub(r"(aliases: \[[^\]]*\]), aliases: \[([^\]]*)\]", r"\1", changed)
            text = re.sub(r"(aliases: \[[^\]]*\]), aliases: [^,}\[]+", r"\1", text)
        path.write_text(text, "utf-8")
    load(copied_world, tmp_path / "hostile.db")
    return client_of(tmp_path / "hostile.db")


@pytest.mark.parametrize("url", URLS)
def test_markup_in_a_field_is_shown_and_does_nothing(hostile: TestClient, url: str) -> None:
    page = page_of(hostile, url)
    assert [one["src"] for one in page.all("script")] == [page.all("script")[0]["src"]]
    assert page.all("img") == []
    assert "49" not in page.one("title").text
    assert HOSTILE in page.text


@pytest.mark.parametrize("url", [f"/explore/search?q={HOSTILE}", f"/explore/events?q={HOSTILE}", f"/explore/{HOSTILE}"])
def test_markup_in_an_address_is_shown_and_does_nothing(client: TestClient, url: str) -> None:
    page = page_of(client, url.replace("{{ 7*7 }}", ""), 404 if "?" not in url else 200)
    assert len(page.all("script")) == 1
    assert page.all("img") == []


def test_read_in_2030_nothing_is_still_to_come(article_client: TestClient) -> None:
    for url in ("/", "/explore/events", "/explore/events?status=scheduled", "/explore/quotes"):
        words = page_of(article_client, url).one("main")
        ours = " ".join(one.text for one in words.all("span", class_="certainty"))
        assert re.findall(r"\b(?:upcoming|is due|will|now|latest|today|currently)\b", ours) == []
    scheduled = page_of(article_client, "/explore/events?status=scheduled")
    notes = {one.text for one in scheduled.all("span", class_="certainty")}
    assert {one.partition(" as of")[0] for one in notes} == {"was due"}
    assert "written 12-13 September 2013" in scheduled.text
