"""Words for days beside dates, language by language: which dates they may mean, and which they cannot."""

import pytest

from app.dates import parse_edtf, unlike
from tests.dates.cases import cases


@pytest.mark.parametrize(
    ("language", "words", "date", "is_unlike"),
    [
        case
        for name in (
            "by_language.txt",
            "abroad.txt",
            "far_papers.txt",
            "hours.txt",
            "feasts_and_seasons.txt",
            "other_genres.txt",
        )
        for case in cases(name)
    ],
)
def test_words_for_a_day_fit_what_they_may_mean_alone(language: str, words: str, date: str, *, is_unlike: bool) -> None:
    assert (unlike(words, language, parse_edtf(date)) is not None) == is_unlike
