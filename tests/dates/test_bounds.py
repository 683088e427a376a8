"""EDTF that is read as bounds, and how a date is said in English."""

from datetime import date
from typing import Any

import edtf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.dates import label, parse_day, parse_edtf

unknown = st.sampled_from(["198X", "20XX", "2021-XX", "2020-02-XX", "1999-XX-XX"])
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
        ("2011/..", "2011-01-01", None, "year", "2011 or later"),
        ("../2013-09-12", None, "2013-09-12", "day", "by 12 September 2013"),
        ("/2021", None, "2021-12-31", "year", "until 2021, start unknown"),
        ("2021-05-03/", "2021-05-03", None, "day", "from 3 May 2021, end unknown"),
        ("2021-21", "2021-03-01", "2021-05-31", "season", "spring 2021"),
        ("2021-22", "2021-06-01", "2021-08-31", "season", "summer 2021"),
        ("2021-23", "2021-09-01", "2021-11-30", "season", "autumn 2021"),
        ("2023-24", "2023-12-01", "2024-02-29", "season", "winter 2023-24"),
        ("1999-24", "1999-12-01", "2000-02-29", "season", "winter 1999-00"),
        ("9999-24", "9999-12-01", "9999-12-31", "season", "winter 9999"),
        ("2021-25", "2021-03-01", "2021-05-31", "season", "spring 2021 (northern hemisphere)"),
        ("2021-28", "2021-12-01", "2022-02-28", "season", "winter 2021-22 (northern hemisphere)"),
        ("2021-29", "2021-09-01", "2021-11-30", "season", "spring 2021 (southern hemisphere)"),
        ("2021-30", "2021-12-01", "2022-02-28", "season", "summer 2021-22 (southern hemisphere)"),
        ("2021-31", "2021-03-01", "2021-05-31", "season", "autumn 2021 (southern hemisphere)"),
        ("2021-32", "2021-06-01", "2021-08-31", "season", "winter 2021 (southern hemisphere)"),
        ("2021-21/2021-23", "2021-03-01", "2021-11-30", "season", "spring-autumn 2021"),
        ("2020-24/2021", "2020-12-01", "2021-12-31", "year", "winter 2020-21 - 2021"),
        ("2021-21/..", "2021-03-01", None, "season", "spring 2021 or later"),
        ("201X", "2010-01-01", "2019-12-31", "decade", "in the 2010s"),
        ("000X", "0001-01-01", "0009-12-31", "decade", "in the 0000s"),
        ("../201X", None, "2019-12-31", "decade", "by the 2010s"),
        ("198X/201X", "1980-01-01", "2019-12-31", "decade", "the 1980s - the 2010s"),
        ("20XX", "2000-01-01", "2099-12-31", "century", "some year between 2000 and 2099"),
        ("20XX-XX", "2000-01-01", "2099-12-31", "century", "some month between 2000 and 2099"),
        ("201X-XX-XX", "2010-01-01", "2019-12-31", "decade", "some day in the 2010s"),
        ("2021-XX", "2021-01-01", "2021-12-31", "year", "some month in 2021"),
        ("2021-XX-XX", "2021-01-01", "2021-12-31", "year", "some day in 2021"),
        ("2021-1X", "2021-10-01", "2021-12-31", "year", "some month between October and December 2021"),
        ("2021-0X-XX", "2021-01-01", "2021-09-30", "year", "some day between January and September 2021"),
        ("2021-05-XX", "2021-05-01", "2021-05-31", "month", "some day in May 2021"),
        ("2021-02-2X", "2021-02-20", "2021-02-28", "month", "some day between 20 and 28 February 2021"),
        ("2021-05-0X", "2021-05-01", "2021-05-09", "month", "some day between 1 and 9 May 2021"),
        ("2021-05-3X", "2021-05-30", "2021-05-31", "month", "30 or 31 May 2021"),
        ("2013-09-3X", "2013-09-30", "2013-09-30", "month", "30 September 2013"),
        ("2013/", "2013-01-01", None, "year", "from 2013, end unknown"),
        ("9999-12-31", "9999-12-31", "9999-12-31", "day", "31 December 9999"),
        ("2021-XX/2021-12", "2021-01-01", "2021-12-31", "year", "2021"),
        ("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03", "month", "some day in June 2004 - 3 July 2004"),
        ("2021-05-3X/2021-06-03", "2021-05-30", "2021-06-03", "month", "30 or 31 May - 3 June 2021"),
        ("2021-05-XX/..", "2021-05-01", None, "month", "some day in May 2021 or later"),
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
        ("2013-09-05~/2013-09-06", True, False, "5-6 September 2013 (start approximate)"),
        ("2013-09-05~/2013-09-06~", True, False, "about 5-6 September 2013"),
        ("2013-09-05/2013-09-06?", False, True, "5-6 September 2013 (end uncertain)"),
        ("2013-09-05?/2013-09-06?", False, True, "5-6 September 2013 (uncertain)"),
        ("2011?/2012", False, True, "2011-2012 (start uncertain)"),
        ("2013?/2014~", True, True, "2013-2014 (start uncertain, end approximate)"),
        ("2013%/2014%", True, True, "about 2013-2014 (uncertain)"),
        ("2021-05-03~/2021-05-03", True, False, "3 May 2021 (start approximate)"),
        ("2021-05-03/2021-05-03?", False, True, "3 May 2021 (end uncertain)"),
        ("2021-05-03~/2021-05-03~", True, False, "about 3 May 2021"),
        ("2021-21~", True, False, "about spring 2021"),
        ("201X~", True, False, "about the 2010s"),
        ("19XX~", True, False, "some year between 1900 and 1999 (approximate)"),
        ("2013-1X%", True, True, "some month between October and December 2013 (approximate and uncertain)"),
        ("2013-09-05%/2013-09-06", True, True, "5-6 September 2013 (start approximate and uncertain)"),
        ("201X?", False, True, "in the 2010s (uncertain)"),
        ("2021-05-XX?", False, True, "some day in May 2021 (uncertain)"),
        ("2013-09-05?/", False, True, "from 5 September 2013 (uncertain), end unknown"),
        ("../2013?", False, True, "by 2013 (uncertain)"),
        ("2011~/..", True, False, "about 2011 or later"),
        ("../2013-09~", True, False, "by about September 2013"),
    ],
)
def test_either_end_can_make_a_date_uncertain_or_approximate(
    value: str, approximate: bool, uncertain: bool, words: str
) -> None:
    read = parse_edtf(value)
    assert (read.approximate, read.uncertain, label(read)) == (approximate, uncertain, words)


@pytest.mark.parametrize(
    ("edtf", "words"),
    [("2011~/..", "since about 2011"), ("2021-05-03/", "since 3 May 2021, end unknown"), ("../2013", "by 2013")],
)
def test_what_lasts_does_so_since_it_began(edtf: str, words: str) -> None:
    assert label(parse_edtf(edtf), lasts=True) == words


def bounds_by_oracle(value: str) -> list[tuple[int, ...]]:
    read: Any = edtf.parse_edtf(value)
    return [tuple(bound[:3]) for bound in (read.lower_strict(), read.upper_strict())]


@unhurried
@given(ends | unknown)
def test_bounds_of_a_date_are_those_of_an_independent_reader(value: str) -> None:
    read = parse_edtf(value)
    assert [day and day.timetuple()[:3] for day in (read.earliest, read.latest)] == bounds_by_oracle(value)


@unhurried
@given(ends, ends)
@example("0008", "0009")
@example("0998", "0999")
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
