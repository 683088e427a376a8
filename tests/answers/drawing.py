"""Filters drawn at random out of all that a dataset holds."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import get_args

from fastapi.testclient import TestClient
from hypothesis import strategies as st

from app.vocabulary import Difference
from tests.answers.oracle import Filter, Oracle
from tests.answers.spelling import text_of
from tests.http.asking import Json, answer

# Days at the edges of what is dated in the datasets, and any others.
EDGES = """
    1998-06-01 2010-12-31 2011-01-01 2013-08-21 2013-09-05 2013-09-06 2013-09-09 2013-09-12 2013-09-13
    2024-03-31 2024-05-02 2024-05-03 2024-05-04 2024-05-05 2024-05-20 2024-05-21 2024-05-31 2024-06-01 2024-06-05
    2024-06-06 2024-06-30
"""
DAYS = st.dates().map(str) | st.sampled_from(EDGES.split())
FLAGS = st.sampled_from(["true", "false"])


@dataclass
class Asked:
    """A dataset that is served, and all that a filter may name in it."""

    client: TestClient
    oracle: Oracle

    def filters(self, record: str, fixed: dict[str, list[str]]) -> st.SearchStrategy[Filter]:
        """Any parameters of events or quotes with any values that exist; `fixed` are closed lists by parameter."""
        actors = [one["id"] for one in self.oracle.actors]
        places = [one["id"] for one in self.oracle.places]
        works = [one["id"] for one in self.oracle.works]
        events, quotes = [one["id"] for one in self.oracle.events], [one["id"] for one in self.oracle.quotes]
        articles = sorted({id_.partition(".")[0] for id_ in events})
        repeated = {"side": actors, "article": articles, "condition": events, **fixed}
        if record == "event":
            taking_part = [one["actor"]["id"] for event in self.oracle.events for one in event["participants"]]
            repeated |= {"actor": actors, "with": taking_part, "place": places, "work": works, "id": events}
            repeated |= {"according_to": [*actors, *quotes], "linked": events}
            repeated |= {"told_differently": list(get_args(Difference))}
        else:
            repeated |= {"speaker": actors, "about": [*actors, *places, *works, *events, *quotes], "id": quotes}
            repeated |= {"addressee": actors, "occasion": events, "place": places, "answers": quotes}
            repeated |= {"via": actors}
        scalars = {"dated": FLAGS, "contested": FLAGS, "date_match": st.sampled_from(["known", "may", "must"])}
        scalars["sort"] = st.sampled_from(["date", "-date", "position"])
        if record == "quote":
            scalars["answered"] = FLAGS
        else:
            scalars["actor_match"] = st.sampled_from(["any", "all"])
            scalars["sources"] = st.sampled_from(["0", "1", "2"])
        return _filters(repeated, {**scalars, "q": self.words(f"{record}s")}, has_dates=True)

    def filters_of_names(self, path: str) -> st.SearchStrategy[Filter]:
        """Any parameters of a list of actors, places, works or articles."""
        record = {"/places": "places", "/works": "works", "/articles": "articles"}.get(path, "actors")
        kinds = ("actors", "places", "works", "articles")
        ids = {kind: [one["id"] for one in getattr(self.oracle, kind)] for kind in kinds}
        repeated = {"id": ids[record], "article": ids["articles"]}
        sorts = ["name", "-mentions", "best"]
        if record == "places":
            countries = [one["country"] for one in self.oracle.places if one["country"]]
            repeated |= {"within": ids["places"], "kind": [one["kind"] for one in self.oracle.places]}
            repeated |= {"country": countries}
        elif record == "works":
            repeated |= {"maker": ids["actors"], "kind": [one["kind"] for one in self.oracle.works]}
        elif record == "articles":
            sorts = ["-published", "published", "name"]
            languages = [one["language"] for one in self.oracle.articles]
            repeated |= {"publisher": ids["actors"], "language": languages}
            repeated |= {"actor": ids["actors"], "place": ids["places"], "work": ids["works"]}
        else:
            repeated |= {"of": ids["actors"]}
            repeated |= {"kind": ["person", "organization", "state", "group"]} if path == "/actors" else {}
        scalars = {"sort": st.sampled_from(sorts), "q": self.words(record)}
        scalars |= {"named": FLAGS} if record in ("actors", "works") else {}
        scalars |= {"speaks": FLAGS} if record == "actors" else {}
        return _filters(repeated, scalars, has_dates=record == "articles")

    def words(self, kind: str) -> st.SearchStrategy[str]:
        """Some words of one record, spelt in one way or another, the last one perhaps cut short."""
        documents: list[Json] = getattr(self.oracle, kind)
        texts = [text_of(one, self.oracle.texts.get(one["id"])) for one in documents]
        chosen = st.sampled_from(texts).flatmap(
            lambda text: st.lists(st.sampled_from(text.split()), min_size=1, max_size=3)
        )
        return st.builds(
            _spelt, chosen, st.integers(1, 20), st.sampled_from([str, str.upper, str.title]), st.booleans()
        )


def _filters(
    repeated: dict[str, list[str]], scalars: dict[str, st.SearchStrategy[str]], *, has_dates: bool
) -> st.SearchStrategy[Filter]:
    windows = st.lists(DAYS, min_size=2, max_size=2).map(sorted)
    dates = st.builds(_window, windows, st.booleans(), st.booleans()) if has_dates else st.just({})
    most = {"with": 2}
    lists = {name: signed(values, most.get(name, 12)) for name, values in repeated.items() if values}
    others = st.fixed_dictionaries({}, optional={name: one.map(lambda v: [v]) for name, one in scalars.items()})
    chosen = st.sets(st.sampled_from(sorted(lists)), max_size=3).flatmap(
        lambda names: st.fixed_dictionaries({name: lists[name] for name in sorted(names)})
    )
    return st.builds(lambda *parts: {k: v for part in parts for k, v in part.items()}, dates, others, chosen)


def signed(values: list[str], most: int) -> st.SearchStrategy[list[str]]:
    """Some values of a filter; in one of two cases some that are left out, beside others, any, or none."""
    some = st.lists(st.sampled_from(values), min_size=1, max_size=most)
    others = st.lists(st.sampled_from(values).map(lambda value: f"!{value}"), max_size=3)
    beside = st.sampled_from([[], ["*"], ["!*"]]) | some
    mixed = st.builds(lambda *parts: [one for part in parts for one in part], beside, others).filter(bool)
    return some | mixed


def _spelt(words: list[str], length: int, case: Callable[[str], str], has_marks: bool) -> str:
    text = " ".join([*words[:-1], words[-1][:length]])
    return case(text if has_marks else "".join(unicodedata.normalize("NFD", text).split("\u0301")))[:200]


def _window(days: list[str], has_from: bool, has_to: bool) -> Filter:
    return {**({"from": [days[0]]} if has_from else {}), **({"to": [days[1]]} if has_to else {})}


def asked_of(client: TestClient) -> Asked:
    def everything(name: str) -> list[Json]:
        return list(answer(client, f"/{name}?limit=200")["items"])

    lists = {name: everything(name) for name in ("events", "quotes", "actors", "places", "works", "articles")}
    texts = {one["id"]: answer(client, f"{one['url']}/text") for one in lists["articles"]}
    return Asked(client, Oracle(**lists, texts=texts))
