"""What one house writes open and another one closed."""

import pytest

from app.words.compounds import closed, opened
from app.words.query import WordQuery


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("cease", "fire", ("ceasefire",)),
        ("air", "strikes", ("airstrikes", "airstrike")),
        ("g", "20", ("g20",)),
        ("20", "bn", ("20bn",)),
        ("a", "20", ("a20",)),
        ("bail", "out", ("bailout",)),
        ("ha", "noi", ("hanoi",)),
        ("da", "nang", ("danang",)),
        ("hoi", "an", ("hoian",)),
        ("عبد", "الفتاح", ("عبدالفتاح",)),
        # Words that stand beside others, numbers, characters, and what is too short.
        ("not", "able", ()),
        ("over", "all", ()),
        ("out", "rage", ()),
        ("pour", "tant", ()),
        ("не", "правда", ()),
        ("20", "13", ()),
        ("习", "近", ()),
        ("김", "정", ()),
        ("x", "ray", ()),
        ("up", "on", ()),
        ("ab", "cd", ()),
    ],
)
def test_two_words_are_closed(first: str, second: str, expected: tuple[str, ...]) -> None:
    assert closed(first, second) == expected


@pytest.mark.parametrize(
    ("word", "pair", "is_one"),
    [
        ("ceasefire", ("cease", "fire"), True),
        ("ceasefire", ("cease", "fires"), True),
        ("airstrikes", ("air", "strike"), True),
        ("hanoi", ("ha", "noi"), True),
        ("danang", ("da", "nang"), True),
        ("notable", ("not", "able"), False),
        ("overall", ("over", "all"), False),
        ("takeover", ("take", "over"), True),
        ("ceasefire", ("c", "easefire"), False),
        ("ceasefire", ("ceasefir", "e"), False),
        ("перемирие", ("пере", "мирие"), True),
        ("перемирие", ("пере", "мириеs"), False),
    ],
)
def test_a_word_is_opened(word: str, pair: tuple[str, str], *, is_one: bool) -> None:
    assert (pair in opened(word)) == is_one


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("mh17", (("mh", "17"),)),
        ("20bn", (("20", "bn"),)),
        ("s400", ()),
        ("4x4", ()),
        ("unit", ()),
        ("1400", ()),
        ("习近平近平", ()),
        ("नईदिल्ली", ()),
        ("x" * 31, ()),
    ],
)
def test_what_it_may_be_made_of(word: str, expected: tuple[tuple[str, str], ...]) -> None:
    assert opened(word) == expected


def test_words_that_are_not_side_by_side_are_not_closed() -> None:
    cease, phrase, fire = WordQuery.read('cease "x y" fire').asked
    assert (cease.otherwise, phrase.otherwise, fire.otherwise) == ((), (), ())
    assert WordQuery.read("the F-16 fire").asked[1].otherwise == ()


def test_each_of_two_is_closed_with_both_its_neighbours() -> None:
    cease, fire, talks = WordQuery.read("cease fire talks").asked
    assert cease.otherwise == ("ceasefire",)
    assert fire.otherwise == ("ceasefire", "firetalks", "firetalk")
    assert (cease.going_on, fire.going_on, talks.going_on) == ((), ("firetalks", "firetalk"), ())
    assert WordQuery.read("").asked == ()
