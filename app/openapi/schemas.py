"""The models of answers, and a schema of its own for each closed list."""

from typing import Any

from app.documents import Json
from app.errors import ERROR_CODES
from app.kinds import RECORDS
from app.vocabulary import LISTS, VOCABULARY

# Each closed list is a schema of its own, so that generated clients have a name for it.
_CLOSED_LISTS = {
    "EventType": "event_types",
    "EventStatus": "statuses",
    "ParticipantRole": "roles",
    "Act": "acts",
    "Relation": "relations",
    "ActorKind": "actor_kinds",
    "WorkKind": "work_kinds",
    "QuoteKind": "quote_kinds",
    "PassageKind": "passage_kinds",
    "Precision": "precisions",
    "DateMatch": "date_matches",
    "TextAccess": "text_accesses",
}
_NAMES: dict[tuple[str, ...], str] = {
    **{LISTS[key]: name for name, key in _CLOSED_LISTS.items()},
    ERROR_CODES: "ErrorCode",
    RECORDS: "RecordKind",
}


def models(schemas: Json) -> Json:
    """Without FastAPI's own errors, titles that repeat the name of a field, and a ban on fields to come."""
    kept: Json = {name: one for name, one in schemas.items() if name not in ("HTTPValidationError", "ValidationError")}
    for schema in kept.values():
        schema.pop("additionalProperties", None)
        for field in schema["properties"].values():
            field.pop("title", None)
    return kept


def closed_lists() -> Json:
    schemas: Json = {name: {"title": name, "type": "string", "enum": list(values)} for values, name in _NAMES.items()}
    for name, key in _CLOSED_LISTS.items():
        schemas[name]["description"] = "\n".join(f"- `{term.value}`: {term.definition}" for term in VOCABULARY[key])
    return schemas


def with_closed_lists_named(part: Any) -> Any:
    if isinstance(part, list):
        return [with_closed_lists_named(one) for one in part]
    if not isinstance(part, dict):
        return part
    if name := _NAMES.get(tuple(part.get("enum", ()))):
        rest = {key: value for key, value in part.items() if key not in ("type", "enum")}
        return {"$ref": f"#/components/schemas/{name}", **rest}
    return {key: with_closed_lists_named(value) for key, value in part.items()}
