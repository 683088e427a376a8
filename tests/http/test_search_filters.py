"""`/search` by kind, article and days; how many hits there are; their dates and status; names first in lists."""

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import Json, answer, ids, mistake, problem, short_ids


def hits(client: TestClient, query: str) -> list[str]:
    """Each hit by its kind and its id without the article's, a passage by its number."""
    found = []
    for one in answer(client, f"/search?{query}")["items"]:
        id_ = one["hit"]["id"].rpartition(".")[2]
        found.append(f"passage {id_} {one['passage']}" if one["passage"] else f"{one['hit']['record']} {id_}")
    return found


def test_hits_are_those_of_the_kinds_that_are_asked_for(client: TestClient) -> None:
    every = hits(client, "q=elmar&limit=50")
    for kind in ("actor", "place", "article", "event", "quote", "passage"):
        of_kind = [one for one in every if one.startswith(kind)]
        assert hits(client, f"q=elmar&limit=50&kind={kind}") == of_kind
        assert hits(client, f"q=elmar&limit=50&kind=!{kind}") == [one for one in every if one not in of_kind]
    assert hits(client, "q=elmar&limit=50&kind=*") == every
    assert hits(client, "q=elmar&kind=!*") == []
    assert hits(client, "q=elmar&limit=50&kind=actor&kind=place") == [
        one for one in every if one.startswith(("actor", "place"))
    ]


def test_a_total_counts_all_hits_however_many_are_shown(client: TestClient) -> None:
    every = answer(client, "/search?q=elmar&limit=50")
    assert every["total"] == len(every["items"]) == 12
    for limit in (0, 1, 5):
        some = answer(client, f"/search?q=elmar&limit={limit}")
        assert (some["total"], some["items"]) == (12, every["items"][:limit])


def test_hits_are_those_of_an_article(client: TestClient) -> None:
    assert hits(client, "q=crane&article=accord-du-port") == ["event crane-purchase", "quote master-denies"]
    assert hits(client, "q=crane&article=!accord-du-port&kind=event") == ["event crane-fire"]
    assert hits(client, "q=elmar&article=harbour-notice") == ["place elmar"]


def test_hits_lie_in_a_window_and_a_passage_has_the_day_of_its_article(client: TestClient) -> None:
    assert hits(client, "q=elmar&from=2024-05-20&to=2024-05-21") == ["article accord-du-port"]
    assert hits(client, "q=elmar&to=2024-04-30") == ["event first-talks"]
    assert hits(client, "q=elmar&from=2024-05-04&to=2024-05-05&kind=passage&kind=article") == [
        "article harbour-strike",
        "passage harbour-strike 2",
        "passage harbour-strike 9",
    ]


def test_a_hit_has_its_date_and_status(client: TestClient) -> None:
    found = answer(client, "/search?q=elmar&limit=50")["items"]
    told = {one["hit"]["id"]: (one["date"] and one["date"]["label"], one["status"]) for one in found}
    assert told["harbour-strike.strike"] == ("since 2 May 2024", "ongoing")
    assert told["elmar"] == (None, None)
    assert told["harbour-strike"] == ("4-5 May 2024", None)


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("/search?q=a&kind=events", (422, "unknown_value", "kind")),
        ("/search?q=a&kind=*&kind=event", (422, "malformed", "kind")),
        ("/search?q=a&article=harbour", (422, "unknown_id", "article")),
        ("/search?q=a&from=2024-05-02&to=2024-05-01", (422, "reversed", "from")),
        ("/search?q=a&cursor=x", (422, "unknown_parameter", "cursor")),
    ],
)
def test_a_slip_is_told(client: TestClient, url: str, told: tuple[int, str, str]) -> None:
    assert mistake(client, url) == told


def test_a_suggestion_finds_something_beside_the_same_filters(client: TestClient) -> None:
    assert answer(client, "/search?q=dokers")["did_you_mean"] == ["Dockers"]
    assert answer(client, "/search?q=dokers&kind=place")["did_you_mean"] == []


NAMES = {
    "/actors?q=norland": "norland norland-government soldiers",
    "/actors?q=har": "harbour-board harbour-master",
    "/actors?q=brandt": "ivo-brandt",
    "/actors?q=dockers": "dockers dockers-union",
    "/actors?q=norland&sort=name": "norland norland-government soldiers",
    "/actors?q=harbour&sort=-mentions": "harbour-board harbour-master",
    "/places?q=nor": "norland north-quay",
}


@pytest.mark.parametrize(("url", "found"), NAMES.items())
def test_names_come_first(client: TestClient, url: str, found: str) -> None:
    assert short_ids(client, url) == found


def test_the_organization_comes_before_those_who_serve_in_it(article_client: TestClient) -> None:
    found = ids(article_client, "/actors?q=un")
    assert found[0] == "united-nations"
    names = [one["name"] for one in answer(article_client, "/actors?q=un")["items"]]
    begun = [name.lower().startswith("un") for name in names]
    assert begun == sorted(begun, reverse=True)
    page: Json = answer(article_client, "/actors?q=un&limit=2")
    paged = [one["id"] for one in page["items"]]
    while page["next"]:
        page = answer(article_client, page["next"])
        paged += [one["id"] for one in page["items"]]
    assert paged == found


def test_a_list_without_hits_says_what_may_have_been_meant(client: TestClient) -> None:
    assert answer(client, "/events?q=dokers")["did_you_mean"] == ["Dockers"]
    assert answer(client, "/events?q=dokers&type=speak")["did_you_mean"] == []
    assert answer(client, "/events?q=dockers")["did_you_mean"] == []
    assert answer(client, "/events?type=speak")["did_you_mean"] == []
    (error,) = problem(client, "/search?q=crane&article=harbour-strik")["errors"]
    assert error["did_you_mean"][0] == "harbour-strike"
