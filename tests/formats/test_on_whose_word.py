"""Days, places and outcomes on somebody's word, in each format: none looks as if the article gave it itself."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from icalendar import Calendar

from app.formats.attribution import attribution
from tests.databases import load
from tests.datasets import make_client
from tests.formats.writing import document
from tests.http.downloads import table

ACTORS = """
coast-guard: {kind: organization, name: coast guard}
owner: {kind: person, name: the owner, named: false, aliases: the owner}
union: {kind: organization, name: the union, named: false, aliases: the union}
"""
PLACES = "lens: {kind: city, name: Lens, coordinates: {lat: 50.43, lon: 2.83}}\n"
MORNING = """
title: Ferry
title_by: curator
language: en
rights: Public domain
published: 2021-05-06
days: {basis: the year of the paper, 3 May: 2021-05-03, 10 May: 2021-05-10}
passages:
- at: A ferry sank
  events:
    sinking:
      title: A ferry sinks
      type: harm
      status: occurred
      date: {words: 3 May, according_to: on-day}
      place: {id: lens, according_to: on-place}
- at: It sank on
  quotes: {on-day: {by: coast-guard, cue: said, act: state, says: The coast guard says that it sank on 3 May.}}
  supports: {sinking: "It sank on 3 May, the coast guard said"}
- at: It sank off
  quotes: {on-place: {by: owner, cue: said, act: state, says: The owner says that it sank off Lens.}}
  supports: {sinking: "It sank off Lens, the owner said"}
- at: Smoke came
  quotes: {on-smoke: {by: coast-guard, cue: said, act: state, says: The coast guard says that smoke came first.}}
  events:
    smoke:
      title: Smoke
      type: harm
      status: alleged
      date: {words: 3 May, according_to: smoke-day}
      according_to: on-smoke
- at: The smoke
  quotes: {smoke-day: {by: owner, cue: said, act: state, says: The owner says that the smoke came on 3 May.}}
  supports: {smoke: "The smoke came on 3 May, the owner said"}
- at: A fire
  events:
    fire:
      title: Fire
      type: harm
      status: occurred
      date: {words: 3 May, according_to: on-fire}
      place: {id: lens, according_to: on-fire}
      who: {union: {role: participant, according_to: on-fire}}
- at: It broke
  quotes: {on-fire: {by: coast-guard, cue: said, act: state, says: The coast guard says where and when it was.}}
  supports: {fire: "It broke out off Lens on 3 May, with the union there, the coast guard said"}
- at: A blast
  events:
    blast: {title: Blast, type: harm, status: occurred, date: 3 May, place: {id: lens, according_to: on-blast}}
- at: It was
  quotes: {on-blast: {by: owner, cue: said, act: state, says: The owner says that the blast was at Lens.}}
  supports: {blast: "It was at Lens, the owner said"}
- at: A march
  events: {march: {title: March, type: protest, status: scheduled, date: 10 May}}
- at: The strike
  quotes: {off: {by: union, cue: said, act: state, says: The union says that the strike of 10 May is off.}}
  events:
    strike: {title: Strike, type: protest, status: cancelled, date: 10 May, according_to: off, who: {union: agent}}
"""
MORNING_TEXT = """A ferry sank.
It sank on 3 May, the coast guard said.
It sank off Lens, the owner said.
Smoke came first, the coast guard said.
The smoke came on 3 May, the owner said.
A fire broke out.
It broke out off Lens on 3 May, with the union there, the coast guard said.
A blast was heard on 3 May.
It was at Lens, the owner said.
A march is due on 10 May.
The strike of 10 May is off, the union said.
"""
EVENING = """
title: Smoke
title_by: curator
language: en
rights: Public domain
published: 2021-05-12
days: {basis: the year of the paper, 3 May: 2021-05-03, 10 May: 2021-05-10}
passages:
- at: There was
  quotes: {too: {by: owner, cue: said, act: state, says: The owner says that there was smoke.}}
  events: {morning.smoke: {same: the smoke of the ferry, status: alleged, according_to: too}}
- at: The fire
  events:
    morning.fire: {same: the fire off Lens, status: occurred, date: 3 May, place: lens, who: {union: participant}}
- at: The march
  quotes: {marched: {by: owner, cue: said, act: state, says: The owner says that he marched.}}
  events: {morning.march: {same: the march of 10 May, status: alleged, according_to: marched, who: {owner: agent}}}
- at: The strike
  events: {morning.strike: {same: the strike of 10 May, status: occurred, date: 10 May}}
"""
EVENING_TEXT = """There was smoke, the owner said.
The fire broke out off Lens on 3 May, with the union there.
The march took place, the owner said.
The strike of 10 May took place.
"""


@pytest.fixture(scope="module")
def ferry_client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    folder = tmp_path_factory.mktemp("ferry")
    (folder / "actors.yaml").write_text(ACTORS)
    (folder / "places.yaml").write_text(PLACES)
    for name, text, told in (("morning", MORNING_TEXT, MORNING), ("evening", EVENING_TEXT, EVENING)):
        article: Path = folder / "articles" / name
        article.mkdir(parents=True)
        (article / "article.txt").write_text(text)
        (article / "article.yaml").write_text(f"sha256: {hashlib.sha256(text.encode()).hexdigest()}{told}")
    load(folder, database := folder / "dateline.db")
    with make_client(database) as client:
        yield client


def _rows(client: TestClient) -> dict[str, dict[str, str]]:
    return {row["id"]: row for row in table(client.get("/events?format=csv").content)}


TITLE = "A ferry sinks (3 May 2021, according to coast guard; Lens, according to the owner)"


def test_a_title_says_on_whose_word_its_day_and_place_stand(ferry_client: TestClient) -> None:
    assert _rows(ferry_client)["morning.sinking"]["title"] == TITLE
    (feature,) = ferry_client.get("/events?format=geojson&id=morning.sinking").json()["features"]
    assert feature["properties"]["title"] == TITLE
    slides = ferry_client.get("/events?format=timelinejs&id=morning.sinking").json()["events"]
    assert [slide["text"]["headline"] for slide in slides] == [TITLE]


def test_a_day_on_somebodys_word_is_not_confirmed_in_a_calendar(ferry_client: TestClient) -> None:
    calendar = Calendar.from_ical(ferry_client.get("/events?format=ics&id=morning.sinking").text)
    (entry,) = calendar.walk("VEVENT")
    assert (str(entry["SUMMARY"]), str(entry["STATUS"])) == (TITLE, "TENTATIVE")


def test_a_calendar_says_on_whose_word_a_place_is_of_what_is_confirmed(ferry_client: TestClient) -> None:
    calendar = Calendar.from_ical(ferry_client.get("/events?format=ics&id=morning.blast").text)
    (entry,) = calendar.walk("VEVENT")
    assert str(entry["SUMMARY"]) == "Blast (Lens, according to the owner)"
    assert (str(entry["LOCATION"]), str(entry["STATUS"])) == ("Lens, according to the owner", "CONFIRMED")


def test_a_day_and_a_place_on_somebodys_word_are_no_facts_of_linked_data(ferry_client: TestClient) -> None:
    (node,) = ferry_client.get("/events?format=jsonld&id=morning.sinking").json()["@graph"]
    assert node["type"] == "Event"
    assert not {"startDate", "location"} & node.keys()
    assert [one["name"] for one in node["date"]["accordingTo"]] == ["The coast guard says that it sank on 3 May."]
    setting = node["setting"]
    assert (setting["place"]["name"], setting["place"]["geo"]["latitude"]) == ("Lens", 50.43)
    assert [one["name"] for one in setting["accordingTo"]] == ["The owner says that it sank off Lens."]
    # It has the same id in all events, so nothing is said of it.
    assert "accordingTo" not in setting["place"]


def test_all_who_allege_an_event_are_named(ferry_client: TestClient) -> None:
    assert _rows(ferry_client)["morning.smoke"]["alleged_by"] == "coast guard; the owner"
    (node,) = ferry_client.get("/events?format=jsonld&id=morning.smoke").json()["@graph"]
    assert [one["name"] for one in node["creator"]] == ["coast guard", "the owner"]


def test_nobody_who_was_to_take_part_is_told_to_have_called_it_off(ferry_client: TestClient) -> None:
    strike = _rows(ferry_client)["morning.strike"]
    assert strike["attribution"] == "happened · called off, according to the union"
    assert strike["roles"] == "the union (doing it, according to the union)"


def test_who_does_what_is_said_to_have_happened_is_told(ferry_client: TestClient) -> None:
    line = _rows(ferry_client)["morning.march"]["attribution"]
    assert line.split(" · ")[1] == "said to have happened, the owner doing it, according to the owner"


def test_a_title_names_who_alleges_it_and_who_dates_it_where_they_differ(ferry_client: TestClient) -> None:
    title = "Smoke (alleged, according to coast guard and the owner; 3 May 2021, according to the owner)"
    assert _rows(ferry_client)["morning.smoke"]["title"] == title


def test_what_another_article_says_itself_stands_on_nobodys_word(ferry_client: TestClient) -> None:
    fire = _rows(ferry_client)["morning.fire"]
    assert (fire["title"], fire["attribution"]) == ("Fire", "happened")
    (node,) = ferry_client.get("/events?format=jsonld&id=morning.fire").json()["@graph"]
    assert "accordingTo" not in node["date"]
    assert "accordingTo" not in node["setting"]
    calendar = Calendar.from_ical(ferry_client.get("/events?format=ics&id=morning.fire").text)
    assert "Status: happened\n" in str(calendar.walk("VEVENT")[0]["DESCRIPTION"])


def test_what_somebody_answers_is_told_whoever_else_says_it(ferry_client: TestClient) -> None:
    fire = document(ferry_client, "event", "morning.fire")
    owner = {"record": "actor", "id": "owner", "name": "the owner", "kind": "person", "url": "/actors/owner"}
    denial = {"relation": "denies", "quote": {"record": "quote", "id": "a.b"}, "speakers": [owner], "through": None}
    answered = {**document(ferry_client, "quote", "morning.on-fire"), "answered_by": [denial]}
    line = attribution(fire, {"morning.on-fire": answered})
    assert line == "happened · 3 May 2021, Lens, according to coast guard · the owner denies it"


def test_a_page_is_titled_as_files_title_it(ferry_client: TestClient) -> None:
    told = ferry_client.get("/oembed?url=/explore/events/morning.sinking").json()
    assert told["title"] == TITLE
