"""How filters stand in the sentence above a list."""

# How a filter's values stand in the sentence, of a kind of record where that differs; else it is told by its name.
_PHRASES = {
    "actor": "with {}",
    "with": "together with {}",
    "role": "in which somebody is: {}",
    "side": "on the side of {}",
    "type": "of the kind “{}”",
    "status": "{}",
    "place": "in {}",
    "work": "on {}",
    "maker": "made by {}",
    "article": "from the article {}",
    "speaker": "by {}",
    "about": "about {}",
    "act": "of the kind “{}”",
    "relation": "answering by {}",
    "event.relation": "tied as “{}”",
    "linked": "tied to {}",
    "condition": "depending on {}",
    "kind": "of the kind “{}”",
    "of": "with a role in {}",
    "within": "in {}",
    "publisher": "published by {}",
    "language": "in the language “{}”",
    "country": "in {}",
    "q": "with the words “{}”",
    "date_match": "{}",
    "article.actor": "telling of {}",
    "article.place": "telling of {}",
    "article.work": "telling of {}",
    "mention.actor": "of {}",
    "mention.place": "of {}",
    "stance": "taking a stance: {}",
    "via": "relayed by {}",
    "occasion": "said at {}",
    "addressee": "addressed to {}",
    "according_to": "according to {}",
    "told_differently": "of which articles differ on {}",
    "mention.work": "of {}",
}
_FLAGS = {
    "contested": ("that somebody disputes", "that nobody disputes"),
    "dated": ("with a date", "without a date"),
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
_LEFT_OUT = {
    "told as fact": "what is told as fact",
    "going on when written": "what was going on when written",
    "due when written": "what was due when written",
    "depending on something else": "what depends on something else",
    "only alleged": "what is only alleged",
    "called off": "what is called off",
    "put off": "what is put off",
}
_READINGS = {
    "known": "as far as is known",
    "may": "that may lie in these days",
    "must": "that certainly lie in these days",
}
# With any value, and with none.
_ANY = {
    "told_differently": ("that articles tell differently", "that articles tell alike"),
    "condition": ("that depend on something", "that depend on nothing"),
    "linked": ("that are linked", "that are not linked"),
    "stance": ("that show a stance", "that show no stance"),
    "via": ("that somebody relays", "that nobody relays"),
    "according_to": ("that stand on somebody's word", "told in the article's own voice"),
    "speaker": ("by somebody named", "by nobody named"),
    "place": ("with a place", "without a place"),
}


def in_words(record: str, name: str, value: str, shown: str) -> str:
    """A filter as it stands in the sentence; `shown` is what its value is called."""
    if name in _FLAGS:
        return _FLAGS[name][value == "false"]
    if name == "date_match":
        return _READINGS[value]
    if value.startswith("!") or value == "*":
        if shown == "*" and name in _ANY:
            return _ANY[name][value.startswith("!")]
        what = f"any {name.replace('_', ' ')}" if shown == "*" else _LEFT_OUT.get(shown, shown)
        return f"{'without' if value.startswith('!') else 'with'} {what}"
    phrase = _PHRASES.get(f"{record}.{name}") or _PHRASES.get(name)
    return phrase.format(shown) if phrase else f"{name.replace('_', ' ')} {shown}"
