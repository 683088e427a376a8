"""What a list is filtered by, in words: each filter as a part of the sentence above the list, to be taken back."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from app.answers.records import names_of
from app.dates import label as date_label
from app.dates import parse_edtf
from app.kinds import KINDS
from app.labels import LABELS, NOUNS, joined
from app.pages import phrases
from app.pages.asked import Asked
from app.pages.countries import country
from app.queries.question import Question
from app.store.session import Session

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
_STATUSES = {
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
_SETTINGS = ("facet", "facet_sort", "limit", "cursor", "sort", "format", "fields", "rows", "delimiter", "actor_match")


@dataclass(frozen=True)
class Part:
    """`words` as they stand in the sentence; `without` is where the list is without it."""

    parameter: str
    words: str
    without: str


@dataclass(frozen=True)
class Chosen:
    parts: list[Part]

    def sentence(self, total: int, one: str, many: str) -> str:
        """`8 events with Sergei Lavrov, 9-12 September 2013`, or `No events in Ghouta`."""
        grouped: dict[str, list[str]] = {}
        for part in self.parts:
            grouped.setdefault(part.parameter, []).append(part.words)
        told = [_or(words) for words in grouped.values()]
        joint = ", " if told and told[0][0].isdigit() else " "
        number = phrases.counted(total, one, many) if total else f"No {many}"
        return joint.join([number, *([", ".join(told)] if told else [])])

    def parts_of(self, parameter: str) -> list[Part]:
        return [part for part in self.parts if part.parameter == parameter]


def chosen(session: Session, question: Question, asked: Asked) -> Chosen:
    """Every value that the list is filtered by, and last the days as one."""
    pairs = list(question.pairs("cursor", "limit", "format", "facet"))
    parts: list[Part] = []
    for name in question.given:
        if name not in _SETTINGS and name not in ("from", "to"):
            names = _names(session, question, name)
            for value in dict.fromkeys(question.values(name)):
                kept = [pair for pair in pairs if pair != (name, value)]
                shown = value.removeprefix("!")
                words = _words(question.listing.record, name, value, names.get(shown, shown))
                parts.append(Part(name, words, asked.page(urlencode(kept))))
    if days := _days(question):
        kept = [pair for pair in pairs if pair[0] not in ("from", "to")]
        parts.append(Part("from", days, asked.page(urlencode(kept))))
    return Chosen(parts)


def _words(record: str, name: str, value: str, shown: str) -> str:
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


def _names(session: Session, question: Question, name: str) -> dict[str, str]:
    values = [value.removeprefix("!") for value in question.values(name)]
    try:
        finds = question.finds(name)
    except KeyError:
        return {}
    if name == "id":
        return names_of(session, (KINDS[question.listing.record].record,), values)  # type: ignore[arg-type] # a record with ids
    if finds.ids:
        return names_of(session, finds.ids, values)
    if name == "status":
        return _STATUSES
    if name == "country":
        return {value: country(value) for value in values}
    if finds.terms == "relations":
        return {value: noun.lower() for value, noun in NOUNS["relations"].items()}
    return LABELS[finds.terms] if finds.terms else {}


def _days(question: Question) -> str:
    first, last = question.given.get("from"), question.given.get("to")
    if first and last:
        return _label(first, last)
    if first:
        return f"from {_label(first, first)}"
    return f"up to {_label(last, last)}" if last else ""


def _label(first: date, last: date) -> str:
    edtf = first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
    return date_label(parse_edtf(edtf))


def _or(words: list[str]) -> str:
    """Phrases that begin alike as one: `with A or B`."""
    first, *rest = words
    start = first.partition(" ")[0] + " "
    return joined([first, *(word.removeprefix(start) for word in rest)], "or")
