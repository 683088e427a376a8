"""The schema of all paths, put together."""

import json

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute

from app import __version__
from app.documents import Json
from app.openapi.operations import describe_operation
from app.openapi.schemas import closed_lists, models, with_closed_lists_named
from app.openapi.texts import DESCRIPTION, HEADERS, PROBLEMS, TAGS, TITLE
from app.pages.assets import STATIC
from app.routers import service

# Clients follow a redirect unasked: what they get is what the other path answers.
_REDIRECTS = {"/people/{id}": "/actors/{id}", "/organizations/{id}": "/actors/{id}"}
# What is answered of the seed data, shortened: by path, and by status what is no success.
_EXAMPLES: Json = json.loads((STATIC / "examples.json").read_text("utf-8"))
# State of this moment, which says of itself that nobody is to keep it.
_NEVER_KEPT = {route.path for route in service.health.routes if isinstance(route, APIRoute)}


def describe(app: FastAPI) -> Json:
    """The schema of all paths; made once, when it is first asked for."""
    if app.openapi_schema:
        return app.openapi_schema
    schema = get_openapi(
        title=TITLE,
        version=__version__,
        summary="News articles as data that can be cited",
        description=DESCRIPTION.strip(),
        routes=app.routes,
        tags=[{"name": name, "description": text} for name, text in TAGS.items()],
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
        describe_operation(path, operation, is_kept=path not in _NEVER_KEPT)
        for media in operation["responses"]["200"]["content"].values():
            # What is new has none until it is asked for.
            media |= {"example": _EXAMPLES["answers"][path]} if path in _EXAMPLES["answers"] else {}
    schema["paths"] = with_closed_lists_named(schema["paths"])
    schemas = with_closed_lists_named(models(schema["components"]["schemas"])) | closed_lists()
    schema["components"] = {
        "schemas": dict(sorted(schemas.items())),
        "examples": {
            f"problem_{status}": {"summary": summary, "value": _EXAMPLES["problems"][status]}
            for status, summary in PROBLEMS.items()
        },
        "headers": {name: {"description": text, "schema": {"type": "string"}} for name, text in HEADERS.items()},
    }
    app.openapi_schema = schema
    return schema
