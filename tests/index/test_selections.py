"""Random selections, page by page, against plain SQL over the normalised tables."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.index.pages import Reader
from app.index.selection import Group, Listing, Selection
from app.index.terms import term
from app.queries.actors import ACTORS as ACTOR_LIST
from app.queries.events import EVENTS
from app.store.memory import Memory
from app.store.session import Session
from tests.index.drawing import NUMBER, SELECTIONS
from tests.index.made import session_of, sort_key, write
from tests.index.oracle import Oracle


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
    assert len(found) / 5 < sum(found) < len(found) * 0.9


@pytest.mark.parametrize("start", range(0, len(SELECTIONS), 50))
def test_pages_and_totals_are_those_of_plain_sql(made: Session, oracle: Oracle, start: int) -> None:
    for selection in SELECTIONS[start : start + 50]:
        expected = oracle.positions("event", selection)
        found, totals = read(made, EVENTS, selection, 4)
        assert (found, totals) == (expected[: 4 * selection.limit], {len(expected)}), selection


@pytest.mark.parametrize("sort", EVENTS.sorts)
@pytest.mark.parametrize("groups", [(), ((term("status", "occurred"),),)], ids=["all", "some"])
def test_every_page_of_a_list_to_its_end(made: Session, oracle: Oracle, sort: str, groups: tuple[Group, ...]) -> None:
    selection = Selection(groups, EVENTS.sorts[sort], 200)
    assert read(made, EVENTS, selection, 99)[0] == oracle.positions("event", selection)


# `best` compares names with words that are asked for.
@pytest.mark.parametrize("sort", sorted(ACTOR_LIST.sorts.keys() - {"best"}))
def test_every_page_of_actors_to_its_end(made: Session, oracle: Oracle, sort: str) -> None:
    selection = Selection((), ACTOR_LIST.sorts[sort], 37)
    assert read(made, ACTOR_LIST, selection, 99)[0] == oracle.positions("actor", selection)


@pytest.mark.parametrize("sort", EVENTS.sorts)
def test_a_cursor_goes_on_behind_a_record_that_is_gone(made: Session, oracle: Oracle, sort: str) -> None:
    """As after a reload: nothing has its sort key any more, and others have what it was sorted by."""
    selection = Selection((), EVENTS.sorts[sort], 50)
    expected = oracle.positions("event", selection)
    for at in (1, 700, NUMBER - 60):
        last = Reader(made, EVENTS, replace(selection, limit=at)).page().last
        assert last is not None
        cursor = replace(last, sort_key=sort_key(expected[at - 1]) + " gone")
        assert read(made, EVENTS, replace(selection, cursor=cursor), 1)[0] == expected[at : at + 50]


def test_answers_do_not_depend_on_what_is_kept(made_file: Path, made: Session) -> None:
    with session_of(made_file, lambda: Memory(2_000)) as forgetful:
        for selection in SELECTIONS[:60]:
            assert read(forgetful, EVENTS, selection, 2) == read(made, EVENTS, selection, 2)
        assert forgetful.memory.used <= 2_000


@pytest.mark.parametrize(
    "of", [lambda _: ("no-such", "terms"), lambda _: (term("id", "no-such"),)], ids=["terms", "ids"]
)
def test_what_nothing_has_is_found_nowhere(made: Session, of: Callable[[int], Group]) -> None:
    page = Reader(made, EVENTS, Selection((of(0),), "chronology", 5)).page()
    assert (page.documents, page.last, page.total) == ([], None, 0)


def test_no_term_of_none_finds_nothing(made: Session) -> None:
    assert read(made, EVENTS, Selection(((),), "chronology", 5), 1) == ([], {0})


def test_where_there_are_no_records_none_are_found(tmp_path: Path) -> None:
    write(tmp_path / "dateline.db", [])
    with session_of(tmp_path / "dateline.db") as session:
        assert read(session, EVENTS, Selection((), "chronology", 5), 1) == ([], {0})
