"""A total is exact up to 10,000 and capped above, by whichever way it is known."""

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import cycle, islice, repeat
from pathlib import Path

import pytest

from app.answers.lists import list_answer
from app.index.pages import Page, Reader
from app.index.selection import Selection, Window
from app.queries.events import EVENTS, EventQuery
from app.queries.question import Question
from app.store.datasets import open_dataset
from app.store.session import Session
from app.store.sqlite import Reading
from app.words import WordQuery
from tests.reading.crowd import FIRST_DAY, EventRow, sort_key, write

SOME = Selection((("actor:famous",),), EVENTS.sorts["position"], 2)
TWO_TERMS = replace(SOME, groups=(("actor:famous", "status:alleged"),))
TWO_FILTERS = replace(SOME, groups=(("actor:famous",), ("actor:famous",)))
WINDOW = replace(SOME, window=Window(FIRST_DAY, FIRST_DAY + 9, must=False))
BY_DATE = replace(WINDOW, sort=EVENTS.sorts["date"])
COMMON = WordQuery.read("common")
WAYS = {
    "one filter": SOME,
    "one filter, no items": replace(SOME, limit=0),
    "any of two": TWO_TERMS,
    "two filters": TWO_FILTERS,
    "a window in the order of the text": WINDOW,
    "a window": BY_DATE,
    "a window, no items": replace(BY_DATE, limit=0),
    "the dated": replace(SOME, dated=True),
    "words": replace(SOME, groups=(), words=COMMON),
    "words, no items": replace(SOME, groups=(), words=COMMON, limit=0),
    "words and a filter": replace(SOME, words=COMMON),
    "words in a window": replace(BY_DATE, words=COMMON),
    "a window that all lie in for certain": replace(BY_DATE, window=Window(FIRST_DAY, FIRST_DAY + 9, must=True)),
}
# The day of each event in turn, so that the order of the text is not that of the dates.
DAYS = (3, 0, 9, 1)


def events(number: int) -> Iterator[EventRow]:
    return islice(((0, FIRST_DAY + day, FIRST_DAY + day) for day in cycle(DAYS)), number)


@pytest.fixture(scope="module")
def ten_thousand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    yield from _session(tmp_path_factory.mktemp("exact") / "dateline.db", 10_000)


@pytest.fixture(scope="module")
def one_more(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    yield from _session(tmp_path_factory.mktemp("capped") / "dateline.db", 10_001)


def _session(file: Path, number: int) -> Iterator[Session]:
    write(file, events(number), words=repeat("common", number))
    dataset = open_dataset(file)
    assert dataset is not None
    with closing(Reading(file)) as connection:
        yield Session(connection, dataset.version, dataset.document)


def total(page: Page) -> tuple[int, bool]:
    return page.total, page.total_capped


@pytest.mark.parametrize("selection", WAYS.values(), ids=WAYS)
def test_a_total_of_10000_is_exact_and_one_more_is_capped(
    ten_thousand: Session, one_more: Session, selection: Selection
) -> None:
    assert total(Reader(ten_thousand, EVENTS, selection).page()) == (10_000, False)
    assert total(Reader(one_more, EVENTS, selection).page()) == (10_000, True)


@pytest.mark.parametrize("session", ["ten_thousand", "one_more"])
def test_a_page_is_the_same_whether_its_window_is_wide_or_not(request: pytest.FixtureRequest, session: str) -> None:
    """A wide window is read in the order of the text, a narrow one is collected and sorted."""
    reader: Session = request.getfixturevalue(session)
    days = Window(FIRST_DAY, FIRST_DAY + 1, must=False)
    for window, expected in ((WINDOW.window, [1, 2, 3, 4, 5]), (days, [2, 4, 6, 8, 10])):
        page = Reader(reader, EVENTS, replace(WINDOW, window=window, limit=5)).page()
        assert page.last is not None
        assert (page.last.sort_key, len(page.documents)) == (sort_key(expected[-1]), 5)


@pytest.mark.parametrize("session", ["ten_thousand", "one_more"])
@pytest.mark.parametrize(("sort", "expected"), [("position", [1, 2, 3, 4, 5]), ("date", [2, 6, 10, 14, 18])])
def test_a_page_is_the_same_whether_many_have_its_words_or_more(
    request: pytest.FixtureRequest, session: str, sort: str, expected: list[int]
) -> None:
    """Those that 10,000 records have are gathered and sorted; where one more has them, records are tried one by one."""
    selection = Selection((), EVENTS.sorts[sort], 5, words=COMMON)
    page = Reader(request.getfixturevalue(session), EVENTS, selection).page()
    assert page.last is not None
    assert (page.last.sort_key, len(page.documents)) == (sort_key(expected[-1]), 5)


def test_what_would_be_left_without_a_filter_is_capped_too(ten_thousand: Session, one_more: Session) -> None:
    question = Question.of("/events", EventQuery(status=["scheduled"]))
    for session in (ten_thousand, one_more):
        body, _ = list_answer(session, question)
        assert json.loads(body)["empty_because"] == [{"parameter": "status", "total_without": 10_000}]


def test_a_page_after_a_cursor_has_the_total_of_the_whole_list(one_more: Session) -> None:
    first = Reader(one_more, EVENTS, BY_DATE).page()
    second = Reader(one_more, EVENTS, replace(BY_DATE, cursor=first.last)).page()
    assert (first.last and first.last.sort_key, second.last and second.last.sort_key) == (sort_key(6), sort_key(14))
    assert total(first) == total(second) == (10_000, True)
