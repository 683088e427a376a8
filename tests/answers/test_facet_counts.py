"""Random combinations of filters: each bucket is what plain Python counts, and what is behind its URL."""

from urllib.parse import urlencode

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st

from tests.answers.counting import FACETS, FLAGS, Counting, pairs, parameters
from tests.answers.drawing import EDGES, signed
from tests.answers.oracle import Filter
from tests.exhaustive import drawn
from tests.http.asking import Json, answer

# Words that records of either dataset have, and one that none has.
WORDS = ["elmar", "cra", "the", "zoe alm", "harbour", "weapons", "ker", "syria", "in gen", "nowhere"]
DAYS = EDGES.split()
# Filters that no facet is named like, and what they take.
OTHERS = {
    "/events": ("with", "role", "side", "id"),
    "/quotes": ("answers", "answered", "id"),
    "/actors": ("speaks", "id"),
    "/people": ("speaks", "id"),
    "/organizations": ("speaks", "id"),
    "/places": ("within", "id"),
    "/works": ("maker", "named", "id"),
    "/articles": ("actor", "place", "work", "article", "id"),
}
ROLES = ["agent", "recipient", "participant", "target", "mediator", "accused"]
ACTOR_FILTERS = ("with", "side", "actor", "speaker", "addressee", "according_to", "of", "publisher", "maker")
OF_LISTS = [(path, name) for path, names in FACETS.items() for name in names]


def known(counting: Counting, path: str, name: str) -> list[str]:
    """Values that a filter takes."""
    if name == "role":
        return ROLES
    if name in FLAGS:
        return ["true", "false"]
    if name == "answers":
        return [one["id"] for one in counting.selected("/quotes", {})]
    if name in ACTOR_FILTERS:
        return [one["id"] for one in counting.selected("/actors", {})]
    if name in ("place", "within"):
        return [one["id"] for one in counting.selected("/places", {})]
    if name == "work":
        return [one["id"] for one in counting.selected("/works", {})]
    if name == "article":
        return [one["id"] for one in counting.selected("/articles", {})]
    if name == "id":
        return [one["id"] for one in counting.selected(path, {})]
    return [value for value, _, _ in counting.expected(path, {}, name) if value]


@st.composite
def filters(draw: st.DrawFn, counting: Counting, path: str) -> Filter:
    found: Filter = {}
    names = draw(st.sets(st.sampled_from([*FACETS[path], *OTHERS[path]]), max_size=3))
    for name in sorted(names):
        values = known(counting, path, name)
        most = 12 if name == "id" else 3
        if values:
            is_flag = name in FLAGS
            found[name] = draw(st.sampled_from(values).map(lambda one: [one]) if is_flag else signed(values, most))
    if draw(st.integers(0, 2)) == 0:
        found["q"] = [draw(st.sampled_from(WORDS))]
    if path == "/events" and draw(st.booleans()):
        found["actor_match"] = [draw(st.sampled_from(["any", "all"]))]
    if path in ("/events", "/quotes", "/articles"):
        found |= draw(windows())
    if path in ("/events", "/quotes") and draw(st.integers(0, 3)) == 0:
        found["date_match"] = [draw(st.sampled_from(["known", "may", "must"]))]
    return found


@st.composite
def windows(draw: st.DrawFn) -> Filter:
    first, last = sorted(draw(st.lists(st.sampled_from(DAYS), min_size=2, max_size=2)))
    ends = draw(st.sampled_from([(), (), ("from",), ("to",), ("from", "to")]))
    return {name: [day] for name, day in (("from", first), ("to", last)) if name in ends}


def check(counting: Counting, path: str, filters: Filter, name: str, found: Json) -> None:
    buckets = found["buckets"]
    shown = [(one["value"], one["count"], one["selected"]) for one in buckets]
    assert (shown, found["capped"]) == (counting.expected(path, filters, name), False)
    own = {name, "actor_match"} if name == "actor" else {name}
    kept = [(key, value) for key, value in [*pairs(filters), ("facet", name)] if key not in own]
    labelled = "/actors" if path in ("/people", "/organizations") else path
    for bucket in buckets:
        assert bucket["label"] == counting.label(labelled, name, bucket["value"])
        assert bucket["url"].partition("?")[0] == path
        assert parameters(bucket["url"]) == sorted([*kept, (name, bucket["value"] or "!*")])
        assert answer(counting.client, bucket["url"])["total"] == bucket["count"]


@pytest.mark.parametrize(("path", "name"), OF_LISTS)
def test_without_filters_every_value_is_counted(counting: Counting, path: str, name: str) -> None:
    found = answer(counting.client, f"{path}?limit=0&facet={name}")["facets"]
    assert list(found) == [name]
    check(counting, path, {}, name, found[name])


@drawn(60, 15)
@pytest.mark.parametrize("path", FACETS)
@given(data=st.data())
def test_every_bucket_is_counted_without_its_own_filter(counting: Counting, path: str, data: st.DataObject) -> None:
    given_, name = data.draw(filters(counting, path)), data.draw(st.sampled_from(FACETS[path]))
    query = urlencode([*pairs(given_), ("facet", name), ("limit", "0")])
    check(counting, path, given_, name, answer(counting.client, f"{path}?{query}")["facets"][name])


@pytest.mark.parametrize("path", FACETS)
def test_facets_are_the_same_on_every_page_and_each_as_if_asked_for_alone(counting: Counting, path: str) -> None:
    client: TestClient = counting.client
    query = "&".join(f"facet={name}" for name in reversed(FACETS[path]))
    first = answer(client, f"{path}?limit=1&{query}")
    assert list(first["facets"]) == list(reversed(FACETS[path]))
    if first["next"]:
        assert answer(client, first["next"])["facets"] == first["facets"]
    for name in FACETS[path]:
        alone = answer(client, f"{path}?limit=1&facet={name}")["facets"][name]
        shown = [[(one["value"], one["count"]) for one in found["buckets"]] for found in (first["facets"][name], alone)]
        assert shown[0] == shown[1]
