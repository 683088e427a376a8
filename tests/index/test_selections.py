"""Random selections, page by page and counted, against plain SQL over the normalised tables."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from random import Random

import pytest

from app.index import counts
from app.index.counts import count_all, count_days, count_of, count_pairs, count_values
from app.index.pages import Reader
from app.index.selection import Group, Listing, Selection, Window
from app.index.terms import ALL, DATED, term
from app.queries.events import EVENTS
from app.queries.named import ACTORS as ACTOR_LIST
from app.store.memory import Memory
from app.store.session import Session
from app.words import WordQuery
from tests.index.made import (
    ACTORS,
    ARTICLES,
    DAYS,
    FIRST_DAY,
    PLACES,
    ROLES,
    STATUSES,
    TYPES,
    random_events,
    session_of,
    sort_key,
    write,
)
from tests.index.oracle import Oracle

NUMBER = 2_500
MADE = list(random_events(Random(7), NUMBER))  # noqa: S311 (nothing secret)
MENTIONS = [int(20 * Random(n).random() ** 3) for n in range(ACTORS)]  # noqa: S311
QUERIES = ("port", "acc", "accord", "harbour por", "strike z acc", "ubermut", "h", "z z", "nowhere", "!")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("made") / "dateline.db"
    write(file, MADE, MENTIONS)
    return file


@pytest.fixture(scope="module")
def session(file: Path) -> Iterator[Session]:
    with session_of(file) as session:
        yield session


@pytest.fixture(scope="module")
def oracle(session: Session) -> Oracle:
    return Oracle(session, MADE)


def drawn_term(random: Random) -> str:
    actor = f"actor-{int((ACTORS + 9) * random.random() ** 3)}"
    return random.choice(
        [
            term("actor", actor),
            term("actor-role", actor, random.choice(ROLES)),
            term("side", f"actor-{random.randrange(ACTORS // 10)}"),
            term("role", random.choice(ROLES)),
            term("type", random.choice([*TYPES, "nowhere"])),
            term("status", random.choice(STATUSES)),
            term("place", f"place-{random.randrange(PLACES)}"),
            term("article", f"article-{random.randrange(ARTICLES)}"),
            term("contested", random.choice(["true", "false"])),
            term("id", f"event-{random.randrange(NUMBER + 20)}"),
            random.choice(["actor", "place", DATED, ALL]),
        ]
    )


def drawn(random: Random) -> Selection:
    """Groups, exclusion, a window of any reading, words, any sort and any size of page."""

    def groups(most: int) -> tuple[Group, ...]:
        sizes = [random.choice([1, 1, 2, 30]) for _ in range(random.randrange(most + 1))]
        return tuple(tuple({drawn_term(random): None for _ in range(size)}) for size in sizes)

    first = FIRST_DAY - 5 + random.randrange(DAYS + 10)
    last = random.choice([first, first + 10, first + random.randrange(DAYS), Window.between(None, None, "may").last])
    if random.random() < 0.2:
        first = Window.between(None, None, "may").first
    return Selection(
        groups=groups(3),
        excluded=groups(2) if random.random() < 0.5 else (),
        sort=random.choice(list(EVENTS.sorts.values())),
        limit=random.choice([1, 7, 50, 200]),
        window=Window(first, last, random.choice(["known", "may", "must"])) if random.random() < 0.5 else None,
        words=WordQuery.read(random.choice(QUERIES)) if random.random() < 0.3 else None,
    )


SELECTIONS = [drawn(Random(seed)) for seed in range(400)]  # noqa: S311


def read(session: Session, listing: Listing, selection: Selection, most_pages: int) -> tuple[list[int], set[int]]:
    """The positions on the first pages, and the totals of each."""
    found: list[int] = []
    totals, cursor = set(), selection.cursor
    for _ in range(most_pages):
        page = Reader(session, listing, replace(selection, cursor=cursor)).page()
        found += map(int, page.documents)
        totals.add(page.total)
        if page.last is None:
            break
        assert len(page.documents) == selection.limit
        cursor = page.last
    return found, totals


def test_some_selections_find_something_and_some_do_not(oracle: Oracle) -> None:
    found = [bool(oracle.positions("event", selection)) for selection in SELECTIONS]
    assert 80 < sum(found) < 360


@pytest.mark.parametrize("start", range(0, len(SELECTIONS), 50))
def test_pages_and_totals_are_those_of_plain_sql(session: Session, oracle: Oracle, start: int) -> None:
    for selection in SELECTIONS[start : start + 50]:
        expected = oracle.positions("event", selection)
        found, totals = read(session, EVENTS, selection, 4)
        assert (found, totals) == (expected[: 4 * selection.limit], {len(expected)}), selection


@pytest.mark.parametrize("sort", EVENTS.sorts)
@pytest.mark.parametrize("groups", [(), ((term("status", "occurred"),),)], ids=["all", "some"])
def test_every_page_of_a_list_to_its_end(
    session: Session, oracle: Oracle, sort: str, groups: tuple[Group, ...]
) -> None:
    selection = Selection(groups, EVENTS.sorts[sort], 200)
    assert read(session, EVENTS, selection, 99)[0] == oracle.positions("event", selection)


@pytest.mark.parametrize("sort", ACTOR_LIST.sorts)
def test_every_page_of_actors_to_its_end(session: Session, oracle: Oracle, sort: str) -> None:
    selection = Selection((), ACTOR_LIST.sorts[sort], 37)
    assert read(session, ACTOR_LIST, selection, 99)[0] == oracle.positions("actor", selection)


@pytest.mark.parametrize("sort", EVENTS.sorts)
def test_a_cursor_goes_on_behind_a_record_that_is_gone(session: Session, oracle: Oracle, sort: str) -> None:
    """As after a reload: nothing has its sort key any more, and others have what it was sorted by."""
    selection = Selection((), EVENTS.sorts[sort], 50)
    expected = oracle.positions("event", selection)
    for at in (1, 700, NUMBER - 60):
        last = Reader(session, EVENTS, replace(selection, limit=at)).page().last
        assert last is not None
        cursor = replace(last, sort_key=sort_key(expected[at - 1]) + " gone")
        assert read(session, EVENTS, replace(selection, cursor=cursor), 1)[0] == expected[at : at + 50]


def test_answers_do_not_depend_on_what_is_kept(file: Path, session: Session) -> None:
    with session_of(file, lambda: Memory(2_000)) as forgetful:
        for selection in SELECTIONS[:60]:
            assert read(forgetful, EVENTS, selection, 2) == read(session, EVENTS, selection, 2)
        assert forgetful.memory.used <= 2_000


@pytest.fixture(params=[0, 10**9], ids=["by bitmaps", "by columns"])
def either_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of many records the heaviest values are found by their bitmaps, of few by the column."""
    monkeypatch.setattr(counts, "_MANY", request.param)


def heaviest(counted: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counted.items(), key=lambda one: (-one[1], one[0]))


@pytest.mark.usefixtures("either_way")
@pytest.mark.parametrize("field", ["type", "status", "actor", "place", "article", "contested", "side"])
def test_values_are_counted_exactly(session: Session, oracle: Oracle, field: str) -> None:
    pairs = oracle.pairs("event", field)
    for selection in SELECTIONS[:50]:
        found = set(oracle.positions("event", selection))
        expected = heaviest(Counter(value for value, position in pairs if position in found))
        reader = Reader(session, EVENTS, selection)
        for most in (3, 100, 1_000):
            assert [(one.value, one.count) for one in count_values(reader, field, most)] == expected[:most]
        for value, number in expected[-3:]:
            assert count_of(reader, field, value) == number


@pytest.mark.parametrize("roles", [("agent",), ("agent", "target")], ids="-".join)
def test_actors_are_counted_in_their_roles(session: Session, oracle: Oracle, roles: tuple[str, ...]) -> None:
    pairs = {(value.rpartition(":")[0], n) for value, n in oracle.pairs("event", "actor-role") if value.endswith(roles)}
    for selection in SELECTIONS[:50]:
        found = set(oracle.positions("event", selection))
        expected = heaviest(Counter(actor for actor, position in pairs if position in found))
        reader = Reader(session, EVENTS, selection)
        assert [(one.value, one.count) for one in count_values(reader, "actor", 50, roles)] == expected[:50]
        for value, number in expected[:3]:
            assert count_of(reader, "actor", value, roles) == number


def test_days_are_counted_exactly(session: Session, oracle: Oracle) -> None:
    for selection in SELECTIONS[:80]:
        dates = Counter(MADE[position - 1].dates for position in oracle.positions("event", selection))
        del dates[None, None]
        found = {(one.first, one.last): one.count for one in count_days(Reader(session, EVENTS, selection))}
        assert found == dates


def test_pairs_are_counted_exactly(session: Session, oracle: Oracle) -> None:
    for selection in SELECTIONS[:80]:
        found = oracle.positions("event", selection)
        actors = [sorted({actor for actor, _ in MADE[position - 1].who}) for position in found]
        weights = Counter(actor for some in actors for actor in some)
        shown = [actor for actor, _ in heaviest(weights)[:40]]
        expected = Counter(pair for some in actors for pair in combinations(some, 2) if set(pair) <= set(shown))
        reader = Reader(session, EVENTS, selection)
        assert count_all(reader, "actor") == weights
        assert {(one, other): n for one, other, n in count_pairs(reader, "actor", "actor", shown)} == expected


@pytest.mark.parametrize(
    "of", [lambda _: ("no-such", "terms"), lambda _: (term("id", "no-such"),)], ids=["terms", "ids"]
)
def test_what_nothing_has_is_found_nowhere(session: Session, of: Callable[[int], Group]) -> None:
    page = Reader(session, EVENTS, Selection((of(0),), "earliest", 5)).page()
    assert (page.documents, page.last, page.total) == ([], None, 0)
