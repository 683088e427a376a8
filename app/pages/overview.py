"""In this article: what happened when, who disputes what, who is named."""

from collections import Counter
from dataclasses import dataclass

from app.documents import Json
from app.pages.drawings.axis import Days
from app.pages.phrases import note

_MOST_EVENTS, _MOST_CLAIMS, _MOST_ACTORS = 8, 6, 10
# Days up to which a date says when something happened rather than in which years.
_CLOSE = 31


@dataclass(frozen=True)
class Dated:
    event: Json
    note: str


@dataclass(frozen=True)
class Overview:
    """`events` in the order of their days, or of the text where it tells none.

    `claims` that somebody answers, `actors` with how often each is named.
    """

    events: list[Dated]
    claims: list[Json]
    actors: list[tuple[Json, int]]


def overview(text: Json) -> Overview:
    records = text["records"]
    claims = {one["id"]: one for one in records["quotes"]}
    return Overview(
        events=[Dated(one, note(one, claims)) for one in _when(records["events"])],
        claims=[one for one in records["quotes"] if one["contested"]][:_MOST_CLAIMS],
        actors=_most_named(text),
    )


def _when(events: list[Json]) -> list[Json]:
    """The events of which the text tells the days, those first that most is said of; where it tells none, its first."""
    dated = [(days, event) for event in events if (days := _days(event))]
    if not dated:
        return events[:_MOST_EVENTS]
    most_told = sorted(dated, key=lambda one: -(one[1]["quotes_total"] + one[1]["evidence_total"]))[:_MOST_EVENTS]
    return [
        event
        for _, event in sorted(most_told, key=lambda one: (one[0].last, one[0].first, one[1]["evidence"][0]["start"]))
    ]


def _days(event: Json) -> Days | None:
    days = Days.of(event["date"])
    is_told = days is not None and days.is_closed and days.last - days.first <= _CLOSE and event["date"]["stated"]
    return days if is_told else None


def _most_named(text: Json) -> list[tuple[Json, int]]:
    mentions = (one["record"] for one in text["spans"] if one["use"] == "mention")
    counts = Counter(one["id"] for one in mentions if one["record"] == "actor")
    actors = {one["id"]: one for one in text["records"]["actors"]}
    return [(actors[id_], number) for id_, number in counts.most_common(_MOST_ACTORS) if id_ in actors]
