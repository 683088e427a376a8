"""Words that tell a day from the one on which they were written, beside the publication of their article."""

import pytest

from app.dates import parse_edtf, unlike_from
from tests.dates.cases import cases


@pytest.mark.parametrize(
    ("language", "words", "edtf"),
    [
        ("en", "yesterday", "2024-05-20"),
        ("en", "yesterday", "2024-05-19"),
        ("en", "Yesterday evening", "2024-05-20"),
        ("en", "today", "2024-05-21"),
        ("en", "today", "2024-05-20"),
        ("en", "today", "2024"),
        ("en", "tomorrow", "2024-05-22"),
        ("en", "tomorrow", "2024-05-29~"),
        ("en", "since yesterday", "2024-05-01"),
        ("en", "yesterday", "2024-05-01/.."),
        ("en", "the day before yesterday", "2024-05-19"),
        ("en", "last month", "2024-04-03"),
        ("en", "late last year", "2023-11"),
        ("en", "this year", "2024-01"),
        ("en", "next month", "2024-06"),
        ("en-GB", "last year’s", "2020"),
        ("de", "heute früh", "2024-05-21"),
        ("de", "morgen", "2024-05-29"),
        ("de", "last year", "2020"),
        ("fr", "aujourd’hui", "2024-05-21"),
        ("ar", "أمس", "2024-05-20"),
        ("ja", "昨日", "2024-05-20"),
        ("tlh", "yesterday", "2020-01-01"),
    ],
)
def test_words_fit_a_day_that_they_may_mean(language: str, words: str, edtf: str) -> None:
    assert not unlike_from(parse_edtf("2024-05-21"), words, language, parse_edtf(edtf))


@pytest.mark.parametrize(
    ("language", "words", "edtf"),
    [
        ("en", "yesterday", "2024-05-21"),
        ("en", "yesterday", "2024-05-10"),
        ("en", "today", "2024-05-12"),
        ("en", "tomorrow", "2024-05-29"),
        ("en", "late yesterday", "2023-05-20"),
        ("en", "last year", "2022"),
        ("en", "last month", "2024-03"),
        ("en", "this year", "2023-12"),
        ("en", "next month", "2024-05-20"),
        ("de", "gestern Abend", "2024-05-21"),
        ("fr", "hier soir", "2024-05-22"),
        ("es", "ayer", "2024-05-22"),
        ("ru", "вчера", "2024-05-22"),
        ("no", "i går", "2024-05-22"),
        ("ar", "أمس", "2024-05-22"),
        ("he", "אתמול", "2024-05-22"),
        ("fa", "دیروز", "2024-05-22"),
        ("zh-Hant", "昨天", "2024-05-22"),
        ("ko", "어제", "2024-05-22"),
        ("vi", "hôm qua", "2024-05-22"),
    ],
)
def test_words_do_not_fit_a_day_that_they_cannot_mean(language: str, words: str, edtf: str) -> None:
    assert unlike_from(parse_edtf("2024-05-21"), words, language, parse_edtf(edtf))


@pytest.mark.parametrize(
    ("published", "words", "edtf", "is_unlike"),
    [
        ("2024-01-01", "last month", "2023-12", False),
        ("2024-01-01", "last month", "2023-11", False),
        ("2024-01-15", "last month", "2023-11", True),
        ("2024-12-15", "next month", "2025-01", False),
        ("2013-09-12/2013-09-13", "yesterday", "2013-09-12", False),
        ("2013-09-12/2013-09-13", "yesterday", "2013-09-13", True),
        ("2013-09-12/..", "yesterday", "2013-09-20", False),
        ("0001-01-01", "yesterday", "2013-09-20", False),
        ("9999-12-31", "next year", "2013-09-20", False),
    ],
)
def test_the_days_of_publication_bound_what_is_meant(published: str, words: str, edtf: str, *, is_unlike: bool) -> None:
    assert unlike_from(parse_edtf(published), words, "en", parse_edtf(edtf)) == is_unlike


@pytest.mark.parametrize(("language", "words", "date", "is_unlike"), list(cases("from_today.txt")))
def test_papers_of_many_languages_tell_days_from_their_own(
    language: str, words: str, date: str, *, is_unlike: bool
) -> None:
    assert unlike_from(parse_edtf("2024-05-21"), words, language, parse_edtf(date)) == is_unlike
