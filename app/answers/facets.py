"""Facets: what a list holds, counted by a parameter's values, each with the URL that selects it."""

from typing import Any

from app.answers.histogram import histogram
from app.answers.records import names_of
from app.index.counts import Count, count_days, count_of, count_values
from app.index.pages import Reader
from app.labels import LABELS
from app.queries.parameters import Finds
from app.queries.question import Question
from app.store.session import Session

Json = dict[str, Any]

MOST_BUCKETS = 100
_LABELS = {"of": "Has a role in"}


def facets(session: Session, question: Question) -> dict[str, Json]:
    """By the name of the facet, in the order in which they are asked for."""
    return {
        name: _dates(session, question, name) if name.startswith("date:") else _values(session, question, name)
        for name in dict.fromkeys(question["facet"])
    }


def _values(session: Session, question: Question, name: str) -> Json:
    finds = question.finds(name)
    # What is left of the other filters once this one is taken away.
    own = (name, finds.match) if finds.match else (name,)
    reader = Reader(session, question.listing, question.without(*own).selection)
    roles, given = question.values(finds.narrowed_by), set(question.values(name))
    # One more than can be shown tells whether there are more.
    counts = count_values(reader, finds.field, MOST_BUCKETS + len(given) + 1, roles)
    found = {one.value: one.count for n, one in enumerate(counts) if n < MOST_BUCKETS or one.value in given}
    is_cut = len(found) < len(counts)
    others = [Count(value, count_of(reader, finds.field, value, roles)) for value in given - found.keys()]
    found |= {one.value: one.count for one in sorted(others, key=lambda one: (-one.count, one.value))}
    url = question.urls(*own, *_not_kept(question))
    labels = labels_of(session, name, finds, list(found))
    buckets = [
        {
            "value": value,
            "label": labels.get(value, value),
            "count": count,
            "selected": value in given,
            "url": url((name, value)),
        }
        for value, count in found.items()
    ]
    apart = dict.fromkeys(("undated", "open", "spanning"))
    return {"label": _LABELS.get(name, name.capitalize()), "buckets": buckets, "capped": is_cut, **apart}


def _not_kept(question: Question) -> tuple[str, ...]:
    """Who asks for the counts alone wants to see what one of them counts."""
    return () if question["limit"] else ("limit",)


def labels_of(session: Session, name: str, finds: Finds, values: list[str]) -> dict[str, str]:
    """What is printed for values of a parameter, those that have a label."""
    if finds.ids:
        return names_of(session, finds.ids, values)
    if finds.terms:
        return LABELS[finds.terms]
    if finds.is_flag:
        return {"true": name.capitalize(), "false": f"Not {name}"}
    return {}


def _dates(session: Session, question: Question, name: str) -> Json:
    reader = Reader(session, question.listing, question.selection)
    unit = name.removeprefix("date:")
    counted = count_days(reader)
    found = histogram(counted, unit, question.window, must=question.is_strict)
    given, url = dict(question.pairs()), question.urls("from", "to", *_not_kept(question))
    buckets = [
        {
            "value": one.value,
            "label": one.label,
            "count": one.count,
            "selected": (given.get("from"), given.get("to")) == (one.first, one.last),
            "url": url(("from", one.first), ("to", one.last)),
        }
        for one in found.buckets
    ]
    return {
        "label": unit.capitalize(),
        "buckets": buckets,
        "capped": found.is_cut,
        "undated": len(reader.found) - sum(one.count for one in counted),
        "open": found.open,
        "spanning": found.spanning,
    }
