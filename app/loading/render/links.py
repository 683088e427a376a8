"""Links and conditions as parts of documents."""

from app.curation.articles import Condition, Ref
from app.loading.edges import Linked
from app.loading.render.context import Context, Json
from app.schemas.records import MOST


def of_event(context: Context, event_id: str) -> Json:
    """What an event is tied to, what it depends on and what depends on it, of all articles that say so."""
    edges = context.edges
    links = sorted(edges.links.get(event_id, ()), key=lambda one: (one.direction == "in", *one[:2]))
    conditions = sorted(edges.conditions.get(event_id, ()), key=lambda one: one[:2])
    depending = list(dict.fromkeys(one.of for one in sorted(edges.condition_of.get(event_id, ()))))
    return {
        "links": [_link(context, one) for one in links[:MOST]],
        "links_total": len(links),
        "conditions": [
            {**condition(context, one.condition), "according_to": _sources(context, one.condition.according_to)}
            for one in conditions[:MOST]
        ],
        "conditions_total": len(conditions),
        "condition_of": [context.reference(ref) for ref in depending[:MOST]],
        "condition_of_total": len(depending),
    }


def condition(context: Context, one: Condition) -> Json:
    return {
        "kind": one.kind,
        "words": one.words,
        "event": context.reference(Ref("event", one.event)) if one.event else None,
        "evidence": [context.evidence(words) for words in one.evidence],
    }


def _link(context: Context, one: Linked) -> Json:
    return {
        "relation": one.link.relation,
        "direction": one.direction,
        "event": context.reference(one.other) if one.other.record == "event" else None,
        "work": context.reference(one.other) if one.other.record == "work" else None,
        "according_to": _sources(context, one.link.according_to),
        "evidence": [context.evidence(words) for words in one.link.evidence],
    }


def _sources(context: Context, quotes: list[str]) -> list[Json]:
    return [context.said(quote) for quote in quotes]
