"""Random combinations of filters find what a plain-Python reading of them finds, in one page or in many."""

from collections.abc import Iterator
from itertools import cycle
from urllib.parse import urlencode

import pytest
from hypothesis import strategies as st

from tests.answers.drawing import Asked, asked_of
from tests.answers.named import select
from tests.answers.oracle import Filter
from tests.behaviour.requests import samples
from tests.exhaustive import exhaustive
from tests.http.asking import answer, pages

LIMITS = (1, 2, 3, 13)
NAMED = ("/actors", "/people", "/organizations", "/places", "/articles")


@pytest.fixture(scope="module", params=["client", "article_client"])
def asked(request: pytest.FixtureRequest) -> Asked:
    return asked_of(request.getfixturevalue(request.param))


def _drawn(filters: st.SearchStrategy[Filter]) -> Iterator[tuple[Filter, int]]:
    """The same in every run, with how many items a page of each has."""
    return zip(samples(filters, exhaustive(150, 15)), cycle(LIMITS), strict=False)


def _check(asked: Asked, path: str, filters: Filter, expected: list[str], limit: int) -> None:
    query = urlencode(filters, doseq=True)
    whole = answer(asked.client, f"{path}?{query}&limit=200")
    ids = [item["id"] for item in whole["items"]]
    assert (ids, whole["total"], whole["next"]) == (expected, len(expected), None), query
    counted = answer(asked.client, f"{path}?{query}&limit=0")
    assert (counted["items"], counted["total"], counted["next"]) == ([], len(expected), None)
    found = pages(asked.client, f"{path}?{query}&limit={limit}")
    assert [item["id"] for page in found for item in page["items"]] == expected
    assert {page["total"] for page in found} == {len(expected)}
    assert len(found) == max(1, -(-len(expected) // limit))


# Where articles tell of the same events, their days differ.
@pytest.mark.parametrize("asked", ["client", "article_client", "regatta_client"], indirect=True)
def test_events_are_those_the_filters_mean_however_they_are_paged(asked: Asked) -> None:
    fixed = {
        "type": ["consult", "assault", "agree", "speak", "protest"],
        "status": ["occurred", "ongoing", "scheduled", "conditional", "alleged", "cancelled", "postponed"],
        "role": ["agent", "recipient", "participant", "target", "mediator", "supporter", "accused"],
        "relation": ["part_of", "follows", "responds_to", "causes", "prevents"],
    }
    for filters, limit in _drawn(asked.filters("event", fixed)):
        _check(asked, "/events", filters, asked.oracle.select_events(filters), limit)


def test_quotes_are_those_the_filters_mean_however_they_are_paged(asked: Asked) -> None:
    fixed = {
        "kind": ["direct", "mixed", "indirect"],
        "act": ["state", "accuse", "deny", "hope", "promise", "demand"],
        "relation": ["denies", "rejects", "disputes", "counter_accuses", "supports"],
        "stance": ["for", "against", "undecided"],
    }
    for filters, limit in _drawn(asked.filters("quote", fixed)):
        _check(asked, "/quotes", filters, asked.oracle.select_quotes(filters), limit)


@pytest.mark.parametrize("path", NAMED)
def test_what_has_a_name_is_what_the_filters_mean_however_it_is_paged(asked: Asked, path: str) -> None:
    for filters, limit in _drawn(asked.filters_of_names(path)):
        _check(asked, path, filters, select(asked.oracle, path, filters), limit)
