"""Filters that no record can fit leave nothing, and nothing is what facets and the graph then hold."""

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import answer

# No word to search for; an undated record in a window.
NO_WORD = ("q=!", "q=%20", "q=%F0%9F%8E%89")
NOT_DATED = "from=2013-01-01&dated=false"
LISTS = {
    "/events": "type",
    "/quotes": "kind",
    "/actors": "kind",
    "/people": "of",
    "/organizations": "article",
    "/places": "country",
    "/works": "kind",
    "/articles": "language",
}


@pytest.mark.parametrize("query", NO_WORD)
@pytest.mark.parametrize("path", LISTS)
def test_words_that_are_none_leave_empty_facets(client: TestClient, path: str, query: str) -> None:
    found = answer(client, f"{path}?{query}&facet={LISTS[path]}")
    assert (found["total"], found["facets"][LISTS[path]]["buckets"]) == (0, [])


@pytest.mark.parametrize("query", [*NO_WORD, NOT_DATED])
@pytest.mark.parametrize("path", ["/events", "/quotes"])
@pytest.mark.parametrize("unit", ["date:day", "date:month", "date:year"])
def test_nothing_dated_is_an_empty_histogram(client: TestClient, path: str, query: str, unit: str) -> None:
    found = answer(client, f"{path}?{query}&facet={unit}")["facets"][unit]
    assert (found["buckets"], found["capped"]) == ([], False)


def test_what_is_selected_stays_where_nothing_is_left(client: TestClient) -> None:
    found = answer(client, f"/events?{NOT_DATED}&type=consult&facet=type&facet=status")["facets"]
    (bucket,) = found["type"]["buckets"]
    assert (bucket["value"], bucket["label"]) == ("consult", "Meeting or talks")
    assert (bucket["count"], bucket["selected"]) == (0, True)
    assert found["status"]["buckets"] == []


@pytest.mark.parametrize("query", [*NO_WORD, NOT_DATED, f"{NOT_DATED}&actor=zoe-almas", "q=!&with=zoe-almas"])
def test_a_graph_of_nothing_is_empty(client: TestClient, query: str) -> None:
    found = answer(client, f"/graph?{query}")
    assert (found["nodes"], found["edges"], found["capped"]) == ([], [], False)
