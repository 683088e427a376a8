"""Several articles' accounts of one event, and what its record says by them.

Each value of the record is one that an article tells, and it is known which: nothing is blended, and nobody is told to
be right. Pure functions of accounts; of places they are told what each lies in.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date as day
from typing import Generic, Literal, TypeVar

from app.curation.articles import Account, DateReading, Event, Evidence, Figure, Participant, Told
from app.curation.differences import (
    Above,
    counts_alike,
    differences,
    is_development,
    is_own_voice,
    lies_within,
)
from app.vocabulary import Difference, EventStatus

Part = TypeVar("Part")
Worded = TypeVar("Worded", Figure, Participant)
# What a record takes from one account each.
Value = Literal["status", "date", "place", "figures"]


@dataclass(slots=True)
class Joined(Generic[Part]):
    """A part of a record, and the ids of the articles that tell it."""

    part: Part
    articles: list[str]


@dataclass(slots=True)
class Record:
    """An event as all articles tell it, their accounts in the order of publication.

    `told_by` are the articles that its values are taken from. `is_claimed` says that its status stands on somebody's
    word alone.
    """

    event: Event
    accounts: list[Told]
    status: EventStatus
    is_claimed: bool
    date: DateReading | None
    place: str | None
    figures: list[Joined[Figure]]
    participants: list[Joined[Participant]]
    works: list[str]
    sources: list[Joined[str]]
    told_by: dict[Value, str | None]
    told_differently: list[Difference]

    @property
    def tellings(self) -> list[Told]:
        """Its accounts, that of the article which introduces it first."""
        return [self.event, *(told for told in self.accounts if told is not self.event)]

    @property
    def evidence(self) -> list[Evidence]:
        return [one for told in self.tellings for one in told.evidence]

    @property
    def told_until(self) -> day | None:
        """The last day on which the article that its status is taken from may have been published."""
        return next(told.published for told in self.accounts if told.article == self.told_by["status"])


def combine(event: Event, others: Iterable[Account], above: Above) -> Record:
    """What the record of an event says, by the article that introduces it and by those that tell of it as well."""
    accounts = sorted([event, *others], key=lambda told: (_day(told), told is not event, told.article))
    status = _latest(accounts, "status") or event
    dated = _standing(accounts, "date", lambda new, old: _is_narrower(new.date, old.date))
    placed = _standing(accounts, "place", lambda new, old: _is_part(new.place, old.place, above))
    counting = _latest(accounts, "figures")
    # What was told first of the event stands first.
    told = [event, *(one for one in accounts if one is not event)]
    return Record(
        event=event,
        accounts=accounts,
        status=status.status or event.status,
        is_claimed=not is_own_voice(status),
        date=dated.date if dated else None,
        place=placed.place if placed else None,
        figures=_figures(counting, told) if counting else [],
        participants=_participants(told),
        works=list(dict.fromkeys(work for one in told for work in one.works)),
        sources=_sources(told),
        told_by={
            "status": status.article,
            "date": dated.article if dated else None,
            "place": placed.article if placed else None,
            "figures": counting.article if counting else None,
        },
        told_differently=differences(accounts, above),
    )


def _day(told: Told) -> day:
    """When it was told; what was published nobody knows when counts as the earliest."""
    return told.published or day.min


def _gives(told: Told, value: Value) -> bool:
    return bool(told.figures) if value == "figures" else getattr(told, value) is not None


def _gives_itself(told: Told, value: Value) -> bool:
    """Whether the article gives it in its own voice."""
    if not _gives(told, value) or told.status == "alleged":
        return False
    match value:
        case "status":
            return is_own_voice(told)
        case "date":
            return not told.date_according_to
        case "place":
            return not told.place_according_to
        case "figures":
            return any(not one.according_to for one in told.figures)


def _latest(accounts: Sequence[Told], value: Value) -> Told | None:
    """The latest account that gives it in its own voice, else the first that gives it."""
    own = [told for told in accounts if _gives_itself(told, value)]
    # Of those published on one day, the first.
    return max(own, key=_day) if own else next((told for told in accounts if _gives(told, value)), None)


def _standing(accounts: Sequence[Told], value: Value, is_narrower: Callable[[Told, Told], bool]) -> Told | None:
    """The first account that gives it in its own voice, or a later one that may take its place; else the first."""
    standing: Told | None = None
    # What had become of the event by then, and by what stands.
    reached: EventStatus | None = None
    stage: EventStatus | None = None
    for told in accounts:
        if told.status and is_own_voice(told):
            reached = told.status
        if not _gives_itself(told, value):
            continue
        goes_further = bool(told.status and stage and is_development(stage, told.status))
        if (
            standing is None
            or _corrects(told, standing)
            or (_day(told) > _day(standing) and (goes_further or is_narrower(told, standing)))
        ):
            standing, stage = told, reached
    return standing or next((told for told in accounts if _gives(told, value)), None)


def _corrects(told: Told, other: Told) -> bool:
    return isinstance(told, Account) and told.corrects == other.article


def _is_narrower(new: DateReading | None, old: DateReading | None) -> bool:
    return new is not None and old is not None and lies_within(new, old)


def _is_part(new: str | None, old: str | None, above: Above) -> bool:
    return new is not None and old is not None and new != old and old in above(new)


def _figures(counting: Told, told: Sequence[Told]) -> list[Joined[Figure]]:
    """Those of one account, with all the articles that tell the same."""
    return [
        _joined(one, [(like, other) for other in told for like in other.figures if counts_alike(one, like)])
        for one in counting.figures
    ]


def _participants(told: Sequence[Told]) -> list[Joined[Participant]]:
    """Those of all accounts, each once in a role."""
    found: dict[tuple[str, str], list[tuple[Participant, Told]]] = {}
    for account in told:
        for one in account.participants:
            found.setdefault((one.actor, one.role), []).append((one, account))
    return [_joined(tellings[0][0], tellings) for tellings in found.values()]


def _joined(part: Worded, tellings: Sequence[tuple[Worded, Told]]) -> Joined[Worded]:
    """A part names all on whose word it stands, and nobody where an article tells it in its own voice."""
    articles = list(dict.fromkeys(account.article for _, account in tellings))
    words = [one.according_to for one, _ in tellings]
    sources = list(dict.fromkeys(quote for quotes in words for quote in quotes)) if all(words) else []
    return Joined(replace(part, according_to=sources), articles)


def _sources(told: Sequence[Told]) -> list[Joined[str]]:
    """All quotes on whose word it, or a part of it, stands."""
    found: dict[str, list[str]] = {}
    for account in told:
        for quote in account.sources:
            found.setdefault(quote, []).append(account.article)
    return [Joined(quote, articles) for quote, articles in found.items()]
