"""The graph: actors, the events they share, and the quotes in which one speaks of another."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import get_args

from app.answers.records import actor_references
from app.answers.unknown import unknown_ids
from app.documents import Json
from app.errors import InvalidQuery
from app.index.counts import count_all
from app.index.pages import Reader
from app.index.pairs import Pair, count_pairs
from app.index.selection import Selection
from app.index.terms import ALL, term
from app.kinds import KINDS
from app.queries.choices import ANY, NOT
from app.queries.events import GraphQuery
from app.queries.question import Question, sent_as
from app.queries.quotes import QuoteQuery
from app.store.session import Session
from app.vocabulary import EventStatus

MOST_NODES, MOST_EDGES = 200, 2_000
STATUSES: tuple[str, ...] = get_args(EventStatus)
# Parameters that select quotes as they select events; an id is of one of them alone.
_OF_QUOTES_TOO = (sent_as(GraphQuery).keys() & sent_as(QuoteQuery).keys()) - {"id"}
# Parameters that name who takes part: of a quote, who speaks or is spoken of.
_ENDS = ("actor", "actor_match", "with")
# Parameters, and fields, of the ends of a quote's edge.
_SIDES = ("speaker", "about")


def graph_answer(session: Session, question: Question) -> Json:
    """What the API answers. Raises InvalidQuery for ids that do not exist."""
    if mistakes := unknown_ids(session, question):
        raise InvalidQuery(mistakes)
    events, quotes = Reader(session, question.listing, question.selection), None
    counts = {"events": count_all(events, "actor"), "quotes_by": {}, "quotes_about": {}}
    if not set(question.filters_given()).difference(_OF_QUOTES_TOO, _ENDS):
        quotes = Reader(session, QuoteQuery.listing, _quotes(question))
        counts["quotes_by"] = count_all(quotes, "speaker")
        counts["quotes_about"] = count_all(quotes, "about-actor")
    weights = Counter[str]()
    for one in counts.values():
        weights.update(one)
    heaviest = sorted(weights, key=lambda id_: (-weights[id_], id_))
    shown = heaviest[:MOST_NODES]
    pairs = [("event", pair) for pair in count_pairs(events, "actor", "actor", shown, ("status", "claimed"))]
    if quotes:
        pairs += [("quote", pair) for pair in _between_ends(quotes, question, shown)]
    pairs.sort(key=lambda one: (-one[1].total, one[0], one[1].one, one[1].other))
    edge = {"event": _event_edges(question), "quote": _quote_edges(question)}
    nodes = [
        {**vars(one), "weight": weights[one.id], "counts": {name: some.get(one.id, 0) for name, some in counts.items()}}
        for one in actor_references(session, shown)
    ]
    return {
        "nodes": nodes,
        "edges": [edge[kind](pair) for kind, pair in pairs[:MOST_EDGES]],
        "capped": len(shown) < len(heaviest) or len(pairs) > MOST_EDGES,
        "dataset": session.version,
    }


def _of_quotes(question: Question) -> Question:
    """The same of quotes, as far as the parameters are theirs too."""
    given = {name: value for name, value in question.given.items() if name in _OF_QUOTES_TOO}
    return Question(KINDS["quote"].path, QuoteQuery, given)


def _quotes(question: Question) -> Selection:
    """The quotes that the filters leave; of those who are named as taking part, one speaks or is spoken of."""
    selection = _of_quotes(question).selection
    groups = [tuple(term(field, one) for one in actors for field in _SIDES) for actors in _ends(question)]
    without = tuple(term(field, one) for one in _left_out(question) for field in _SIDES)
    # A quote that nobody speaks and that is about nobody has no edge, so that `!*` leaves none.
    has_none = question.wanted("actor").is_none or question.wanted("with").is_none
    excluded = [*([without] if without else []), *([(ALL,)] if has_none else [])]
    return replace(selection, groups=(*selection.groups, *groups), excluded=(*selection.excluded, *excluded))


def _ends(question: Question) -> list[tuple[str, ...]]:
    """Sets of actors, of each of which one must be an end of a quote's edge."""
    actors, are_all = question.wanted("actor").values, question["actor_match"] == "all"
    every = [*question.wanted("with").values, *(actors if are_all else ())]
    return [*((actor,) for actor in every), *([actors] if actors and not are_all else [])]


def _left_out(question: Question) -> tuple[str, ...]:
    """Actors who may be no end of a quote's edge."""
    return tuple(dict.fromkeys((*question.wanted("actor").excluded, *question.wanted("with").excluded)))


def _between_ends(quotes: Reader, question: Question, shown: list[str]) -> list[Pair]:
    """Who speaks beside whom it is about, an end of each being one of those who are named as taking part."""
    ends = _ends(question)
    pairs = count_pairs(quotes, "speaker", "about-actor", shown)
    return [pair for pair in pairs if all(pair.one in end or pair.other in end for end in ends)]


def _event_edges(question: Question) -> Callable[[Pair], Json]:
    """Each status is told on its own, because what may happen, and what is only said, ties nobody together."""
    taking_part = question.wanted("with").values
    # Who is named is somebody, and `*` does not stand beside names.
    named = (one for one in question.values("with") if one != ANY)
    url = question.with_values("with", *named).urls(path=KINDS["event"].path)

    def edge(pair: Pair) -> Json:
        claimed = {status: pair.counts.get((status, "true"), 0) for status in STATUSES}
        statuses = {status: pair.counts.get((status, "false"), 0) + claimed[status] for status in STATUSES}
        ends = [("with", actor) for actor in (pair.one, pair.other) if actor not in taking_part]
        return {**_edge("event", pair), "statuses": statuses, "claimed": claimed, "url": url(*ends)}

    return edge


def _quote_edges(question: Question) -> Callable[[Pair], Json]:
    url = _of_quotes(question).urls()
    without = [(side, NOT + actor) for actor in _left_out(question) for side in _SIDES]

    def edge(pair: Pair) -> Json:
        there = url(("speaker", pair.one), ("about", pair.other), *without)
        return {**_edge("quote", pair), "statuses": None, "claimed": None, "url": there}

    return edge


def _edge(kind: str, pair: Pair) -> Json:
    return {"source": pair.one, "target": pair.other, "kind": kind, "count": pair.total}
