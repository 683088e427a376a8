"""Search over all kinds of records and the passages, hit by hit."""

import pytest
from fastapi.testclient import TestClient

from app.schemas.search import SearchResult
from tests.http.asking import Json, answer

# Hits in their order, each with its snippet; what was searched for stands in brackets.
WORLD = {
    "syndicat": [
        "actor dockers-union: [Syndicat] des dockers",
        "quote union-shares: À la signature, le [Syndicat] des dockers a partagé l'espoir de Mme Álmas d'une fin "
        "rapide.",
    ],
    "never serviced": [
        "quote master-denies: The harbour master of Elmar denies that the crane was [never] [serviced], as Ivo Brandt "
        "had said.",
        'quote brandt-blames: Ivo Brandt blames the Harbour Board, which "[never] [serviced] the crane".',
        'event crane-fire: blamed the Harbour Board: "They [never] [serviced] the crane."',
        "article harbour-strike 4: Ivo Brandt, secretary of the union, denied it and blamed the Harbour Board: "
        '"They [never] [serviced] the crane." 🏗️',
    ],
    "CHAIR board": [
        "quote almas-accuses: Harbour [Board] [chair] Zoë Álmas accused the Dockers' Union of setting fire to a crane "
        "at North Quay on 3 May",
        "article harbour-strike 3: 🚢 Harbour [Board] [chair] Zoë Álmas accused the Dockers' Union of setting fire to "
        "a crane at North Quay on 3 May.",
    ],
    "norlande": ["actor norland: La [Norlande]", "event crane-purchase: Vers 2010 : la [Norlande] achète la grue"],
    "reopen": [
        "article harbour-notice: North Quay [reopens]",
        "event reopening: The Harbour Board [reopens] North Quay",
        "article harbour-notice 1: North Quay [reopens]",
        "article harbour-notice 2: The Harbour Board [reopened] North Quay.",
    ],
    "almas strike": [
        "quote almas-hopes: Zoë [Álmas] hopes that the [strike] will end by June at the latest.",
        "event strike-end: Ms [Álmas] told the Coast Daily she hoped the [strike] would end by June at the latest",
        "article harbour-strike 5: Ms [Álmas] told the Coast Daily she hoped the [strike] would end by June at the "
        "latest.",
    ],
    "revisee": [
        "quote master-denies: le maître du port a nié que la grue n'ait « jamais été [révisée] », comme l'avait dit "
        "M. Brandt"
    ],
    # What is in no evidence of an article of which only evidence may be served.
    "interroge": [],
    "zo alm": [],
    "elmar nowhere": [],
    "!": [],
    "🎉": [],
}
ARTICLE = {
    "ker": [
        "actor john-kerry: John [Kerry]",
        "event thursday-meeting: John [Kerry] and Sergei Lavrov meet in Geneva",
        "quote lavrov-and-kerry-hope: Sergei Lavrov and John [Kerry] say they hope that the plan to put Syria's "
        "chemical weapons under international control could avoid the threat of US military action.",
    ],
    "envoy": [
        'quote jaafari-on-membership: Syria\'s [envoy] to the UN, Bashar Jaafari, says that "legally speaking", Syria '
        "is now a full member of the Chemical Weapons Convention.",
        "actor bashar-jaafari: [envoy] to the UN",
        "actor lakhdar-brahimi: [envoy]",
    ],
    "america": ["actor united-states: [America]"],
    "lavrov kerry secretary": [
        "event thursday-meeting: 12 Sep: US [Secretary] of State John [Kerry] meets Mr [Lavrov] in Geneva",
        "quote lavrov-and-kerry-hope: On Thursday, Russian Foreign Minister Sergei [Lavrov] and US [Secretary] of "
        "State John [Kerry] said they hoped the plan to put Syria's chemical weapons under international control "
        "could avoid the threat of…",
    ],
}


def told(hit: Json) -> str:
    snippet = "".join(f"[{part['text']}]" if part["match"] else part["text"] for part in hit["snippet"])
    passage = f" {hit['passage']}" if hit["passage"] else ""
    return f"{hit['hit']['record']} {hit['hit']['id'].rpartition('.')[2]}{passage}: {snippet}"


def search_for(client: TestClient, **parameters: str | int) -> Json:
    """The result, which fits its model to the last key."""
    response = client.get("/search", params=parameters)
    assert (response.status_code, response.headers["content-type"]) == (200, "application/json")
    found: Json = response.json()
    assert SearchResult.model_validate(found).model_dump(mode="json") == found
    assert found["query"] == parameters["q"]
    return found


@pytest.mark.parametrize(("words", "hits"), WORLD.items())
def test_hits_of_the_small_world(client: TestClient, words: str, hits: list[str]) -> None:
    found = search_for(client, q=words)
    assert [told(hit) for hit in found["items"]] == hits
    assert found["dataset"] == answer(client, "/dataset")["version"]


@pytest.mark.parametrize(("words", "hits"), ARTICLE.items())
def test_first_hits_of_the_article(article_client: TestClient, words: str, hits: list[str]) -> None:
    assert [told(hit) for hit in search_for(article_client, q=words)["items"]][: len(hits)] == hits


@pytest.mark.parametrize(
    ("words", "meant"),
    {
        "Lavrow": ["Lavrov"],
        "sergei lavrow": ["Sergei Lavrov"],
        "kerri geneva": ["Kerry Geneva"],
        "bqn": ["Ban"],
        "procdures": ["procedures"],
        "prcedures": ["procedures"],
        "allgation": ["allegation"],
        "zg": [],
        "kerry": [],
        "kerry zzzzzz": [],
        '"syria kerry"': [],
        '"chemical weapns"': ['"chemical weapons"'],
        "!": [],
    }.items(),
)
def test_a_search_that_finds_nothing_tells_what_may_be_meant(
    article_client: TestClient, words: str, meant: list[str]
) -> None:
    found = search_for(article_client, q=words)
    assert found["did_you_mean"] == meant
    assert all(search_for(article_client, q=other)["items"] for other in meant)
    assert search_for(article_client, q=words, limit=0)["did_you_mean"] == []


def test_what_was_typed_comes_before_its_inflections(article_client: TestClient) -> None:
    texts = [told(hit) for hit in search_for(article_client, q="weapon", limit=50)["items"]]
    assert all("[weapon" in text.lower() for text in texts)
    typed = ["[weapons]" in told(hit).lower() for hit in search_for(article_client, q="weapons", limit=50)["items"]]
    assert typed == sorted(typed, reverse=True)


def test_a_long_passage_is_cut_between_words(article_client: TestClient) -> None:
    (hit,) = [hit for hit in search_for(article_client, q="ker")["items"] if hit["passage"] == 10]
    assert hit["snippet"][0] == {"text": "…", "match": False}
    assert told(hit).startswith(
        "article geneva-talks 10: …Minister Sergei Lavrov and US Secretary of State John [Kerry] said"
    )


def test_a_hit_refers_to_its_record(client: TestClient) -> None:
    actor, quote = search_for(client, q="syndicat")["items"]
    for kind, hit in (("actors", actor), ("quotes", quote)):
        record = answer(client, hit["hit"]["url"])
        assert hit["hit"] == {
            "record": record["record"],
            "id": record["id"],
            "name": record.get("name") or record["statement"],
            "kind": record["kind"],
            "url": f"/{kind}/{record['id']}",
        }
