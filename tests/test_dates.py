"""The EDTF subset: what it reads, what it refuses, how it says a date in English."""

from datetime import date
from typing import Any

import edtf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.dates import EXAMPLES, label, parse_day, parse_edtf

KINDS = f"is not a date of the kinds {EXAMPLES}"

days = st.dates().map(date.isoformat)
months = st.dates().map(lambda day: day.isoformat()[:7])
years = st.dates().map(lambda day: day.isoformat()[:4])
unhurried = settings(deadline=None)
ends = st.tuples(days | months | years, st.sampled_from(["", "?", "~", "%"])).map("".join)


@pytest.mark.parametrize(
    ("value", "earliest", "latest", "precision", "words"),
    [
        ("2013-09", "2013-09-01", "2013-09-30", "month", "September 2013"),
        ("2012-02", "2012-02-01", "2012-02-29", "month", "February 2012"),
        ("2012-02-29", "2012-02-29", "2012-02-29", "day", "29 February 2012"),
        ("0001", "0001-01-01", "0001-12-31", "year", "0001"),
        ("2013-09-05/2013-09-06", "2013-09-05", "2013-09-06", "day", "5-6 September 2013"),
        ("2013-09-30/2013-10-01", "2013-09-30", "2013-10-01", "day", "30 September - 1 October 2013"),
        ("2013-12-31/2014-01-01", "2013-12-31", "2014-01-01", "day", "31 December 2013 - 1 January 2014"),
        ("2013-09/2013-10", "2013-09-01", "2013-10-31", "month", "September-October 2013"),
        ("2013-09/2014-10", "2013-09-01", "2014-10-31", "month", "September 2013 - October 2014"),
        ("2013/2014", "2013-01-01", "2014-12-31", "year", "2013-2014"),
        ("2013-09-05/2013-10", "2013-09-05", "2013-10-31", "month", "5 September - October 2013"),
        ("2013-09-05/2014", "2013-09-05", "2014-12-31", "year", "5 September 2013 - 2014"),
        ("2013-09-05/2013-09-05", "2013-09-05", "2013-09-05", "day", "5 September 2013"),
        ("2013-09/2013-09", "2013-09-01", "2013-09-30", "month", "September 2013"),
        ("2013/2013", "2013-01-01", "2013-12-31", "year", "2013"),
        ("2011/..", "2011-01-01", None, "year", "since 2011"),
        ("../2013-09-12", None, "2013-09-12", "day", "until 12 September 2013"),
    ],
)
def test_a_date_is_its_bounds_its_precision_and_its_words(
    value: str, earliest: str | None, latest: str | None, precision: str, words: str
) -> None:
    read = parse_edtf(value)
    bounds = [day and day.isoformat() for day in (read.earliest, read.latest)]
    assert (read.edtf, bounds, read.precision, label(read)) == (value, [earliest, latest], precision, words)
    assert (read.approximate, read.uncertain) == (False, False)


@pytest.mark.parametrize(
    ("value", "approximate", "uncertain", "words"),
    [
        ("2013?", False, True, "2013 (uncertain)"),
        ("2013-09~", True, False, "about September 2013"),
        ("2013-09-05%", True, True, "about 5 September 2013 (uncertain)"),
        ("2013-09-05~/2013-09-06", True, False, "about 5 - 6 September 2013"),
        ("2013-09-05/2013-09-06?", False, True, "5-6 September 2013 (uncertain)"),
        ("2013?/2014~", True, True, "2013 - about 2014 (uncertain)"),
        ("../2013?", False, True, "until 2013 (uncertain)"),
        ("2011~/..", True, False, "since about 2011"),
        ("../2013-09~", True, False, "until about September 2013"),
    ],
)
def test_either_end_can_make_a_date_uncertain_or_approximate(
    value: str, approximate: bool, uncertain: bool, words: str
) -> None:
    read = parse_edtf(value)
    assert (read.approximate, read.uncertain, label(read)) == (approximate, uncertain, words)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("", f"“” {KINDS}"),
        ("2013-9-5", f"“2013-9-5” {KINDS}"),
        ("20130905", f"“20130905” {KINDS}"),
        ("2013-09-05\n", f"“2013-09-05\n” {KINDS}"),
        ("201X", f"“201X” {KINDS}"),
        ("2013??", f"“2013??” {KINDS}"),
        ("5-6 Sep", f"“5-6 Sep” {KINDS}"),
        ("2013/", f"“” {KINDS}"),
        ("2013/2014/2015", f"“2014/2015” {KINDS}"),
        ("2013-02-29", "“2013-02-29” is not in the calendar"),
        ("2013-21", "“2013-21” is not in the calendar"),
        ("0000", "“0000” is not in the calendar"),
        ("2013-09-31~/..", "“2013-09-31~” is not in the calendar"),
        ("../..", "an interval needs at least one end that is known"),
        ("2013-09-06/2013-09-05", "the interval ends before it starts"),
    ],
)
def test_what_is_no_date_of_the_subset_is_refused(value: str, message: str) -> None:
    with pytest.raises(ValueError) as refused:  # noqa: PT011 (the whole message is compared)
        parse_edtf(value)
    assert str(refused.value) == message


def bounds_by_oracle(value: str) -> list[tuple[int, ...]]:
    read: Any = edtf.parse_edtf(value)
    return [tuple(bound[:3]) for bound in (read.lower_strict(), read.upper_strict())]


@unhurried
@given(ends)
def test_bounds_of_a_date_are_those_of_an_independent_reader(value: str) -> None:
    read = parse_edtf(value)
    assert [day and day.timetuple()[:3] for day in (read.earliest, read.latest)] == bounds_by_oracle(value)


@unhurried
@given(ends, ends)
def test_bounds_of_an_interval_are_those_of_an_independent_reader(first: str, second: str) -> None:
    left, right = sorted([first, second], key=lambda end: (parse_edtf(end).earliest, parse_edtf(end).latest))
    read = parse_edtf(f"{left}/{right}")
    assert [day and day.timetuple()[:3] for day in (read.earliest, read.latest)] == bounds_by_oracle(read.edtf)


@unhurried
@given(ends)
def test_an_open_end_leaves_the_other_as_it_is(value: str) -> None:
    read, since, until = (parse_edtf(form) for form in (value, f"{value}/..", f"../{value}"))
    assert (since.earliest, since.latest) == (read.earliest, None)
    assert (until.earliest, until.latest) == (None, read.latest)


def test_a_day_is_read_as_iso_writes_it() -> None:
    assert parse_day("2013-09-05") == date(2013, 9, 5)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("2013-09", "a date is written YYYY-MM-DD"),
        ("2013-09-05\n", "a date is written YYYY-MM-DD"),
        ("2013-02-29", "day is out of range for month"),
    ],
)
def test_what_is_no_iso_day_is_refused(value: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        parse_day(value)
