"""The words of a text: folded, in its order, where they stand."""

import sys
import unicodedata
from string import ascii_lowercase, digits
from typing import Literal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.words.cutting import Word, pieces, words
from app.words.folding import BREAK, INSIDE, folded
from app.words.spellings import cut
from tests.exhaustive import EXHAUSTIVE
from tests.words.texts import TEXTS, plain

# Without EXHAUSTIVE=1 all that Unicode has given a meaning to.
CHARACTERS = [
    char
    for char in map(chr, range(sys.maxunicode + 1))
    if unicodedata.category(char) not in (("Cs",) if EXHAUSTIVE else ("Cs", "Cn", "Co"))
]
EXAMPLES = {
    "Syria's": "syria s",
    "UN-Arab League": "un arab league",
    "Mr. Kerry,": "mr kerry",
    "5-6 Sep": "5 6 sep",
    "100,000": "100000",
    "1,40,000": "140000",
    "12.500": "12500",
    "1’400": "1400",
    "100 000": "100 000",
    "٥٠٠٬٠٠٠": "500000",
    "A-12,500": "a 12500",
    "12,500-A": "12500 a",
    "12 500,300": "12 500300",
    "5.9.2013": "5 9 2013",
    "10.2013": "10 2013",
    "12,500x": "12500x",
    "12,500xyzq": "12 500xyzq",
    "Zoë ÁLMAS": "zoe almas",
    "Straße, STRASSE": "strasse strasse",
    "ﬁre": "fire",
    "Ὀδυσσεύς": "οδυσσευσ",
    "snake_case": "snake case",
    "co\u00adoperate co\u200bworkers Pee\u00adters": "cooperate coworkers peeters",
    "می\u200cخواهد": "مي خواهد",
    "🚢 ship🏗️crane": "ship crane",
    "\u0301a\u0301 \u0301": "a",
    "北京，谈": "北 京 | 谈",
    "K2谈": "k2 谈",
    "ｶﾞがか\u3099": "か\u3099 か\u3099 か\u3099",
    "ไม่": "ไ ม ่",
    "٣٤ ۳ ३": "34 3 3",
    "": "",
    " \n": "",
    "🚢": "",
}


@pytest.mark.parametrize(("text", "expected"), EXAMPLES.items())
def test_a_text_has_these_words(text: str, expected: str) -> None:
    assert [word.folded for word in words(text)] == expected.split()


def test_words_stand_where_they_stand() -> None:
    text = "🚢 Zoe\u0308's ﬁre"
    assert list(words(text)) == [Word("zoe", 2, 6), Word("s", 7, 8), Word("fire", 9, 12)]


def test_what_is_folded_is_not_folded_further() -> None:
    """Each character is folded on its own, so that what holds for each holds for every text."""
    assert [char for char in CHARACTERS if folded(folded(char)) != folded(char)] == []


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_character_folds_alike_however_it_is_composed(form: Literal["NFC", "NFD"]) -> None:
    within = [(char, unicodedata.normalize(form, char)) for char in CHARACTERS]
    assert [char for char, other in within if folded(f"a{char}b") != folded(f"a{other}b")] == []


def test_a_fold_is_letters_digits_vowel_signs_marks_inside_words_and_spaces() -> None:
    kept = "".join(folded(char) for char in CHARACTERS)
    others = {char for char in kept if not char.isalnum()} - {" ", BREAK, *INSIDE}
    assert {unicodedata.category(char) for char in others} == {"Mc", "Me", "Mn"}
    assert {unicodedata.combining(char) for char in others} & {1, 7, *range(10, 37), *range(200, 241)} == set()
    assert kept == kept.casefold()


@given(TEXTS)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(TEXTS, TEXTS)
def test_texts_that_are_joined_have_the_words_of_both(one: str, other: str) -> None:
    assert plain(f"{one} {other}") == [*plain(one), *plain(other)]


@given(TEXTS)
def test_words_are_those_of_the_folded_text_in_its_order(text: str) -> None:
    assert plain(text) == pieces(folded(text))[0]


@given(TEXTS)
def test_a_word_stands_at_its_span(text: str) -> None:
    end = 0
    for word in words(text):
        assert word.start < word.end <= len(text)
        # A character may be more than one word.
        assert word.folded in plain(text[word.start : word.end])
        assert end <= word.end
        end = word.end


@example("ü界\u0a4d\u3099", None)
@given(TEXTS, st.sampled_from([None, "sr", "kk", "uz"]))
def test_what_is_spelt_elsewhere_stands_where_its_word_does(text: str, language: str | None) -> None:
    assert cut(text, language)[0] == plain(text)


def test_of_ascii_letters_digits_gaps_and_marks_are_left() -> None:
    assert set(folded("".join(map(chr, range(128))))) == {*ascii_lowercase, *digits, " ", BREAK, *INSIDE}
