"""Random combinations of filters find what a plain-Python reading of them finds, in one page or in many."""

from dataclasses import dataclass
from urllib.parse import urlencode

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.http.asking import Json, answer, pages
from tests.queries.oracle import Filter, Oracle

# Days at the edges of what is dated in the two datasets, and any others.
EDGES = """
    1998-06-01 2010-12-31 2011-01-01 2013-08-21 2013-09-05 2013-09-06 2013-09-09 2013-09-12 2013-09-13
    2024-03-31 2024-05-02 2024-05-03 2024-05-04 2024-05-05 2024-06-30
"""
DAYS = st.dates().map(str) | st.sampled_from(EDGES.split())
FLAGS = st.sampled_from(["true", "false"])


@dataclass
class Asked:
    """A dataset that is served, and all that a filter may name in it."""

    client: TestClient
    oracle: Oracle

    def filters(self, record: str, fixed: dict[str, list[str]]) -> st.SearchStrategy[Filter]:
        """Any parameters with any values that exist; `fixed` are closed lists by parameter."""
        actors = [one["id"] for one in self.oracle.actors]
        places = [one["id"] for one in self.oracle.places]
        events, quotes = [one["id"] for one in self.oracle.events], [one["id"] for one in self.oracle.quotes]
        articles = sorted({id_.partition(".")[0] for id_ in events})
        repeated = {"side": actors, "article": articles, **fixed}
        if record == "event":
            repeated |= {"actor": actors, "place": places, "id": events}
        else:
            repeated |= {"speaker": actors, "about": [*actors, *places, *events, *quotes], "id": quotes}
        scalars = {"dated": FLAGS, "contested": FLAGS, "date_match": st.sampled_from(["may", "must"])}
        scalars["sort"] = st.sampled_from(["date", "-date", "position"])
        if record == "event":
            scalars["actor_match"] = st.sampled_from(["any", "all"])
        windows = st.lists(DAYS, min_size=2, max_size=2).map(sorted)
        dates = st.builds(_window, windows, st.booleans(), st.booleans())
        lists = {name: st.lists(st.sampled_from(values), min_size=1, max_size=12) for name, values in repeated.items()}
        others = st.fixed_dictionaries({}, optional={name: one.map(lambda v: [v]) for name, one in scalars.items()})
        chosen = st.sets(st.sampled_from(sorted(lists)), max_size=3).flatmap(
            lambda names: st.fixed_dictionaries({name: lists[name] for name in sorted(names)})
        )
        return st.builds(lambda *parts: {k: v for part in parts for k, v in part.items()}, dates, others, chosen)


def _window(days: list[str], has_from: bool, has_to: bool) -> Filter:
    return {**({"from": [days[0]]} if has_from else {}), **({"to": [days[1]]} if has_to else {})}


def _asked(client: TestClient) -> Asked:
    def everything(name: str) -> list[Json]:
        return list(answer(client, f"/{name}?limit=200")["items"])

    return Asked(client, Oracle(*(everything(name) for name in ("events", "quotes", "actors", "places"))))


@pytest.fixture(scope="module", params=["client", "article_client"])
def asked(request: pytest.FixtureRequest) -> Asked:
    return _asked(request.getfixturevalue(request.param))


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


_SETTINGS = settings(
    max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@_SETTINGS
@given(data=st.data(), limit=st.integers(1, 13))
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
@given(data=st.data(), limit=st.integers(1, 13))
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
