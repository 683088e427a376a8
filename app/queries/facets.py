"""Facets: what a list holds, counted by a parameter's values, each with the URL that selects it."""

from typing import Any

from app.index.counts import count_days, count_values, is_too_large
from app.index.pages import Reader
from app.queries.base import FacetedQuery, filters
from app.queries.choices import closed_list
from app.queries.histogram import histogram
from app.queries.names import names_of
from app.store.session import Session
from app.vocabulary import VOCABULARY

Json = dict[str, Any]

MOST_BUCKETS = 100
_LABELS = {"of": "Has a role in"}


def facets(session: Session, query: FacetedQuery, path: str) -> dict[str, Json]:
    """By the name of the facet, in the order in which they are asked for."""
    return {
        name: _dates(session, query, path, name) if name.startswith("date:") else _values(session, query, path, name)
        for name in dict.fromkeys(query.facet)
    }


def _values(session: Session, query: FacetedQuery, path: str, name: str) -> Json:
    # What is left of the other filters once this one is taken away.
    own = (name, "actor_match") if name == "actor" else (name,)
    reader = Reader(session, query.listing, query.without(*own).selection())
    roles = tuple(getattr(query, "role", ())) if name == "actor" else ()
    counts = count_values(reader, filters(type(query))[name].field, roles)
    given = {value for key, value in query.pairs() if key == name}
    shown = [one for n, one in enumerate(counts) if n < MOST_BUCKETS or one.value in given]
    found = {one.value: one.count for one in shown}
    found |= dict.fromkeys(sorted(given - found.keys()), 0)
    labels = _labels(session, query, name, list(found))
    buckets = [
        {
            "value": value,
            "label": labels.get(value, value),
            "count": count,
            "selected": value in given,
            "url": query.url(path, (name, value), without=(*own, *_not_kept(query))),
        }
        for value, count in found.items()
    ]
    capped = len(counts) > len(shown) or is_too_large(reader)
    return {"label": _LABELS.get(name, name.capitalize()), "buckets": buckets, "capped": capped}


def _not_kept(query: FacetedQuery) -> tuple[str, ...]:
    """Who asks for the counts alone wants to see what one of them counts."""
    return () if query.limit else ("limit",)


def _labels(session: Session, query: FacetedQuery, name: str, values: list[str]) -> dict[str, str]:
    finds = filters(type(query))[name]
    if finds.ids:
        return names_of(session, finds.ids, values)
    if finds.terms:
        return {term.value: term.label for term in VOCABULARY[finds.terms]}
    if closed_list(type(query), name) == ["true", "false"]:
        return {"true": name.capitalize(), "false": f"Not {name}"}
    return {}


def _dates(session: Session, query: FacetedQuery, path: str, name: str) -> Json:
    reader = Reader(session, query.listing, query.selection())
    unit = name.removeprefix("date:")
    shown, is_cut = histogram(count_days(reader), unit, query.window(), must=query.must_lie_inside())
    given = dict(query.pairs())
    buckets = [
        {
            "value": one.value,
            "label": one.label,
            "count": one.count,
            "selected": (given.get("from"), given.get("to")) == (one.first, one.last),
            "url": query.url(path, ("from", one.first), ("to", one.last), without=("from", "to", *_not_kept(query))),
        }
        for one in shown
    ]
    return {"label": unit.capitalize(), "buckets": buckets, "capped": is_cut or is_too_large(reader)}
