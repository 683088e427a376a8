"""Words for days beside dates, in the languages of many papers.

`abroad.txt` has them by language, behind the arrow dates that they may mean, and behind ‖ others.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.dates import parse_edtf, unlike


def _cases() -> Iterator[tuple[str, str, str, bool]]:
    language = ""
    for line in Path(__file__).with_name("abroad.txt").read_text("utf-8").splitlines():
        if line.startswith("== "):
            language = line.removeprefix("== ")
            continue
        words, _, dates = line.partition(" →")
        for side, is_unlike in zip(dates.split("‖"), (False, True), strict=False):
            yield from ((language, words, date, is_unlike) for date in side.split())


@pytest.mark.parametrize(("language", "words", "date", "is_unlike"), list(_cases()))
def test_words_for_a_day_fit_what_they_may_mean_alone(language: str, words: str, date: str, *, is_unlike: bool) -> None:
    assert (unlike(words, language, parse_edtf(date)) is not None) == is_unlike
