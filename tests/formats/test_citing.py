"""How words are cited together with those for who says them."""

import pytest

from app.formats.citing import words_of


@pytest.mark.parametrize(
    ("start", "expected"),
    [(10, "the dockers said … the quay is closed"), (90, "the quay is closed … the dockers said")],
)
def test_words_are_cited_with_who_says_them_in_the_order_of_the_text(start: int, expected: str) -> None:
    by = {"start": start, "exact": "the\ndockers said"}
    assert words_of({"start": 50, "exact": "the quay\nis closed", "attribution": by}) == expected


def test_words_that_tell_it_stand_alone() -> None:
    assert words_of({"start": 50, "exact": "dockers said\nso", "attribution": None}) == "dockers said so"
