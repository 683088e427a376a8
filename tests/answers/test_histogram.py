"""The histogram of any intervals in any window is what counting them one by one gives."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.answers.histogram import LONGEST, MOST_BUCKETS, Histogram, histogram
from app.dates import UNBOUNDED_END, UNBOUNDED_START
from app.index.counts import Days
from app.index.selection import Window
from tests.answers import days
from tests.answers.days import Dates
from tests.exhaustive import drawn

UNITS = ("day", "month", "year")
# The very first and last day stand for open ends.
FIRST, LAST = date(1, 1, 2), date(9999, 12, 30)
ANY_DAY = st.dates(FIRST, LAST)
NEAR_DAY = st.dates(date(2013, 8, 21), date(2014, 1, 2))
EDGE = st.sampled_from([FIRST, LAST, date(2012, 2, 29), date(2013, 12, 31), date(2014, 1, 1), date(9999, 12, 1)])
A_DAY = NEAR_DAY | ANY_DAY | EDGE


@st.composite
def intervals(draw: st.DrawFn) -> Dates:
    first, last = sorted(draw(st.tuples(A_DAY, A_DAY)))
    is_open = draw(st.sampled_from(["", "", "", "first", "last", "both"]))
    return Dates(
        None if is_open in ("first", "both") else first,
        None if is_open in ("last", "both") else draw(st.sampled_from([first, last])),
        draw(st.integers(1, 3)),
    )


@st.composite
def selections(draw: st.DrawFn) -> tuple[list[Dates], Dates, bool]:
    """Intervals that a window leaves, the window, and whether they must lie inside it."""
    window, must = draw(st.just(Dates(None, None)) | intervals()), draw(st.booleans())
    drawn = draw(st.lists(intervals(), max_size=12))
    return [one for one in drawn if _is_left(one, window, must=must)], window, must


def _is_left(one: Dates, window: Dates, *, must: bool) -> bool:
    first, last = _numbers(one)
    since, until = _numbers(window)
    return since <= first and last <= until if must else first <= until and since <= last


def _numbers(one: Dates) -> tuple[int, int]:
    return (
        one.first.toordinal() if one.first else UNBOUNDED_START,
        one.last.toordinal() if one.last else UNBOUNDED_END,
    )


def found(dates: list[Dates], unit: str, window: Dates, *, must: bool) -> Histogram:
    counted = [Days(*_numbers(one), one.count) for one in dates]
    is_open = window.first is None and window.last is None
    return histogram(counted, unit, None if is_open else Window(*_numbers(window)), must=must)


@drawn(500, 100)
@given(selection=selections(), unit=st.sampled_from(UNITS))
@example(([Dates(None, date(2013, 9, 1)), Dates(date(2013, 9, 3), None)], Dates(None, None), False), "day")
@example(([Dates(LAST, LAST), Dates(FIRST, FIRST)], Dates(None, None), False), "day")
@example(([Dates(LAST, LAST), Dates(FIRST, FIRST)], Dates(None, None), True), "month")
@example(([Dates(date(2013, 1, 1), date(2013, 12, 31))], Dates(date(2013, 6, 15), date(2013, 7, 2)), False), "month")
@example(([Dates(None, date(1, 1, 2)), Dates(LAST, None)], Dates(None, None), True), "month")
def test_buckets_are_those_of_counting_one_by_one(selection: tuple[list[Dates], Dates, bool], unit: str) -> None:
    dates, window, must = selection
    expected = days.histogram(dates, unit, window, must=must)
    counted = found(dates, unit, window, must=must)
    assert [(one.value, one.first, one.last, one.count) for one in counted.buckets] == [
        (value, str(first), str(last), count) for value, first, last, count in expected.buckets
    ]
    assert (counted.is_cut, counted.open, counted.spanning) == (expected.is_cut, expected.open, expected.spanning)
    assert len(counted.buckets) <= MOST_BUCKETS == days.MOST
    assert LONGEST == days.LONGEST


@pytest.mark.parametrize(
    ("unit", "labels"),
    [
        ("day", ["30 August 2013", "31 August 2013", "1 September 2013"]),
        ("month", ["August 2013", "September 2013"]),
        ("year", ["2013"]),
    ],
)
def test_labels_are_dates_in_words(unit: str, labels: list[str]) -> None:
    dates = [Dates(date(2013, 8, 30), date(2013, 9, 1))]
    assert [one.label for one in found(dates, unit, Dates(None, None), must=False).buckets] == labels


@pytest.mark.parametrize("must", [True, False])
@pytest.mark.parametrize("unit", UNITS)
def test_nothing_dated_gives_no_buckets(unit: str, *, must: bool) -> None:
    assert found([], unit, Dates(None, None), must=must) == Histogram([], is_cut=False, open=0, spanning=0)
    assert found([], unit, Dates(date(2013, 1, 1), None), must=must) == Histogram([], is_cut=False, open=0, spanning=0)


@pytest.mark.parametrize(("number", "is_cut"), [(400, False), (401, True)])
def test_at_most_400_buckets_are_shown_the_latest(number: int, *, is_cut: bool) -> None:
    each = [date(2013, 1, 1) + timedelta(3 * n) for n in range(number)]
    counted = found([Dates(day, day) for day in each], "day", Dates(None, None), must=False)
    assert [(one.value, one.count) for one in counted.buckets] == [(str(day), 1) for day in each[-400:]]
    assert counted.is_cut == is_cut


def test_a_date_far_ahead_hides_nothing() -> None:
    each = [date(2013, 9, 9), date(2013, 9, 10), date(2015, 6, 1)]
    counted = found([Dates(day, day) for day in each], "day", Dates(None, None), must=False)
    assert [(one.value, one.count) for one in counted.buckets] == [(str(day), 1) for day in each]
    assert not counted.is_cut


@pytest.mark.parametrize(("unit", "last"), [("day", "2013-01-31"), ("month", "2015-07-31"), ("year", "2043-12-31")])
def test_what_is_longer_than_31_buckets_is_in_none(unit: str, last: str) -> None:
    first, short = date(2013, 1, 1), date.fromisoformat(last)
    dates = [Dates(first, short), Dates(first, short + timedelta(1), 2), Dates(None, short, 4), Dates(first, None, 8)]
    counted = found(dates, unit, Dates(None, None), must=False)
    assert ([one.count for one in counted.buckets], counted.spanning, counted.open) == ([1] * 31, 2, 12)


def test_a_window_does_not_make_a_long_date_short() -> None:
    window = Dates(date(2013, 9, 9), date(2013, 9, 9))
    counted = found([Dates(date(2013, 1, 1), date(2013, 12, 31))], "day", window, must=False)
    assert counted == Histogram([], is_cut=False, open=0, spanning=1)


@pytest.mark.parametrize(("year", "value"), [(1, "0001"), (9999, "9999")])
def test_the_first_and_the_last_year_are_buckets(year: int, value: str) -> None:
    dates = [Dates(date(year, 1, 2), date(year, 12, 30))]
    counted = found(dates, "year", Dates(None, None), must=False)
    (bucket,) = counted.buckets
    assert (bucket.value, bucket.label, bucket.count, counted.is_cut) == (value, value, 1, False)
    assert (bucket.first, bucket.last) == (f"{value}-01-01", f"{value}-12-31")
