"""Several articles' accounts of one event, and what its record says by them.

Each value of the record is one that an article tells, and it is known which: nothing is blended, and nobody is told to
be right. Pure functions of accounts; of places they are told what each lies in.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date as day
from typing import Generic, TypeVar

from app.curation.accounts.developments import is_own_voice
from app.curation.accounts.differences import Above, counts_alike, differences
from app.curation.accounts.standing import Value, day_of, latest, lies_in, narrower, standing
from app.curation.articles import Account, DateReading, Event, Evidence, Figure, Participant, Told
from app.vocabulary import Difference, EventStatus

Part = TypeVar("Part")
Worded = TypeVar("Worded", Figure, Participant)


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

    @property
    def happened_by(self) -> list[day]:
        """The last days on which the articles may have been published that tell of what occurred as past, in order."""
        if self.status != "occurred":
            return []
        return sorted(told.published for told in self.accounts if told.status == "occurred" and told.published)


def combine(event: Event, others: Iterable[Account], above: Above) -> Record:
    """What the record of an event says, by the article that introduces it and by those that tell of it as well."""
    accounts = sorted([event, *others], key=lambda told: (day_of(told), told is not event, told.article))
    status = latest(accounts, "status") or event
    dated = standing(accounts, "date", lambda new, old: narrower(new.date, old.date))
    placed = standing(accounts, "place", lambda new, old: lies_in(new.place, old.place, above))
    counting = latest(accounts, "figures")
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
