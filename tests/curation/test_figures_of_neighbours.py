"""Numbers in languages that are read by the words of a neighbour, the same in whichever way they are told."""

from collections.abc import Callable

import pytest

from app.curation.figures.about import is_about
from app.curation.figures.grouped import with_groups
from app.curation.figures.neighbours import row_of
from app.curation.figures.parts import has_parts
from app.curation.figures.spelt_unread import has_unread


@pytest.mark.parametrize(
    ("reads", "words", "language"),
    [
        (is_about, "cerca de 300 barcos", "gl"),
        (has_unread, "dez barcos", "gl"),
        (has_parts, "nekoliko brodova", "cnr"),
        (is_about, "oko 300 brodova", "bs"),
        (is_about, "cirka 300 båtar", "nn"),
        (is_about, "大約300人", "yue"),
    ],
)
def test_words_of_a_neighbour_are_read(reads: Callable[[str, str], bool], words: str, language: str) -> None:
    assert reads(words, language)
    assert not reads(words, "en")


def test_a_quarter_and_a_dozen_are_looked_for_in_tables_of_their_own() -> None:
    assert with_groups("seperempat juta kapal", "ms") == "0.25 juta kapal"
    assert with_groups("unha ducia de barcos", "gl") == "12 barcos"


def test_a_language_that_has_words_of_its_own_is_read_by_these() -> None:
    assert [row_of("gl", rows) for rows in ({"gl", "pt"}, {"pt"}, set[str]())] == ["gl", "pt", "pt"]
    assert row_of("en", {"pt"}) == "en"
