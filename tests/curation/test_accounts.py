"""What became of an event, and where, by the accounts of several articles: each edge of the rules."""

from datetime import date
from typing import Any

import pytest

from app.vocabulary import EventStatus
from tests.curation.accounts import CLAIM, SECOND, THIRD, figure, first, other, record


@pytest.mark.parametrize(
    ("here", "there", "expected", "differs"),
    [
        ("town", "pier", ("pier", "other"), False),
        ("pier", "land", ("pier", "first"), False),
        ("pier", "lake", ("pier", "first"), True),
        (None, "lake", ("lake", "other"), False),
    ],
)
def test_whose_place_it_is(here: str | None, there: str, expected: tuple[str, str], differs: bool) -> None:
    found = record(first(place=here), other(place=there))
    assert (found.place, found.told_by["place"]) == expected
    assert ("place" in found.told_differently) == differs


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        (["first.q"], [], ("pier", "other")),
        ([], ["other.q"], ("town", "first")),
        (["first.q"], ["other.q"], ("town", "first")),
    ],
)
def test_a_place_on_somebodys_word_is_the_records_where_no_article_gives_one_itself(
    here: list[str], there: list[str], expected: tuple[str, str]
) -> None:
    found = record(
        first(place="town", place_according_to=here),
        other(place="pier", place_according_to=there),
    )
    assert (found.place, found.told_by["place"]) == expected


@pytest.mark.parametrize(
    ("before", "after", "expected", "claimed", "differs"),
    [
        ({"status": "scheduled"}, {"status": "occurred"}, ("occurred", "other"), False, False),
        ({"status": "conditional"}, {"status": "ongoing"}, ("ongoing", "other"), False, False),
        ({"status": "scheduled"}, {"status": "cancelled"}, ("cancelled", "other"), False, False),
        ({"status": "cancelled"}, {"status": "scheduled"}, ("scheduled", "other"), False, False),
        ({"status": "cancelled"}, {"status": "occurred"}, ("occurred", "other"), False, True),
        ({"status": "occurred"}, {"status": "cancelled"}, ("cancelled", "other"), False, True),
        ({"status": "scheduled"}, {"status": "conditional"}, ("conditional", "other"), False, True),
        # A cancellation on somebody's word shows, and does not become the record's.
        ({"status": "scheduled"}, {"status": "cancelled", **CLAIM}, ("scheduled", "first"), False, True),
        ({"status": "scheduled", "according_to": ["first.q"]}, {"status": "cancelled", **CLAIM},
         ("scheduled", "first"), True, True),
        ({"status": "cancelled", "according_to": ["first.q"]}, {}, ("cancelled", "first"), True, False),
        ({"status": "cancelled", "according_to": ["first.q"]}, {"status": "occurred"}, ("occurred", "other"), False,
         True),
        # That one article attributes what another one asserts is no difference, in whichever order.
        ({"status": "occurred"}, {"status": "alleged", **CLAIM}, ("occurred", "first"), False, False),
        ({"status": "alleged", "according_to": ["first.q"]}, {"status": "occurred"}, ("occurred", "other"), False,
         False),
        ({"status": "scheduled", "according_to": ["first.q"]}, {"status": "occurred"}, ("occurred", "other"), False,
         False),
        ({"status": "scheduled"}, {"status": "alleged", **CLAIM}, ("scheduled", "first"), False, True),
        ({"status": "alleged"}, {"published": None}, ("alleged", "first"), True, False),
        ({"status": "scheduled"}, {"status": "scheduled", **CLAIM}, ("scheduled", "first"), False, False),
        # What is told on one day may have been told in either order, on another in one alone.
        ({"status": "occurred"}, {"status": "scheduled"}, ("scheduled", "other"), False, True),
        ({"status": "occurred", "published": SECOND}, {"status": "scheduled"}, ("occurred", "first"), False, False),
        ({"status": "occurred", "published": SECOND}, {"status": "cancelled"}, ("occurred", "first"), False, True),
        # What was published nobody knows when bears out what was claimed no later.
        ({"status": "occurred", "published": None}, {"status": "scheduled", **CLAIM}, ("occurred", "first"), False,
         True),
        ({"status": "occurred", "published": None}, {"status": "scheduled", "published": None, **CLAIM},
         ("occurred", "first"), False, False),
    ],
)  # fmt: skip
def test_the_status_is_that_of_the_latest_account_in_its_own_voice(
    before: dict[str, Any], after: dict[str, Any], expected: tuple[str, str], claimed: bool, differs: bool
) -> None:
    found = record(first(**before), other(**after))
    assert (found.status, found.told_by["status"], found.is_claimed) == (*expected, claimed)
    assert ("status" in found.told_differently) == differs


def test_it_may_be_put_off_and_called_off_and_take_place_at_last() -> None:
    steps: list[EventStatus] = ["postponed", "cancelled", "scheduled", "ongoing", "occurred"]
    others = [other(f"a{n}", date(2024, 7, n), status=one) for n, one in enumerate(steps, 1)]
    found = record(first(status="conditional"), *others)
    assert (found.status, found.told_differently) == ("occurred", [])


def test_one_article_that_bears_a_claim_out_is_enough() -> None:
    claim = other("a", status="alleged", according_to=["a.q"])
    found = record(first(status="scheduled"), claim, other("b", THIRD, status="occurred"))
    assert (found.status, found.told_differently) == ("occurred", [])


def test_whose_status_it_is_says_until_when_it_is_told() -> None:
    found = record(first(status="scheduled"), other("b", THIRD), other("a", status="occurred"))
    assert ([one.article for one in found.tellings], found.told_until) == (["first", "a", "b"], SECOND)


def test_words_that_say_nothing_else_change_nothing() -> None:
    event = first(status="scheduled", date="2024-06-05", place="pier", figures=[figure(20)])
    alone, with_words = record(event), record(event, other())
    assert [one.article for one in with_words.accounts] == ["first", "other"]
    assert (with_words.status, with_words.date, with_words.place) == (alone.status, alone.date, alone.place)
    assert with_words.told_by == alone.told_by
    assert with_words.told_differently == []
