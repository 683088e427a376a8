"""When an event was, by the accounts of several articles: each edge of the rules."""

from datetime import date

import pytest

from app.curation.articles import Account, DateReading, Event
from app.vocabulary import EventStatus
from tests.curation.accounts import CLAIM, SECOND, THIRD, dated, day, first, other, record


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
