"""Spans and what stands at their ends, offsets in UTF-16 and in links, words that are told apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.spans import Characters, Span, Utf16, standing_once, trim
from tests.stretches import stretches, texts, unhurried


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


def test_a_gap_is_what_lies_between_two() -> None:
    assert [Span(3, 5).gap(other) for other in (Span(7, 9), Span(0, 1), Span(5, 6), Span(4, 8))] == [2, 2, 0, -1]
