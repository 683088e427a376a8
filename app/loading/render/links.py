"""Links and conditions as parts of documents."""

from app.curation.accounts.accounts import Record
from app.curation.articles import Condition, Ref
from app.documents import Json
from app.loading.edges import Linked
from app.loading.render.context import Context
from app.loading.ties import conditions_of, links_of
from app.schemas.caps import MOST


def of_event(context: Context, record: Record) -> Json:
    """What an event is tied to, what it depends on and what depends on it, of all articles that say so."""
    edges = context.edges
    links, conditions = links_of(edges, record), conditions_of(edges, record)
    depending = list(dict.fromkeys(one.of for one in sorted(edges.condition_of.get(record.event.id, ()))))
    return {
        "links": [_link(context, one) for one in links[:MOST]],
        "links_total": len(links),
        "conditions": [
            {
                **condition(context, one.condition),
                "evidence_total": len(one.condition.evidence),
                **_sources(context, one.condition.according_to),
            }
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
        "evidence": [context.evidence(words) for words in one.evidence[:MOST]],
    }


def _link(context: Context, one: Linked) -> Json:
    return {
        "relation": one.link.relation,
        "direction": one.direction,
        "event": context.reference(one.other) if one.other.record == "event" else None,
        "work": context.reference(one.other) if one.other.record == "work" else None,
        **_sources(context, one.link.according_to),
        "evidence": [context.evidence(words) for words in one.link.evidence[:MOST]],
        "evidence_total": len(one.link.evidence),
    }


def _sources(context: Context, quotes: list[str]) -> Json:
    return {"according_to": [context.said(quote) for quote in quotes[:MOST]], "according_to_total": len(quotes)}
