"""Problems as pages: what is wrong and what may be meant, what passes, what a reader can do."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.errors import NotReady, Overloaded, Problem, TimeLimitMet
from tests.databases import only_sqlite
from tests.loading.datasets import flip
from tests.pages.page import page_of, read
from tests.pages.test_addresses import POLICY

WRONG = {
    "/explore/events?actor=zoe-alma": (422, "/explore/events?actor=zoe-almas"),
    "/explore/events?aktor=zoe-almas": (422, "/explore/events?actor=zoe-almas"),
    "/explore/events?actor=zoe-almas&place=elmer": (422, "/explore/events?actor=zoe-almas&place=elmar"),
    "/explore/events?group=actors": (422, "/explore/events?group=actor"),
    "/explore/events?format=csv": (422, "/explore/events"),
    "/explore/events?cursor=x": (422, "/explore/events"),
    "/explore/events?embed=true": (422, "/explore/events"),
    "/explore/events?theme=dark": (422, "/explore/events"),
    "/explore/events?childId=a": (422, "/explore/events"),
    "/explore/events/harbour-strike.crane-fir": (404, "/explore/events/harbour-strike.crane-fire"),
    "/explore/actors/zoe-alma": (404, "/explore/actors/zoe-almas"),
    "/explore/event": (404, "/explore/events"),
    "/explore/events/harbour-strike.crane-fire?x=1": (422, "/explore/events/harbour-strike.crane-fire"),
}


@pytest.mark.parametrize(("url", "wrong"), WRONG.items())
def test_what_is_wrong_is_a_page_with_what_may_be_meant(client: TestClient, url: str, wrong: tuple[int, str]) -> None:
    status, meant = wrong
    page = page_of(client, url, status)
    assert meant in [link["href"] for link in page.one("main").all("a")]
    assert page.one("meta", name="robots")["content"] == "noindex"
    api = client.get(url.replace("/explore", ""))
    assert any(name in url for name in ("group", "format", "embed", "theme")) or api.status_code == status


def test_what_was_meant_is_said_once_and_without_codes(client: TestClient) -> None:
    wrong = page_of(client, "/explore/events?actor=zoe-alma", 422).one("main")
    assert [one.text for one in wrong.one("li").all("p")] == (
        ["There is no actor “zoe-alma”.", "Did you mean Zoë Álmas?", "Leave it out"]
    )
    missing = page_of(client, "/explore/actors/zoe-alma", 404).one("main")
    assert [one.text for one in missing.all("p")] == (
        ["There is no actor “zoe-alma”.", "Did you mean Zoë Álmas?", "Begin anew"]
    )
    left_out = page_of(client, "/explore/events?actor=!zoe-alma", 422).one("main")
    assert left_out.all("a")[0].text == "without Zoë Álmas"
    assert left_out.all("a")[0]["href"] == "/explore/events?actor=%21zoe-almas"


def test_a_page_that_fails_is_a_page_that_tells_nothing_of_the_inside(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> str:
        raise RuntimeError("the inside")

    version = client.get("/explore/events").headers["dateline-dataset"]
    monkeypatch.setattr("app.pages.directory.list_page", fail)
    page = page_of(client, "/explore/events", 500)
    assert page.one("h1").text == "Something went wrong"
    assert [one.text for one in page.one("main").all("p")] == (
        ["Something went wrong on our side; it has been logged.", "Begin anew"]
    )
    response = client.get("/explore/events")
    assert (response.headers["content-security-policy"], response.headers["dateline-dataset"]) == (POLICY, version)
    assert client.head("/explore/events").content == b""
    assert "etag" not in response.headers


@pytest.mark.parametrize(
    ("problem", "told"),
    [
        (
            Overloaded(),
            [
                "Too many requests at once",
                "There are more requests than can be answered at once: ask again in a moment.",
                "Try again",
            ],
        ),
        (
            TimeLimitMet(5),
            [
                "This takes too long",
                "There was no answer within 5 s: narrow the query with filters, or ask again.",
                "Try again",
            ],
        ),
        (
            NotReady("The database cannot be read at the moment: ask again"),
            ["The data cannot be reached", "The database cannot be read at the moment: ask again.", "Try again"],
        ),
    ],
)
def test_what_passes_is_a_page_that_is_asked_for_again(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, problem: Problem, told: list[str]
) -> None:
    def fail(*_: object) -> str:
        raise problem

    monkeypatch.setattr("app.pages.directory.list_page", fail)
    main = page_of(client, "/explore/events?actor=zoe-almas&group=status", 503).one("main")
    assert [one.text for one in main.all() if one.name in ("h1", "p")] == told
    assert main.one("a")["href"] == "/explore/events?actor=zoe-almas&group=status"
    assert client.get("/explore/events").headers["cache-control"] == "no-store"


def test_an_address_that_goes_on_from_elsewhere_leads_to_the_beginning_of_its_list(client: TestClient) -> None:
    following = page_of(client, "/explore/events?limit=2").one("a", rel="next")["href"]
    main = page_of(client, f"/explore/events{following}&status=alleged", 422).one("main")
    assert [one.text for one in main.one("li").all("p")] == [
        "The address goes on from a place in a list that this list does not have.",
        "Show the list from its beginning",
    ]
    assert main.one("li").one("a")["href"] == "/explore/events?limit=2&status=alleged"


def test_what_only_reads_says_so_as_a_page(client: TestClient) -> None:
    response = client.post("/explore/events")
    assert (response.status_code, response.headers["allow"]) == (405, "GET, HEAD, OPTIONS")
    assert read(response.text).one("h1").text == "This service is read only"


def test_nothing_loaded_is_a_page_that_says_how_to_load(
    client_of: Callable[[Path], TestClient], tmp_path: Path
) -> None:
    page = page_of(client_of(tmp_path / "none.db"), "/", 503)
    assert page.one("h1").text == "Nothing is loaded yet"
    assert "dateline seed" in page.text


def test_what_is_not_known_is_searched_for_and_what_is_missing_cannot_be_left_out(client: TestClient) -> None:
    links = page_of(client, "/explore/places/no-such%20place", 404).one("main").all("a")
    assert [(one.text, one["href"]) for one in links] == [
        ("Search for “no such place”", "/explore/search?q=no%20such%20place"),
        ("Begin anew", "/"),
    ]
    actions = [one.text for one in page_of(client, "/explore/search?query=x", 422).one("main").all("a")]
    assert actions == ["q", "Leave it out", "Begin anew"]


def test_an_address_that_is_typed_into_a_browser_is_answered_by_a_page(client: TestClient) -> None:
    response = client.get("/event", headers={"accept": "text/html,application/xml;q=0.9,*/*;q=0.8"})
    assert response.status_code == 404
    main = read(response.text).one("main")
    assert [one.text for one in main.all("p")] == [
        "There is nothing at this path.",
        "Did you mean /events?",
        "Begin anew",
    ]
    assert client.get("/event").headers["content-type"] == "application/problem+json"


@only_sqlite("a file is damaged")
def test_a_file_that_is_damaged_while_it_is_served_is_told_of(
    client_of: Callable[[Path], TestClient], database: Path, tmp_path: Path
) -> None:
    file = Path(shutil.copy(database, tmp_path / "d.db"))
    client = client_of(file)
    page_of(client, "/")
    flip(file, 100_000)
    main = page_of(client, "/", 503).one("main")
    assert main.one("h1").text == "The data cannot be reached"
    assert main.all("p")[0].text.startswith("The data is damaged: it is not as it was when it was loaded.")
    assert client.get("/events").json()["detail"] == main.all("p")[0].text.removesuffix(".")
