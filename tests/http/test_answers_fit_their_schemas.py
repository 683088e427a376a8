"""Every answer is what the OpenAPI schema and the model of the response say, to the last key."""

import re
from functools import lru_cache

import pytest
from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator, FormatChecker
from pydantic import BaseModel

from app.schemas import annotations, articles, events, graph, lists, named, oembed, problems, quotes, search, service
from tests.http.asking import Json, answer, pages

MODELS: dict[str, type[BaseModel]] = {
    "/events": lists.EventPage,
    "/events/{id}": events.Event,
    "/quotes": lists.QuotePage,
    "/quotes/{id}": quotes.Quote,
    "/actors": lists.ActorPage,
    "/actors/{id}": named.Actor,
    "/people": lists.ActorPage,
    "/organizations": lists.ActorPage,
    "/places": lists.PlacePage,
    "/places/{id}": named.Place,
    "/works": lists.WorkPage,
    "/works/{id}": named.Work,
    "/mentions": lists.MentionPage,
    "/articles": lists.ArticlePage,
    "/articles/{id}": articles.Article,
    "/articles/{id}/text": articles.Text,
    "/articles/{id}/timeline": articles.Timeline,
    "/articles/{id}/annotations": annotations.AnnotationPage,
    "/search": search.SearchResult,
    "/graph": graph.Graph,
    "/oembed": oembed.Embedding,
    "/dataset": service.Dataset,
    "/vocabulary": service.Vocabulary,
    "/healthz": service.Health,
    "/readyz": service.Readiness,
}
PLAIN = ("/dataset", "/vocabulary", "/healthz", "/readyz")
ACROSS = ("/search?q=the+s", "/search?q=!", "/search?q=e&limit=0", "/graph", "/graph?contested=true", "/graph?type=aid")
# What has no model, because it is not JSON.
TEXT = "/articles/{id}/text.txt"
# The others are application/json.
MEDIA_TYPES = {"/articles/{id}/annotations": annotations.MEDIA_TYPE}
LISTS = ("/events", "/quotes", "/actors", "/people", "/organizations", "/places", "/works", "/mentions", "/articles")
WRONG = {
    "/events?tpye=speak&limit=-1&actor=zoe-alma": (422, "/events"),
    "/events/nothing": (404, "/events/{id}"),
    "/places?within=elma": (422, "/places"),
    "/articles/harbour/text": (404, "/articles/{id}/text"),
    "/articles/harbour/timeline": (404, "/articles/{id}/timeline"),
    "/actors/zoe?x=1": (422, "/actors/{id}"),
    "/vocabulary?x=1": (422, "/vocabulary"),
    "/dataset?x=1": (422, "/dataset"),
    "/mentions?cursor=x": (422, "/mentions"),
    "/events?format=csv&cursor=x": (422, "/events"),
    "/articles/harbour/text.txt": (404, TEXT),
    "/articles/accord-du-port/text.txt": (404, TEXT),
    "/articles/harbour/annotations": (404, "/articles/{id}/annotations"),
    "/search": (422, "/search"),
    "/graph?q=": (422, "/graph"),
}


def path_of(url: str) -> str:
    """The path as the schema writes it: `/events/{id}` for one event."""
    path = url.partition("?")[0]
    return path if path in (*MODELS, TEXT) else re.sub(r"^(/\w+)/[^/]+", r"\1/{id}", path)


@lru_cache
def validator(client: TestClient, path: str, status: int) -> Draft202012Validator:
    schema = answer(client, "/openapi.json")
    content = schema["paths"][path]["get"]["responses"][str(status)]["content"]
    media_type = MEDIA_TYPES.get(path, "application/json") if status == 200 else "application/problem+json"
    (given,) = content
    assert given == media_type.partition(";")[0]
    whole = {**content[given]["schema"], "components": schema["components"]}
    return Draft202012Validator(whole, format_checker=FormatChecker())


def check(client: TestClient, url: str) -> Json:
    response = client.get(url)
    path = path_of(url)
    expected = (200, MEDIA_TYPES.get(path, "application/json"))
    assert (response.status_code, response.headers["content-type"]) == expected
    validator(client, path, 200).validate(response.json())
    model = MODELS[path].model_validate_json(response.content, strict=True)
    body: Json = response.json()
    assert model.model_dump(mode="json") == body
    return body


@pytest.mark.parametrize("url", PLAIN)
def test_what_the_service_says_of_itself_fits(either: TestClient, url: str) -> None:
    check(either, url)


@pytest.mark.parametrize("path", LISTS)
def test_every_page_and_every_record_on_it_fits(either: TestClient, path: str) -> None:
    found = [item for page in pages(either, f"{path}?limit=200") for item in page["items"]]
    assert check(either, f"{path}?limit=200")["items"] == found[:200]
    check(either, f"{path}?limit=0")
    if path != "/mentions":
        assert [check(either, item["url"]) for item in found] == found


@pytest.mark.parametrize("url", ACROSS)
def test_what_is_put_together_from_all_records_fits(either: TestClient, url: str) -> None:
    check(either, url)


def test_every_list_with_facets_fits(either: TestClient) -> None:
    schema = answer(either, "/openapi.json")
    for path in LISTS:
        for parameter in schema["paths"][path]["get"]["parameters"]:
            if parameter["name"] == "facet":
                query = "&".join(f"facet={name}" for name in parameter["schema"]["items"]["enum"])
                assert check(either, f"{path}?{query}&limit=0")["facets"]


def test_all_that_an_article_has_fits(either: TestClient) -> None:
    for article in answer(either, "/articles?limit=200")["items"]:
        check(either, f"{article['url']}/text")
        check(either, f"{article['url']}/timeline")
        check(either, f"{article['url']}/annotations")


@pytest.mark.parametrize(("url", "expected"), WRONG.items())
def test_every_problem_fits(client: TestClient, url: str, expected: tuple[int, str]) -> None:
    status, path = expected
    response = client.get(url)
    assert (response.status_code, response.headers["content-type"]) == (status, "application/problem+json")
    validator(client, path, status).validate(response.json())
    model = problems.Problem.model_validate_json(response.content, strict=True)
    assert model.model_dump(mode="json") == response.json()


def test_every_path_of_the_schema_is_checked(client: TestClient) -> None:
    """Those that lead elsewhere have no body to check."""
    paths = set(answer(client, "/openapi.json")["paths"])
    assert paths - {"/people/{id}", "/organizations/{id}", TEXT} == set(MODELS)
