"""How many statements each request runs: a fixed number, however many records it answers with and counts.

What the index is asked for is kept, so that each request is sent before it is counted.
"""

from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from tests.answers.counting import FACETS
from tests.databases import load
from tests.datasets import make_client
from tests.http.asking import answer

pytestmark = pytest.mark.usefixtures("worked_out")

# One for the documents of a page that has some; one for where own ids stand, and one for whether they exist.
COUNTS = {
    "/healthz": 0,
    "/readyz": 0,
    "/vocabulary": 0,
    "/dataset": 0,
    "/docs": 0,
    "/events/harbour-strike.strike": 1,
    "/quotes/harbour-strike.almas-hopes": 1,
    "/actors/zoe-almas": 1,
    "/places/elmar": 1,
    "/articles/harbour-strike": 1,
    "/people/zoe-almas": 0,
    "/articles/harbour-strike/text": 6,
    "/articles/harbour-strike/text.txt": 1,
    "/articles/harbour-strike/timeline": 3,
    "/articles/harbour-notice/timeline": 3,
    "/events": 1,
    "/events?limit=200": 1,
    "/events?sort=position": 1,
    "/events?limit=1": 1,
    "/events?limit=0": 0,
    "/events?status=ongoing": 1,
    "/events?actor=zoe-almas": 1,
    "/events?actor=zoe-almas&actor=ivo-brandt": 1,
    "/events?actor=zoe-almas&role=agent&limit=1": 1,
    "/events?status=ongoing&type=consult": 1,
    "/events?actor=zoe-almas&article=accord-du-port&type=agree": 1,
    "/events?actor=zoe-almas&place=elmar&article=harbour-strike": 0,
    "/events?with=zoe-almas&with=ivo-brandt": 1,
    "/events?id=harbour-strike.strike": 3,
    "/events?from=2024-05-01&to=2024-05-31&limit=1": 1,
    "/events?from=2024-05-01&to=2024-05-31&sort=position": 1,
    "/events?from=2024-05-01&dated=false": 0,
    "/events?q=crane&status=alleged": 1,
    "/events?q=zeppelin": 0,
    "/events?q=!": 0,
    "/events?tpye=x": 0,
    "/quotes?speaker=zoe-almas&about=harbour-strike.strike": 1,
    "/actors?of=harbour-board&kind=person": 1,
    "/people?sort=-mentions&limit=1": 1,
    "/organizations?article=harbour-strike": 1,
    "/places?kind=city&country=NO": 1,
    "/mentions?limit=200": 1,
    "/mentions?actor=zoe-almas&article=harbour-strike": 1,
    "/articles?publisher=coast-daily&from=2024-01-01": 1,
}
# More for a misspelt id: those that begin like it, and the others; of an actor or a place the names and the aliases of
# those that have a word of it, too.
# What was found wrong is looked up anew in the thread that looks for hints.
HINTED = {
    "/events/harbour-strike.strik": 4,
    "/articles/harbour/text": 4,
    "/articles/harbour/text.txt": 4,
    "/events?actor=zoe-alma": 6,
    "/events?actor=zoe-alma&actor=ivo-brand": 9,
    "/events?actor=zoe-alma&place=elma": 11,
}
DATES = "facet=date:day&facet=date:month&facet=date:year"
# Another one for each facet whose values are ids, of which the names are asked for.
EVERY_FACET = {
    f"/events?{DATES}&": 6,
    f"/quotes?{DATES}&": 8,
    "/actors?": 3,
    "/people?": 3,
    "/organizations?": 2,
    "/places?": 2,
    "/works?": 2,
    "/articles?": 2,
}
# One for the names of the nodes; one for the documents of each kind of hit.
OTHERS = {
    "/graph": 1,
    "/graph?type=consult": 1,
    "/graph?q=the": 1,
    "/search?q=syndicat": 2,
    "/search?q=elmar": 7,
    "/search?q=elmar&limit=1": 1,
    "/search?q=elmar&limit=0": 0,
    "/search?q=nowhere": 0,
    "/search?q=!": 0,
}


def with_every_facet(start: str) -> str:
    path = start.partition("?")[0]
    return start + "&".join(f"facet={name}" for name in FACETS[path])


FACETED = {with_every_facet(start): count for start, count in EVERY_FACET.items()}


@pytest.mark.parametrize(("url", "count"), [*COUNTS.items(), *FACETED.items(), *OTHERS.items()])
def test_a_request_runs_this_many_statements(client: TestClient, statements: list[str], url: str, count: int) -> None:
    client.get(url)
    statements.clear()
    client.get(url)
    assert len(statements) == count, statements


@pytest.mark.parametrize(("url", "count"), HINTED.items())
def test_a_misspelt_id_is_looked_for_by_this_many_statements(
    client: TestClient, statements: list[str], url: str, count: int
) -> None:
    test_a_request_runs_this_many_statements(client, statements, url, count)


@pytest.mark.parametrize("path", ["/events", "/quotes", "/actors", "/places", "/articles", "/mentions"])
def test_a_page_in_the_middle_asks_where_its_cursor_stands(
    client: TestClient, statements: list[str], path: str
) -> None:
    next_url = answer(client, f"{path}?limit=1")["next"]
    answer(client, next_url)
    statements.clear()
    answer(client, next_url)
    assert len(statements) == 2, statements


@pytest.mark.parametrize(
    "url",
    [
        *("/events?limit=200", "/quotes?limit=200", "/actors?limit=200", "/mentions?limit=200", "/graph"),
        *(url for url in FACETED if not url.startswith(("/organizations", "/places"))),
    ],
)
def test_as_many_statements_are_run_on_a_larger_dataset(
    client: TestClient, article_client: TestClient, statements: list[str], url: str
) -> None:
    counts = []
    for one in (client, article_client):
        answer(one, url)
        statements.clear()
        answer(one, url)
        counts.append(len(statements))
    assert counts[0] == counts[1]


def test_a_first_request_reads_each_thing_once(database: Path, statements: list[str]) -> None:
    """Beside the documents of the page: a posting for each term, a column for each way to sort and to count."""
    with make_client(database) as client:
        answer(client, "/events?status=ongoing&type=consult&facet=date:day&limit=1")
        assert len(statements) == 7, statements


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
        assert len(answer(client, "/quotes?facet=about&limit=0")["facets"]["about"]["buckets"]) == 100
        statements.clear()
        answer(client, "/graph")
    assert len(statements) == OTHERS["/graph"], statements
