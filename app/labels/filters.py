"""How filters stand in a sentence: above a list and in the title of a file, beside one record as well as many."""

from typing import NamedTuple

from app.words.query import parted


class _Ways(NamedTuple):
    """Beside a value, without a value, with any at all and with none."""

    given: str
    left_out: str
    any: str
    none: str


_WITH = _Ways("with {}", "without {}", "with somebody taking part", "with nobody taking part")
_KIND = _Ways("of the kind “{}”", "of another kind than “{}”", "of any kind", "without a kind")
_SAID_IN = _Ways("in {}", "not in {}", "with a place", "without a place")

# By the filter, and of a kind of record where that differs.
_PHRASES = {
    "actor": _WITH,
    "with": _Ways("together with {}", "without {}", _WITH.any, _WITH.none),
    "role": _Ways("with somebody in the role “{}”", "with nobody in the role “{}”", _WITH.any, _WITH.none),
    "role of these": _Ways("in the role “{}”", "not in the role “{}”", "in any role", "in no role"),
    "side": _Ways("with somebody on the side of {}", "with nobody on the side of {}", _WITH.any, _WITH.none),
    "quote.side": _Ways(
        "by somebody on the side of {}", "by nobody on the side of {}", "by somebody named", "by nobody named"
    ),
    "type": _KIND,
    "status": _Ways("{}", "without {}", "of any status", "without a status"),
    "place": _SAID_IN,
    "work": _Ways("on {}", "not on {}", "on any work", "on no work"),
    "according_to": _Ways(
        "according to {}", "not according to {}", "on somebody's word", "told in the article's own voice"
    ),
    "told_differently": _Ways(
        "of which articles differ on {}",
        "of which articles do not differ on {}",
        "that articles tell differently",
        "that articles tell alike",
    ),
    "linked": _Ways("tied to {}", "not tied to {}", "tied to something", "tied to nothing"),
    "relation": _Ways("answering by {}", "not answering by {}", "answering another", "answering no other"),
    "event.relation": _Ways("tied as “{}”", "not tied as “{}”", "tied to something", "tied to nothing"),
    "condition": _Ways("depending on {}", "not depending on {}", "depending on something", "depending on nothing"),
    "speaker": _Ways("by {}", "not by {}", "by somebody named", "by nobody named"),
    "via": _Ways("relayed by {}", "not relayed by {}", "relayed by somebody", "relayed by nobody"),
    "addressee": _Ways("addressed to {}", "not addressed to {}", "addressed to somebody", "addressed to nobody"),
    "about": _Ways("about {}", "not about {}", "about something named", "about nothing named"),
    "stance": _Ways("taking the stance “{}”", "not taking the stance “{}”", "showing a stance", "showing no stance"),
    "occasion": _Ways("said at {}", "not said at {}", "said at an event", "said at no event"),
    "answers": _Ways("in answer to: {}", "not in answer to: {}", "answering another", "answering no other"),
    "act": _KIND,
    "kind": _KIND,
    "of": _Ways("with a role in {}", "without a role in {}", "with a role in another", "without a role in another"),
    "within": _Ways("in {}", "not in {}", "in another", "in no other"),
    "country": _Ways("in {}", "not in {}", "in a country that is told", "in no country that is told"),
    "maker": _Ways("made by {}", "not made by {}", "by a maker who is told", "by no maker who is told"),
    "publisher": _Ways("published by {}", "not published by {}", "by a publisher named", "by no publisher named"),
    "language": _Ways("in {}", "not in {}", "in any language", "without a language"),
    "article": _Ways("from the article {}", "not from the article {}", "from any article", "without an article"),
    "article.actor": _Ways("telling of {}", "not telling of {}", "telling of somebody", "telling of nobody"),
    "article.place": _Ways("telling of {}", "not telling of {}", "telling of a place", "telling of no place"),
    "article.work": _Ways("telling of {}", "not telling of {}", "telling of a work", "telling of no work"),
    "mention.actor": _Ways("of {}", "not of {}", "of an actor", "of no actor"),
    "mention.place": _Ways("of {}", "not of {}", "of a place", "of no place"),
    "mention.work": _Ways("of {}", "not of {}", "of a work", "of no work"),
    "id": _Ways("called “{}”", "not called “{}”", "with an id", "without an id"),
}
FLAGS = {
    "contested": ("that somebody disputes", "that nobody disputes"),
    "dated": ("with a date", "without a date"),
    "answered": ("answered by another", "answered by no other"),
    "named": ("named by the source", "not named by the source"),
    "speaks": ("with quotes of their own", "without quotes of their own"),
}
STATUSES = {
    "occurred": "told as fact",
    "ongoing": "going on when written",
    "scheduled": "due when written",
    "conditional": "depending on something else",
    "alleged": "only alleged",
    "cancelled": "called off",
    "postponed": "put off",
}
# “Not only alleged” would say another thing.
_LEFT_OUT = {
    "told as fact": "what is told as fact",
    "going on when written": "what was going on when written",
    "due when written": "what was due when written",
    "depending on something else": "what depends on something else",
    "only alleged": "what is only alleged",
    "called off": "what is called off",
    "put off": "what is put off",
}
# With none it is told in the article's own voice or by a quote of nobody named.
_SOURCES = {"0": "no actor", "1": "1 source"}
_READINGS = {
    "known": "as far as is known",
    "may": "that may lie in these days",
    "must": "certainly in these days",
}


def in_words(record: str, name: str, value: str, shown: str) -> str:
    """A filter as it stands in the sentence; `shown` is what its value is called."""
    if name in FLAGS:
        return FLAGS[name][value == "false"]
    if name == "date_match":
        return _READINGS[value]
    if name == "q":
        return _with_words(value)
    if name == "sources":
        return f"on the word of {_SOURCES.get(value) or f'{value} sources'}"
    ways = _PHRASES.get(f"{record}.{name}") or _PHRASES[name]
    if shown == "*":
        return ways.none if value.startswith("!") else ways.any
    if value.startswith("!"):
        return ways.left_out.format(_LEFT_OUT.get(shown, shown) if name == "status" else shown)
    return ways.given.format(shown)


def _with_words(text: str) -> str:
    """Words that are left out as such: a minus before them is easily passed over."""
    kept, left_out = parted(text)
    if not left_out:
        return f"with the words “{text}”"
    told = [f"with the words “{kept}”"] if kept else []
    return ", ".join([*told, *(f"without the word{'s' if ' ' in one else ''} “{one}”" for one in left_out)])
