"""How many statements facets, the graph and search run: a fixed number, however much they count."""

from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.loading.load import load
from tests.conftest import make_client
from tests.http.asking import answer
from tests.queries.counting import FACETS

# Besides those of the list, two for each facet, which count its values and all that is counted; another one
# where values are ids, whose names are asked for.
FACETED = {
    "/events?facet=type": 3,
    "/events?facet=type&limit=0": 3,
    "/events?facet=type&limit=1": 4,
    "/events?facet=type&facet=type": 3,
    "/events?facet=contested": 3,
    "/events?facet=actor": 4,
    "/events?facet=actor&facet=place": 7,
    "/quotes?facet=about": 4,
    "/events?status=ongoing&facet=type": 3,
    "/events?status=ongoing&facet=status": 3,
}
DATES = "facet=date:day&facet=date:month&facet=date:year"
EVERY_FACET = {
    f"/events?{DATES}&": 21,
    f"/quotes?{DATES}&": 24,
    "/actors?": 9,
    "/people?": 7,
    "/organizations?": 6,
    "/places?": 8,
    "/articles?": 6,
}
# Three that count, two for each kind of record that says whether it is counted whole or paired, one for names.
GRAPHS = {"": 8, "type=consult": 4, "dated=true": 8, "contested=true": 8, "from=2000-01-01": 8, "q=the": 10}
# One that counts hits and one that ranks them, and one for the documents of each kind that was found.
SEARCHES = {"q=syndicat": 4, "q=elmar": 8, "q=elmar&limit=1": 3, "q=elmar&limit=0": 2, "q=nowhere": 2, "q=!": 0}


def with_every_facet(start: str) -> str:
    path = start.partition("?")[0]
    return start + "&".join(f"facet={name}" for name in FACETS[path])


@pytest.mark.parametrize(("url", "count"), FACETED.items())
def test_a_facet_runs_this_many_statements(client: TestClient, statements: list[str], url: str, count: int) -> None:
    answer(client, url)
    assert len(statements) == count, statements


@pytest.mark.parametrize(("start", "count"), EVERY_FACET.items())
def test_all_facets_of_a_list_run_this_many_statements(
    client: TestClient, statements: list[str], start: str, count: int
) -> None:
    answer(client, with_every_facet(start))
    assert len(statements) == count, statements


@pytest.mark.parametrize(("query", "count"), GRAPHS.items())
def test_a_graph_runs_this_many_statements(client: TestClient, statements: list[str], query: str, count: int) -> None:
    answer(client, f"/graph?{query}" if query else "/graph")
    assert len(statements) == count, statements


@pytest.mark.parametrize(("query", "count"), SEARCHES.items())
def test_a_search_runs_this_many_statements(client: TestClient, statements: list[str], query: str, count: int) -> None:
    answer(client, f"/search?{query}")
    assert len(statements) == count, statements


@pytest.mark.parametrize(
    "url",
    [*(with_every_facet(start) for start in EVERY_FACET if start != "/organizations?"), "/graph", "/search?q=the"],
)
def test_as_many_statements_are_run_on_a_larger_dataset(
    client: TestClient, article_client: TestClient, statements: list[str], url: str
) -> None:
    answer(client, url)
    small = len(statements)
    answer(article_client, url)
    assert len(statements) == 2 * small


def test_a_graph_of_many_quotes_about_what_is_no_actor_runs_as_many_statements(
    copied_world: Path, tmp_path: Path, statements: list[str]
) -> None:
    """What a quote is about may be an event or a place, and these may be more than any graph shows."""
    places = copied_world / "places.yaml"
    ids = [f"islet-{n}" for n in range(500)]
    places.write_text(places.read_text() + "".join(f"{id_}: {{kind: islet, name: Islet}}\n" for id_ in ids))
    article = copied_world / "articles" / "harbour-strike" / "article.yaml"
    told = article.read_text()
    about = "about: [dockers-union, crane-fire, north-quay]"
    assert about in told
    article.write_text(told.replace(about, f"about: [dockers-union, crane-fire, north-quay, {', '.join(ids)}]"))
    load(copied_world, tmp_path / "dateline.db")
    with make_client(tmp_path / "dateline.db") as client:
        assert len(answer(client, "/graph")["nodes"]) == 9
    assert len(statements) == GRAPHS[""], statements
