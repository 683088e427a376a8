"""Quotes as exchanges: a claim, and beside it those who answer."""

from collections import Counter
from dataclasses import dataclass, field

from pydantic_core import from_json

from app.answers.records import names_of, record_answer
from app.documents import Json
from app.store.session import Session

# How deep answers to answers go before a link leads on.
_DEEPEST = 3
_OTHERS = "Others who speak"


@dataclass(frozen=True)
class Exchange:
    """A quote and the exchanges that its answers begin, each with how it answers; `more` are answers not shown."""

    quote: Json
    relation: str | None = None
    answers: list["Exchange"] = field(default_factory=list)
    more: int = 0


@dataclass(frozen=True)
class Column:
    """What one side says; its name is empty where quotes are not parted by sides."""

    name: str
    exchanges: list[Exchange]


def quotes_shown(session: Session, quotes: list[Json], group: str | None) -> list[Column]:
    """The quotes of a page: each with its answers, as exchanges alone, or by the side that speaks."""
    if group == "side":
        return _sides(session, quotes)
    shown = [one for one in quotes if one["answered_by"]] if group == "exchange" else quotes
    known = {one["id"]: one for one in quotes}
    return [Column("", [exchange(session, one, known) for one in shown])]


def exchange(session: Session, quote: Json, known: dict[str, Json] | None = None) -> Exchange:
    """A quote with its answers, those whole that are on the page already or are looked up."""
    return _exchange(session, quote, None, {} if known is None else known, 0)


def _exchange(session: Session, quote: Json, relation: str | None, known: dict[str, Json], depth: int) -> Exchange:
    given = quote["answered_by"]
    if depth == _DEEPEST:
        return Exchange(quote, relation, [], len(given))
    answers = []
    for one in given:
        document = _document(session, one["quote"]["id"], known)
        answers.append(_exchange(session, document, one["relation"], known, depth + 1))
    return Exchange(quote, relation, answers, quote["answered_by_total"] - len(given))


def _document(session: Session, id_: str, known: dict[str, Json]) -> Json:
    if id_ not in known:
        known[id_] = from_json(record_answer(session, "quote", id_))
    return known[id_]


def _sides(session: Session, quotes: list[Json]) -> list[Column]:
    """A quote stands on the side of each speaker that most of these quotes are on; who has it alone stands last."""
    counts = Counter(side for quote in quotes for side in {one for sides in _sides_of(quote) for one in sides})
    columns: dict[str, list[Exchange]] = {}
    for quote in quotes:
        largest = [max(sides, key=lambda side: (counts[side], sides.index(side))) for sides in _sides_of(quote)]
        for side in dict.fromkeys(one if counts[one] > 1 else "" for one in largest or [""]):
            columns.setdefault(side, []).append(Exchange(quote))
    names = names_of(session, ("actor",), [side for side in columns if side])
    found = [Column(names.get(side, _OTHERS), exchanges) for side, exchanges in columns.items()]
    return sorted(found, key=lambda one: (one.name == _OTHERS, -len(one.exchanges)))


def _sides_of(quote: Json) -> list[list[str]]:
    """Of each speaker the sides that he is on."""
    return [speaker["sides"] for speaker in quote["speakers"] if speaker["sides"]]
