"""Facets: what a list holds, counted by a parameter's values, each with the URL that selects it."""

from app.answers.histogram import histogram
from app.answers.records import names_of
from app.documents import Json
from app.index.codes import Count
from app.index.counts import count_days, count_of, count_values
from app.index.pages import Reader
from app.index.pairs import Paired
from app.labels import LABELS
from app.queries.choices import NONE
from app.queries.filters import pair_field
from app.queries.parameters.finds import Finds
from app.queries.question import Question
from app.store.session import Session

MOST_BUCKETS = 100
# What the bucket is called of what has no value.
_NO_VALUE = "None"
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
    others, paired = _paired(question.without(*own), finds)
    reader = Reader(session, question.listing, others.selection)
    field, given = finds.counted or finds.field, question.wanted(name)
    # One more than can be shown tells whether there are more.
    counts = count_values(reader, field, MOST_BUCKETS + len(given.values) + 1, paired)
    found = {one.value: one.count for n, one in enumerate(counts) if n < MOST_BUCKETS or one.value in given.values}
    is_cut = len(found) < len(counts)
    unshown = [value for value in given.values if value not in found]
    missing = [Count(value, count_of(reader, finds.field, value, paired)) for value in unshown]
    found |= {one.value: one.count for one in sorted(missing, key=lambda one: (-one.count, one.value))}
    shown = sorted(found.items()) if question["facet_sort"] == "value" else found.items()
    url = question.urls(*own, *_not_kept(question))
    labels = labels_of(session, name, finds, list(found))

    def bucket(value: str | None, label: str, count: int, *, selected: bool) -> Json:
        sent = (name, NONE if value is None else value)
        return {"value": value, "label": label, "count": count, "selected": selected, "url": url(sent)}

    buckets = [bucket(one, labels.get(one, one), count, selected=one in given.values) for one, count in shown]
    without = question.without(*own).with_values(name, NONE).selection
    if (count := 0 if finds.is_flag else len(Reader(session, question.listing, without).found)) or given.is_none:
        buckets.append(bucket(None, _NO_VALUE, count, selected=given.is_none))
    apart = dict.fromkeys(("undated", "open", "spanning"))
    return {
        "label": _LABELS.get(name, name.replace("_", " ").capitalize()),
        "buckets": buckets,
        "capped": is_cut,
        **apart,
    }


def _paired(question: Question, finds: Finds) -> tuple[Question, Paired | None]:
    """Where another parameter that was given is judged in the pair with each value: how, and the rest of the question.

    What is taken away of one value is not taken away of another.
    """
    if finds.pair is None or finds.pair not in question.given:
        return question, None
    other, wanted = question.finds(finds.pair), question.wanted(finds.pair)
    is_first = finds.narrows is None
    field = pair_field(finds, other) if is_first else pair_field(other, finds)
    rest = question.with_values(finds.pair, *wanted.values)
    if wanted.is_any:
        return rest, Paired(field, is_first, other.closed, wanted.excluded)
    if wanted.is_none and other.closed:
        return rest, Paired(field, is_first, (), other.closed)
    # What has none of the other has no value in the pair with it.
    return rest, Paired(field, is_first, (NONE,) if wanted.is_none else wanted.values, wanted.excluded)


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
