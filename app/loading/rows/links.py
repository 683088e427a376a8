"""Links and conditions as rows of the normalised tables."""

from collections.abc import Iterator

from app import models
from app.curation.accounts.accounts import Record
from app.curation.articles import Condition, Quote
from app.loading.edges import Edges
from app.loading.rows.parts import Insertion, located
from app.loading.ties import conditions_of, links_of

_COLUMNS = {"event": "other_id", "work": "work_id"}


def event_rows(edges: Edges, record: Record) -> Iterator[Insertion]:
    """What an event is to others, whichever article says so, and what it depends on."""
    event_id = record.event.id
    out = [one.link for one in links_of(edges, record) if one.direction == "out"]
    for n, link in enumerate(out, 1):
        ends = {"other_id": None, "work_id": None, _COLUMNS[link.other.record]: link.other.id}
        yield models.EventLink, {"event_id": event_id, "n": n, "relation": link.relation, **ends}
        key = {"event_id": event_id, "link": n}
        yield from ((models.EventLinkSource, {**key, "quote_id": one}) for one in dict.fromkeys(link.according_to))
        for m, evidence in enumerate(link.evidence, 1):
            yield models.EventLinkEvidence, {**key, "n": m, **located(evidence)}
    for n, edge in enumerate(conditions_of(edges, record), 1):
        condition, key = edge.condition, {"event_id": event_id, "condition": n}
        yield models.EventCondition, {"event_id": event_id, "n": n, **_condition(condition)}
        sources = dict.fromkeys(condition.according_to)
        yield from ((models.EventConditionSource, {**key, "quote_id": one}) for one in sources)
        for m, evidence in enumerate(condition.evidence, 1):
            yield models.EventConditionEvidence, {**key, "n": m, **located(evidence)}


def quote_rows(quote: Quote) -> Iterator[Insertion]:
    """What a quote makes what it says depend on."""
    for n, condition in enumerate(quote.conditions, 1):
        yield models.QuoteCondition, {"quote_id": quote.id, "n": n, **_condition(condition)}
        for m, evidence in enumerate(condition.evidence, 1):
            yield models.QuoteConditionEvidence, {"quote_id": quote.id, "condition": n, "n": m, **located(evidence)}


def _condition(one: Condition) -> dict[str, str | None]:
    return {"kind": one.kind, "words": one.words, "on_id": one.event}
