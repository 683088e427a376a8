"""The OpenAPI schema, made fit for generated clients and for the docs page."""

import json
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute

from app import __version__
from app.errors import ERROR_CODES, MEDIA_TYPE
from app.kinds import RECORDS
from app.queries.formats import FORMATS
from app.routers import service
from app.routers.docs import STATIC
from app.vocabulary import LISTS, VOCABULARY

Json = dict[str, Any]

TITLE = "Dateline"
_DESCRIPTION = """
Every record carries the words of the article that support it, checked at load: `text[start:end] == exact`.

Read only, no keys. Lists answer in pages: follow `next` until it is null. A misspelt parameter, value or id
is an error (422) that names it and suggests the right one.

OpenRefine and its like find actors, places and works by name at `/reconcile`.

An answer with an `ETag` need not be sent twice: `If-None-Match` gives 304 while data and service are the same.
"""
_TAGS = {
    "events": "What happened or may happen, who took part, and on whose word.",
    "actors": "Persons, organizations, states and groups, with their roles.",
    "quotes": "Who said what, and who denies, rejects or supports it.",
    "places": "Where things happen.",
    "works": "What actors make, sign, propose or reject.",
    "mentions": "The words that name actors, places and works.",
    "articles": "The sources: text, passages, printed timeline, coverage.",
    "search": "Full text over everything, and who acts with whom.",
    "service": "The dataset, the closed lists, health.",
}
_HEADERS = {
    "Cache-Control": "How long caches may keep the answer",
    "Dateline-Dataset": "The version of the dataset that answers; absent where none is loaded",
    "ETag": "Names this answer; sent back as `If-None-Match`, it is answered with 304 while nothing has changed",
    "Dateline-Omitted": "How many records are left out because their dates are not known well enough for the format",
    "Link": "Where the next page is, with `rel` as `next`; absent where `next` is null",
    "Location": "Where the record is",
    "Repr-Digest": "The SHA-256 of the text's bytes, in base64 between colons (RFC 9530)",
    "Vary": "Always `Accept-Encoding`: who asks for gzip is answered with it",
}
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
# Clients follow a redirect unasked: what they get is what the other path answers.
_REDIRECTS = {"/people/{id}": "/actors/{id}", "/organizations/{id}": "/actors/{id}"}
# What is answered of the seed data, shortened: by path, and by status what is no success.
_EXAMPLES: Json = json.loads((STATIC / "examples.json").read_text("utf-8"))
_PROBLEMS = {
    "404": "A misspelt path",
    "422": "A misspelt value",
    "500": "A fault of ours",
    "501": "Another format of oEmbed",
    "503": "Not now",
}
# State of this moment, which says of itself that nobody is to keep it.
_NEVER_KEPT = {route.path for route in service.health.routes if isinstance(route, APIRoute)}
# The parameter that the docs page opens each list with: a question that one would ask, and with one condition alone.
_OPENS_WITH = {
    "/events": "actor",
    "/quotes": "about",
    "/actors": "kind",
    "/people": "of",
    "/organizations": "article",
    "/places": "within",
    "/works": "kind",
    "/mentions": "actor",
    "/articles": "publisher",
    "/search": "q",
    "/graph": "actor",
    "/oembed": "url",
}
# What every list takes, shown after what only this one does.
_OF_EVERY_LIST = ("sort", "limit", "cursor")


def describe(app: FastAPI) -> Json:
    """The schema of all paths; made once, when it is first asked for."""
    if app.openapi_schema:
        return app.openapi_schema
    schema = get_openapi(
        title=TITLE,
        version=__version__,
        summary="News articles as data that can be cited",
        description=_DESCRIPTION.strip(),
        routes=app.routes,
        tags=[{"name": name, "description": text} for name, text in _TAGS.items()],
        license_info={"name": "MIT", "identifier": "MIT"},
        servers=[{"url": ".", "description": "this service"}],
    )
    schema["security"] = []
    operations: dict[str, Json] = {path: methods["get"] for path, methods in schema["paths"].items()}
    for path, target in _REDIRECTS.items():
        found = {**operations[target]["responses"]["200"], "description": "What the redirect leads to"}
        operations[path]["responses"] |= {**operations[target]["responses"], "200": found}
    names = {route.path: route.name for route in app.routes if isinstance(route, APIRoute)}
    for path, operation in operations.items():
        operation["operationId"] = names[path]
        _summarize(operation)
        _describe_parameters(operation.get("parameters", []), _OPENS_WITH.get(path))
        _describe_responses(operation, is_kept=path not in _NEVER_KEPT)
        for media in operation["responses"]["200"]["content"].values():
            # What is new has none until it is asked for.
            media |= {"example": _EXAMPLES["answers"][path]} if path in _EXAMPLES["answers"] else {}
    schema["paths"] = _with_closed_lists_named(schema["paths"])
    schemas = _with_closed_lists_named(_schemas(schema["components"]["schemas"])) | _closed_lists()
    schema["components"] = {
        "schemas": dict(sorted(schemas.items())),
        "examples": {
            f"problem_{status}": {"summary": summary, "value": _EXAMPLES["problems"][status]}
            for status, summary in _PROBLEMS.items()
        },
        "headers": {name: {"description": text, "schema": {"type": "string"}} for name, text in _HEADERS.items()},
    }
    app.openapi_schema = schema
    return schema


def _summarize(operation: Json) -> None:
    """The first line of what is said of an endpoint is its summary."""
    summary, _, rest = operation.pop("description").partition("\n")
    operation["summary"] = summary.removesuffix(".").replace("`", "")  # it is shown as plain text
    if rest:
        operation["description"] = rest.strip()


def _describe_parameters(parameters: list[Json], opens_with: str | None) -> None:
    """Put an example where the docs page fills it in from, of a list one alone; say nothing twice."""
    parameters.sort(key=lambda parameter: (parameter["name"] != opens_with, parameter["name"] in _OF_EVERY_LIST))
    for parameter in parameters:
        schema = parameter["schema"]
        examples = schema.pop("examples", None)
        if examples and (parameter["in"] == "path" or parameter["name"] == opens_with):
            parameter["example"] = examples[0]
        # A default that the docs page filled in would be sent along with formats that take no limit.
        if schema.get("default") == [] or parameter["name"] == "limit":
            del schema["default"]
        del schema["title"], schema["description"]


def _describe_responses(operation: Json, *, is_kept: bool) -> None:
    """Errors are problem details, which FastAPI documents as plain JSON; some answers have no body."""
    is_list = any(parameter["name"] == "cursor" for parameter in operation.get("parameters", []))
    responses: Json = {**operation["responses"], "500": {"description": "Something went wrong on our side"}}
    if is_kept:
        responses["304"] = {"description": "The answer with the tag in `If-None-Match` is still right"}
    operation["responses"] = {status: responses[status] for status in sorted(responses)}
    for status, response in operation["responses"].items():
        headers = ["Dateline-Dataset", "Vary"]
        if status != "308":
            headers.append("Cache-Control")
        if status in ("200", "304") and is_kept:
            headers.append("ETag")
        if status >= "400":
            examples = {"seed_data": {"$ref": f"#/components/examples/problem_{status}"}}
            model = {"$ref": "#/components/schemas/Problem"}
            response["content"] = {MEDIA_TYPE: {"schema": model, "examples": examples}}
        elif status == "308":
            response.pop("content", None)
            headers.append("Location")
        elif status == "200" and is_list:
            headers += ["Link", "Dateline-Omitted"] if _leaves_some_out(operation) else ["Link"]
        elif status == "200" and "text/plain" in response["content"]:
            headers.append("Repr-Digest")
        response["headers"] = {name: {"$ref": f"#/components/headers/{name}"} for name in headers}


def _leaves_some_out(operation: Json) -> bool:
    (values,) = [one["schema"]["enum"] for one in operation["parameters"] if one["name"] == "format"]
    return any(FORMATS[name].needs for name in values if name in FORMATS)


def _schemas(schemas: Json) -> Json:
    """Without FastAPI's own errors, titles that repeat the name of a field, and a ban on fields to come."""
    kept: Json = {name: one for name, one in schemas.items() if name not in ("HTTPValidationError", "ValidationError")}
    for schema in kept.values():
        schema.pop("additionalProperties", None)
        for field in schema["properties"].values():
            field.pop("title", None)
    return kept


def _closed_lists() -> Json:
    schemas: Json = {name: {"title": name, "type": "string", "enum": list(values)} for values, name in _NAMES.items()}
    for name, key in _CLOSED_LISTS.items():
        schemas[name]["description"] = "\n".join(f"- `{term.value}`: {term.definition}" for term in VOCABULARY[key])
    return schemas


def _with_closed_lists_named(part: Any) -> Any:
    if isinstance(part, list):
        return [_with_closed_lists_named(one) for one in part]
    if not isinstance(part, dict):
        return part
    if name := _NAMES.get(tuple(part.get("enum", ()))):
        rest = {key: value for key, value in part.items() if key not in ("type", "enum")}
        return {"$ref": f"#/components/schemas/{name}", **rest}
    return {key: _with_closed_lists_named(value) for key, value in part.items()}
