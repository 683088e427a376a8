"""What is looked up and sorted by: what is told as past lies before the articles that tell of it were published."""

from datetime import date

import pytest

from app.curation.articles import DateReading
from app.dates import UNBOUNDED_END, UNBOUNDED_START, label, parse_edtf
from app.loading.rows.dates import date_columns

JUNE, AUGUST = date(2021, 6, 2), date(2021, 8, 10)


def days(edtf: str, *, happened_by: tuple[date, ...] = (), going_on: date | None = None) -> list[str | None]:
    """The first day, the last however late, and the last as far as it is known; None where it is unbounded."""
    reading = DateReading(parse_edtf(edtf), None, label(parse_edtf(edtf)), "known", stated=True)
    columns = date_columns(reading, going_on, happened_by)
    assert columns["date_edtf"] == edtf
    numbers = [columns[name] for name in ("first_day", "last_day", "until_day")]
    return [None if one in (UNBOUNDED_START, UNBOUNDED_END) else str(date.fromordinal(one)) for one in numbers]


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2021-05-20/..", "2021-05-20", "2021-06-02"),
        ("2021-05-20/", "2021-05-20", "2021-06-02"),
        ("2021-05-20~/..", "2021-05-20", "2021-06-02"),
        ("2021-21", "2021-03-01", "2021-05-31"),
        ("2021-22", "2021-06-01", "2021-06-02"),
        ("202X", "2020-01-01", "2021-06-02"),
        ("20XX", "2000-01-01", "2021-06-02"),
        ("2021", "2021-01-01", "2021-06-02"),
        ("2021-06", "2021-06-01", "2021-06-02"),
        ("2021-05-20/2021-05-21", "2021-05-20", "2021-05-21"),
        ("2021-06-02", "2021-06-02", "2021-06-02"),
    ],
)
def test_what_has_happened_did_so_by_its_publication(edtf: str, first: str, last: str) -> None:
    assert days(edtf, happened_by=(JUNE,)) == [first, last, last]
    assert days(edtf, happened_by=(JUNE, AUGUST)) == [first, last, last]


@pytest.mark.parametrize(
    ("edtf", "last"), [("2021-06-10/..", "2021-08-10"), ("2021-07-05", "2021-07-05"), ("2021-22", "2021-06-02")]
)
def test_an_article_from_before_the_first_day_bounds_nothing(edtf: str, last: str) -> None:
    assert days(edtf, happened_by=(JUNE, AUGUST))[1:] == [last, last]


@pytest.mark.parametrize(("edtf", "last"), [("2021-09-01/..", None), ("2021-23", "2021-11-30")])
def test_what_is_told_as_past_before_its_day_keeps_it(edtf: str, last: str | None) -> None:
    assert days(edtf, happened_by=(JUNE, AUGUST))[1:] == [last, last]


def test_an_unknown_start_stays_so() -> None:
    assert days("../2021-12-31", happened_by=(JUNE,)) == [None, "2021-06-02", "2021-06-02"]


def test_what_goes_on_is_endless_and_reaches_to_its_publication() -> None:
    assert days("2021-05-20/..", going_on=JUNE) == ["2021-05-20", None, "2021-06-02"]
    assert days("2021-05-20", going_on=JUNE) == ["2021-05-20", "2021-06-02", "2021-06-02"]
