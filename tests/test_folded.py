"""Words found with white space folded, where they stand in the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.folded import Folded, fold
from app.spans import Span
from tests.stretches import stretches, unhurried


@unhurried
@given(stretches(), st.data())
def test_words_of_the_folded_text_are_found_where_they_stand(stretch: tuple[str, Span], data: st.DataObject) -> None:
    folded = Folded(*stretch)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    words = folded.text[start:end]
    if words:
        span = folded.span(start, end)
        assert fold(stretch[0][slice(*span)]) == fold(words)
        assert stretch[1].contains(span)
        assert start in folded.find_all(words)


@unhurried
@given(stretches())
def test_a_folded_text_has_no_white_space_but_single_spaces(stretch: tuple[str, Span]) -> None:
    text, span = stretch
    folded = Folded(text, span).text
    assert folded.split() == text[slice(*span)].split()
    assert folded.strip() == fold(text[slice(*span)])


@pytest.mark.parametrize(
    ("words", "exact"),
    [
        ("The US", "The\nUS"),
        ("second round of talks", "second round of\n\ttalks"),
        ("talks in", "talks in"),
        ("US second", "US  \r\n second"),
    ],
)
def test_words_are_found_across_line_breaks(words: str, exact: str) -> None:
    text = "The\nUS  \r\n second round of\n\ttalks in Geneva"
    folded = Folded(text, Span(0, len(text)))
    (start,) = folded.find_all(words)
    assert text[slice(*folded.span(start, start + len(words)))] == exact


def test_places_may_overlap() -> None:
    assert Folded("no no no", Span(0, 8)).find_all("no no") == [0, 3]
    assert Folded("no no no", Span(0, 8)).find_all("no no", 1) == [3]
