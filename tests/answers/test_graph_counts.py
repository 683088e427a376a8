"""Random combinations of filters: the graph is what plain Python counts over the events and quotes they leave."""

from collections import Counter
from itertools import combinations, product
from urllib.parse import urlencode

from hypothesis import given
from hypothesis import strategies as st

from tests.answers.counting import Counting, pairs
from tests.answers.fitting import left_out, plain
from tests.answers.oracle import Filter
from tests.answers.test_facet_counts import filters
from tests.exhaustive import drawn
from tests.http.asking import Json, answer

Edge = tuple[str, str, str]
# What selects quotes as it selects events; those who take part in an event are the ends of a quote's edge.
OF_BOTH = {"from", "to", "date_match", "dated", "side", "place", "contested", "article", "q"}
ENDS = {"actor", "actor_match", "with"}


def quotes_left(counting: Counting, given_: Filter) -> list[Json]:
    if given_.keys() - OF_BOTH - ENDS:
        return []
    found = counting.selected("/quotes", {name: values for name, values in given_.items() if name in OF_BOTH})
    return [quote for quote in found if has_ends(ends_of(quote), given_)]


def has_ends(ends: set[str], given_: Filter) -> bool:
    actors, others = given_.get("actor", []), given_.get("with", [])
    if "!*" in [*actors, *others] or left_out([*actors, *others]) & ends:
        return False
    combine = all if given_.get("actor_match") == ["all"] else any
    return plain(others) <= ends and (not plain(actors) or combine(actor in ends for actor in plain(actors)))


def ends_of(quote: Json) -> set[str]:
    return {*speakers(quote), *about(quote)}


def speakers(quote: Json) -> set[str]:
    return {one["actor"]["id"] for one in quote["speakers"]}


def about(quote: Json) -> set[str]:
    return {one["id"] for one in quote["about"]}


def participants(event: Json) -> set[str]:
    return {one["actor"]["id"] for one in event["participants"]}


def nodes(counting: Counting, events: list[Json], quotes: list[Json]) -> list[tuple[str, int, int, int, int]]:
    in_events = Counter(actor for event in events for actor in participants(event))
    by = Counter(actor for quote in quotes for actor in speakers(quote))
    of = Counter(id_ for quote in quotes for id_ in about(quote))
    actors = {one["id"] for one in counting.selected("/actors", {})}
    found = [(id_, in_events[id_] + by[id_] + of[id_], in_events[id_], by[id_], of[id_]) for id_ in actors]
    return sorted((one for one in found if one[1]), key=lambda one: (-one[1], one[0]))


def edges(counting: Counting, events: list[Json], quotes: list[Json], given_: Filter) -> Counter[Edge]:
    found: Counter[Edge] = Counter()
    actors = {one["id"] for one in counting.selected("/actors", {})}
    for event in events:
        found.update(("event", *pair) for pair in combinations(sorted(participants(event)), 2))
    for quote in quotes:
        between = product(speakers(quote), about(quote) & actors)
        found.update(("quote", *pair) for pair in between if pair[0] != pair[1] and has_ends(set(pair), given_))
    return found


def check(counting: Counting, given_: Filter) -> None:
    found = answer(counting.client, f"/graph?{urlencode(pairs(given_))}")
    events, quotes = counting.selected("/events", given_), quotes_left(counting, given_)
    shown = [(one["id"], one["weight"], *one["counts"].values()) for one in found["nodes"]]
    assert shown == nodes(counting, events, quotes)
    told = [((one["kind"], one["source"], one["target"]), one["count"]) for one in found["edges"]]
    expected = edges(counting, events, quotes, given_)
    assert (dict(told), len(told), found["capped"]) == (expected, len(expected), False)
    assert told == sorted(told, key=lambda one: (-one[1], one[0]))
    for edge in found["edges"]:
        assert edge["url"].startswith(f"/{edge['kind']}s?")
        assert answer(counting.client, edge["url"])["total"] == edge["count"]


def test_without_filters_every_pair_is_counted(counting: Counting) -> None:
    check(counting, {})


@drawn(120, 12)
@given(data=st.data())
def test_filters_leave_what_is_behind_each_edge(counting: Counting, data: st.DataObject) -> None:
    check(counting, data.draw(filters(counting, "/events")))


@drawn(120, 12)
@given(data=st.data())
def test_filters_that_quotes_have_too_leave_quotes(counting: Counting, data: st.DataObject) -> None:
    drawn = data.draw(filters(counting, "/events"))
    check(counting, {name: values for name, values in drawn.items() if name in OF_BOTH | ENDS})
