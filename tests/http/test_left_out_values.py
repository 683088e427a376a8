"""`!value`, `*` and `!*` on filters, each with what it finds in the small world, in order."""

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import answer, problem, short_ids

FOUND = {
    "/events?type=!consult": "sea-pact crane-purchase crane-fire strike signing strike-end reopening soldiers-sent",
    "/events?type=!consult&type=!agree&status=!occurred": "crane-fire strike soldiers-sent",
    "/events?type=consult&type=!consult": "",
    "/events?place=*": "first-talks strike-vote crane-fire strike reopening",
    "/events?place=!*": "sea-pact crane-purchase meeting signing strike-end soldiers-sent talks",
    "/events?place=*&place=!elmar": "",
    "/events?place=!norland": "sea-pact crane-purchase meeting signing strike-end soldiers-sent talks",
    "/events?side=!norland": "first-talks strike-vote strike strike-end",
    "/events?actor=zoe-almas&role=!agent": "meeting",
    "/events?actor=zoe-almas&actor=ivo-brandt&role=!agent": "meeting",
    "/events?actor=!zoe-almas&role=agent": "sea-pact crane-purchase strike-vote strike reopening soldiers-sent",
    "/events?actor=*&role=!agent": "crane-fire meeting talks",
    "/events?actor=zoe-almas&role=*": "meeting signing",
    "/events?actor=zoe-almas&role=!*": "",
    "/events?actor=!*&role=agent": "",
    "/events?actor=!*": "first-talks strike-end",
    "/events?with=!zoe-almas&actor=ivo-brandt": "",
    "/events?id=*&status=alleged": "crane-fire",
    "/events?id=!*": "",
    "/events?id=!harbour-strike.strike&status=ongoing": "talks",
    "/quotes?relation=!*": "almas-accuses almas-hopes",
    "/quotes?relation=*&relation=!denies": "union-shares brandt-blames",
    "/quotes?about=!harbour-strike.crane-fire": "master-denies union-shares almas-hopes",
    "/quotes?side=!dockers-union": "master-denies almas-accuses almas-hopes",
    "/actors?of=!*&kind=person": "harbour-master mara-lind",
    "/actors?kind=!person&kind=!group": "coast-daily dockers-union harbour-board norland norland-government",
    "/places?country=!*": "north-quay westland",
    "/places?kind=!city": "norland north-quay westland",
    "/places?within=!*": "norland westland",
    "/articles?publisher=*": "harbour-strike",
    "/articles?language=!en": "accord-du-port",
}


@pytest.mark.parametrize(("url", "found"), FOUND.items())
def test_a_filter_leaves_out_just_these(client: TestClient, url: str, found: str) -> None:
    assert short_ids(client, url) == found


MIXED = {
    "/events?place=*&place=elmar": ("malformed", "place", 0),
    "/events?place=elmar&place=!*": ("malformed", "place", 1),
    "/events?place=!elmar&place=*&place=!*": ("malformed", "place", 1),
    "/events?type=!*&type=consult": ("malformed", "type", 0),
    "/events?actor=zoe-almas&actor=!": ("empty", "actor", 1),
    "/events?type=!": ("unknown_value", "type", 0),
    "/mentions?place=elmar&place=*": ("malformed", "place", 1),
    "/graph?with=*&with=zoe-almas": ("malformed", "with", 0),
}


@pytest.mark.parametrize(("url", "told"), MIXED.items())
def test_what_does_not_stand_beside_each_other_is_told(
    client: TestClient, url: str, told: tuple[str, str, int]
) -> None:
    (error,) = problem(client, url)["errors"]
    assert (error["code"], error["parameter"], error["index"]) == told


def test_it_is_told_what_would_be_right(client: TestClient) -> None:
    (error,) = problem(client, "/events?place=*&place=elmar")["errors"]
    right = "“*” asks for any value, “!*” for none; each stands alone or beside values with “!”"
    assert error["detail"] == f"“place”: {right}"


@pytest.mark.parametrize(
    ("url", "hint"),
    [
        ("/events?type=!consul", "!consult"),
        ("/events?actor=!zoe-alma", "!zoe-almas"),
        ("/events?place=*&place=!elma", "!elmar"),
        ("/places?country=!NA", "!NO"),
    ],
)
def test_a_misspelt_value_that_is_left_out_gets_the_right_one(client: TestClient, url: str, hint: str) -> None:
    (error,) = problem(client, url)["errors"]
    assert error["did_you_mean"] == [hint]


def test_links_keep_what_is_left_out(client: TestClient) -> None:
    page = answer(client, "/events?type=!consult&place=!*&limit=1&facet=status")
    assert page["next"].startswith("/events?type=%21consult&place=%21%2A&limit=1&facet=status&cursor=")
    assert answer(client, page["next"])["total"] == page["total"]
    (bucket, *_) = page["facets"]["status"]["buckets"]
    assert bucket["url"] == "/events?type=%21consult&place=%21%2A&limit=1&facet=status&status=occurred"
    assert answer(client, bucket["url"])["total"] == bucket["count"]


def test_an_empty_list_says_which_parameter_left_everything_out(client: TestClient) -> None:
    page = answer(client, "/events?place=!*&actor=dockers")
    assert page["empty_because"] == [
        {"parameter": "actor", "total_without": 7},
        {"parameter": "place", "total_without": 2},
    ]


def test_what_has_no_value_is_counted_and_found(article_client: TestClient) -> None:
    page = answer(article_client, "/events?facet=place&limit=0")
    *_, last = page["facets"]["place"]["buckets"]
    assert (last["value"], last["label"], last["count"], last["selected"]) == (None, "None", 32, False)
    assert last["url"] == "/events?facet=place&place=%21%2A"
    assert answer(article_client, last["url"])["total"] == 32


def test_values_stand_in_their_own_order(client: TestClient) -> None:
    page = answer(client, "/events?facet=type&facet=place&facet_sort=value&limit=0")
    shown = [[one["value"] for one in page["facets"][name]["buckets"]] for name in ("type", "place")]
    assert shown == [
        ["agree", "assault", "concede", "consult", "cooperate", "mobilize", "protest"],
        ["elmar", "norland", "north-quay", None],
    ]
