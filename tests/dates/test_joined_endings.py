"""Endings and signs that languages join to the words of a date, which make no other date of them."""

import pytest

from app.dates import parse_edtf, unlike

# Words, the day that they mean, and another.
DAYS = [
    ("hu", "30-án", "2005-05-30", None),
    ("hu", "20-án", "2018-07-20", None),
    ("hu", "a 30-as évek", "1935", "1945"),
    ("id", "tahun 1990-an", "1995", "1985"),
    ("eu", "29a", "2018-09-29", None),
    ("es", "11-S", "2001-09-11", "2001-10-11"),
    ("hi", "29 सितंबर, 2018", "2018-09-29", "2018-10-29"),
    ("hi", "6 नवंबर", "2018-11-06", "2018-12-06"),
    ("hi", "26 दिसंबर", "2018-12-26", "2018-11-26"),
    ("hi", "29 सित. 2018", "2018-09-29", "2018-10-29"),
    ("bn", "৩০ সেপ্টেম্বরের", "2018-09-30", "2018-10-30"),
    ("bn", "6 নভেম্বরে", "2018-11-06", "2018-12-06"),
    ("bn", "১লা অক্টোবরের", "2018-10-01", "2018-11-01"),
]


# Monday begins as Sunday does behind “after”.
MONDAYS = [("uk", "у понеділок"), ("hr", "u ponedjeljak"), ("sl", "v ponedeljek"), ("be", "у панядзелак")]


@pytest.mark.parametrize(("language", "words", "day", "other"), DAYS)
def test_a_day_with_an_ending_is_that_day(language: str, words: str, day: str, other: str | None) -> None:
    assert unlike(words, language, parse_edtf(day)) is None
    if other:
        assert unlike(words, language, parse_edtf(other)) == f"“{words}” is not {other}"


@pytest.mark.parametrize(("language", "words"), MONDAYS)
def test_a_monday_is_no_sunday(language: str, words: str) -> None:
    assert unlike(words, language, parse_edtf("2018-10-01")) is None
    assert unlike(words, language, parse_edtf("2018-09-30")) == f"“{words}” is no Sunday, which 2018-09-30 is"
