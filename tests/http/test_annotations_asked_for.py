"""How annotations are asked for and answered: their type, rights, mistakes, links, and what they cost."""

from collections.abc import Callable
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.main import create_app
from app.settings import Settings
from tests.curation.breaking import ACCORD, STRIKE, edit
from tests.databases import load, only_sqlite, url_of
from tests.http.asking import mistake, problem
from tests.http.test_annotations import annotations, selectors

TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'


def test_its_type_is_that_of_annotations(client: TestClient) -> None:
    response = client.get("/articles/harbour-strike/annotations")
    assert response.headers.get_list("content-type") == [TYPE]
    assert client.head("/articles/harbour-strike/annotations").headers == response.headers


def test_rights_decide_whether_the_words_around_are_served(
    copied_world: Path, tmp_path: Path, client_of: Callable[[Path], TestClient]
) -> None:
    edit(copied_world, ACCORD, "text_access: evidence", "text_access: full")
    edit(copied_world, STRIKE, "rights: © Coast Daily\n", "rights: © Coast Daily\ntext_access: evidence\n")
    load(copied_world, tmp_path / "dateline.db")
    client = client_of(tmp_path / "dateline.db")
    around = {
        article: [(quote["prefix"], quote["suffix"]) for _, quote in map(selectors, annotations(client, article))]
        for article in ("accord-du-port", "harbour-strike")
    }
    assert (len(around["harbour-strike"]), set(around["harbour-strike"])) == (17, {(None, None)})
    assert (around["accord-du-port"][1][0], around["accord-du-port"][2][1]) == ("Le 20 mai, ", ".")
    assert None not in [words for both in around["accord-du-port"] for words in both]


def test_an_article_that_does_not_exist_is_told_with_those_like_it(client: TestClient) -> None:
    body = problem(client, "/articles/harbour-strik/annotations")
    assert (body["status"], body["did_you_mean"][0]) == (404, "harbour-strike")


def test_it_takes_no_parameters(client: TestClient) -> None:
    url = "/articles/harbour-strike/annotations"
    assert mistake(client, f"{url}?format=csv") == (422, "unknown_parameter", "format")


def test_links_lead_to_where_the_service_is(database: Path) -> None:
    public = "https://news.example/archive"
    client = TestClient(create_app(Settings(database_url=url_of(database), public_url=public)))
    page = client.get("/articles/harbour-strike/annotations", headers={"host": "evil.example"}).json()
    links = [page["id"], page["partOf"]["id"]]
    links += [link for one in page["items"] for link in (one["id"], one["body"]["id"], one["target"]["source"])]
    assert [link for link in links if not link.startswith(f"{public}/")] == []


@pytest.mark.parametrize(
    ("article", "count"),
    [
        ("harbour-strike", 2),
        ("harbour-notice", 2),
        pytest.param("harbour-strik", 4, marks=only_sqlite("a look for near ids is begun anew in a thread")),
    ],
)
def test_it_runs_as_many_statements_however_long_it_is(
    client: TestClient, statements: list[str], article: str, count: int
) -> None:
    client.get(f"/articles/{article}/annotations")
    assert len(statements) == count
