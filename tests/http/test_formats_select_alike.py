"""The same query selects the same records in the same order in every format, whatever it filters by."""

from urllib.parse import urlencode

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st

from app.kinds import KINDS
from app.queries.lists import LISTS
from tests.exhaustive import drawn
from tests.http.asking import answer
from tests.http.downloads import LISTED, PATHS, download, held, listed

Query = dict[str, list[str]]

WORDS = ["crane", "cra", "Álmas", "almas strike", "the", "norland", "kerry", "syria", "weap", "zeppelin", "!", "🚢"]
DAYS = ["1998-12-31", "2010-06-01", "2013-09-06", "2013-09-12", "2024-05-02", "2024-05-03", "2024-06-30"]
FLAGS = ["true", "false"]
SORTS = {KINDS[kind].path: list(query.listing.sorts) for kind, query in LISTS.items()}
SORTS |= dict.fromkeys(("/people", "/organizations"), SORTS["/actors"])
# Parameters with values from closed lists; those with ids are drawn from what the dataset holds.
CLOSED: dict[str, Query] = {
    "/events": {
        "type": ["consult", "assault", "agree", "speak"],
        "status": ["occurred", "ongoing", "scheduled", "conditional", "alleged"],
        "role": ["agent", "participant", "accused"],
    },
    "/quotes": {
        "kind": ["direct", "mixed", "indirect"],
        "act": ["accuse", "deny", "hope"],
        "relation": ["denies", "supports"],
    },
    "/actors": {"kind": ["person", "organization", "state", "group"]},
}
IDS: dict[str, dict[str, list[str]]] = {
    "/events": {"actor": ["/actors"], "side": ["/actors"], "place": ["/places"], "id": ["/events"]},
    "/quotes": {"speaker": ["/actors"], "side": ["/actors"], "about": ["/actors", "/events"], "id": ["/quotes"]},
    "/actors": {"of": ["/actors"], "id": ["/actors"]},
    "/people": {"of": ["/actors"]},
    "/organizations": {"id": ["/actors"]},
    "/places": {"within": ["/places"], "id": ["/places"]},
    "/works": {"maker": ["/actors"], "id": ["/works"]},
    "/articles": {"actor": ["/actors"], "place": ["/places"], "work": ["/works"]},
    "/mentions": {"actor": ["/actors"], "place": ["/places"]},
}


@st.composite
def queries(draw: st.DrawFn, path: str, held_ids: Query) -> Query:
    """Up to four parameters of a list, with values that exist."""
    several = {name: [id_ for one in of for id_ in held_ids[one]] for name, of in IDS[path].items()}
    several |= {"article": held_ids["/articles"], **CLOSED.get(path, {})}
    single = {"sort": SORTS[path]}
    if path != "/mentions":
        single["q"] = WORDS
    if path in ("/events", "/quotes"):
        single |= {"dated": FLAGS, "contested": FLAGS, "date_match": ["known", "may", "must"]}
    query = {
        name: draw(st.lists(st.sampled_from(several[name]), min_size=1, max_size=8, unique=True))
        for name in draw(st.sets(st.sampled_from(sorted(several)), max_size=2))
    }
    for name in draw(st.sets(st.sampled_from(sorted(single)), max_size=2)):
        query[name] = [draw(st.sampled_from(single[name]))]
    if path in ("/events", "/quotes", "/articles") and draw(st.booleans()):
        query |= zip(
            ("from", "to"), [[day] for day in sorted(draw(st.tuples(*[st.sampled_from(DAYS)] * 2)))], strict=True
        )
    return query


@pytest.fixture(scope="module", params=["client", "article_client"])
def asked(request: pytest.FixtureRequest) -> TestClient:
    client: TestClient = request.getfixturevalue(request.param)
    return client


@pytest.fixture(scope="module")
def held_ids(asked: TestClient) -> Query:
    paths = ("/events", "/quotes", "/actors", "/places", "/works", "/articles")
    return {path: [item["id"] for item in answer(asked, f"{path}?limit=200")["items"]] for path in paths}


@drawn(100, 8)
@given(data=st.data())
def test_any_filters_select_the_same_in_every_format(asked: TestClient, held_ids: Query, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(sorted(PATHS)))
    query = urlencode(data.draw(queries(path, held_ids)), doseq=True)
    limit = data.draw(st.sampled_from([1, 3, 200]))
    total = answer(asked, f"{path}?{query}&limit=0")["total"]
    for name in [name for one, name in LISTED if one == path]:
        response = download(asked, path, name, query)
        found = held(name, response.content)
        assert found == listed(asked, path, f"{query}&limit={limit}", name=name)
        assert len(found) + int(response.headers.get("dateline-omitted", 0)) == total


@pytest.mark.parametrize(("path", "sort"), [(path, sort) for path, sorts in SORTS.items() for sort in sorts])
def test_every_order_is_kept_in_every_format(client: TestClient, path: str, sort: str) -> None:
    for name in [name for one, name in LISTED if one == path]:
        one_by_one = listed(client, path, f"sort={sort}&limit=1", name=name)
        assert held(name, download(client, path, name, f"sort={sort}").content) == one_by_one
        assert len(one_by_one) > 1


def test_a_dated_format_is_in_the_order_of_its_days_both_ways(client: TestClient) -> None:
    for name in ("ics", "timelinejs"):
        first, last = (
            held(name, download(client, "/events", name, f"sort={sort}").content) for sort in ("date", "-date")
        )
        shown = ["first-talks", "strike-vote", "crane-fire", "meeting", "signing"]
        assert [id_.rpartition(".")[2] for id_ in first] == shown
        assert [id_.rpartition(".")[2] for id_ in last] == shown[::-1]
