"""Facets: what a list holds, counted by a parameter's values, each with the URL that selects it."""

from typing import Any

from app.answers.histogram import histogram
from app.answers.records import names_of
from app.index.counts import count_days, count_values, is_too_large
from app.index.pages import Reader
from app.queries.parameters import Finds
from app.queries.question import Question
from app.store.session import Session
from app.vocabulary import VOCABULARY

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
    counts = count_values(reader, finds.field, question.values(finds.narrowed_by))
    given = set(question.values(name))
    shown = [one for n, one in enumerate(counts) if n < MOST_BUCKETS or one.value in given]
    found = {one.value: one.count for one in shown}
    found |= dict.fromkeys(sorted(given - found.keys()), 0)
    labels = _labels(session, name, finds, list(found))
    buckets = [
        {
            "value": value,
            "label": labels.get(value, value),
            "count": count,
            "selected": value in given,
            "url": question.url((name, value), without=(*own, *_not_kept(question))),
        }
        for value, count in found.items()
    ]
    capped = len(counts) > len(shown) or is_too_large(reader)
    return {"label": _LABELS.get(name, name.capitalize()), "buckets": buckets, "capped": capped}


def _not_kept(question: Question) -> tuple[str, ...]:
    """Who asks for the counts alone wants to see what one of them counts."""
    return () if question["limit"] else ("limit",)


def _labels(session: Session, name: str, finds: Finds, values: list[str]) -> dict[str, str]:
    if finds.ids:
        return names_of(session, finds.ids, values)
    if finds.terms:
        return {term.value: term.label for term in VOCABULARY[finds.terms]}
    if finds.is_flag:
        return {"true": name.capitalize(), "false": f"Not {name}"}
    return {}


def _dates(session: Session, question: Question, name: str) -> Json:
    reader = Reader(session, question.listing, question.selection)
    unit = name.removeprefix("date:")
    shown, is_cut = histogram(count_days(reader), unit, question.window, must=question.is_strict)
    given = dict(question.pairs())
    buckets = [
        {
            "value": one.value,
            "label": one.label,
            "count": one.count,
            "selected": (given.get("from"), given.get("to")) == (one.first, one.last),
            "url": question.url(("from", one.first), ("to", one.last), without=("from", "to", *_not_kept(question))),
        }
        for one in shown
    ]
    return {"label": unit.capitalize(), "buckets": buckets, "capped": is_cut or is_too_large(reader)}
