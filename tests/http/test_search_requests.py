"""What search is asked for: how many hits, in which order, and what it refuses."""

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import mistake, problem
from tests.http.test_search import search_for, told


@pytest.mark.parametrize(("limit", "number"), [(0, 0), (1, 1), (10, 10), (50, 50)])
def test_no_more_hits_than_asked_for(article_client: TestClient, limit: int, number: int) -> None:
    whole = search_for(article_client, q="the", limit=50)["items"]
    assert search_for(article_client, q="the", limit=limit)["items"] == whole[:number]
    assert search_for(article_client, q="the")["items"] == whole[:20]


def test_hits_come_by_what_is_called_so_then_by_kind_and_the_order_of_the_text(client: TestClient) -> None:
    assert [told(hit).partition(":")[0] for hit in search_for(client, q="elmar")["items"]] == [
        "actor dockers", "actor harbour-master", "place elmar", "work elmar", "article accord-du-port",
        "article harbour-strike", "event first-talks", "event strike", "quote master-denies", "event strike-vote",
        "article harbour-strike 2", "article harbour-strike 9",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", (422, "empty", "q")),
        ("q=", (422, "empty", "q")),
        (f"q={'a' * 201}", (422, "out_of_range", "q")),
        ("q=a&q=b", (422, "repeated", "q")),
        ("q=a&limit=51", (422, "out_of_range", "limit")),
        ("q=a&limit=-1", (422, "out_of_range", "limit")),
        ("q=a&limit=x", (422, "malformed", "limit")),
        ("q=a&format=csv", (422, "unknown_parameter", "format")),
        ("q=a&cursor=x", (422, "unknown_parameter", "cursor")),
    ],
)
def test_a_mistake_is_named(client: TestClient, query: str, expected: tuple[int, str, str]) -> None:
    assert mistake(client, f"/search?{query}") == expected


@pytest.mark.parametrize(("query", "hint"), [("q=a&limt=2", "limit"), ("Q=a", "q"), ("q=a&lmit=2", "limit")])
def test_a_misspelt_parameter_gets_its_suggestion(client: TestClient, query: str, hint: str) -> None:
    assert problem(client, f"/search?{query}")["errors"][0]["did_you_mean"] == [hint]
