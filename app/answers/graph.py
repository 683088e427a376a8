"""The graph: actors, the events they share, and the quotes in which one speaks of another."""

from collections import Counter
from dataclasses import replace
from functools import lru_cache
from typing import Any

from sqlalchemy import BindParameter, bindparam, func, select

from app.answers.records import actor_references
from app.answers.unknown import unknown_ids
from app.errors import InvalidQuery
from app.index.counts import MOST_COUNTED, count_values, is_too_large
from app.index.fields import FIELDS, Value
from app.index.pages import Reader, Values
from app.index.selection import Selection
from app.index.shapes import Shape
from app.index.statements import positions
from app.index.terms import term
from app.kinds import KINDS
from app.models import metadata
from app.queries.events import GraphQuery
from app.queries.question import Question, sent_as
from app.queries.quotes import QuoteQuery
from app.schemas.graph import Graph
from app.store.session import Session, Statement

Json = dict[str, Any]

MOST_NODES, MOST_EDGES = 200, 2_000
# Parameters that select quotes as they select events; an id is of one of them alone.
_OF_QUOTES_TOO = (sent_as(GraphQuery).keys() & sent_as(QuoteQuery).keys()) - {"id"}
# Parameters that name who takes part: of a quote, who speaks or is spoken of.
_ENDS = ("actor", "actor_match", "with")


def graph_answer(session: Session, question: Question) -> Graph:
    """Raises InvalidQuery for ids that do not exist."""
    if mistakes := unknown_ids(session, question):
        raise InvalidQuery(mistakes)
    readers = [Reader(session, question.listing, question.selection)]
    counts = {"events": _counted(readers[0], "actor"), "quotes_by": {}, "quotes_about": {}}
    if has_quotes := not set(question.filters_given()).difference(_OF_QUOTES_TOO, _ENDS):
        readers.append(Reader(session, QuoteQuery.listing, _quotes(question)))
        counts["quotes_by"] = _counted(readers[1], "speaker")
        counts["quotes_about"] = _counted(readers[1], "about")
    weights = sum((Counter(one) for one in counts.values()), Counter[str]())
    heaviest = sorted(weights, key=lambda id_: (-weights[id_], id_))
    shown = heaviest[:MOST_NODES]
    actors = {one.id: one for one in actor_references(session, shown)}
    edges = _event_edges(readers[0], question, shown)
    if has_quotes:
        edges += _quote_edges(readers[1], question, shown)
    edges.sort(key=lambda edge: (-edge["count"], edge["kind"], edge["source"], edge["target"]))
    nodes = [
        {**dict(actors[id_]), "weight": weights[id_], "counts": {name: one.get(id_, 0) for name, one in counts.items()}}
        for id_ in shown
    ]
    is_cut = len(shown) < len(heaviest) or len(edges) > MOST_EDGES
    capped = is_cut or any(is_too_large(reader) for reader in readers)
    answer = {"nodes": nodes, "edges": edges[:MOST_EDGES], "capped": capped, "dataset": session.version}
    return Graph.model_validate(answer)


def _counted(reader: Reader, field: str) -> dict[str, int]:
    """By actor; what a quote is about may be a place or an event as well."""
    return {one.value: one.count for one in count_values(reader, field, kind="actor")}


def _of_quotes(question: Question) -> Question:
    """The same of quotes, as far as the parameters are theirs too."""
    given = {name: value for name, value in question.given.items() if name in _OF_QUOTES_TOO}
    return Question(KINDS["quote"].path, QuoteQuery, given)


def _quotes(question: Question) -> Selection:
    """The quotes that the filters leave; of those who are named as taking part, one speaks or is spoken of."""
    selection = _of_quotes(question).selection
    groups = [tuple(term(field, one) for one in actors for field in ("speaker", "about")) for actors in _ends(question)]
    return replace(selection, groups=(*selection.groups, *groups))


def _ends(question: Question) -> list[list[str]]:
    """Sets of actors, of each of which one must be an end of a quote's edge."""
    actors, are_all = question["actor"], question["actor_match"] == "all"
    every = [*question["with"], *(actors if are_all else [])]
    return [*([actor] for actor in every), *([actors] if actors and not are_all else [])]


def _event_edges(reader: Reader, question: Question, shown: list[str]) -> list[Json]:
    taking_part = question["with"]
    edges = []
    for source, target, count in _pairs(reader, shown):
        ends = [("with", actor) for actor in (source, target) if actor not in taking_part]
        edges.append(_edge("event", source, target, count, question.url(*ends, path=KINDS["event"].path)))
    return edges


def _quote_edges(reader: Reader, question: Question, shown: list[str]) -> list[Json]:
    of_quotes, ends = _of_quotes(question), _ends(question)
    return [
        _edge("quote", source, target, count, of_quotes.url(("speaker", source), ("about", target)))
        for source, target, count in _pairs(reader, shown)
        if all(source in end or target in end for end in ends)
    ]


def _edge(kind: str, source: str, target: str, count: int, url: str) -> Json:
    return {"source": source, "target": target, "kind": kind, "count": count, "url": url}


def _pairs(reader: Reader, shown: list[str]) -> list[tuple[str, str, int]]:
    wanted: Values = {f"shown_{n}": shown[n] if n < len(shown) else None for n in range(MOST_NODES)}
    return [(source, target, count) for source, target, count in reader.over(_together, wanted)]


@lru_cache(maxsize=200)
def _together(shape: Shape) -> Statement:
    """Two actors and how many of the selected records they are in: of events in any order."""
    found = positions(shape, MOST_COUNTED).subquery("s")
    shown: list[BindParameter[str]] = [bindparam(f"shown_{n}") for n in range(MOST_NODES)]
    record = metadata.tables[shape.record].c
    if shape.record == "event":
        one, other = (metadata.tables["participant"].alias(name).c for name in ("one", "other"))
        source: Value = one.actor_id
        target: Value = other.actor_id
        conditions = [one.event_id == record.id, other.event_id == record.id, source < target]
    else:
        by, about = FIELDS["quote"]["speaker"], FIELDS["quote"]["about"]
        source, target = by.value, about.value
        conditions = [*by.joins, *about.joins, source != target]
    return Statement(
        select(source, target, func.count(record.position.distinct()))
        .where(record.position == found.c.position, *conditions, source.in_(shown), target.in_(shown))
        .group_by(source, target)
    )
