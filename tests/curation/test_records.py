"""Short forms for the common case: each becomes the long one, with white space folded."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from app.curation.shapes.articles import Roles
from app.curation.shapes.events import Participations
from app.curation.shapes.measures import DateUseShort, Days, DayShort
from app.curation.shapes.quotes import Speakers
from app.curation.shapes.values import Text, Words


def read(shape: Any, value: object) -> Any:
    return TypeAdapter(shape).validate_python(value)


@pytest.mark.parametrize(
    ("shape", "short", "long"),
    [
        pytest.param(Words, "a  b", ["a b"], id="words"),
        pytest.param(Words, ["a\nb", " c "], ["a b", "c"], id="a list of words"),
        pytest.param(Speakers, "a", {"a": None}, id="a speaker"),
        pytest.param(Speakers, ["a", "b"], {"a": None, "b": None}, id="speakers"),
        pytest.param(Speakers, {"a": "he  said"}, {"a": "he said"}, id="a speaker with words"),
        pytest.param(Text, "two\n  lines ", "two lines", id="text"),
    ],
)
def test_a_short_form_is_the_long_one(shape: Any, short: object, long: object) -> None:
    assert read(shape, short) == long


@pytest.mark.parametrize(
    ("shape", "short", "long"),
    [
        pytest.param(Participations, "agent", [{"role": "agent"}], id="a role"),
        pytest.param(
            Participations, ["agent", {"role": "target"}], [{"role": "agent"}, {"role": "target"}], id="roles"
        ),
        pytest.param(Participations, {"role": "agent"}, [{"role": "agent"}], id="a role in full"),
        pytest.param(Roles, {"title": "T", "of": "a"}, [{"title": "T", "of": ["a"]}], id="a title"),
    ],
)
def test_a_single_entry_is_a_list_of_one(shape: Any, short: object, long: list[dict[str, object]]) -> None:
    assert [one.model_dump(exclude_unset=True) for one in read(shape, short)] == long


@pytest.mark.parametrize(
    ("shape", "short", "long"),
    [
        pytest.param(DateUseShort, "Monday", {"words": "Monday"}, id="words of a day"),
        pytest.param(DateUseShort, {"date": "2013", "basis": "b"}, {"date": "2013", "basis": "b"}, id="its own date"),
        pytest.param(DayShort, "2013-09-09", {"date": "2013-09-09"}, id="a day"),
    ],
)
def test_a_lone_scalar_stands_for_its_first_key(shape: Any, short: object, long: dict[str, str]) -> None:
    assert read(shape, short).model_dump(exclude_unset=True) == long


def test_the_basis_of_the_days_is_that_of_each_without_its_own() -> None:
    days = {
        "basis": "all",
        "Monday": "2013-09-09",
        "2011": {"date": "2011", "basis": "own"},
        "later": {"date": "undated"},
    }
    assert {words: (day.date, day.basis) for words, day in read(Days, days).items()} == {
        "Monday": ("2013-09-09", "all"),
        "2011": ("2011", "own"),
        "later": ("undated", "all"),
    }


def test_days_need_no_basis() -> None:
    assert read(Days, {"Monday": "2013-09-09"})["Monday"].basis is None
    assert read(Days, {}) == {}


@pytest.mark.parametrize(
    ("shape", "value", "kind"),
    [
        pytest.param(Text, " \n ", "too_short", id="white space"),
        pytest.param(Speakers, [], "too_short", id="nobody"),
        pytest.param(Days, "Monday", "dict_type", id="words for days"),
        pytest.param(Days, {"Monday": ["2013"]}, "model_type", id="a list for a day"),
        pytest.param(Words, {"a": "b"}, "string_type", id="a mapping for words"),
    ],
)
def test_what_is_no_form_at_all_is_refused(shape: Any, value: object, kind: str) -> None:
    with pytest.raises(ValidationError) as refused:
        read(shape, value)
    assert [error["type"] for error in refused.value.errors()] == [kind]
