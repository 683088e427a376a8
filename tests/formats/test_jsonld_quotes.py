"""Quotes as linked data, as a real processor reads them."""

import json

from fastapi.testclient import TestClient

from app.formats.jsonld import JsonLdWriter
from tests.formats.linked import graph, triples
from tests.formats.writing import BASE, changed, document, export, listed, nothing, written

OWN = "urn:dateline:"


def test_an_answer_is_an_edge_from_either_end(client: TestClient) -> None:
    denies, blames = (f"<{BASE}/quotes/harbour-strike.{id_}>" for id_ in ("brandt-denies", "almas-accuses"))
    edge = f"{denies} <{OWN}denies> {blames}"
    for id_ in ("brandt-denies", "almas-accuses"):
        one = changed(document(client, "quote", f"harbour-strike.{id_}"))
        assert edge in triples(json.loads(written(JsonLdWriter(export("quote")), [one], nothing)))


def test_a_quote_is_said_by_its_speakers(client: TestClient) -> None:
    nodes = graph(listed(client, "jsonld", "quote"))
    blames = nodes["/quotes/harbour-strike.brandt-blames"]
    assert blames["type"] == ["Statement", "Claim"]
    assert blames["name"] == 'Ivo Brandt blames the Harbour Board, which "never serviced the crane".'
    assert "text" not in blames
    assert blames["quoted"] == ["They never\nserviced the crane."]
    assert [one["id"] for one in blames["creator"]] == [f"{BASE}/actors/ivo-brandt"]
    shares = nodes["/quotes/accord-du-port.union-shares"]
    assert (shares["type"], shares["dateCreated"]) == ("Statement", "2024-05-20")
    assert shares["occasion"]["id"] == f"{BASE}/events/accord-du-port.signing"
    assert [one["id"] for one in shares["recipient"]] == [f"{BASE}/actors/zoe-almas"]
    assert set(shares["evidence"][0]["selector"][1]) == {"type", "exact"}
    accord = f"{BASE}/articles/accord-du-port"
    assert ("id" in shares["evidence"][0], shares["evidence"][0]["source"]) == (False, accord)


def test_only_words_that_were_said_are_a_quotation(client: TestClient, article_client: TestClient) -> None:
    conditions = graph(listed(article_client, "jsonld", "quote"))["/quotes/geneva-talks.assad-sets-conditions"]
    assert (conditions["type"], conditions["kind"]) == ("Quotation", f"{OWN}kind:direct")
    assert conditions["text"] == (
        "Syria will accept it if America stops military threats and if other countries supplying the rebels with "
        "chemical weapons also abide by the agreement."
    )
    assert conditions["name"].startswith("Bashar Assad says that Syria will accept Russia's")
    quote = document(client, "quote", "harbour-strike.brandt-blames")
    said = [{**quote["quoted"][0], "exact": exact} for exact in ("Not us,", "but them.")]
    one = changed(quote, kind="direct", quoted=said)
    (node,) = graph(written(JsonLdWriter(export("quote")), [one], nothing)).values()
    assert (node["text"], node["quoted"]) == ("Not us, … but them.", ["Not us,", "but them."])


def test_words_that_hide_who_says_them_stand_beside_those_that_tell_it(article_client: TestClient) -> None:
    acceptance = graph(listed(article_client, "jsonld", "event"))["/events/geneva-talks.syrian-acceptance"]
    (evidence,) = acceptance["evidence"]
    assert evidence["selector"][1]["exact"].startswith("Syria will accept it if")
    text = f"{BASE}/articles/geneva-talks/text.txt"
    assert evidence["attribution"] == {
        "type": "SpecificResource",
        "source": text,
        "accordingTo": {
            "id": f"{BASE}/quotes/geneva-talks.assad-sets-conditions",
            "type": "Quotation",
            "name": "Bashar Assad says that Syria will accept Russia's proposal if America stops military "
            "threats and if other countries supplying the rebels with chemical weapons also abide by the agreement.",
        },
        "creator": [{"id": f"{BASE}/actors/bashar-assad", "type": "Person", "name": "Bashar Assad"}],
        "passage": 23,
        "selector": [
            {"type": "TextPositionSelector", "start": 2713, "end": 2790},
            {
                "type": "TextQuoteSelector",
                "exact": 'President Assad cautioned that Russia\'s proposal was "not unilateral", adding',
            },
        ],
    }


def test_an_event_named_by_a_quote_says_what_it_is(client: TestClient) -> None:
    blames = graph(listed(client, "jsonld", "quote"))["/quotes/harbour-strike.brandt-blames"]
    assert [one["name"] for one in blames["about"]] == ["Harbour Board", "Fire on a crane at North Quay (alleged)"]
