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


@pytest.mark.parametrize(("language", "words", "date", "is_unlike"), list(cases("in_november.txt")))
def test_words_fit_what_they_mean_in_november(language: str, words: str, date: str, *, is_unlike: bool) -> None:
    """On 8 November 2023, a Wednesday, as of which months of the year before and behind are told apart."""
    edtf, published = parse_edtf(date), parse_edtf("2023-11-08")
    assert (unlike_from(published, words, language, edtf) or unlike(words, language, edtf) is not None) == is_unlike
