"""The reconciliation service, asked as OpenRefine asks it."""

import json
from pathlib import Path
from urllib.parse import urlencode

import pytest
from fastapi.testclient import TestClient

from app.answers.properties import PROPERTIES, TYPES
from app.main import create_app
from app.settings import Settings
from tests.databases import url_of
from tests.http.asking import Json, answer, problem, reconciled

# What is asked of the article, by name, type and properties, and who or what is found, with scores; = is a match.
FOUND = {
    '{"query": "Sergei Lavrov"}': "=sergei-lavrov 100",
    '{"query": "sergei  LAVROV "}': "=sergei-lavrov 100",
    '{"query": "Lavrov, Sergei"}': "sergei-lavrov 90",
    '{"query": "Lavrov"}': "=sergei-lavrov 98",
    '{"query": "Sergey Lavrov"}': "sergei-lavrov 83",
    '{"query": "Lavrow"}': "sergei-lavrov 75",
    '{"query": "United States"}': "=united-states 100",
    '{"query": "US", "limit": 1}': "=united-states 98",
    '{"query": "US", "limit": 2}': "=united-states 98 | us-congress 28",
    '{"query": "Moscow"}': "=russia 95",
    '{"query": "Washington"}': "=united-states 95",
    '{"query": "UN Security Council"}': "=un-security-council 100 | resolution-hoped-for 35",
    '{"query": "Syria", "limit": 2}': "syria 100 | place:syria 100",
    '{"query": "Syria", "type": "place"}': "=place:syria 100",
    '{"query": "Syria", "type": "state", "type_strict": "should"}': "=syria 100",
    '{"query": "Syria", "type": ["place", "person"], "limit": 1}': "=place:syria 100",
    '{"query": "Lavrov", "type": "organization"}': "",
    '{"query": "Lavrov", "type": "organization", "type_strict": "should"}': "",
    '{"query": "Geneva", "properties": [{"pid": "country", "v": "CH"}]}': "=geneva 100",
    '{"query": "Geneva", "properties": [{"pid": "country", "v": "FR"}]}': "geneva 90",
    '{"query": "Geneva", "properties": [{"pid": "within", "v": {"id": "switzerland"}}]}': "=geneva 100",
    '{"query": "Geneva", "properties": [{"pid": "lat", "v": 46.2}, {"pid": "alias", "v": "Genf"}]}': "=geneva 100",
    '{"query": "Kerry", "properties": [{"pid": "role_of", "v": ["Russia", "China"]}]}': "john-kerry 88",
    '{"query": "Kerry", "properties": [{"pid": "wikidata", "v": "Q22316"}]}': "=john-kerry 98",
    '{"query": ""}': "",
    '{"query": "?!"}': "",
    '{"query": "xyzzy"}': "",
    '{"query": "\\"-he\\" OR *"}': "",
}


def extended(client: TestClient, ids: list[str], *properties: str) -> Json:
    wanted = {"ids": ids, "properties": [{"id": one} for one in properties]}
    return answer(client, f"/reconcile?{urlencode({'extend': json.dumps(wanted)})}")


@pytest.mark.parametrize(("query", "found"), FOUND.items())
def test_who_is_meant_by_a_name(article_client: TestClient, query: str, found: str) -> None:
    (answered,) = reconciled(article_client, q0=json.loads(query)).values()
    told = [f"{'=' * one['match']}{one['id']} {one['score']}" for one in answered["result"]]
    assert " | ".join(told) == found


def test_a_candidate_tells_what_it_is(client: TestClient) -> None:
    found = reconciled(client, q0={"query": "zoe almas"}, other={"query": "Elmar", "type": "place"})
    assert found == {
        "q0": {
            "result": [
                {
                    "id": "zoe-almas",
                    "name": "Zoë Álmas",
                    "description": "person, chair",
                    "type": [{"id": "person", "name": "Person"}, {"id": "actor", "name": "Actor"}],
                    "score": 100,
                    "match": True,
                }
            ]
        },
        "other": {
            "result": [
                {
                    "id": "elmar",
                    "name": "Elmar",
                    "description": "city, in Norland",
                    "type": [{"id": "place", "name": "Place"}],
                    "score": 100,
                    "match": True,
                }
            ]
        },
    }


def test_what_is_asked_in_the_address_may_be_kept(client: TestClient) -> None:
    url = f"/reconcile?{urlencode({'queries': json.dumps({'q0': {'query': 'Norland'}})})}"
    tag = client.get(url).headers["etag"]
    assert client.get(url, headers={"if-none-match": tag}).status_code == 304
    assert client.head(url).headers["etag"] == tag


def test_the_manifest_leads_to_what_is_offered(database: Path) -> None:
    base = "https://news.example/dateline"
    with TestClient(create_app(Settings(database_url=url_of(database), public_url=base))) as client:
        manifest = answer(client, "/reconcile")
        assert manifest["versions"] == ["0.1", "0.2"]
        assert manifest["batchSize"] == 50
        assert [one["id"] for one in manifest["defaultTypes"]] == ["actor", "place", "work"]
        services = [*manifest["suggest"].values(), manifest["extend"]["propose_properties"]]
        for one in services:
            query = "?prefix=nor" if "suggest" in one["service_path"] else ""
            assert one["service_url"] == base
            assert client.get(f"{one['service_path']}{query}").status_code == 200
        for name in ("view", "preview"):
            url = manifest[name]["url"].replace("{{id}}", "place%3Anorland")
            assert client.get(url.removeprefix(base), follow_redirects=False).status_code in (200, 307)
        location = client.get("/reconcile/view?id=place:norland", follow_redirects=False).headers["location"]
        assert location == "/dateline/places/norland"


def test_methods_and_headers_that_a_page_may_use(client: TestClient) -> None:
    response = client.options("/reconcile", headers={"access-control-request-headers": "content-type"})
    assert response.headers["access-control-allow-methods"] == "GET, HEAD, POST, OPTIONS"
    assert response.headers["access-control-allow-headers"] == "content-type"
    refused = client.put("/reconcile")
    assert (refused.status_code, refused.headers["allow"]) == (405, "GET, HEAD, POST, OPTIONS")
    assert client.post("/reconcile/preview").headers["allow"] == "GET, HEAD, OPTIONS"


def test_columns_are_extended_by_what_is_known(client: TestClient) -> None:
    found = extended(client, ["place:norland", "norland", "zoe-almas", "nobody"], "kind", "country", "lat", "role_of")
    assert found["meta"] == [
        {"id": "kind", "name": "kind"},
        {"id": "country", "name": "country, ISO 3166"},
        {"id": "lat", "name": "latitude"},
        {"id": "role_of", "name": "has a role in", "type": {"id": "actor", "name": "Actor"}},
    ]
    assert found["rows"] == {
        "place:norland": {
            "kind": [{"str": "country"}],
            "country": [{"str": "NO"}],
            "lat": [{"float": 61.5}],
            "role_of": [],
        },
        "norland": {"kind": [{"str": "state"}], "country": [], "lat": [], "role_of": []},
        "zoe-almas": {
            "kind": [{"str": "person"}],
            "country": [],
            "lat": [],
            "role_of": [{"id": "harbour-board", "name": "Harbour Board"}],
        },
        "nobody": {"kind": [], "country": [], "lat": [], "role_of": []},
    }


def test_every_property_can_be_asked_for(client: TestClient) -> None:
    found = extended(client, ["norland", "elmar", "zoe-almas"], *PROPERTIES)
    assert [one["id"] for one in found["meta"]] == list(PROPERTIES)
    offered = {
        one["id"]
        for kind in ("actor", "place", "work")
        for one in answer(client, f"/reconcile/properties?type={kind}")["properties"]
    }
    assert offered == set(PROPERTIES)


def test_suggestions_begin_with_what_is_typed(client: TestClient) -> None:
    found = answer(client, "/reconcile/suggest/entity?prefix=alm")["result"]
    assert [(one["id"], one["notable"][0]["id"]) for one in found] == [("zoe-almas", "person")]
    assert answer(client, "/reconcile/suggest/entity?prefix=alm&cursor=1") == {"result": []}
    assert [one["id"] for one in answer(client, "/reconcile/suggest/entity?prefix=norl")["result"]] == [
        "norland",
        "place:norland",
        "norland-government",
        "soldiers",
    ]
    assert [one["id"] for one in answer(client, "/reconcile/suggest/type?prefix=P")["result"]] == [
        "person",
        "place",
        "plan",
    ]
    assert [one["id"] for one in answer(client, "/reconcile/suggest/property?prefix=l")["result"]] == [
        "within",
        "lat",
        "lon",
    ]


def test_nothing_typed_yet_begins_every_type_and_property_and_names_no_record(client: TestClient) -> None:
    assert answer(client, "/reconcile/suggest/entity?prefix=") == {"result": []}
    for what, count in (("type", len(TYPES)), ("property", len(PROPERTIES))):
        assert len(answer(client, f"/reconcile/suggest/{what}?prefix=")["result"]) == count


def test_what_openrefine_sends_besides_is_passed_over(client: TestClient) -> None:
    """Its boxes ask with the parameters of the service that they were first made for."""
    besides = "key=AbC&spell=always&exact=false&prefixed=true&scoring=schema&filter=(all%20type:x)&filter=y&lang="
    for path in (
        "suggest/entity?prefix=alm",
        "suggest/type?prefix=p",
        "suggest/property?prefix=l",
        "properties?limit=2",
    ):
        assert answer(client, f"/reconcile/{path}&{besides}") == answer(client, f"/reconcile/{path}")
    assert client.get(f"/reconcile/preview?id=zoe-almas&{besides}").status_code == 200
    (error,) = problem(client, f"/reconcile/suggest/entity?{besides}")["errors"]
    assert (error["parameter"], error["detail"]) == ("prefix", "“prefix” is required here")


def test_a_preview_is_a_page_that_loads_nothing(client: TestClient) -> None:
    response = client.get("/reconcile/preview?id=zoe-almas")
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert response.headers["content-security-policy"] == "default-src 'none'"
    assert "<h1>Zoë Álmas</h1><p>person</p><p>also: Álmas</p>" in response.text


def test_a_title_that_somebody_has_twice_is_told_once(article_client: TestClient) -> None:
    candidate, *_ = reconciled(article_client, q0={"query": "Bashar Assad"})["q0"]["result"]
    assert candidate["description"] == "person, President"
    text = article_client.get("/reconcile/preview?id=bashar-assad").text
    assert "<p>role: President</p><p>told of: 3 events, 8 mentions</p>" in text
    text = article_client.get("/reconcile/preview?id=bashar-jaafari").text
    assert "<p>role: envoy to the UN</p><p>told of: 0 events, 1 mention</p>" in text


def test_what_nobody_is_called_is_not_found(client: TestClient) -> None:
    for path in ("view", "preview"):
        body = problem(client, f"/reconcile/{path}?id=zoe-alma")
        assert (body["status"], body["did_you_mean"]) == (404, ["zoe-almas"])
    assert problem(client, "/reconcile/view?id=place:elma")["did_you_mean"] == ["elmar"]
    body = problem(client, "/reconcile/view?id=elma")
    assert body["detail"] == "There is no actor, place or work “elma”; did you mean “elmar”?"


def test_what_is_a_name_or_an_alias_is_not_looked_for_in_texts(
    article_client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.answers.called._told_of", lambda *_: [("actor", "john-kerry")])
    found = {
        words: [(one["id"], one["score"]) for one in reconciled(article_client, q={"query": words})["q"]["result"]]
        for words in ("Lavrov", "Sergei Lavrov", "Sergei")
    }
    assert found == {
        "Lavrov": [("sergei-lavrov", 98)],
        "Sergei Lavrov": [("sergei-lavrov", 100)],
        "Sergei": [("john-kerry", 95), ("sergei-lavrov", 57)],
    }
