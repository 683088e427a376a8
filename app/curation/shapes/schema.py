"""What JSON Schema says of a shape: for editors, and for messages that name the keys that belong somewhere."""

import re
from collections.abc import Hashable, Iterable
from functools import lru_cache
from typing import Any

from pydantic import BaseModel


@lru_cache
def editor_schema(shape: type[BaseModel]) -> dict[str, Any]:
    """The JSON Schema that gives editors completion for files of this shape."""
    schema = shape.model_json_schema()
    for node in _nodes(schema):
        if "patternProperties" in node:
            node["additionalProperties"] = False
    return schema


def keys_at(schema: dict[str, Any], loc: Iterable[Hashable]) -> set[str]:
    """The keys that the schema knows for the mapping at `loc`, which counts items and names keys."""
    at = [schema]
    for step in loc:
        at = [below for node in _flat(schema, at) for below in _below(node, step)]
    return {key for node in _flat(schema, at) for key in node.get("properties", {})}


def key_of(schema: dict[str, Any], loc: tuple[Hashable, ...]) -> str:
    """The key that a value stands below, past ids and numbers of the curator's own."""
    below = [(step, loc[:n]) for n, step in enumerate(loc) if isinstance(step, str)]
    return next(key for key, above in reversed(below) if key in keys_at(schema, above))


@lru_cache
def needed_keys(shape: type[BaseModel]) -> frozenset[str]:
    """The keys that may not be left out where they stand."""
    schema = editor_schema(shape)
    return frozenset(key for one in (schema, *schema.get("$defs", {}).values()) for key in one.get("required", ()))


def _nodes(part: Any) -> list[dict[str, Any]]:
    """Every mapping in a schema."""
    if isinstance(part, list):
        return [node for one in part for node in _nodes(one)]
    if isinstance(part, dict):
        return [part, *(node for one in part.values() for node in _nodes(one))]
    return []


def _flat(root: dict[str, Any], nodes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The nodes with references followed and alternatives laid out."""
    flat = []
    for node in nodes:
        if "$ref" in node:
            flat += _flat(root, [root["$defs"][node["$ref"].rsplit("/", 1)[1]]])
        flat += _flat(root, node.get("anyOf", []))
        flat.append(node)
    return flat


def _below(node: dict[str, Any], step: Any) -> list[dict[str, Any]]:
    found = []
    if step in node.get("properties", {}):
        found.append(node["properties"][step])
    elif isinstance(node.get("additionalProperties"), dict):
        found.append(node["additionalProperties"])
    patterns = node.get("patternProperties", {})
    # What stands below an id that is none is read all the same.
    found += [one for pattern, one in patterns.items() if re.search(pattern, str(step))] or patterns.values()
    if isinstance(step, int) and "items" in node:
        found.append(node["items"])
    return found
