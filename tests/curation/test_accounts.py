"""What the record of an event says by the accounts of several articles: each edge of the rules, as plain values."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.curation.accounts import Record, combine
from app.curation.articles import Account, DateReading, Event, Figure, Participant
from app.dates import label, parse_edtf
from app.vocabulary import EventStatus, ParticipantRole

WITHIN = {"pier": ["pier", "town", "land"], "town": ["town", "land"], "land": ["land"], "lake": ["lake"]}
FIRST, SECOND, THIRD = date(2024, 6, 2), date(2024, 6, 4), date(2025, 1, 10)
CLAIM: dict[str, Any] = {"according_to": ["other.q"]}


def day(edtf: str, *, stated: bool = True) -> DateReading:
    parsed = parse_edtf(edtf)
    return DateReading(parsed, None, label(parsed), None, stated)


def figure(number: int, counts: str | None = None, *words: str) -> Figure:
    return Figure(number, number, "people", counts, approximate=False, exact=str(number), according_to=list(words))


def time(number: int, unit: str) -> Figure:
    return Figure(number, number, unit, None, approximate=False, exact=f"{number} {unit}")


def who(**roles: ParticipantRole) -> list[Participant]:
    return [Participant(actor, role, None, []) for actor, role in roles.items()]


def told(article: str, published: date | None, **given: Any) -> dict[str, Any]:
    edtf = given.pop("date", None)
    lists = (
        *("date_according_to", "place_according_to", "participants", "works", "according_to", "figures", "evidence"),
        *("links", "conditions"),
    )
    words = given.get("according_to", [])
    # As the loader hands it on, each part stands on the word on which all of it does.
    inherited = {
        "date_according_to": words,
        "place_according_to": words,
        "participants": [replace(one, according_to=one.according_to or words) for one in given.get("participants", [])],
    }
    given = {**inherited, **given, "participants": inherited["participants"]}
    known = {"id": "first.event", "article": article, "published": published, "date": edtf and day(edtf)}
    return known | {"place": None, "status": None} | {name: [] for name in lists} | given


def first(published: date | None = FIRST, status: EventStatus = "occurred", **given: Any) -> Event:
    return Event(**told("first", published, status=status, **given), title="It happens", type="harm")


def other(article: str = "other", published: date | None = SECOND, **given: Any) -> Account:
    extra = {name: given.pop(name) for name in ("corrects",) if name in given}
    return Account(**told(article, published, **given), **extra)


def record(event: Event, *others: Account) -> Record:
    return combine(event, others, WITHIN.__getitem__)


def dated(found: Record) -> tuple[str | None, str | None]:
    edtf = found.date.edtf if found.date else None
    return edtf.edtf if edtf else None, found.told_by["date"]


@pytest.mark.parametrize(
    ("event", "others", "expected", "differs"),
    [
        # A later, wider or rival date displaces nothing; a narrower one within it does.
        (first(date="2024-06-01"), [other(date="2024")], ("2024-06-01", "first"), False),
        (first(date="2024-06-01"), [other(date="2024-05-31")], ("2024-06-01", "first"), True),
        (first(date="2024-06"), [other(date="2024-06-01")], ("2024-06-01", "other"), False),
        (first(date="2024-06"), [other(date="2024-06")], ("2024-06", "first"), False),
        (first(date="2024-06"), [other(date="2024-06-15/2024-06-30")], ("2024-06-15/2024-06-30", "other"), False),
        (first(date="2024-06-01/.."), [other(date="2024-07-01")], ("2024-07-01", "other"), False),
        (first(date="2024-06"), [other(date="2024-05-20/2024-06-10")], ("2024-06", "first"), False),
        (first(date="2024-06"), [other(date="2024-06-20/2024-07-10")], ("2024-06", "first"), False),
        # On somebody's word nothing is displaced, and what nobody tells itself is the first that is told.
        (
            first(date="2024-06"),
            [other(date="2024-06-01", date_according_to=["other.q"])],
            ("2024-06", "first"),
            False,
        ),
        (
            first(status="alleged", according_to=["first.q"], date="2024-06-01"),
            [other(according_to=["other.q"], date="2024-06-02")],
            ("2024-06-01", "first"),
            True,
        ),
        (
            first(status="alleged", according_to=["first.q"], date="2024-06-01"),
            [other(status="occurred", date="2024-05-31")],
            ("2024-05-31", "other"),
            True,
        ),
        (
            first(status="alleged", date="2024-06-01"),
            [other(status="occurred", date="2024-05-31")],
            ("2024-05-31", "other"),
            True,
        ),
        (first(date="2024-06-01", **CLAIM), [other(published=None)], ("2024-06-01", "first"), False),
        # Of two that share a day, neither is apart from the other.
        (
            first(date="2024-06-01/2024-06-03"),
            [other(date="2024-06-03/2024-06-05")],
            ("2024-06-01/2024-06-03", "first"),
            False,
        ),
        (
            first(date="2024-06-03/2024-06-05"),
            [other(date="2024-06-01/2024-06-03")],
            ("2024-06-03/2024-06-05", "first"),
            False,
        ),
        # A correction of the one that gave it, and of another one.
        (first(date="2024-06-01"), [other(date="2024-05-31", corrects="first")], ("2024-05-31", "other"), True),
        (first(date="2024-06-01"), [other(date="2024-05-31", corrects="third")], ("2024-06-01", "first"), True),
        # A correction of a correction, of another day and of the same, and a recap that repeats what was corrected.
        (
            first(date="2024-06-01"),
            [other(date="2024-05-31", corrects="first"), other("third", THIRD, date="2024-05-29", corrects="other")],
            ("2024-05-29", "third"),
            True,
        ),
        (
            first(date="2024-06-01"),
            [other(date="2024-05-31", corrects="first"), other("a", date="2024-05-29", corrects="other")],
            ("2024-05-29", "a"),
            True,
        ),
        (
            first(date="2024-06-01"),
            [other(date="2024-05-31", corrects="first"), other("third", THIRD, date="2024-06-01")],
            ("2024-05-31", "other"),
            True,
        ),
        # What was published nobody knows when is the earliest; of one moment, the article that introduces the event.
        (first(date="2024-06-01"), [other(published=None, date="2024-05-30")], ("2024-05-30", "other"), True),
        (first(published=SECOND, date="2024-06-01"), [other(date="2024-05-30")], ("2024-06-01", "first"), True),
        (first(published=SECOND, date="2024-06"), [other(date="2024-06-01")], ("2024-06", "first"), False),
        (
            first(),
            [other("b", date="2024-05-30"), other("a", date="2024-05-29")],
            ("2024-05-29", "a"),
            True,
        ),
        # What takes it further has another day, and this is no difference; a cancellation tells the day it was due.
        (
            first(status="scheduled", date="2024-06-05"),
            [other(status="occurred", date="2024-06-06")],
            ("2024-06-06", "other"),
            False,
        ),
        (
            first(status="scheduled", date="2024-06-05"),
            [other(status="postponed", date="2024-06-09")],
            ("2024-06-09", "other"),
            False,
        ),
        (
            first(status="scheduled", date="2024-06-05"),
            [other(status="cancelled", date="2024-06-06")],
            ("2024-06-06", "other"),
            True,
        ),
        (
            first(status="occurred", date="2024-06-05"),
            [other(status="scheduled", date="2024-06-06")],
            ("2024-06-05", "first"),
            True,
        ),
        # On somebody's word alone it has not gone further: neither does the claim, nor is it a stage for what follows.
        (
            first(status="scheduled", date="2024-06-05"),
            [other(status="occurred", date="2024-06-06", **CLAIM)],
            ("2024-06-05", "first"),
            True,
        ),
        (
            first(status="scheduled"),
            [
                other("a", status="occurred", according_to=["a.q"]),
                other("b", date(2024, 6, 5), date="2024-06-07"),
                other("c", THIRD, status="occurred", date="2024-06-08"),
            ],
            ("2024-06-08", "c"),
            True,
        ),
    ],
)
def test_whose_date_it_is(
    event: Event, others: list[Account], expected: tuple[str | None, str | None], differs: bool
) -> None:
    found = record(event, *others)
    assert dated(found) == expected
    assert ("date" in found.told_differently) == differs


def test_what_is_put_off_to_no_day_yet_has_none_until_one_is_told() -> None:
    due, put_off = first(status="scheduled", date="2024-06-05"), other(status="postponed")
    assert dated(record(due, put_off)) == (None, None)
    assert dated(record(due, other(status="postponed", **CLAIM))) == ("2024-06-05", "first")
    said = other("third", THIRD, date="2025-02", date_according_to=["third.q"])
    assert dated(record(due, put_off, said)) == ("2025-02", "third")


@pytest.mark.parametrize(("status", "differs"), [("postponed", False), ("cancelled", False), ("scheduled", True)])
def test_what_is_due_anew_is_due_on_another_day(status: EventStatus, differs: bool) -> None:
    due, anew = first(status="scheduled", date="2024-06-05"), other("third", THIRD, status="scheduled", date="2025-02")
    found = record(due, other(status=status, date="2024-06-05" if status == "cancelled" else None), anew)
    assert (found.status, found.told_differently) == ("scheduled", ["date"] if differs else [])
    assert dated(found) == (("2024-06-05", "first") if differs else ("2025-02", "third"))


def test_a_bound_by_publication_gives_way_to_a_day_within_it() -> None:
    event = first()
    event.date = day("../2024-06-02", stated=False)
    assert dated(record(event, other(date="2024-05-20"))) == ("2024-05-20", "other")
    assert record(event, other(date="2024-05-20")).told_differently == []


def test_a_day_takes_the_place_of_what_no_calendar_holds() -> None:
    rains = DateReading(None, None, "in the rains", None, stated=True)
    event, account = first(), other(date="2024-05-20")
    event.date = rains
    assert dated(record(event, account)) == ("2024-05-20", "other")
    account.date = rains
    assert dated(record(event, account)) == (None, "first")
    event.date = day("2024-06")
    assert (dated(record(event, account)), record(event, account).told_differently) == (("2024-06", "first"), [])


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
def test_what_became_of_it(
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
