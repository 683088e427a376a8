"""What a facet holds, counted in plain Python over the documents that the list itself answers with."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl, urlencode

from fastapi.testclient import TestClient

from tests.answers.oracle import Filter
from tests.http.asking import Json, answer, ids, remembered

FACETS = {
    "/events": ("type", "status", "actor", "place", "article", "contested"),
    "/quotes": ("kind", "act", "speaker", "about", "relation", "article", "contested"),
    "/actors": ("kind", "of", "article"),
    "/people": ("of", "article"),
    "/organizations": ("of", "article"),
    "/places": ("kind", "country", "article"),
    "/articles": ("publisher", "language"),
}
"""The facets of each list; events and quotes have three of dates besides."""
_TERMS = {
    ("/events", "type"): "event_types",
    ("/events", "status"): "statuses",
    ("/quotes", "kind"): "quote_kinds",
    ("/quotes", "act"): "acts",
    ("/quotes", "relation"): "relations",
    ("/actors", "kind"): "actor_kinds",
}
_FLAGS = {"true": "Contested", "false": "Not contested"}
_SINGLE = ("type", "status", "kind", "act", "country", "language")


@dataclass
class Counting:
    """A dataset that is served, and what its documents say of the values of a facet."""

    client: TestClient

    def selected(self, path: str, given: Filter) -> list[Json]:
        ask = answer if given else remembered
        found: list[Json] = ask(self.client, f"{path}?{urlencode([*pairs(given), ('limit', '200')])}")["items"]
        return found

    def expected(self, path: str, given: Filter, name: str) -> list[tuple[str, int, bool]]:
        """Each value with its count and whether it is selected, the most frequent first."""
        own = {name, "actor_match"} if name == "actor" else {name}
        rest = {key: values for key, values in given.items() if key not in own}
        counts: Counter[str] = Counter()
        for document in self.selected(path, rest):
            counts.update(set(self._values(name, document, given)))
        found = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
        found += [(value, 0) for value in sorted(set(given.get(name, [])) - counts.keys())]
        return [(value, count, value in given.get(name, [])) for value, count in found]

    def label(self, path: str, name: str, value: str) -> str:
        if name == "contested":
            return _FLAGS[value]
        if terms := _TERMS.get((path, name)):
            return self._vocabulary[terms][value]
        return self._names.get(value, value)

    @cached_property
    def _vocabulary(self) -> dict[str, dict[str, str]]:
        vocabulary = answer(self.client, "/vocabulary")
        return {name: {term["value"]: term["label"] for term in terms} for name, terms in vocabulary.items()}

    @cached_property
    def _names(self) -> dict[str, str]:
        """Of an id that an actor and a place have, the actor's name."""
        called = {
            "/quotes": "statement",
            "/events": "title",
            "/articles": "title",
            "/places": "name",
            "/actors": "name",
        }
        return {one["id"]: one[key] for path, key in called.items() for one in self.selected(path, {})}

    @cached_property
    def _above(self) -> dict[str, str | None]:
        return {one["id"]: one["within"] and one["within"]["id"] for one in self.selected("/places", {})}

    @cached_property
    def _articles(self) -> dict[str, dict[str, set[str]]]:
        """The ids of the actors and places that each article tells of."""
        texts = {id_: answer(self.client, f"/articles/{id_}/text")["records"] for id_ in ids(self.client, "/articles")}
        return {
            id_: {kind: {one["id"] for one in records[f"{kind}s"]} for kind in ("actor", "place")}
            for id_, records in texts.items()
        }

    def _values(self, name: str, document: Json, given: Filter) -> Iterator[str]:
        record: str = document["record"]
        if name in _SINGLE:
            yield from filter(None, [document[name]])
        elif name == "contested":
            yield str(document["contested"]).lower()
        elif name == "place":
            here = document["place"] and document["place"]["id"]
            while here:
                yield here
                here = self._above[here]
        elif name == "article" and record in ("actor", "place"):
            yield from (id_ for id_, told in self._articles.items() if document["id"] in told[record])
        else:
            yield from _MANY[record, name](document, given)


def pairs(given: Filter) -> list[tuple[str, str]]:
    return [(name, value) for name, values in given.items() for value in values]


def parameters(url: str) -> list[tuple[str, str]]:
    """The parameters of a URL, sorted."""
    return sorted(parse_qsl(url.partition("?")[2], strict_parsing=True))


def _actors(event: Json, given: Filter) -> list[str]:
    """With roles, those who take part in one of these."""
    roles = given.get("role")
    return [one["actor"]["id"] for one in event["participants"] if roles is None or one["role"] in roles]


_MANY: dict[tuple[str, str], Callable[[Json, Filter], list[Any]]] = {
    ("event", "actor"): _actors,
    ("event", "article"): lambda event, _: [one["id"] for one in event["articles"]],
    ("quote", "article"): lambda quote, _: [quote["article"]["id"]],
    ("quote", "speaker"): lambda quote, _: [one["actor"]["id"] for one in quote["speakers"]],
    ("quote", "about"): lambda quote, _: [one["id"] for one in quote["about"]],
    ("quote", "relation"): lambda quote, _: [one["relation"] for one in quote["answers"]],
    ("actor", "of"): lambda actor, _: [of["id"] for role in actor["roles"] for of in role["of"]],
    ("article", "publisher"): lambda article, _: [article["publisher"]["id"]] if article["publisher"] else [],
}
