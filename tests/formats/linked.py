"""Linked data as a processor reads it that may load nothing."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any, NoReturn

from pyld import jsonld

from tests.formats.writing import BASE

Json = dict[str, Any]
RELATIVE = "http://relative.invalid/"


def refuse(url: str, options: object) -> NoReturn:
    raise AssertionError(f"asks for {url}")


def graph(body: bytes) -> Json:
    """Nodes by their ids, without where the service is."""
    return {node["id"].removeprefix(BASE): node for node in json.loads(body)["@graph"]}


def expanded(document: Json, loader: object = refuse) -> list[Json]:
    """Nodes in which whatever was not absolute begins with RELATIVE."""
    nodes: list[Json] = jsonld.expand(document, {"documentLoader": loader, "base": RELATIVE})
    return nodes


def triples(document: Json) -> set[str]:
    """N-Quads, one a line, without the full stop."""
    quads: str = jsonld.to_rdf(document, {"documentLoader": refuse, "format": "application/n-quads"})
    return {quad.removesuffix(" .") for quad in quads.splitlines()}


def iris(nodes: Any) -> Iterator[str]:
    """Everything in expanded nodes that has to be absolute: ids, types, properties."""
    if isinstance(nodes, list):
        for node in nodes:
            yield from iris(node)
    elif isinstance(nodes, dict) and "@value" in nodes:
        yield from filter(None, [nodes.get("@type")])
    elif isinstance(nodes, dict):
        yield from filter(None, [nodes.get("@id"), *nodes.get("@type", ())])
        for key, value in nodes.items():
            if not key.startswith("@"):
                yield key
            if key not in ("@id", "@type"):
                yield from iris(value)


def written_keys(node: Any, context: Json) -> Counter[str]:
    """How often each property is written, by the IRI its key stands for."""
    found: Counter[str] = Counter()
    if isinstance(node, list):
        for one in node:
            found += written_keys(one, context)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key not in ("id", "type"):
                found[_iri(key, context)] += 1
            found += written_keys(value, context)
    return found


def kept_keys(node: Any) -> Counter[str]:
    """How often each property is left after expansion."""
    found: Counter[str] = Counter()
    if isinstance(node, list):
        for one in node:
            found += kept_keys(one)
    elif isinstance(node, dict):
        for key, value in node.items():
            if not key.startswith("@"):
                found[key] += 1
            found += kept_keys(value)
    return found


def _iri(key: str, context: Json) -> str:
    given = context[key]
    compact: str = given if isinstance(given, str) else given.get("@id") or given["@reverse"]
    prefix, _, name = compact.partition(":")
    return str(context[prefix]) + name
