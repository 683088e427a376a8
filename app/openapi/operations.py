"""Endpoints as the docs page shows them, and generated clients read them."""

from app.documents import Json
from app.errors import MEDIA_TYPE
from app.queries.formats import FORMATS

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


def describe_operation(path: str, operation: Json, *, is_kept: bool) -> None:
    """What is asked and answered at a path; `is_kept` says that answers have a tag."""
    _summarize(operation)
    _describe_parameters(operation.get("parameters", []), _OPENS_WITH.get(path))
    _describe_responses(operation, is_kept=is_kept)


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
        # A default that the docs page filled in would be sent along with files, which are whole without one.
        if schema.get("default") == [] or parameter["name"] == "limit":
            del schema["default"]
        del schema["title"], schema["description"]


def _describe_responses(operation: Json, *, is_kept: bool) -> None:
    """Errors are problem details, which FastAPI documents as plain JSON; some answers have no body."""
    responses: Json = {**operation["responses"], "500": {"description": "Something went wrong on our side"}}
    if is_kept:
        responses["304"] = {"description": "The copy with the tag in `If-None-Match` is still current"}
    operation["responses"] = {status: responses[status] for status in sorted(responses)}
    if _is_list(operation):
        responses["200"]["description"] = _with_formats(operation)
    for status, response in operation["responses"].items():
        if status >= "400":
            examples = {"seed_data": {"$ref": f"#/components/examples/problem_{status}"}}
            model = {"$ref": "#/components/schemas/Problem"}
            response["content"] = {MEDIA_TYPE: {"schema": model, "examples": examples}}
        elif status == "308":
            response.pop("content", None)
        headers = ["Dateline-Dataset", "Vary", *_headers(operation, status, is_kept=is_kept)]
        response["headers"] = {name: {"$ref": f"#/components/headers/{name}"} for name in headers}


def _headers(operation: Json, status: str, *, is_kept: bool) -> list[str]:
    """The headers that not every answer has."""
    if status == "308":
        return ["Location"]
    headers = ["Cache-Control"]
    if status in ("200", "304") and is_kept:
        headers.append("ETag")
    if status == "200" and _is_list(operation):
        headers += ["Link", "Dateline-Omitted"] if _leaves_some_out(operation) else ["Link"]
    elif status == "200" and "text/plain" in operation["responses"]["200"]["content"]:
        headers.append("Repr-Digest")
    return headers


def _is_list(operation: Json) -> bool:
    return any(parameter["name"] == "cursor" for parameter in operation.get("parameters", []))


def _leaves_some_out(operation: Json) -> bool:
    return any(FORMATS[name].needs for name in _formats(operation))


def _formats(operation: Json) -> list[str]:
    """Those besides JSON, which alone is among the media types: clients made from the schema get one type."""
    (values,) = [one["schema"]["enum"] for one in operation["parameters"] if one["name"] == "format"]
    return [name for name in values if name in FORMATS]


def _with_formats(operation: Json) -> str:
    each = [f"`{name}` gives `{FORMATS[name].media_type.partition(';')[0]}`" for name in _formats(operation)]
    return f"A page as JSON; with other values of `format`, {', '.join(each)}"
