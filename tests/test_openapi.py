"""The OpenAPI schema: complete, typed, and its examples work together as they stand."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator

from app.queries.formats import FORMATS
from tests.http.asking import Json, answer

LISTS = ("/events", "/quotes", "/actors", "/people", "/organizations", "/places", "/works", "/mentions", "/articles")
REDIRECTS = ("/people/{id}", "/organizations/{id}")
# All others are application/json.
MEDIA_TYPES = {"/articles/{id}/annotations": "application/ld+json", "/articles/{id}/text.txt": "text/plain"}
# There is no search without words.
REQUIRED = [("/search", "q"), ("/oembed", "url")]
# Models of which all members are told at once, and those of standards, which tell of them.
TOLD_AS_A_WHOLE = {"Account", "Coordinates", "DatasetCounts", "TextRecords", "ToldBy", "Vocabulary"}
OF_STANDARDS = {
    "Annotation",
    "AnnotationBody",
    "AnnotationCollection",
    "AnnotationPage",
    "AnnotationTarget",
    "Embedding",
    "TextQuoteSelector",
}
NAMES = {
    "/events": "list_events",
    "/events/{id}": "get_event",
    "/quotes": "list_quotes",
    "/quotes/{id}": "get_quote",
    "/actors": "list_actors",
    "/actors/{id}": "get_actor",
    "/people": "list_people",
    "/people/{id}": "get_person",
    "/organizations": "list_organizations",
    "/organizations/{id}": "get_organization",
    "/places": "list_places",
    "/works": "list_works",
    "/works/{id}": "get_work",
    "/places/{id}": "get_place",
    "/mentions": "list_mentions",
    "/articles": "list_articles",
    "/articles/{id}": "get_article",
    "/articles/{id}/text": "get_article_text",
    "/articles/{id}/text.txt": "get_article_plain_text",
    "/articles/{id}/timeline": "get_article_timeline",
    "/articles/{id}/annotations": "get_article_annotations",
    "/search": "search",
    "/graph": "get_graph",
    "/dataset": "get_dataset",
    "/vocabulary": "get_vocabulary",
    "/oembed": "get_embedding",
    "/healthz": "get_health",
    "/readyz": "get_readiness",
}


@pytest.fixture(scope="module")
def schema(client: TestClient) -> Json:
    return answer(client, "/openapi.json")


@pytest.fixture(scope="module")
def operations(schema: Json) -> dict[str, Json]:
    return {path: methods["get"] for path, methods in schema["paths"].items()}


def parts(part: Any) -> Iterator[Json]:
    """Every object in the schema."""
    if isinstance(part, list):
        for one in part:
            yield from parts(one)
    elif isinstance(part, dict):
        yield part
        for one in part.values():
            yield from parts(one)


def test_every_path_has_one_operation_named_as_its_function(schema: Json, operations: dict[str, Json]) -> None:
    assert {tuple(methods) for methods in schema["paths"].values()} == {("get",)}
    assert {path: operation["operationId"] for path, operation in operations.items()} == NAMES
    assert len(set(NAMES.values())) == len(NAMES)


def test_every_operation_has_one_tag_of_those_described(schema: Json, operations: dict[str, Json]) -> None:
    described = {(tag["name"],) for tag in schema["tags"] if tag["description"]}
    assert {tuple(operation["tags"]) for operation in operations.values()} == described


def test_every_operation_and_every_parameter_is_described(operations: dict[str, Json]) -> None:
    for path, operation in operations.items():
        assert operation["summary"]
        for parameter in operation.get("parameters", []):
            assert parameter["description"], parameter
            is_required = parameter["in"] == "path" or (path, parameter["name"]) in REQUIRED
            assert parameter["required"] == is_required, (path, parameter)


def test_every_member_of_an_answer_is_described(schema: Json) -> None:
    untold = {
        name
        for name, model in schema["components"]["schemas"].items()
        for member in model.get("properties", {}).values()
        if "const" not in member and "description" not in member
    }
    assert untold == TOLD_AS_A_WHOLE | OF_STANDARDS
    assert all(schema["components"]["schemas"][name].get("description") for name in TOLD_AS_A_WHOLE)


def test_bounds_of_a_number_are_those_of_json_schema(operations: dict[str, Json]) -> None:
    bounds = {
        (path, parameter["name"]): (parameter["schema"].get("minimum"), parameter["schema"].get("maximum"))
        for path, operation in operations.items()
        for parameter in operation.get("parameters", [])
        if parameter["schema"].get("type") == "integer"
    }
    assert bounds == {
        **{(path, "limit"): (0, 200) for path in LISTS},
        **{(path, "sources"): (0, 10_000) for path in ("/events", "/graph")},
        ("/search", "limit"): (0, 50),
        ("/oembed", "maxwidth"): (1, 10_000),
        ("/oembed", "maxheight"): (1, 10_000),
    }


def test_no_key_is_needed_and_the_schema_says_so(schema: Json, operations: dict[str, Json]) -> None:
    assert schema["security"] == []
    assert [path for path, operation in operations.items() if "security" in operation] == []
    assert "securitySchemes" not in schema["components"]


def test_every_status_is_documented_with_its_model(operations: dict[str, Json]) -> None:
    for path, operation in operations.items():
        expected = {"200", "500"}
        expected |= set() if path == "/healthz" else {"503"}
        expected |= set() if path in ("/healthz", "/readyz") else {"304", "422"}
        expected |= {"404"} if "{id}" in path else set()
        expected |= {"404", "501"} if path == "/oembed" else set()
        expected |= {"308"} if path in REDIRECTS else set()
        assert set(operation["responses"]) == expected, path
        for status, response in operation["responses"].items():
            assert response["description"]
            if status in ("304", "308"):
                assert "content" not in response
                continue
            media_type = MEDIA_TYPES.get(path, "application/json") if status == "200" else "application/problem+json"
            assert list(response["content"]) == [media_type]
            assert list(response["content"][media_type]["schema"]) == ["type" if media_type == "text/plain" else "$ref"]
            if status != "200":
                assert response["content"][media_type]["schema"]["$ref"] == "#/components/schemas/Problem"


def test_lists_tell_the_media_type_of_each_format(operations: dict[str, Json]) -> None:
    for path in LISTS:
        (values,) = [one["schema"]["enum"] for one in operations[path]["parameters"] if one["name"] == "format"]
        told = operations[path]["responses"]["200"]["description"]
        for name in set(values) - {"json"}:
            assert f"`{name}` gives `{FORMATS[name].media_type.partition(';')[0]}`" in told, path


def test_the_headers_of_caching_are_documented_where_they_are_sent(operations: dict[str, Json]) -> None:
    for path, operation in operations.items():
        tagged = {status for status, response in operation["responses"].items() if "ETag" in response["headers"]}
        assert tagged == (set() if path in ("/healthz", "/readyz") else {"200", "304"}), path
        for status, response in operation["responses"].items():
            assert ("Cache-Control" in response["headers"], "Vary" in response["headers"]) == (status != "308", True)


def test_every_reference_leads_to_a_schema_and_every_schema_is_used(schema: Json) -> None:
    wanted = {one["$ref"] for one in parts(schema) if isinstance(one.get("$ref"), str)}
    there = {f"#/components/{kind}/{name}" for kind, named in schema["components"].items() for name in named}
    assert wanted == there


def test_no_field_of_a_response_is_optional(schema: Json) -> None:
    for name, model in schema["components"]["schemas"].items():
        if "properties" in model:
            assert sorted(model["required"]) == sorted(model["properties"]), name


def test_schemas_are_valid_and_their_names_are_fit_for_generated_clients(schema: Json) -> None:
    for name, model in schema["components"]["schemas"].items():
        assert re.fullmatch(r"[A-Z][A-Za-z]*", name)
        Draft202012Validator.check_schema(model)


def test_null_is_no_value_of_a_parameter(operations: dict[str, Json]) -> None:
    for operation in operations.values():
        assert [one for one in parts(operation.get("parameters", [])) if one.get("type") == "null"] == []


def examples(operation: Json, place: str) -> dict[str, Any]:
    return {p["name"]: p["example"] for p in operation.get("parameters", []) if p["in"] == place and "example" in p}


@pytest.mark.parametrize("path", [path for path in NAMES if path not in REDIRECTS])
def test_the_examples_of_an_operation_work_together(
    article_client: TestClient, operations: dict[str, Json], path: str
) -> None:
    operation = operations[path]
    query = examples(operation, "query")
    url = path.format_map({name: quote(value) for name, value in examples(operation, "path").items()})
    response = article_client.get(f"{url}?{urlencode(query, doseq=True)}")
    assert response.status_code == 200
    if path in LISTS:
        assert (len(query) == 1, response.json()["items"] == []) == (True, False)


@pytest.mark.parametrize("path", REDIRECTS)
def test_the_example_of_a_redirect_leads_to_a_record(article_client: TestClient, path: str) -> None:
    given = examples(answer(article_client, "/openapi.json")["paths"][path]["get"], "path")
    response = article_client.get(path.format_map(given), follow_redirects=True)
    assert (response.status_code, response.json()["id"]) == (200, given["id"])
