"""The graph: actors, the events they share, and the quotes in which one speaks of another."""

from collections import Counter, defaultdict
from dataclasses import replace
from itertools import product
from typing import Any, get_args

from app.answers.records import actor_references
from app.answers.unknown import unknown_ids
from app.errors import InvalidQuery
from app.index.counts import count_all
from app.index.pages import Reader
from app.index.pairs import count_pairs
from app.index.selection import Selection
from app.index.terms import ALL, term
from app.kinds import KINDS
from app.queries.choices import ANY, NOT
from app.queries.events import GraphQuery
from app.queries.question import Question, sent_as
from app.queries.quotes import QuoteQuery
from app.schemas.graph import Graph
from app.store.session import Session
from app.vocabulary import EventStatus

Json = dict[str, Any]

MOST_NODES, MOST_EDGES = 200, 2_000
STATUSES: tuple[str, ...] = get_args(EventStatus)
# Parameters that select quotes as they select events; an id is of one of them alone.
_OF_QUOTES_TOO = (sent_as(GraphQuery).keys() & sent_as(QuoteQuery).keys()) - {"id"}
# Parameters that name who takes part: of a quote, who speaks or is spoken of.
_ENDS = ("actor", "actor_match", "with")
# Parameters, and fields, of the ends of a quote's edge.
_SIDES = ("speaker", "about")


def graph_answer(session: Session, question: Question) -> Graph:
    """Raises InvalidQuery for ids that do not exist."""
    if mistakes := unknown_ids(session, question):
        raise InvalidQuery(mistakes)
    readers = [Reader(session, question.listing, question.selection)]
    counts = {"events": count_all(readers[0], "actor"), "quotes_by": {}, "quotes_about": {}}
    if has_quotes := not set(question.filters_given()).difference(_OF_QUOTES_TOO, _ENDS):
        readers.append(Reader(session, QuoteQuery.listing, _quotes(question)))
        counts["quotes_by"] = count_all(readers[1], "speaker")
        counts["quotes_about"] = count_all(readers[1], "about-actor")
    weights = sum((Counter(one) for one in counts.values()), Counter[str]())
    heaviest = sorted(weights, key=lambda id_: (-weights[id_], id_))
    shown = heaviest[:MOST_NODES]
    actors = {one.id: one for one in actor_references(session, shown)}
    edges = _event_edges(session, question, shown)
    if has_quotes:
        edges += _quote_edges(readers[1], question, shown)
    edges.sort(key=lambda edge: (-edge["count"], edge["kind"], edge["source"], edge["target"]))
    nodes = [
        {**dict(actors[id_]), "weight": weights[id_], "counts": {name: one.get(id_, 0) for name, one in counts.items()}}
        for id_ in shown
    ]
    capped = len(shown) < len(heaviest) or len(edges) > MOST_EDGES
    answer = {"nodes": nodes, "edges": edges[:MOST_EDGES], "capped": capped, "dataset": session.version}
    return Graph.model_validate(answer)


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


def _event_edges(session: Session, question: Question, shown: list[str]) -> list[Json]:
    """Each status is counted on its own, because what may happen, and what is only said, ties nobody together."""
    taking_part = question.wanted("with").values
    # Who is named is somebody, and `*` does not stand beside names.
    named = (one for one in question.values("with") if one != ANY)
    url = question.with_values("with", *named).urls(path=KINDS["event"].path)
    counts: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    claims: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for status, claimed in product(STATUSES, ("false", "true")):
        groups = (*question.selection.groups, (term("status", status),), (term("claimed", claimed),))
        reader = Reader(session, question.listing, replace(question.selection, groups=groups))
        for source, target, count in count_pairs(reader, "actor", "actor", shown):
            counts[source, target][status] += count
            claims[source, target][status] += count if claimed == "true" else 0
    edges = []
    for (source, target), statuses in counts.items():
        ends = [("with", actor) for actor in (source, target) if actor not in taking_part]
        told = (_by_status(one) for one in (statuses, claims[source, target]))
        edges.append(_edge("event", source, target, statuses.total(), url(*ends), *told))
    return edges


def _by_status(counts: Counter[str]) -> dict[str, int]:
    return {status: counts[status] for status in STATUSES}


def _quote_edges(reader: Reader, question: Question, shown: list[str]) -> list[Json]:
    url, ends = _of_quotes(question).urls(), _ends(question)
    without = [(side, NOT + actor) for actor in _left_out(question) for side in _SIDES]
    return [
        _edge("quote", source, target, count, url(("speaker", source), ("about", target), *without))
        for source, target, count in count_pairs(reader, "speaker", "about-actor", shown)
        if all(source in end or target in end for end in ends)
    ]


def _edge(
    kind: str,
    source: str,
    target: str,
    count: int,
    url: str,
    statuses: dict[str, int] | None = None,
    claimed: dict[str, int] | None = None,
) -> Json:
    ends = {"source": source, "target": target}
    return {**ends, "kind": kind, "count": count, "statuses": statuses, "claimed": claimed, "url": url}
