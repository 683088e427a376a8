"""`q` beside every other filter and every sort, in one page and in many."""

from collections.abc import Iterator
from itertools import islice, product

import pytest
from fastapi.testclient import TestClient

from tests.exhaustive import exhaustive
from tests.http.asking import answer, ids, pages, remembered, words_url
from tests.http.test_event_filters import ACTORS, ORDERS, OTHERS, WINDOWS
from tests.http.test_other_filters import ARTICLES, NAMED
from tests.http.test_pages import SORTS
from tests.http.test_quote_filters import FOUND as QUOTES

WORDS = {
    "/events": ("crane", "strike a"),
    "/quotes": ("a", "crane"),
    "/actors": ("n", "harbour"),
    "/people": ("a", "harbour"),
    "/organizations": ("board", "d"),
    "/places": ("n", "elmar"),
    "/articles": ("north quay", "strike"),
}
FILTERS = {
    "/events": [*ORDERS, *WINDOWS, *ACTORS, *OTHERS],
    "/quotes": list(QUOTES),
    **{
        path: [
            url.partition("?")[2] for url in [*NAMED, *ARTICLES] if url.partition("?")[0] == path and "limit" not in url
        ]
        for path in ("/actors", "/people", "/organizations", "/places", "/articles")
    },
}
CASES = [(path, q) for path, words in WORDS.items() for q in words]


def queries(path: str) -> Iterator[str]:
    """Every filter in every sort."""
    for query, sort in product(FILTERS[path], SORTS[path]):
        if "sort=" not in query:
            yield f"{query}&sort={sort}".lstrip("&")
        elif sort == SORTS[path][0]:
            yield query


@pytest.mark.parametrize(("path", "q"), CASES)
def test_words_and_a_filter_find_what_both_find_in_the_order_of_the_sort(client: TestClient, path: str, q: str) -> None:
    worded = ids(client, words_url(path, q))
    assert worded
    found = set()
    # No number of sorts divides the step, so that filters take turns with them.
    for query in islice(queries(path), 0, None, exhaustive(1, 10)):
        listed = remembered(client, f"{path}?{query}")["items"]
        expected = [item["id"] for item in listed if item["id"] in worded]
        url = f"{words_url(path, q)}&{query}"
        page = answer(client, url)
        assert ([item["id"] for item in page["items"]], page["total"], page["next"]) == (expected, len(expected), None)
        assert answer(client, f"{url}&limit=0")["total"] == len(expected), query
        one_by_one = pages(client, f"{url}&limit=1")
        assert [item["id"] for page in one_by_one for item in page["items"]] == expected, query
        assert {page["total"] for page in one_by_one} == {len(expected)}, query
        found |= set(expected)
    assert found == set(worded)
