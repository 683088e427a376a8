"""The OpenAPI schema, made fit for generated clients and for the docs page."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from app import __version__
from app.errors import MEDIA_TYPE

TITLE = "Dateline"
_DESCRIPTION = """
News articles as data that can be cited. Every record carries the words of the article that support it,
checked at load: `text[start:end] == exact`.

Read only, no keys. Lists answer in pages: follow `next` until it is null. A misspelt parameter, value or id
is an error (422) that names it and suggests the right one. Other formats than JSON do not change the types
of this schema.
"""
_TAGS = {
    "events": "What happened or may happen, who took part, and on whose word.",
    "actors": "Persons, organizations, states and groups, with their roles.",
    "quotes": "Who said what, and who denies, rejects or supports it.",
    "places": "Where things happen.",
    "mentions": "The words that name actors and places.",
    "articles": "The sources: text, passages, printed timeline, coverage.",
    "service": "The dataset, the closed lists, health.",
}


def describe(app: FastAPI) -> dict[str, Any]:
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
        servers=[{"url": "/", "description": "this service"}],
    )
    schema["security"] = []
    for path in schema["paths"].values():
        for operation in path.values():
            _lift_examples(operation.get("parameters", []))
            _name_problems(operation["responses"])
    for name in ("HTTPValidationError", "ValidationError"):
        schema["components"]["schemas"].pop(name, None)
    app.openapi_schema = schema
    return schema


def _lift_examples(parameters: list[dict[str, Any]]) -> None:
    """Put a parameter's example where the docs page fills it in from."""
    for parameter in parameters:
        if examples := parameter["schema"].pop("examples", None):
            parameter["example"] = examples[0]


def _name_problems(responses: dict[str, Any]) -> None:
    """Errors are problem details, which FastAPI documents as plain JSON; a redirect has no body."""
    for status, response in responses.items():
        content = response.get("content", {})
        if status >= "400" and "application/json" in content:
            content[MEDIA_TYPE] = content.pop("application/json")
        elif status.startswith("3"):
            response.pop("content", None)
