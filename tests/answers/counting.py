"""What a facet holds, counted in plain Python over the documents that the list itself answers with."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl, urlencode

from fastapi.testclient import TestClient

from app.formats.citing import behind_title
from app.kinds import NAMED
from tests.answers.fitting import left_out, plain
from tests.answers.oracle import Filter, Oracle, on_whose_word_a_part, stances_toward
from tests.http.asking import Json, answer, ids, remembered

FACETS = {
    "/events": (
        *("type", "status", "actor", "place", "work", "according_to", "told_differently", "article", "contested"),
    ),
    "/quotes": (
        *("kind", "act", "speaker", "via", "side", "addressee", "about", "occasion", "place"),
        *("stance", "relation", "article", "contested"),
    ),
    "/actors": ("kind", "of", "named", "article"),
    "/people": ("of", "named", "article"),
    "/organizations": ("of", "named", "article"),
    "/places": ("kind", "country", "article"),
    "/works": ("kind", "article"),
    "/articles": ("publisher", "language"),
}
"""The facets of each list; events and quotes have three of dates besides."""
_TERMS = {
    ("/events", "type"): "event_types",
    ("/events", "status"): "statuses",
    ("/events", "told_differently"): "differences",
    ("/quotes", "kind"): "quote_kinds",
    ("/quotes", "act"): "acts",
    ("/quotes", "relation"): "relations",
    ("/quotes", "stance"): "stances",
    ("/actors", "kind"): "actor_kinds",
    ("/works", "kind"): "work_kinds",
}
FLAGS = ("contested", "named", "answered", "speaks")
# The parameter that is judged in the pair with a facet's.
_PAIRS = {"actor": "role", "relation": "answers", "about": "stance", "stance": "about"}
_SINGLE = ("type", "status", "kind", "act", "country", "language")


@dataclass
class Counting:
    """A dataset that is served, and what its documents say of the values of a facet."""

    client: TestClient

    def selected(self, path: str, given: Filter) -> list[Json]:
        ask = answer if given else remembered
        found: list[Json] = ask(self.client, f"{path}?{urlencode([*pairs(given), ('limit', '200')])}")["items"]
        return found

    def expected(self, path: str, given: Filter, name: str) -> list[tuple[str | None, int, bool]]:
        """Each value with its count and whether it is selected, the most frequent first, what has none last."""
        own = {name, "actor_match"} if name == "actor" else {name}
        rest = {key: values for key, values in given.items() if key not in own}
        wanted = given.get(name, [])
        counts: Counter[str] = Counter()
        for document in self.selected(path, _unpaired(rest, name)):
            counts.update(set(self._values(name, document, given)))
        found = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
        found += [(value, 0) for value in sorted(plain(wanted) - counts.keys())]
        without = sum(not [*self._values(name, document, {})] for document in self.selected(path, rest))
        shown = [(value, count, value in wanted) for value, count in found]
        return [*shown, *([(None, without, "!*" in wanted)] if without or "!*" in wanted else [])]

    def label(self, path: str, name: str, value: str | None) -> str:
        if value is None:
            return "None"
        if name in FLAGS:
            return name.capitalize() if value == "true" else f"Not {name}"
        if terms := _TERMS.get((path, name)):
            return self._vocabulary[terms][value]
        return self._works[value] if name == "work" else self._names.get(value, value)

    @cached_property
    def _vocabulary(self) -> dict[str, dict[str, str]]:
        vocabulary = answer(self.client, "/vocabulary")
        return {
            name: {term["value"]: term["label"] for term in terms}
            for name, terms in vocabulary.items()
            if name != "fields"
        }

    @cached_property
    def _names(self) -> dict[str, str]:
        """Of an id that is several things, the name of the actor, else of the place."""
        called = {
            "/quotes": "statement",
            "/events": "title",
            "/articles": "title",
            "/works": "name",
            "/places": "name",
            "/actors": "name",
        }
        names = {one["id"]: one[key] for path, key in called.items() for one in self.selected(path, {})}
        for one in self.selected("/events", {}):
            names[one["id"]] += behind_title(one["status"], claimed=one["claimed"])
        invented = [one for one in self.selected("/articles", {}) if one["title_by"] == "curator"]
        return names | {one["id"]: f"{one['title']} (title by the curator)" for one in invented}

    @cached_property
    def _works(self) -> dict[str, str]:
        return {one["id"]: one["name"] for one in self.selected("/works", {})}

    @cached_property
    def oracle(self) -> Oracle:
        actors, places, articles = (self.selected(f"/{name}", {}) for name in ("actors", "places", "articles"))
        return Oracle([], [], actors, places, [], articles, {})

    @cached_property
    def _articles(self) -> dict[str, dict[str, set[str]]]:
        """The ids of the actors, places and works that each article tells of."""
        texts = {id_: answer(self.client, f"/articles/{id_}/text")["records"] for id_ in ids(self.client, "/articles")}
        return {
            id_: {kind: {one["id"] for one in records[f"{kind}s"]} for kind in NAMED} for id_, records in texts.items()
        }

    def _values(self, name: str, document: Json, given: Filter) -> Iterator[str]:
        record: str = document["record"]
        if name in _SINGLE:
            yield from filter(None, [document[name]])
        elif name in FLAGS:
            yield str(document[name]).lower()
        elif name == "place":
            yield from self.oracle.place_and_above(document["place"])
        elif name == "side":
            yield from self.oracle.sides(document)
        elif name == "article" and record in NAMED:
            yield from (id_ for id_, told in self._articles.items() if document["id"] in told[record])
        else:
            yield from _MANY[record, name](document, given)


def pairs(given: Filter) -> list[tuple[str, str]]:
    return [(name, value) for name, values in given.items() for value in values]


def parameters(url: str) -> list[tuple[str, str]]:
    """The parameters of a URL, sorted."""
    return sorted(parse_qsl(url.partition("?")[2], strict_parsing=True))


def _unpaired(given: Filter, name: str) -> Filter:
    """Without what takes something away in the pair with each value of the facet, and of no other."""
    pair = _PAIRS.get(name)
    if pair not in given:
        return given
    kept = [one for one in given[pair] if not one.startswith("!")]
    return {key: values for key, values in {**given, pair: kept}.items() if values}


def _in_pairs(pairs: set[tuple[str, str]], others: list[str]) -> list[str]:
    """The first of each pair whose other is asked for, of which no pair is left out."""
    gone = {one for one, other in pairs if ("!*" in others and other) or other in left_out(others)}
    asked = [(one, other) for one, other in pairs if one not in gone and (other or "*" not in others)]
    return [one for one, other in asked if not plain(others) or other in plain(others)]


def _actors(event: Json, given: Filter) -> list[str]:
    return _in_pairs({(one["actor"]["id"], one["role"]) for one in event["participants"]}, given.get("role", []))


def _relations(quote: Json, given: Filter) -> list[str]:
    return _in_pairs({(one["relation"], one["quote"]["id"]) for one in quote["answers"]}, given.get("answers", []))


def _stances(quote: Json, given: Filter) -> list[str]:
    return _in_pairs({(stance, one) for one, stance in stances_toward(quote) if stance}, given.get("about", []))


_MANY: dict[tuple[str, str], Callable[[Json, Filter], list[Any]]] = {
    ("event", "actor"): _actors,
    ("event", "work"): lambda event, _: [one["id"] for one in event["works"]],
    ("event", "article"): lambda event, _: [one["id"] for one in event["articles"]],
    ("quote", "article"): lambda quote, _: [quote["article"]["id"]],
    ("quote", "speaker"): lambda quote, _: [one["actor"]["id"] for one in quote["speakers"]],
    ("quote", "about"): lambda quote, given: _in_pairs(stances_toward(quote), given.get("stance", [])),
    ("quote", "stance"): _stances,
    ("quote", "via"): lambda quote, _: [one["id"] for one in quote["via"]],
    ("quote", "relation"): _relations,
    ("quote", "addressee"): lambda quote, _: [one["id"] for one in quote["addressees"]],
    ("quote", "occasion"): lambda quote, _: [quote["occasion"]["id"]] if quote["occasion"] else [],
    ("event", "according_to"): lambda event, _: on_whose_word_a_part(event),
    ("event", "told_differently"): lambda event, _: event["told_differently"],
    ("actor", "of"): lambda actor, _: [of["id"] for role in actor["roles"] for of in role["of"]],
    ("article", "publisher"): lambda article, _: [article["publisher"]["id"]] if article["publisher"] else [],
}
