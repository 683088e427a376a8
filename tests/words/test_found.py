"""Words of queries, looked up in a real index: whatever the text and whatever is asked."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.words.folding import BREAK
from app.words.matching import matches
from app.words.query import WordQuery
from tests.exhaustive import exhaustive
from tests.words.filed import filed
from tests.words.texts import TEXTS, plain


@settings(max_examples=exhaustive(300, 20), deadline=None)
@given(text=TEXTS | st.text(max_size=200))
def test_any_text_is_a_query(text: str) -> None:
    query = WordQuery.read(text)
    assert query.is_empty == ({*plain(text)} <= {BREAK})
    with filed(("", "nothing of it")) as found:
        assert found(f"{text} absent") == []


@settings(max_examples=exhaustive(300, 20), deadline=None)
@given(text=TEXTS, data=st.data())
def test_a_text_is_found_by_its_own_words_in_any_order_and_by_how_the_last_one_begins(
    text: str, data: st.DataObject
) -> None:
    own = [word for word in plain(text) if word != BREAK]
    asked = data.draw(st.permutations(own))
    cut = data.draw(st.integers(0, len(own)))
    name, rest = " ".join(own[:cut]), " ".join(own[cut:])
    with filed((text, ""), (name, rest), (text, text)) as found:
        if not own:
            assert found(text) == []
            return
        for end in range(1, len(asked[-1]) + 1):
            assert found(" ".join([*asked[:-1], asked[-1][:end]])) == [1, 2, 3]
            assert found(" ".join([*asked, f"{asked[-1][:end]}§x{asked[0]}q"])) == []


@settings(max_examples=exhaustive(300, 20), deadline=None)
@given(text=TEXTS, data=st.data())
def test_a_text_is_found_by_any_run_of_its_words(text: str, data: st.DataObject) -> None:
    own = [word for word in plain(text) if word != BREAK]
    start = data.draw(st.integers(0, len(own)))
    end = data.draw(st.integers(start, len(own)))
    phrase = " ".join(own[start:end])
    with filed(("", " ".join(own))) as found:
        assert found(f'"{phrase}"') == ([1] if start < end else [])
        assert found(f'"{phrase} absent"') == []


def test_a_word_with_a_mark_is_no_choice_of_two_for_each_that_is_behind_it() -> None:
    """Each could be read in two ways, and all of them in more than a machine can count."""
    text = "F-16 " * 50
    assert len(list(matches(WordQuery.read(f'"{text}"'), text))) == 100


@pytest.mark.parametrize(
    "asked",
    ["quay -(harbour)", "quay -(harbour),", "quay -[harbour]", "quay −(harbour)", "quay –(harbour)", "-¿harbour?"],
)
def test_brackets_that_are_copied_are_taken_off_behind_a_minus_too(asked: str) -> None:
    assert [one.text for one in WordQuery.read(asked).excluded] == ["harbour"]


def test_nothing_stands_side_by_side_in_two_texts_or_records() -> None:
    with filed(("weapons", "experts"), ("", "weapons"), ("", "experts")) as found:
        assert found('"weapons experts"') == []
