"""How many and who, by the accounts of several articles: each edge of the rules."""

import pytest

from app.curation.articles import Figure, Participant
from tests.curation.accounts import CLAIM, SECOND, figure, first, other, record, time, who


@pytest.mark.parametrize(
    ("here", "there", "expected", "differs"),
    [
        ([figure(20, "hurt")], [figure(30, "hurt")], [30], True),
        ([figure(30, "hurt")], [figure(20, "hurt")], [20], True),
        ([figure(20, "hurt")], [figure(3, "killed")], [3], False),
        ([figure(20, "hurt"), figure(3, "killed")], [figure(30, "hurt"), figure(3, "missing")], [30, 3], True),
        ([figure(36), figure(6), figure(15)], [figure(36)], [36], False),
        ([figure(20, "hurt")], [figure(30, "hurt", "other.q")], [20], True),
        ([figure(20, "hurt")], [figure(30, "hurt"), figure(3, "killed", "other.q")], [30, 3], True),
        ([figure(20, "hurt", "first.q")], [figure(30, "hurt", "other.q")], [20], True),
        ([Figure(200, None, "people", None, approximate=False, exact="hundreds")], [figure(1429)], [1429], False),
        ([time(1, "hour")], [time(2, "hours")], [2], True),
        ([time(1, "hour")], [time(60, "minutes")], [60], False),
    ],
)
def test_figures_are_those_that_the_latest_counts_itself(
    here: list[Figure], there: list[Figure], expected: list[int], differs: bool
) -> None:
    found = record(first(figures=here), other(figures=there))
    assert [one.part.low for one in found.figures] == expected
    assert ("figures" in found.told_differently) == differs


def test_of_figures_of_one_moment_the_article_that_introduces_the_event_has_the_word() -> None:
    found = record(first(published=SECOND, figures=[figure(20)]), other(figures=[figure(30)]))
    assert [(one.part.low, one.articles) for one in found.figures] == [(20, ["first"])]
    assert found.told_by["figures"] == "first"


def test_who_counts_one_of_several_figures_counts_them() -> None:
    counted = other(figures=[figure(30), figure(31, "hurt", "other.q")])
    assert record(first(figures=[figure(20)]), counted).told_by["figures"] == "other"


def test_figures_on_somebodys_word_are_the_records_where_nobody_counts() -> None:
    claimed = other(figures=[figure(30, "hurt", "other.q")])
    assert record(first()).told_by["figures"] is None
    assert record(first(), claimed).told_by["figures"] == "other"
    assert [(one.part, one.articles) for one in record(first(), claimed).sources] == [("other.q", ["other"])]


@pytest.mark.parametrize(
    ("here", "there", "differs"),
    [
        (who(rowers="agent", stewards="recipient"), who(stewards="agent", rowers="recipient"), True),
        (who(rowers="agent"), who(rowers="affected"), True),
        (who(rowers="agent"), who(rowers="participant"), False),
        ([*who(rowers="agent"), *who(rowers="recipient")], who(rowers="recipient"), False),
    ],
)
def test_who_does_it_to_whom(here: list[Participant], there: list[Participant], differs: bool) -> None:
    found = record(first(participants=here), other(participants=there), other("third"))
    assert ("participants" in found.told_differently) == differs


def test_participants_are_joined_and_none_of_them_hides_on_whose_word_it_stands() -> None:
    scheduled = first(status="scheduled", participants=who(rowers="participant", mayor="participant"))
    claimed = other(status="cancelled", participants=who(rowers="participant", club="agent"), **CLAIM)
    assert [
        (one.part.actor, one.part.according_to, one.articles) for one in record(scheduled, claimed).participants
    ] == [
        ("rowers", [], ["first", "other"]),
        ("mayor", [], ["first"]),
        ("club", ["other.q"], ["other"]),
    ]


def test_a_participant_is_called_as_the_first_article_calls_it() -> None:
    here, there = Participant("club", "agent", "the club", []), Participant("club", "agent", "rowers", [])
    (found,) = record(first(participants=[here]), other(participants=[there])).participants
    assert (found.part.as_written, found.articles) == ("the club", ["first", "other"])
