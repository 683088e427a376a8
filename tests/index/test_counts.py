"""What is counted of random selections, against plain Python over the normalised tables."""

from collections import Counter
from itertools import combinations

import pytest

from app.index import counts
from app.index.counts import count_all, count_days, count_of, count_values
from app.index.pages import Reader
from app.index.pairs import Paired, count_pairs
from app.queries.events import EVENTS
from app.store.session import Session
from tests.index.drawing import MADE, SELECTIONS
from tests.index.made import MadeEvent
from tests.index.oracle import Oracle


@pytest.fixture(params=[0, 10**9], ids=["by bitmaps", "by columns"])
def either_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of many records the heaviest values are found by their bitmaps, of few by the column."""
    monkeypatch.setattr(counts, "_MANY", request.param)


def heaviest(counted: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counted.items(), key=lambda one: (-one[1], one[0]))


@pytest.mark.usefixtures("either_way")
@pytest.mark.parametrize("field", ["type", "status", "actor", "place", "article", "contested", "side"])
def test_values_are_counted_exactly(made: Session, oracle: Oracle, field: str) -> None:
    pairs = oracle.pairs("event", field)
    for selection in SELECTIONS[:50]:
        found = set(oracle.positions("event", selection))
        expected = heaviest(Counter(value for value, position in pairs if position in found))
        reader = Reader(made, EVENTS, selection)
        for most in (3, 100, 1_000):
            assert [(one.value, one.count) for one in count_values(reader, field, most)] == expected[:most]
        for value, number in expected[-3:]:
            assert count_of(reader, field, value) == number


@pytest.mark.parametrize(
    ("roles", "without"),
    [(("agent",), ()), (("agent", "target"), ()), ((), ("agent",)), (("target",), ("agent", "nowhere"))],
)
def test_actors_are_counted_in_their_roles(
    made: Session, oracle: Oracle, roles: tuple[str, ...], without: tuple[str, ...]
) -> None:
    each = {(*value.rpartition(":")[::2], n) for value, n in oracle.pairs("event", "actor-role")}
    gone = {(actor, n) for actor, role, n in each if role in without}
    pairs = {(actor, n) for actor, role, n in each if not roles or role in roles} - gone
    paired = Paired("actor-role", is_first=True, values=roles, excluded=without)
    for selection in SELECTIONS[:50]:
        found = set(oracle.positions("event", selection))
        expected = heaviest(Counter(actor for actor, position in pairs if position in found))
        reader = Reader(made, EVENTS, selection)
        assert [(one.value, one.count) for one in count_values(reader, "actor", 50, paired)] == expected[:50]
        for value, number in expected[:3]:
            assert count_of(reader, "actor", value, paired) == number


def test_roles_are_counted_of_an_actor(made: Session, oracle: Oracle) -> None:
    each = {(*value.rpartition(":")[::2], n) for value, n in oracle.pairs("event", "actor-role")}
    paired = Paired("actor-role", is_first=False, values=("actor-1", "actor-2"), excluded=("actor-3",))
    gone = {(role, n) for actor, role, n in each if actor == "actor-3"}
    pairs = {(role, n) for actor, role, n in each if actor in ("actor-1", "actor-2")} - gone
    for selection in SELECTIONS[:50]:
        found = set(oracle.positions("event", selection))
        expected = heaviest(Counter(role for role, position in pairs if position in found))
        reader = Reader(made, EVENTS, selection)
        assert [(one.value, one.count) for one in count_values(reader, "role", 50, paired)] == expected


def interval(event: MadeEvent) -> tuple[int | None, int | None]:
    """The first day and the last, however late."""
    first, last, until = event.dates
    return first, last and until and max(last, until)


def test_days_are_counted_exactly(made: Session, oracle: Oracle) -> None:
    for selection in SELECTIONS[:50]:
        dates = Counter(interval(MADE[position - 1]) for position in oracle.positions("event", selection))
        del dates[None, None]
        found = {(one.first, one.last): one.count for one in count_days(Reader(made, EVENTS, selection))}
        assert found == dates


def test_pairs_are_counted_exactly(made: Session, oracle: Oracle) -> None:
    for selection in SELECTIONS[:50]:
        found = oracle.positions("event", selection)
        actors = [sorted({actor for actor, _ in MADE[position - 1].who}) for position in found]
        weights = Counter(actor for some in actors for actor in some)
        shown = [actor for actor, _ in heaviest(weights)[:40]]
        expected = Counter(pair for some in actors for pair in combinations(some, 2) if set(pair) <= set(shown))
        reader = Reader(made, EVENTS, selection)
        each = (
            (*pair, MADE[n - 1].status) for n, some in zip(found, actors, strict=True) for pair in combinations(some, 2)
        )
        statuses = Counter(one for one in each if one[:2] in expected)
        told = Counter[tuple[str, str, str]]()
        for pair in count_pairs(reader, "actor", "actor", shown, ("status", "contested")):
            for (status, _), n in pair.counts.items():
                told[pair.one, pair.other, status] += n
        assert +told == statuses
        assert count_all(reader, "actor") == weights
        assert {(one.one, one.other): one.total for one in count_pairs(reader, "actor", "actor", shown)} == expected
