"""One record of each kind, to the letter. What is expected was checked against the world's files by eye."""

import json
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from tests.databases import open_dataset
from tests.http.asking import answer

BODIES = Path(__file__).parent / "bodies"
URLS = {
    "event": "/events/harbour-strike.crane-fire",
    "event_of_two_articles": "/events/harbour-strike.strike",
    "quote": "/quotes/harbour-strike.brandt-blames",
    "quote_of_an_occasion": "/quotes/accord-du-port.union-shares",
    "actor": "/actors/zoe-almas",
    "place": "/places/elmar",
    "work": "/works/elmar",
    "article": "/articles/accord-du-port",
    "mentions": "/mentions?actor=soldiers",
    "text": "/articles/harbour-notice/text",
    "timeline": "/articles/accord-du-port/timeline",
    "dataset": "/dataset",
}


@pytest.mark.parametrize(("name", "url"), URLS.items())
def test_an_answer_is_this_body_and_its_keys_stand_in_this_order(
    client: TestClient, database: Path, name: str, url: str
) -> None:
    dataset = open_dataset(database)
    assert dataset is not None
    expected = (BODIES / f"{name}.json").read_text().replace("the version", dataset.version)
    assert json.dumps(answer(client, url)) == json.dumps(json.loads(expected))


def test_a_list_shows_the_same_bodies_as_the_records_paths(client: TestClient) -> None:
    for path in ("/events", "/quotes", "/actors", "/places", "/works", "/articles"):
        for item in answer(client, f"{path}?limit=200")["items"]:
            assert item == answer(client, item["url"])


def test_a_quote_tells_where_it_was_said(client: TestClient) -> None:
    quay = {"record": "place", "id": "north-quay", "name": "North Quay", "kind": "quay", "url": "/places/north-quay"}
    assert answer(client, "/quotes/accord-du-port.master-denies")["place"] == quay
    assert answer(client, "/quotes/accord-du-port.union-shares")["place"] is None


def test_people_and_organizations_are_the_actors_of_their_kind(client: TestClient) -> None:
    assert answer(client, "/people")["items"] == answer(client, "/actors?kind=person")["items"]
    assert answer(client, "/organizations")["items"] == answer(client, "/actors?kind=organization")["items"]


def test_a_text_holds_every_record_its_article_tells_of_whole(client: TestClient) -> None:
    for article in ("accord-du-port", "harbour-notice", "harbour-strike"):
        records = answer(client, f"/articles/{article}/text")["records"]
        assert records["events"] == answer(client, f"/events?article={article}&sort=position")["items"]
        assert records["quotes"] == answer(client, f"/quotes?article={article}")["items"]
        assert records["actors"] == answer(client, f"/actors?article={article}")["items"]
        assert records["works"] == answer(client, f"/works?article={article}")["items"]
        assert records["places"] == answer(client, f"/places?article={article}")["items"]


def test_an_article_without_a_timeline_has_one_without_entries(client: TestClient) -> None:
    assert answer(client, "/articles/harbour-notice/timeline")["entries"] == []


def test_a_timeline_tells_each_entry_as_printed_with_its_events(client: TestClient) -> None:
    entries = answer(client, "/articles/harbour-strike/timeline")["entries"]
    told = [(e["passage"], e["label"], e["text"], [event["id"] for event in e["events"]]) for e in entries]
    assert told == [
        (
            9,
            "2-3 May",
            "2-3 May: Dockers vote in Elmar; walkout begins",
            ["harbour-strike.strike-vote", "harbour-strike.strike"],
        ),
        (10, "5 May", "5 May: Zoë Álmas to meet Mr Brandt", ["harbour-strike.meeting"]),
    ]
