"""Words for days of an article that was published on 21 May 2024, a Tuesday, as its paper prints them: `papers.txt`."""

import pytest

from app.dates import parse_edtf, unlike, unlike_from
from tests.dates.cases import cases

PUBLISHED = parse_edtf("2024-05-21")


@pytest.mark.parametrize(("language", "words", "date", "is_unlike"), list(cases("papers.txt")))
def test_words_fit_what_they_mean_on_the_day_of_writing(
    language: str, words: str, date: str, *, is_unlike: bool
) -> None:
    edtf = parse_edtf(date)
    assert (unlike_from(PUBLISHED, words, language, edtf) or unlike(words, language, edtf) is not None) == is_unlike


@pytest.mark.parametrize(
    ("published", "language", "words", "date", "is_unlike"),
    [
        (published, *case)
        for published, name in (
            ("2023-11-08", "in_november.txt"),
            ("2025-02-19", "in_february.txt"),
            ("2025-03-05", "in_march.txt"),
        )
        for case in cases(name)
    ],
)
def test_words_fit_what_they_mean_in_other_months(
    published: str, language: str, words: str, date: str, *, is_unlike: bool
) -> None:
    """Written in the last months of a year and in the first, of which others are told apart."""
    edtf, written = parse_edtf(date), parse_edtf(published)
    assert (unlike_from(written, words, language, edtf) or unlike(words, language, edtf) is not None) == is_unlike
