"""Spans, words found with white space folded, offsets in UTF-16 and in links, words that are told apart."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.text import Characters, Folded, Span, Utf16, count_solid, fold, standing_once, trim
from app.words.folding import fold_name

# White space of every kind that a text may hold, between words of one and of two UTF-16 units.
characters = st.sampled_from("ab\u00e9\U0001f6a2 \n\t\r\u00a0\u2009\u2028\x85\x1c")
unhurried = settings(deadline=None)
texts = st.text(characters, max_size=40)


@st.composite
def stretches(draw: st.DrawFn) -> tuple[str, Span]:
    """A text and a stretch of it."""
    text = draw(texts)
    start, end = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
    return text, Span(start, end)


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


@unhurried
@given(texts)
def test_utf16_offsets_are_those_of_the_encoded_text(text: str) -> None:
    utf16 = Utf16(text)
    expected = [len(text[:offset].encode("utf-16-le")) // 2 for offset in range(len(text) + 1)]
    assert [utf16(offset) for offset in range(len(text) + 1)] == expected


@unhurried
@given(texts, st.integers(0))
def test_rfc_5147_counts_a_crlf_once(text: str, offset: int) -> None:
    at = offset % (len(text) + 1)
    assert Characters(text)(at) == at - text[:at].count("\r\n")


def test_an_offset_within_a_crlf_is_behind_it() -> None:
    assert [Characters("a\r\nb\r")(offset) for offset in range(6)] == [0, 1, 2, 2, 3, 4]


def _places(text: str, words: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(words, at)]


@unhurried
@given(st.text("ab \n", min_size=1, max_size=200), st.data())
def test_what_is_grown_stands_once(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    grown = standing_once(text, span)
    assert grown.contains(span)
    assert _places(text, text[slice(*grown)]) == [grown.start]
    assert (grown == span) == (_places(text, text[slice(*span)]) == [start])


def test_what_is_repeated_far_and_wide_is_left_repeated() -> None:
    text = "so it is " * 10_000
    grown = standing_once(text, Span(45_000, 45_008))
    assert (45_000 - 8192 <= grown.start < 36_820, 53_190 < grown.end <= 45_008 + 8192) == (True, True)
    assert text[grown.start - 1] == text[grown.end] == " "


@unhurried
@given(stretches())
def test_trimming_takes_white_space_off_the_ends_and_nothing_else(stretch: tuple[str, Span]) -> None:
    text, span = stretch
    trimmed = trim(text, span)
    assert text[slice(*trimmed)] == text[slice(*span)].strip()
    assert count_solid(text[slice(*trimmed)]) == count_solid(text[slice(*span)])


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


@pytest.mark.parametrize(
    ("left", "right", "contains", "overlaps"),
    [
        (Span(0, 5), Span(0, 5), True, True),
        (Span(0, 5), Span(1, 4), True, True),
        (Span(1, 4), Span(0, 5), False, True),
        (Span(0, 5), Span(4, 6), False, True),
        (Span(0, 5), Span(5, 6), False, False),
    ],
)
def test_an_end_is_exclusive(left: Span, right: Span, contains: bool, overlaps: bool) -> None:
    assert (left.contains(right), left.overlaps(right), right.overlaps(left)) == (contains, overlaps, overlaps)


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Zoë  ÁLMAS", "zoe almas"),
        ("Straße", "strasse"),
        ("İzmir", "izmir"),
        ("Ban Ki-moon", "ban ki-moon"),
        ("ﬁnance", "finance"),
        ("北京", "北京"),
    ],
)
def test_a_name_is_sorted_without_case_and_accents(name: str, folded: str) -> None:
    assert fold_name(name) == folded
