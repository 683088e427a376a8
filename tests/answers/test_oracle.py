"""Random combinations of filters find what a plain-Python reading of them finds, in one page or in many."""

from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.answers.drawing import Asked, asked_of
from tests.answers.named import select
from tests.answers.oracle import Filter
from tests.exhaustive import drawn
from tests.http.asking import answer, pages

LIMITS = st.integers(1, 3) | st.just(13)
NAMED = ("/actors", "/people", "/organizations", "/places", "/articles")


@pytest.fixture(scope="module", params=["client", "article_client"])
def asked(request: pytest.FixtureRequest) -> Asked:
    return asked_of(request.getfixturevalue(request.param))


def _check(asked: Asked, path: str, filters: Filter, expected: list[str], limit: int) -> None:
    query = urlencode(filters, doseq=True)
    whole = answer(asked.client, f"{path}?{query}&limit=200")
    assert ([item["id"] for item in whole["items"]], whole["total"], whole["next"]) == (expected, len(expected), None)
    counted = answer(asked.client, f"{path}?{query}&limit=0")
    assert (counted["items"], counted["total"], counted["next"]) == ([], len(expected), None)
    found = pages(asked.client, f"{path}?{query}&limit={limit}")
    assert [item["id"] for page in found for item in page["items"]] == expected
    assert {page["total"] for page in found} == {len(expected)}
    assert len(found) == max(1, -(-len(expected) // limit))


_SETTINGS = drawn(150, 30)


@_SETTINGS
@given(data=st.data(), limit=LIMITS)
def test_events_are_those_the_filters_mean_however_they_are_paged(
    asked: Asked, data: st.DataObject, limit: int
) -> None:
    fixed = {
        "type": ["consult", "assault", "agree", "speak", "protest"],
        "status": ["occurred", "ongoing", "scheduled", "conditional", "alleged"],
        "role": ["agent", "recipient", "participant", "target", "mediator", "supporter", "accused"],
    }
    filters = data.draw(asked.filters("event", fixed))
    _check(asked, "/events", filters, asked.oracle.select_events(filters), limit)


@_SETTINGS
@given(data=st.data(), limit=LIMITS)
def test_quotes_are_those_the_filters_mean_however_they_are_paged(
    asked: Asked, data: st.DataObject, limit: int
) -> None:
    fixed = {
        "kind": ["direct", "mixed", "indirect"],
        "act": ["state", "accuse", "deny", "hope", "promise", "demand"],
        "relation": ["denies", "rejects", "disputes", "counter_accuses", "supports"],
    }
    filters = data.draw(asked.filters("quote", fixed))
    _check(asked, "/quotes", filters, asked.oracle.select_quotes(filters), limit)


@_SETTINGS
@given(data=st.data(), limit=LIMITS, path=st.sampled_from(NAMED))
def test_what_has_a_name_is_what_the_filters_mean_however_it_is_paged(
    asked: Asked, data: st.DataObject, limit: int, path: str
) -> None:
    filters = data.draw(asked.filters_of_names(path))
    _check(asked, path, filters, select(asked.oracle, path, filters), limit)
