"""`q` beside every other filter and every sort, in one page and in many, read by either way there is.

Records that few have the words of are gathered and sorted; where many have them, records are tried one by one.
"""

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


@pytest.fixture(params=["as they lead", "one by one"])
def _way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "one by one":
        monkeypatch.setattr("app.index.pages.MOST_LEADING", 0)


def queries(path: str) -> Iterator[str]:
    """Every filter in every sort."""
    for query, sort in product(FILTERS[path], SORTS[path]):
        if "sort=" not in query:
            yield f"{query}&sort={sort}".lstrip("&")
        elif sort == SORTS[path][0]:
            yield query


@pytest.mark.usefixtures("_way")
@pytest.mark.parametrize(("path", "q"), CASES)
def test_words_and_a_filter_find_what_both_find_in_the_order_of_the_sort(client: TestClient, path: str, q: str) -> None:
    worded = ids(client, words_url(path, q))
    assert worded
    found = set()
    # No number of sorts divides the step, so that filters take turns with them.
    for query in islice(queries(path), 0, None, exhaustive(1, 5)):
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


@pytest.mark.parametrize(("path", "q"), CASES)
def test_a_cursor_of_one_way_goes_on_in_the_other(
    client: TestClient, path: str, q: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for sort in SORTS[path]:
        url = words_url(path, q, sort=sort)
        whole = ids(client, url)
        for read in range(1, len(whole)):
            first = answer(client, f"{url}&limit={read}")
            with monkeypatch.context() as patch:
                patch.setattr("app.index.pages.MOST_LEADING", 0)
                assert ids(client, url) == whole
                again = answer(client, f"{url}&limit={read}")
                assert ids(client, first["next"].replace(f"limit={read}", "limit=200")) == whole[read:]
            assert again["items"] == first["items"]
            assert ids(client, again["next"].replace(f"limit={read}", "limit=200")) == whole[read:]
