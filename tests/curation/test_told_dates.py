"""The date of a record as one article gives it: what it is by, and what it is called."""

from typing import cast

import pytest

from app.curation.articles import DateReading
from app.curation.resolve.dates import read_date, told_as_past
from app.curation.resolve.scope import Scope
from app.dates import parse_edtf

# None of these dates has a fault to tell.
NOWHERE = cast(Scope, None)


def read(edtf: str, words: str | None = None, called: str | None = None, *, lasts: bool = False) -> DateReading | None:
    return read_date(NOWHERE, edtf, words, called, "known", (), lasts=lasts)


@pytest.mark.parametrize(
    ("words", "called", "label"),
    [(None, None, "undated"), ("one day", None, "one day"), (None, "once", "once"), ("one day", "once", "once")],
)
def test_what_has_no_date_is_called_as_it_is_written(words: str | None, called: str | None, label: str) -> None:
    assert read("undated", words, called) == DateReading(None, words, label, "known", stated=False)


@pytest.mark.parametrize(("called", "label"), [(None, "1 May 2024"), ("May Day", "May Day")])
def test_a_date_is_called_by_its_words_unless_it_has_a_label(called: str | None, label: str) -> None:
    edtf = parse_edtf("2024-05-01")
    assert read("2024-05-01", "that day", called) == DateReading(edtf, "that day", label, "known", stated=True)


@pytest.mark.parametrize(("lasts", "label"), [(False, "1 May 2024 or later"), (True, "since 1 May 2024")])
def test_only_what_lasts_is_since_its_first_day(lasts: bool, label: str) -> None:
    found = read("2024-05-01/..", lasts=lasts)
    assert found is not None
    assert found.label == label


@pytest.mark.parametrize(
    ("published", "edtf", "label"),
    [
        ("2024-05-01", "../2024-05-01", "by 1 May 2024"),
        ("2024-02", "../2024-02-29", "by 29 February 2024"),
    ],
)
def test_what_is_told_as_past_was_by_the_last_day_of_its_article(published: str, edtf: str, label: str) -> None:
    found = told_as_past(DateReading(parse_edtf(published), None, "then", None, stated=True))
    assert found == DateReading(parse_edtf(edtf), None, label, "told as past", stated=False)


@pytest.mark.parametrize("published", [None, DateReading(None, None, "undated", None, stated=False)])
def test_an_article_without_a_date_dates_nothing(published: DateReading | None) -> None:
    assert told_as_past(published) is None
