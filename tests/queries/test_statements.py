"""How many statements each request runs: a fixed number, however many records it answers with."""

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import answer

# One for the documents of the page. A second one counts what is not all on it, another one checks each
# parameter that takes ids, another one asks which of two filters finds less, another one where a cursor stands.
# Words are counted, to know whether they come first. Where nothing is left, each filter is taken away in turn,
# and what is left then is counted by one statement, or two where two filters are left.
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
    "/articles/harbour-strike/text": 5,
    "/articles/harbour-notice/text": 5,
    "/articles/harbour-strike/timeline": 3,
    "/articles/harbour-notice/timeline": 3,
    "/events": 1,
    "/events?limit=200": 1,
    "/events?sort=position": 1,
    "/events?limit=1": 2,
    "/events?limit=0": 1,
    "/events?status=ongoing": 1,
    "/events?status=ongoing&limit=1": 2,
    "/events?actor=zoe-almas": 2,
    "/events?actor=zoe-almas&actor=ivo-brandt": 2,
    "/events?actor=zoe-almas&role=agent": 2,
    "/events?actor=zoe-almas&limit=1": 3,
    "/events?status=ongoing&type=consult": 2,
    "/events?status=occurred&type=consult&limit=1": 3,
    "/events?actor=zoe-almas&article=accord-du-port&type=agree": 4,
    "/events?actor=zoe-almas&place=elmar&article=harbour-strike": 11,
    "/events?with=zoe-almas&with=ivo-brandt": 3,
    "/events?from=2024-05-01&to=2024-05-31": 1,
    "/events?from=2024-05-01&to=2024-05-31&limit=1": 2,
    "/events?from=2024-05-01&to=2024-05-31&sort=position": 2,
    "/events?from=2024-05-01&dated=false": 2,
    "/events?q=crane": 2,
    "/events?q=crane&limit=1": 3,
    "/events?q=crane&status=alleged": 3,
    "/events?q=crane&from=2024-05-01&sort=position": 2,
    "/events?q=zeppelin": 3,
    "/events?q=!": 1,
    "/events?q=!&from=2024-05-01&dated=false": 0,
    "/events?tpye=x": 0,
    "/quotes": 1,
    "/quotes?speaker=zoe-almas&about=harbour-strike.strike": 4,
    "/quotes?limit=1": 2,
    "/actors": 1,
    "/actors?of=harbour-board&kind=person": 3,
    "/people": 1,
    "/people?sort=-mentions&limit=1": 2,
    "/organizations?article=harbour-strike": 3,
    "/places?within=norland": 2,
    "/places?kind=city&country=NO": 4,
    "/search?q=!": 0,
    "/mentions?limit=200": 1,
    "/mentions?actor=zoe-almas&article=harbour-strike": 4,
    "/articles": 1,
    "/articles?language=en": 2,
    "/articles?publisher=coast-daily&from=2024-01-01": 2,
}
# Two more for a misspelt id: those that begin like it, and the others.
# What was found wrong is looked up anew in the thread that looks for hints.
HINTED = {
    "/events/harbour-strike.strik": 4,
    "/articles/harbour/text": 4,
    "/events?actor=zoe-alma": 4,
    "/events?actor=zoe-alma&actor=ivo-brand": 5,
    "/events?actor=zoe-alma&place=elma": 7,
}


@pytest.mark.parametrize(("url", "count"), [*COUNTS.items(), *HINTED.items()])
def test_a_request_runs_this_many_statements(client: TestClient, statements: list[str], url: str, count: int) -> None:
    client.get(url)
    assert len(statements) == count, statements


@pytest.mark.parametrize("path", ["/events", "/quotes", "/actors", "/places", "/articles", "/mentions"])
def test_a_page_in_the_middle_asks_where_its_cursor_stands(
    client: TestClient, statements: list[str], path: str
) -> None:
    next_url = answer(client, f"{path}?limit=1")["next"]
    statements.clear()
    answer(client, next_url)
    assert len(statements) == 3, statements


def test_a_list_runs_as_many_statements_on_a_larger_dataset(
    client: TestClient, article_client: TestClient, statements: list[str]
) -> None:
    for url in ("/events?limit=200", "/quotes?limit=200", "/actors?limit=200", "/mentions?limit=200"):
        answer(client, url)
        small = len(statements)
        answer(article_client, url)
        assert len(statements) == 2 * small
        statements.clear()
