"""Both ways of reading what has certain words give the same pages, and each goes on where the other ended.

Records that have the words are gathered and then sorted; or records are read in their order and tried one by one.
"""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import count, islice, product

import pytest

from app.index.cursors import Cursor
from app.index.pages import Reader
from app.index.selection import Selection, Window
from app.index.spans import UNDATED_SPAN
from app.queries.events import EVENTS
from app.store.datasets import open_dataset
from app.store.session import Session
from app.store.sqlite import Reading
from app.words import WordQuery
from tests.exhaustive import exhaustive
from tests.reading.crowd import FIRST_DAY, famous_events, sort_key, write

NUMBER = 1_500
ROWS = dict(enumerate(islice(famous_events(), NUMBER), 1))
WORDS = {
    position: f"all {'even' if position % 2 == 0 else 'odd'} by{position % 7} {'rare' * (position % 400 == 1)}"
    for position in ROWS
}
QUERIES = {"al": "all", "by3 od": "by3 odd", "rare": "rare", "even odd": "even odd"}
GROUPS: tuple[tuple[tuple[str, ...], ...], ...] = (
    (),
    (("actor:famous",),),
    (("status:alleged",),),
    (("actor:famous",), ("status:alleged", "status:occurred")),
)
WINDOWS = (
    None,
    Window(FIRST_DAY + 100, FIRST_DAY + 900, must=False),
    Window(FIRST_DAY + 100, FIRST_DAY + 900, must=True),
)
SELECTIONS = [
    Selection(groups, EVENTS.sorts[sort], 4 if dated is False else 97, window, dated)
    for groups, sort, window, dated in product(GROUPS, EVENTS.sorts, WINDOWS, (None, True, False))
][:: exhaustive(1, 5)]


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    file = tmp_path_factory.mktemp("worded") / "dateline.db"
    write(file, ROWS.values(), words=WORDS.values())
    dataset = open_dataset(file)
    assert dataset is not None
    with closing(Reading(file)) as connection:
        yield Session(connection, dataset.version, dataset.document)


def expected(selection: Selection, words: str) -> list[int]:
    """The positions that are selected, in plain Python."""

    def fits(position: int) -> bool:
        span, first, last = ROWS[position]
        is_dated = span != UNDATED_SPAN
        window = selection.window
        if selection.dated not in (None, is_dated) or not set(words.split()) <= set(WORDS[position].split()):
            return False
        if ("status:alleged",) in selection.groups and position % 1_000:
            return False
        if window is None:
            return True
        if window.must:
            return is_dated and window.first <= first and last <= window.last
        return is_dated and first <= window.last and window.first <= last

    found = [position for position in ROWS if fits(position)]
    if selection.sort != "position":
        sign = -1 if selection.sort == "recency" else 1
        found.sort(key=lambda position: (ROWS[position][0] == UNDATED_SPAN, sign * ROWS[position][1]))
    return found


def read(session: Session, selection: Selection, most_leading: Iterator[int]) -> tuple[list[str], set[int]]:
    """The last record of every page but the last and how many stand on that, and the totals of all pages."""
    ends: list[str] = []
    totals, cursor = set(), selection.cursor
    while True:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("app.index.pages.MOST_LEADING", next(most_leading))
            page = Reader(session, EVENTS, replace(selection, cursor=cursor)).page()
        totals.add(page.total)
        cursor = page.last
        if cursor is None:
            return [*ends, str(len(page.documents))], totals
        assert len(page.documents) == selection.limit
        ends.append(cursor.sort_key)


def ends_of(positions: list[int], limit: int) -> list[str]:
    if not positions:
        return ["0"]
    starts = range(0, len(positions), limit)
    return [*(sort_key(positions[start + limit - 1]) for start in starts[:-1]), str(len(positions) - starts[-1])]


WAYS = {
    "gathered": lambda: (10_000 for _ in count()),
    "one by one": lambda: (0 for _ in count()),
    "in turn": lambda: (10_000 * (n % 2) for n in count()),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("q", "words"), QUERIES.items())
def test_pages_are_the_same_by_either_way(session: Session, q: str, words: str, way: str) -> None:
    for selection in SELECTIONS:
        positions = expected(selection, words)
        worded = replace(selection, words=WordQuery.read(q))
        assert read(session, worded, WAYS[way]()) == (ends_of(positions, selection.limit), {len(positions)}), selection


@pytest.mark.parametrize("most_leading", [10_000, 0])
@pytest.mark.parametrize("is_undated", [False, True])
def test_a_cursor_between_the_records_that_have_the_words_goes_on_behind_it(
    session: Session, monkeypatch: pytest.MonkeyPatch, most_leading: int, is_undated: bool
) -> None:
    monkeypatch.setattr("app.index.pages.MOST_LEADING", most_leading)
    for sort in EVENTS.sorts.values():
        selection = Selection((), sort, NUMBER, words=WordQuery.read("rare"))
        positions = expected(selection, "rare")
        for n, position in enumerate(positions):
            span, first, _ = ROWS[position]
            value = None if sort == "position" else -first if sort == "recency" else first
            if not is_undated if sort == "position" else is_undated == (span == UNDATED_SPAN):
                cursor = Cursor(sort_key(position), value, is_undated)
                page = Reader(session, EVENTS, replace(selection, cursor=cursor)).page()
                assert (len(page.documents), page.total) == (len(positions) - n - 1, len(positions))
