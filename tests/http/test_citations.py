"""How an article is cited: whole once in each document, by one line wherever it is named besides."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.schemas.references import citation, reference
from tests.databases import load
from tests.http.asking import Json, answer, pages

BBC = reference("actor", "bbc", "BBC", "organization")
CITES = {
    "accord-du-port": "21 May 2024: Accord au port d'Elmar",
    "harbour-notice": "North Quay reopens",
    "harbour-strike": "Coast Daily, 4-5 May 2024: Dockers of Elmar on strike (title by the curator)",
}


def named(part: Any) -> Iterator[Json]:
    """Every article that is named in a document."""
    for one in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from named(one)
    if isinstance(part, dict) and part.get("record") == "article":
        yield part


@pytest.mark.parametrize(
    ("title_by", "publisher", "published", "cite"),
    [
        ("source", BBC, "12-13 September 2013", "BBC, 12-13 September 2013: Talks go on"),
        ("curator", BBC, "12-13 September 2013", "BBC, 12-13 September 2013: Talks go on (title by the curator)"),
        ("source", BBC, None, "BBC: Talks go on"),
        ("source", None, "September 2013", "September 2013: Talks go on"),
        ("curator", None, None, "Talks go on (title by the curator)"),
    ],
)
def test_a_line_has_what_is_known_and_says_who_gave_the_title(
    title_by: Any, publisher: Any, published: str | None, cite: str
) -> None:
    found = citation("a", "Talks go on", title_by=title_by, publisher=publisher, published=published, rights="©")
    assert found.cite == cite


def test_wherever_an_article_is_named_stands_what_it_is_cited_as(client: TestClient) -> None:
    urls = ["/search?q=quay", *(f"/articles/{id_}/{path}" for id_ in CITES for path in ("text", "timeline"))]
    lists = ("/events", "/quotes", "/actors", "/mentions?limit=200")
    bodies = [*(answer(client, url) for url in urls), *(page for url in lists for page in pages(client, url))]
    found = {(one["id"], one["cite"]) for one in named(bodies)}
    assert found == set(CITES.items())
    assert {one["id"]: one["cite"] for one in answer(client, "/articles")["items"]} == CITES


def test_a_document_holds_the_whole_citation_once(client: TestClient) -> None:
    strike = answer(client, "/articles/harbour-strike")
    whole = {
        **{key: strike[key] for key in ("record", "id", "url", "cite", "publisher", "title_by", "rights")},
        "name": strike["title"],
        "kind": None,
        "published": strike["published"]["label"],
    }
    assert whole["publisher"]["name"] == "Coast Daily"
    event = answer(client, "/events/harbour-strike.strike")
    assert event["articles"][0] == whole
    for url in ("/quotes/harbour-strike.almas-accuses", "/articles/harbour-strike/text"):
        assert answer(client, url)["article"] == whole
    assert answer(client, "/articles/harbour-strike/timeline")["article"] == whole
    bare = {key: whole[key] for key in ("record", "id", "name", "kind", "url", "cite")}
    assert [one["article"] for one in event["evidence"][:2]] == [bare, bare]


def test_a_reader_view_says_what_it_shows(article_client: TestClient) -> None:
    text = answer(article_client, "/articles/geneva-talks/text")
    article = answer(article_client, "/articles/geneva-talks")
    assert (text["language"], text["source_url"], text["sha256"]) == ("en", None, article["sha256"])
    assert {key: text["article"][key] for key in ("publisher", "published", "title_by", "rights")} == {
        "publisher": article["publisher"],
        "published": "12-13 September 2013",
        "title_by": "curator",
        "rights": "© BBC",
    }


def test_what_may_have_changed_says_as_of_when(client: TestClient) -> None:
    found = [item for page in pages(client, "/events") for item in page["items"]]
    as_of = {one["id"].partition(".")[2]: one["as_of"] for one in found if one["as_of"]}
    assert as_of == dict.fromkeys(("strike", "meeting", "strike-end", "soldiers-sent", "talks"), "4-5 May 2024")
    assert {one["status"] for one in found if not one["as_of"]} == {"occurred", "alleged"}


def test_an_undated_publication_is_no_date_to_cite(
    copied_world: Path, tmp_path: Path, client_of: Callable[[Path], TestClient]
) -> None:
    file = copied_world / "articles" / "harbour-strike" / "article.yaml"
    file.write_text(file.read_text("utf-8").replace("date: 2024-05-04/2024-05-05", "date: undated", 1), "utf-8")
    load(copied_world, tmp_path / "dateline.db")
    event = answer(client_of(tmp_path / "dateline.db"), "/events/harbour-strike.meeting")
    assert event["articles"][0]["cite"] == "Coast Daily: Dockers of Elmar on strike (title by the curator)"
    assert (event["articles"][0]["published"], event["as_of"], event["status"]) == (None, None, "scheduled")


@pytest.mark.parametrize(
    "query",
    [
        *("/events?format=csv", "/quotes?format=csv", "/mentions?format=csv", "/actors?format=csv"),
        *("/events?format=csv&rows=participants", "/events?format=csv&rows=evidence", "/events?format=geojson"),
        *("/events?facet=article&limit=0", "/quotes?facet=article&limit=0"),
    ],
)
def test_no_file_prints_a_title_of_a_curator_as_the_sources(client: TestClient, query: str) -> None:
    text, title = client.get(query).text, "Dockers of Elmar on strike"
    assert text.count(title) == text.count(f"{title} (title by the curator)")
    assert "Accord au port d'Elmar (title" not in text
