"""What a page of a list visits is bounded by the page, not by what its filters leave out or what comes before it.

Visits are counted as steps of SQLite's virtual machine and held against those of a scan of all the rows.
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.index.cursors import Cursor
from app.index.pages import Reader
from app.index.selection import Listing, Selection, Window
from app.queries.events import EVENTS
from app.queries.named import ACTORS
from app.store.datasets import open_dataset
from app.store.session import Session
from app.store.sqlite import Reading
from app.words import WordQuery
from tests.reading.crowd import FIRST_DAY, MANY, PER_DAY, events_of_one_day, famous_events, sort_key, write

LAST_DAY = FIRST_DAY + MANY // PER_DAY - 1
FAMOUS = Selection((("actor:famous",),), EVENTS.sorts["date"], 20)
NEWEST_FIRST = replace(FAMOUS, sort=EVENTS.sorts["-date"])
IN_TEXT_ORDER = replace(FAMOUS, sort=EVENTS.sorts["position"])
LATE = Window(LAST_DAY - 1, LAST_DAY, must=False)
EARLY = Window(FIRST_DAY, FIRST_DAY + 1, must=False)
MIDDLE = (FIRST_DAY + LAST_DAY) // 2

# How many pages' worth of visits a scan of all rows is, at least.
SHARE = MANY // 2_500

Steps = Callable[[Callable[[Session], object]], int]


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("crowd") / "dateline.db"
    write(file, famous_events(), words=(f"common {n % 1_000}" for n in range(MANY)))
    return file


@pytest.fixture(scope="module")
def ties(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Everything happened on one day, and all but one actor are mentioned once."""
    file = tmp_path_factory.mktemp("ties") / "dateline.db"
    write(file, events_of_one_day(), [2, *[1] * (MANY - 1)])
    return file


@pytest.fixture
def steps(crowd: Path) -> Iterator[Steps]:
    yield from _steps(crowd)


@pytest.fixture
def steps_among_ties(ties: Path) -> Iterator[Steps]:
    yield from _steps(ties)


def _steps(file: Path) -> Iterator[Steps]:
    dataset = open_dataset(file)
    assert dataset is not None
    count = 0

    def add() -> int:
        nonlocal count
        count += 1
        return 0

    with closing(Reading(file)) as reading:
        connection = reading._connection

        def steps(work: Callable[[Session], object]) -> int:
            nonlocal count
            connection.set_progress_handler(add, 1)
            count = 0
            work(Session(reading, dataset.version, dataset.document))
            connection.set_progress_handler(None, 0)
            return count

        yield steps


def page(listing: Listing, selection: Selection) -> Callable[[Session], object]:
    def work(session: Session) -> None:
        assert len(Reader(session, listing, selection).page().documents) == selection.limit

    return work


def scan(listing: Listing, term: str) -> Callable[[Session], object]:
    statement = f"SELECT max(length(position || '')) FROM {listing.record}_term WHERE term = :term"  # noqa: S608
    return lambda session: session._connection.rows(statement, {"term": term})


def cursor(position: int, value: int | None, *, is_undated: bool = False) -> Cursor:
    return Cursor(sort_key(position), value, is_undated)


CASES = {
    "the first page": FAMOUS,
    "the first page, newest first": NEWEST_FIRST,
    "the first page in the order of the text": IN_TEXT_ORDER,
    "a late window": replace(FAMOUS, window=LATE),
    "a late window, newest first": replace(NEWEST_FIRST, window=LATE),
    "a late window in the order of the text": replace(IN_TEXT_ORDER, window=LATE),
    "an early window, newest first": replace(NEWEST_FIRST, window=EARLY),
    "what lies in a late window for certain": replace(FAMOUS, window=replace(LATE, must=True)),
    "a page in the middle": replace(FAMOUS, cursor=cursor(MANY // 2, MIDDLE)),
    "a page in the middle, newest first": replace(NEWEST_FIRST, cursor=cursor(MANY // 2, -MIDDLE)),
    "a late page": replace(FAMOUS, cursor=cursor(MANY // 2, LAST_DAY - 1)),
    "a late page, newest first": replace(NEWEST_FIRST, cursor=cursor(MANY // 2, -FIRST_DAY - 1)),
    "a late page in the order of the text": replace(IN_TEXT_ORDER, cursor=cursor(MANY - 100, None)),
    "a page of the undated": replace(FAMOUS, cursor=cursor(MANY // 2, 0, is_undated=True)),
    "only the undated, newest first": replace(NEWEST_FIRST, dated=False),
    "a rare filter and a frequent one": replace(FAMOUS, groups=(("actor:famous",), ("status:alleged",))),
    "both, on a late page": replace(
        FAMOUS, groups=(("actor:famous",), ("status:alleged",)), cursor=cursor(MANY // 2, LAST_DAY - 1_000)
    ),
}
RARE = replace(FAMOUS, words=WordQuery.read("common 500"))
WORDED = {
    "the first page": RARE,
    "newest first": replace(RARE, sort=EVENTS.sorts["-date"]),
    "in the order of the text": replace(RARE, sort=EVENTS.sorts["position"]),
    "no other filter": replace(RARE, groups=()),
    "a late page": replace(RARE, cursor=cursor(MANY // 2, LAST_DAY - 1_000)),
    "beside a rare filter": replace(RARE, words=WordQuery.read("999"), groups=(("status:alleged",),)),
    "a window": replace(RARE, window=Window(FIRST_DAY, MIDDLE, must=False)),
}


@pytest.mark.parametrize("selection", WORDED.values(), ids=WORDED)
def test_a_page_of_a_rare_word_visits_a_small_share_of_the_rows(steps: Steps, selection: Selection) -> None:
    assert SHARE * steps(page(EVENTS, selection)) < steps(scan(EVENTS, "actor:famous"))


@pytest.mark.parametrize("selection", CASES.values(), ids=CASES)
def test_a_page_visits_a_small_share_of_the_rows(steps: Steps, selection: Selection) -> None:
    assert SHARE * steps(page(EVENTS, selection)) < steps(scan(EVENTS, "actor:famous"))


@pytest.mark.parametrize("sort", ["date", "-date"])
@pytest.mark.parametrize("position", [None, 1_000, MANY // 2, MANY - 100])
def test_a_page_among_many_of_the_same_day_visits_a_small_share_of_them(
    steps_among_ties: Steps, sort: str, position: int | None
) -> None:
    day = -FIRST_DAY if sort == "-date" else FIRST_DAY
    selection = replace(FAMOUS, sort=EVENTS.sorts[sort], cursor=cursor(position, day) if position else None)
    assert SHARE * steps_among_ties(page(EVENTS, selection)) < steps_among_ties(scan(EVENTS, "actor:famous"))


@pytest.mark.parametrize("position", [None, 1_000, MANY // 2, MANY - 100])
def test_a_page_among_many_that_are_mentioned_as_often_visits_a_small_share_of_them(
    steps_among_ties: Steps, position: int | None
) -> None:
    start = cursor(position, -1) if position else None
    selection = Selection((("all",),), ACTORS.sorts["-mentions"], 20, cursor=start)
    assert SHARE * steps_among_ties(page(ACTORS, selection)) < steps_among_ties(scan(ACTORS, "all"))
