"""Every answer in the OpenAPI schema has an example, which is what the service answers and fits its model."""

import json

import pytest
from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator

from tests.examples import FILE, made
from tests.http.asking import Json, answer


@pytest.fixture(scope="module")
def schema(article_client: TestClient) -> Json:
    return answer(article_client, "/openapi.json")


def test_the_examples_are_what_is_answered(article_client: TestClient) -> None:
    if made(article_client) != json.loads(FILE.read_text("utf-8")):
        pytest.fail("an example is not what is answered; write them anew with “make openapi” and commit them")


def test_every_answer_has_an_example_that_fits_its_model(schema: Json) -> None:
    for path, methods in schema["paths"].items():
        for status, response in methods["get"]["responses"].items():
            for media in response.get("content", {}).values():
                if media.keys() == {"schema"} and "$ref" not in media["schema"]:
                    continue  # a file, of which the schema says no more than what it is read as
                if "example" in media:
                    example = media["example"]
                else:
                    (reference,) = media["examples"].values()
                    example = schema["components"]["examples"][reference["$ref"].rpartition("/")[2]]["value"]
                model = {**media["schema"], "components": schema["components"]}
                errors = [one.message for one in Draft202012Validator(model).iter_errors(example)]
                assert errors == [], (path, status)


def test_an_example_is_short(schema: Json) -> None:
    longest = max(len(json.dumps(one)) for one in json.loads(FILE.read_text("utf-8"))["answers"].values())
    assert longest < 20_000
    assert len(json.dumps(schema)) < 300_000
