"""Events and their accounts as plain values, as the loader hands them on, and the record that they make."""

from dataclasses import replace
from datetime import date
from typing import Any

from app.curation.accounts.accounts import Record, combine
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
