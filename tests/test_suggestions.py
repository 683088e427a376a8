"""Near names for a misspelt one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.suggestions import near

unhurried = settings(deadline=None)
ACTORS = ("john-kerry", "sergei-lavrov", "barack-obama", "syria", "syrian-government", "syrian-rebels", "us")


@pytest.mark.parametrize(
    ("word", "found"),
    [
        pytest.param("john-kery", ["john-kerry"], id="a letter left out"),
        pytest.param("john-kerrry", ["john-kerry"], id="a letter too many"),
        pytest.param("jonh-kerry", ["john-kerry"], id="two exchanged"),
        pytest.param("john-karry", ["john-kerry"], id="one for another"),
        pytest.param("kerry", ["john-kerry"], id="a part of the name"),
        pytest.param("uk", ["us"], id="a slip in a name of two letters"),
        pytest.param("syrai", ["syria"], id="the nearest alone"),
        pytest.param("xyzzy", [], id="like none"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_the_names_nearest_to_a_word(word: str, found: list[str]) -> None:
    assert near(word, ACTORS) == found


def test_the_best_comes_first_and_there_are_at_most_three() -> None:
    known = ["draft-1", "draft-2", "draft-3", "draft", "drift"]
    assert near("draf", known)[0] == "draft"
    assert len(near("draf", known)) == 3
    assert len(near("draf", known, most=2)) == 2


def test_a_name_that_is_the_word_but_for_its_case_is_meant_alone() -> None:
    assert near("LIMIT", ["delimiter", "limit", "limits"]) == ["limit"]


def test_a_name_that_is_known_twice_is_told_once() -> None:
    assert near("syria", ["syria", "syria"]) == ["syria"]


@st.composite
def slips(draw: st.DrawFn) -> tuple[str, str]:
    """A name, and the name with one slip in it."""
    name = draw(st.text("abcdefghij-", min_size=2, max_size=12))
    at = draw(st.integers(0, len(name) - 1))
    letter = draw(st.sampled_from("abcdefghij-"))
    forms = [name[:at] + name[at + 1 :], name[:at] + letter + name[at:], name[:at] + letter + name[at + 1 :]]
    return name, draw(st.sampled_from(forms))


@unhurried
@given(slips())
def test_a_single_slip_always_gets_its_suggestion(slip: tuple[str, str]) -> None:
    name, slipped = slip
    assert name in near(slipped, [*ACTORS, name, "quite-another-name"])
