"""What a list is filtered by, in words: each filter as a part of the sentence above the list, to be taken back."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from app.answers.records import names_of
from app.dates import label as date_label
from app.dates import parse_edtf
from app.kinds import KINDS
from app.labels import LABELS, NOUNS, joined, with_article
from app.labels.filters import STATUSES, in_words
from app.labels.languages import NAMES_OF
from app.pages import phrases
from app.pages.asked import Asked
from app.queries.question import Question
from app.store.session import Session

_SETTINGS = ("facet", "facet_sort", "limit", "cursor", "sort", "format", "fields", "rows", "delimiter", "actor_match")
_DAYS = ("from", "to")


@dataclass(frozen=True)
class Part:
    """`words` as they stand in the sentence, `start` those before its value; `without` is where the list is without it.

    `last` joins it to other values of its parameter, all of which are left out or none is.
    """

    parameter: str
    words: str
    without: str
    start: str = ""
    last: str = "or"
    is_left_out: bool = False


@dataclass(frozen=True)
class Chosen:
    parts: list[Part]

    def sentence(self, total: int, one: str, many: str) -> str:
        """`8 events with Sergei Lavrov, 9-12 September 2013`, or `No events in Ghouta`."""
        told = _told(self.parts)
        joint = ", " if told and told[0][0].isdigit() else " "
        number = phrases.counted(total, one, many) if total else f"No {many}"
        return joint.join([number, *([", ".join(told)] if told else [])])

    def parts_of(self, parameter: str) -> list[Part]:
        return [part for part in self.parts if part.parameter == parameter]


def chosen(session: Session, question: Question, asked: Asked) -> Chosen:
    """Every value that the list is filtered by, and last the days as one."""
    pairs = list(question.pairs("cursor", "limit", "format", "facet"))
    parts, days = list[Part](), _days(question)
    for name in question.given:
        if name not in (*_SETTINGS, *_DAYS) and (name != "date_match" or days):
            names = _names(session, question, name)
            for value in dict.fromkeys(question.values(name)):
                kept = [pair for pair in pairs if pair != (name, value)]
                is_left_out = name != "q" and value.startswith("!")
                shown = names.get(value.removeprefix("!"), value.removeprefix("!"))
                words = in_words(question.listing.record, _way(question, name), value, shown)
                start, last = words.partition(shown)[0].rstrip("“"), _last(question, name)
                parts.append(Part(name, words, asked.page(urlencode(kept)), start, last, is_left_out))
    if days:
        kept = [pair for pair in pairs if pair[0] not in _DAYS]
        parts.append(Part("from", days, asked.page(urlencode(kept))))
    return Chosen(parts)


def taken_back(question: Question, asked: Asked, taken: Chosen, parameter: str) -> Part | None:
    """A whole filter, all of its values, or one end of the days; None where no words tell it."""
    ends = {"from": "from", "to": "until"}
    if parameter in ends:
        day = question.given[parameter]
        words = f"{ends[parameter]} {_label(day, day)}"
    elif parts := taken.parts_of(parameter):
        words = ", ".join(_told(parts))
    else:
        return None
    kept = question.pairs("cursor", "limit", "format", "facet", parameter)
    return Part(parameter, words, asked.page(urlencode([*kept])))


def _names(session: Session, question: Question, name: str) -> dict[str, str]:
    values = [value.removeprefix("!") for value in question.values(name)]
    try:
        finds = question.finds(name)
    except KeyError:
        return {}
    if name == "id":
        return names_of(session, (KINDS[question.listing.record].record,), values)  # type: ignore[arg-type] # a record with ids
    if finds.ids:
        return {id_: with_article(one) for id_, one in names_of(session, finds.ids, values).items()}
    if name == "status":
        return STATUSES
    if called := NAMES_OF.get(name):
        return {value: called(value) for value in values}
    if finds.terms == "relations":
        return {value: noun.lower() for value, noun in NOUNS["relations"].items()}
    if finds.terms == "acts":
        return NOUNS["acts"]
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


def _way(question: Question, name: str) -> str:
    """By which name a filter is told: roles are those of the actors who are asked for, where some are."""
    return "role of these" if name == "role" and question.wanted("actor").values else name


def _last(question: Question, name: str) -> str:
    """Whether a record has to fit all values of a filter, or any."""
    is_all = name == "with" or (name == "actor" and question.given.get("actor_match") == "all")
    return "and" if is_all else "or"


def _told(parts: list[Part]) -> list[str]:
    """The values of each parameter as one phrase, and those that are left out as another."""
    grouped: dict[tuple[str, bool], list[Part]] = {}
    for part in parts:
        grouped.setdefault((part.parameter, part.is_left_out), []).append(part)
    return [_joined(group) for group in grouped.values()]


def _joined(parts: list[Part]) -> str:
    """Phrases that begin alike as one: `with A or B`; none of what is left out is there: `without A or B`."""
    first, *rest = parts
    words = [first.words]
    for part in rest:
        start = first.start if part.words.startswith(first.start) else first.words.partition(" ")[0] + " "
        words.append(part.words.removeprefix(start))
    return joined(words, "or" if first.is_left_out else first.last)
