"""What several articles tell of one event: whose values its record has, what is told differently."""

import re

import pytest
from fastapi.testclient import TestClient

from tests.formats.writing import document
from tests.http.asking import Json, answer, short_ids

# By the id of an event: status, date, place and figures of its record, and the article that each is taken from.
TOLD_BY: dict[str, tuple[list[str | None], list[str | None]]] = {
    # A narrower day takes the place of a month, and a correction that of the day it corrects.
    "morning.jetty": (["occurred", "2024-05-21", "elmar", None], ["morning", "yearbook", "evening", None]),
    # An article that was published nobody knows when counts as the earliest.
    "morning.opening": (["occurred", "2024-05-30", None, None], ["morning", "leaflet", None, None]),
    # Neither somebody's word for another day nor a recap of the year displaces a day; the latest count of its own does.
    "morning.collision": (
        ["occurred", "2024-06-01", "north-pier", "30 people"],
        ["yearbook", "morning", "morning", "evening"],
    ),
    # Of two that were published on one day, the one that introduces the event has the word.
    "morning.fire": (["occurred", "2024-06-01", None, "Four people"], ["morning", "morning", None, "morning"]),
    "morning.brawl": (["occurred", "../2024-06-02", None, None], ["evening", "morning", None, None]),
    # A cancellation on somebody's word changes nothing by itself.
    "morning.final": (["scheduled", "2024-06-03", None, None], ["morning", "morning", None, None]),
    # It is put off, and takes place on its new day.
    "morning.parade": (["occurred", "2024-06-06", None, None], ["yearbook", "yearbook", None, None]),
    "evening.dance": (["cancelled", None, None, None], ["evening", None, None, None]),
}
TOLD_DIFFERENTLY = {
    "morning.jetty": ["date"],
    "morning.opening": ["date"],
    "morning.collision": ["date", "figures"],
    # Those who were hurt and those who were killed are counted apart.
    "morning.fire": ["date"],
    "morning.brawl": ["participants"],
    "morning.final": ["status"],
    "morning.parade": [],
    "evening.dance": [],
}


@pytest.mark.parametrize("id_", TOLD_BY)
def test_each_value_is_that_of_one_article(regatta_client: TestClient, id_: str) -> None:
    event = document(regatta_client, "event", id_)
    date, place, figures = event["date"], event["place"], event["figures"]
    values = [event["status"], date and date["edtf"], place and place["id"], figures[0]["exact"] if figures else None]
    assert (values, [event["told_by"][key] for key in ("status", "date", "place", "figures")]) == TOLD_BY[id_]
    assert event["told_differently"] == TOLD_DIFFERENTLY[id_]


def test_an_account_has_what_its_article_tells(regatta_client: TestClient) -> None:
    event = document(regatta_client, "event", "morning.collision")
    assert event["accounts_total"] == 3
    assert [_shortly(one) for one in event["accounts"]] == [
        ("morning", "occurred", "2024-06-01", "north-pier", ["20 people: morning.doctors-count"], None),
        (
            *("evening", None, "2024-05-31: evening.roth-on-day", None, ["30 people"]),
            "the boats that collided off North Pier",
        ),
        ("yearbook", "occurred", "2024", "elmar", [], "the two boats that collided"),
    ]
    assert [one["id"] for one in event["articles"]] == ["morning", "evening", "yearbook"]
    # In the order of publication, and the one without a date first.
    opening = document(regatta_client, "event", "morning.opening")
    assert [one["article"]["id"] for one in opening["accounts"]] == ["leaflet", "morning"]
    jetty = document(regatta_client, "event", "morning.jetty")
    assert [one["corrects"] for one in jetty["accounts"]] == [None, None, "evening"]


def _shortly(account: Json) -> tuple[object, ...]:
    date, place = account["date"], account["place"]
    return (
        *(account["article"]["id"], account["status"]),
        date and _with_words(date["edtf"], date),
        place and _with_words(place["id"], place),
        [_with_words(one["exact"], one) for one in account["figures"]],
        account["same"],
    )


def _with_words(value: str, part: Json) -> str:
    return ": ".join([value, *(quote["id"] for quote in part["according_to"])])


def test_who_takes_part_and_on_whose_word_it_stands_name_the_articles(regatta_client: TestClient) -> None:
    brawl = document(regatta_client, "event", "morning.brawl")
    assert [(one["actor"]["id"], one["role"], one["articles"]) for one in brawl["participants"]] == [
        ("rowers", "agent", ["morning"]),
        ("stewards", "recipient", ["morning"]),
        ("stewards", "agent", ["evening"]),
        ("rowers", "recipient", ["evening"]),
    ]
    collision = document(regatta_client, "event", "morning.collision")
    assert [(one["quote"]["id"], one["articles"]) for one in collision["according_to"]] == [
        ("morning.doctors-count", ["morning"]),
        ("evening.roth-on-day", ["evening"]),
    ]
    (figure,) = collision["figures"]
    assert (figure["low"], figure["according_to"], figure["articles"]) == (30, [], ["evening"])


@pytest.mark.parametrize(
    ("query", "found"),
    {
        "told_differently=date": "jetty opening collision fire",
        "told_differently=figures": "collision",
        "told_differently=participants": "brawl",
        "told_differently=status": "final",
        "told_differently=place": "",
        "told_differently=!*": "parade dance",
        "told_differently=*&told_differently=!date": "brawl final",
        "sources=0": "jetty opening fire brawl parade",
        "sources=1": "final dance",
        "sources=2": "collision",
        "according_to=zoe-roth": "collision",
        "according_to=mayor": "final",
        "according_to=evening.called-off": "final",
        "according_to=*": "collision final dance",
        "according_to=*&according_to=!mayor": "collision dance",
        "according_to=!*": "jetty opening fire brawl parade",
        "article=yearbook": "jetty collision parade",
        "actor=stewards&role=agent": "brawl",
        # The record's own values are found, and what others tell is not.
        "status=cancelled": "dance",
        "status=postponed": "",
        "place=elmar": "jetty collision",
        "from=2024-05-31&to=2024-05-31": "",
        "from=2024-06-05&to=2024-06-06": "parade",
    }.items(),
)
def test_a_filter_finds_just_these_events(regatta_client: TestClient, query: str, found: str) -> None:
    assert short_ids(regatta_client, f"/events?{query}") == found


@pytest.mark.parametrize(
    ("query", "found"),
    {
        "may&from=2024-05-30&to=2024-05-31": "jetty opening collision fire brawl",
        "may&from=2024-06-02&to=2024-06-02": "collision brawl",
        # By then it had happened, as the first article tells.
        "may&from=2024-06-04&to=2024-06-04": "",
        "may&from=2024-06-05&to=2024-06-05": "parade",
        "may&from=2025-01-01": "",
        "must&from=2024-05-30&to=2024-06-01": "opening fire",
        "must&to=2024-05-31": "jetty",
        "must&from=2024-06-05&to=2024-06-06": "parade",
        "must&from=2024-06-06&to=2024-06-06": "",
        "must&from=2024-01-01&to=2024-12-31": "jetty opening collision fire final parade",
    }.items(),
)
def test_what_may_and_what_must_be_reads_the_days_of_all_accounts(
    regatta_client: TestClient, query: str, found: str
) -> None:
    assert short_ids(regatta_client, f"/events?date_match={query}") == found


@pytest.mark.parametrize(
    ("facet", "counts"),
    {
        "told_differently": {"date": 4, "figures": 1, "participants": 1, "status": 1, None: 2},
        "according_to": {"doctors": 1, "mayor": 1, "stewards": 1, "zoe-roth": 1, None: 5},
        "article": {"morning": 7, "evening": 6, "yearbook": 3, "bulletin": 1, "leaflet": 1},
        "status": {"occurred": 6, "cancelled": 1, "scheduled": 1},
    }.items(),
)
def test_a_facet_counts_what_its_links_find(
    regatta_client: TestClient, facet: str, counts: dict[str | None, int]
) -> None:
    buckets = answer(regatta_client, f"/events?facet={facet}&limit=0")["facets"][facet]["buckets"]
    assert {one["value"]: one["count"] for one in buckets} == counts
    for one in buckets:
        assert answer(regatta_client, f"{one['url']}&limit=0")["total"] == one["count"]


def test_an_event_called_off_on_somebodys_word_is_marked_so_wherever_it_is_named(regatta_client: TestClient) -> None:
    (about,) = document(regatta_client, "quote", "evening.roth-regrets")["about"]
    assert (about["status"], about["claimed"]) == ("cancelled", True)
    (hit,) = answer(regatta_client, "/search?q=dance&kind=event")["items"]
    assert (hit["status"], hit["claimed"]) == ("cancelled", True)
    said = "A dance on the pier (said to have been called off)"
    buckets = answer(regatta_client, "/quotes?facet=about&limit=0")["facets"]["about"]["buckets"]
    labels = {one["value"]: one["label"] for one in buckets}
    assert labels["evening.dance"] == said
    assert labels["morning.final"] == "The final of the regatta (was due)"
    titled = "A dance on the pier (called off, according to Stewards)"
    for path, told in (
        ("/explore/quotes/evening.roth-regrets", said),
        ("/explore/events/evening.dance", titled),
        ("/quotes?format=csv", said),
    ):
        assert told in re.sub("</?bdi>", "", regatta_client.get(path).text)
    assert "said to have been called off" in regatta_client.get("/explore/search?q=dance").text
