"""What a filter means, in plain Python over the rendered documents: slow, short, and sharing no code."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.answers.spelling import matches, text_of

Json = dict[str, Any]
Filter = dict[str, list[str]]
"""Each parameter with its values."""

FIRST_DAY, LAST_DAY = "0000", "9999-99"
"""Before and after every day, as text."""


@dataclass
class Oracle:
    """All documents of a dataset, by list; `texts` is what is read of each article, by its id."""

    events: list[Json]
    quotes: list[Json]
    actors: list[Json]
    places: list[Json]
    articles: list[Json]
    texts: dict[str, Json]

    def select_events(self, given: Filter) -> list[str]:
        found = [event for event in self.events if all(rule(self, event, given) for rule in _EVENT_RULES)]
        return _sorted(found, given.get("sort", ["date"])[0])

    def select_quotes(self, given: Filter) -> list[str]:
        found = [quote for quote in self.quotes if all(rule(self, quote, given) for rule in _QUOTE_RULES)]
        return _sorted(found, given.get("sort", ["position"])[0])

    def is_on_side(self, actor: str, side: str) -> bool:
        """An actor, its parts, and everyone who has a role in it or in a part of it."""
        served = [of["id"] for one in self.actors if one["id"] == actor for role in one["roles"] for of in role["of"]]
        return any(side in self._actor_and_above(one) for one in (actor, *served))

    def lies_in(self, place: Json | None, wanted: list[str]) -> bool:
        within = {one["id"]: one["within"]["id"] if one["within"] else None for one in self.places}
        here = place["id"] if place else None
        while here is not None:
            if here in wanted:
                return True
            here = within[here]
        return False

    def _actor_and_above(self, actor: str) -> set[str]:
        part_of = {one["id"]: one["part_of"]["id"] if one["part_of"] else None for one in self.actors}
        found: set[str] = set()
        here: str | None = actor
        while here is not None:
            found.add(here)
            here = part_of[here]
        return found


Rule = Callable[[Oracle, Json, Filter], bool]


def _text_order(document: Json) -> tuple[str, int, int, str]:
    first = document["evidence"][0]
    return document["id"].partition(".")[0], first["start"], first["end"], document["id"]


def _sorted(found: list[Json], sort: str) -> list[str]:
    """Sorting is stable: ties stay in the order of the text, undated records come last both ways."""
    found = sorted(found, key=_text_order)
    if sort != "position":
        dated = [one for one in found if _is_dated(one)]
        undated = [one for one in found if not _is_dated(one)]
        dated.sort(key=lambda one: one["date"]["earliest"] or FIRST_DAY, reverse=sort == "-date")
        found = dated + undated
    return [one["id"] for one in found]


def _is_dated(document: Json) -> bool:
    date = _date(document)
    return date is not None and date["edtf"] is not None


def _date(document: Json) -> Json | None:
    """When it was, or when it was published."""
    found: Json | None = document["published"] if document["record"] == "article" else document["date"]
    return found


def in_window(_: Oracle, document: Json, given: Filter) -> bool:
    if "from" not in given and "to" not in given:
        return True
    date = _date(document)
    if date is None or date["edtf"] is None:
        return False
    first, last = given.get("from", [FIRST_DAY])[0], given.get("to", [LAST_DAY])[0]
    earliest, latest = date["earliest"] or FIRST_DAY, date["latest"] or LAST_DAY
    if given.get("date_match") == ["must"]:
        return bool(first <= earliest and latest <= last)
    return bool(earliest <= last and first <= latest)


def has_its_words(oracle: Oracle, document: Json, given: Filter) -> bool:
    text = oracle.texts[document["id"]]["text"] if document["record"] == "article" else None
    return "q" not in given or matches(text_of(document, text), given["q"][0])


def _is_dated_as_asked(_: Oracle, document: Json, given: Filter) -> bool:
    return "dated" not in given or given["dated"] == [str(_is_dated(document)).lower()]


def _actors_take_part(_: Oracle, event: Json, given: Filter) -> bool:
    roles = given.get("role")
    told = [one["actor"]["id"] for one in event["participants"] if roles is None or one["role"] in roles]
    if "actor" not in given:
        return roles is None or bool(told)
    combine = all if given.get("actor_match") == ["all"] else any
    return combine(actor in told for actor in given["actor"])


def _others_take_part(_: Oracle, event: Json, given: Filter) -> bool:
    return set(given.get("with", [])) <= {one["actor"]["id"] for one in event["participants"]}


def _is_on_a_side(oracle: Oracle, document: Json, given: Filter) -> bool:
    actors = [one["actor"]["id"] for one in document.get("participants") or document.get("speakers") or []]
    return "side" not in given or any(oracle.is_on_side(a, side) for a in actors for side in given["side"])


def has(parameter: str, values: Callable[[Json], list[str]]) -> Rule:
    return lambda _, document, given: parameter not in given or bool(set(values(document)) & set(given[parameter]))


_BOTH: list[Rule] = [
    has_its_words,
    in_window,
    _is_dated_as_asked,
    _is_on_a_side,
    has("contested", lambda document: [str(document["contested"]).lower()]),
    has("id", lambda document: [document["id"]]),
]
_EVENT_RULES: list[Rule] = [
    *_BOTH,
    _actors_take_part,
    _others_take_part,
    lambda oracle, event, given: "place" not in given or oracle.lies_in(event["place"], given["place"]),
    has("type", lambda event: [event["type"]]),
    has("status", lambda event: [event["status"]]),
    has("article", lambda event: [one["id"] for one in event["articles"]]),
]
_QUOTE_RULES: list[Rule] = [
    *_BOTH,
    has("speaker", lambda quote: [one["actor"]["id"] for one in quote["speakers"]]),
    has("about", lambda quote: [one["id"] for one in quote["about"]]),
    has("kind", lambda quote: [quote["kind"]]),
    has("act", lambda quote: [quote["act"]]),
    has("relation", lambda quote: [one["relation"] for one in quote["answers"]]),
    has("article", lambda quote: [quote["article"]["id"]]),
]
