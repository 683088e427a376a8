"""What a filter means, in plain Python over the rendered documents: slow, short, and sharing no code."""

from collections.abc import Callable

from tests.answers.documents import FIRST_DAY, LAST_DAY, Documents, Json
from tests.answers.fitting import fit_in_pairs, fits, left_out, plain
from tests.answers.spelling import matches, text_of

Filter = dict[str, list[str]]
"""Each parameter with its values."""


class Oracle(Documents):
    """What a list answers to filters."""

    def select_events(self, given: Filter) -> list[str]:
        found = [event for event in self.events if all(rule(self, event, given) for rule in _EVENT_RULES)]
        return _sorted(self, found, given.get("sort", ["date"])[0])

    def select_quotes(self, given: Filter) -> list[str]:
        found = [quote for quote in self.quotes if all(rule(self, quote, given) for rule in _QUOTE_RULES)]
        return _sorted(self, found, given.get("sort", ["position"])[0])


Rule = Callable[[Oracle, Json, Filter], bool]


def _text_order(document: Json) -> tuple[str, int, int, str]:
    first = document["evidence"][0]
    return document["id"].partition(".")[0], first["start"], first["end"], document["id"]


def _sorted(oracle: Oracle, found: list[Json], sort: str) -> list[str]:
    found = sorted(found, key=_text_order)
    return [
        one["id"] for one in (found if sort == "position" else by_date(oracle, found, newest_first=sort == "-date"))
    ]


def by_date(oracle: Oracle, found: list[Json], *, newest_first: bool) -> list[Json]:
    """By the last day, then the first; without an end after these, undated last, both ways. Ties stay as they are."""
    ended = [one for one in found if (dates := oracle.dates(one)) and dates[1] != LAST_DAY]
    endless = [one for one in found if (dates := oracle.dates(one)) and dates[1] == LAST_DAY]
    for some in (ended, endless):
        some.sort(key=lambda one: (oracle.dates(one) or ())[1::-1], reverse=newest_first)
    return [*ended, *endless, *(one for one in found if not oracle.dates(one))]


def in_window(oracle: Oracle, document: Json, given: Filter) -> bool:
    if "from" not in given and "to" not in given:
        return True
    # Before the first day that can be written, and after the last, there is nothing.
    first = given.get("from", [FIRST_DAY])[0].replace("0001-01-01", FIRST_DAY)
    last = given.get("to", [LAST_DAY])[0].replace("9999-12-31", LAST_DAY)
    if (reading := given.get("date_match", ["known"])[0]) != "known":
        widest = oracle.widest(document)
        if widest is None:
            return False
        earliest, latest = widest
        return first <= earliest and latest <= last if reading == "must" else earliest <= last and first <= latest
    dates = oracle.dates(document)
    if dates is None:
        return False
    earliest, until, _ = dates
    if earliest == FIRST_DAY or until == LAST_DAY:
        return first <= earliest and until <= last
    return earliest <= last and first <= until


def has_its_words(oracle: Oracle, document: Json, given: Filter) -> bool:
    text = oracle.texts[document["id"]] if document["record"] == "article" else None
    if "q" not in given:
        return True
    return matches(text_of(document, text), given["q"][0], is_english=oracle.is_english(document))


def _is_dated_as_asked(_: Oracle, document: Json, given: Filter) -> bool:
    is_dated = document["date"] is not None and document["date"]["stated"]
    return "dated" not in given or given["dated"] == [str(is_dated).lower()]


def _actors_take_part(_: Oracle, event: Json, given: Filter) -> bool:
    pairs = {(one["actor"]["id"], one["role"]) for one in event["participants"]}
    has_all = given.get("actor_match") == ["all"]
    return fit_in_pairs(given.get("actor", []), given.get("role", []), pairs, has_all=has_all)


def _answers(_: Oracle, quote: Json, given: Filter) -> bool:
    pairs = {(one["quote"]["id"], one["relation"]) for one in quote["answers"]}
    return fit_in_pairs(given.get("answers", []), given.get("relation", []), pairs)


def _is_linked(_: Oracle, event: Json, given: Filter) -> bool:
    pairs = {((one["event"] or one["work"])["id"], one["relation"]) for one in event["links"]}
    return fit_in_pairs(given.get("linked", []), given.get("relation", []), pairs)


def _depends(document: Json, wanted: list[str]) -> bool:
    """A condition that turns on no event is one as well."""
    return fits(wanted, [one["event"]["id"] if one["event"] else "" for one in document["conditions"]])


def _stances(_: Oracle, quote: Json, given: Filter) -> bool:
    """Judged in the pair as well; but what it is about may have no stance beside it."""
    about, stances = given.get("about", []), given.get("stance", [])
    for one, stance in (pairs := stances_toward(quote)):
        is_asked = stance in plain(stances) if plain(stances) else stance or "*" not in stances
        if is_asked and ("!*" in about or one in left_out(about)):
            return False
        if (not plain(about) or one in plain(about)) and stance and ("!*" in stances or stance in left_out(stances)):
            return False
    wanted = [
        (one, stance)
        for one, stance in pairs
        if (not plain(about) or one in plain(about)) and (not plain(stances) or stance in plain(stances))
        if stance or "*" not in stances
    ]
    return bool(wanted) or not (plain(about) or plain(stances) or "*" in about or "*" in stances)


def stances_toward(quote: Json) -> set[tuple[str, str]]:
    """What it is about, each with the stance toward it, empty where there is none."""
    stances = {one["toward"]["id"]: one["stance"] for one in quote["stances"]}
    return {(one["id"], stances.get(one["id"], "")) for one in quote["about"]}


def on_whose_word(event: Json) -> list[str]:
    """The actors who say so."""
    return _speakers(event["according_to"])


def on_whose_word_a_part(event: Json) -> list[str]:
    """The actors who say so, or say a part of it, and of quotes that nobody speaks the quotes."""
    quotes = _telling(event)
    return [*_speakers(quotes), *(one["quote"]["id"] for one in quotes if not one["speakers"])]


def _telling(event: Json) -> list[Json]:
    """The quotes on whose word it stands, and those for what it is to others and depends on."""
    ties = [*(one for one in event["links"] if one["direction"] == "out"), *event["conditions"]]
    return [*event["according_to"], *(quote for tie in ties for quote in tie["according_to"])]


def _speakers(quotes: list[Json]) -> list[str]:
    return [speaker["id"] for quote in quotes for speaker in quote["speakers"]]


def _others_take_part(_: Oracle, event: Json, given: Filter) -> bool:
    told, wanted = {one["actor"]["id"] for one in event["participants"]}, given.get("with", [])
    return plain(wanted) <= told and fits([one for one in wanted if one not in plain(wanted)], told)


def has(parameter: str, values: Callable[[Json], list[str]]) -> Rule:
    return lambda _, document, given: fits(given.get(parameter, []), values(document))


_BOTH: list[Rule] = [
    has_its_words,
    in_window,
    _is_dated_as_asked,
    lambda oracle, document, given: fits(given.get("side", []), oracle.sides(document)),
    lambda oracle, document, given: fits(given.get("place", []), oracle.place_and_above(document["place"])),
    lambda _, document, given: _depends(document, given.get("condition", [])),
    has("contested", lambda document: [str(document["contested"]).lower()]),
    has("id", lambda document: [document["id"]]),
]
_EVENT_RULES: list[Rule] = [
    *_BOTH,
    _actors_take_part,
    _others_take_part,
    _is_linked,
    has("according_to", lambda event: [*_speakers(_telling(event)), *(one["quote"]["id"] for one in _telling(event))]),
    has("sources", lambda event: [str(len(set(on_whose_word(event))))]),
    has("told_differently", lambda event: event["told_differently"]),
    has("work", lambda event: [one["id"] for one in event["works"]]),
    has("type", lambda event: [event["type"]]),
    has("status", lambda event: [event["status"]]),
    has("article", lambda event: [one["id"] for one in event["articles"]]),
]
_QUOTE_RULES: list[Rule] = [
    *_BOTH,
    has("speaker", lambda quote: [one["actor"]["id"] for one in quote["speakers"]]),
    has("via", lambda quote: [one["id"] for one in quote["via"]]),
    _stances,
    has("kind", lambda quote: [quote["kind"]]),
    has("act", lambda quote: [quote["act"]]),
    _answers,
    has("answered", lambda quote: [str(quote["answered_by_total"] > 0).lower()]),
    has("addressee", lambda quote: [one["id"] for one in quote["addressees"]]),
    has("occasion", lambda quote: [quote["occasion"]["id"]] if quote["occasion"] else []),
    has("article", lambda quote: [quote["article"]["id"]]),
]
