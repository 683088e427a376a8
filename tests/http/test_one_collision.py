"""Three articles that tell of one collision, and what only such articles show: see `tests/crossing`."""

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import answer, ids, pages, problem, short_ids
from tests.http.downloads import table

FERRY, INQUIRY, PRAISE = "ferry-hits-pier-at-westhaven", "inquiry-opens", "passengers-praise-captain"
CAPTAIN_AND_COMPANY = ["ida-holm", "norland-ferries"]


def test_of_mentions_that_begin_together_the_longer_comes_first(crossing_client: TestClient) -> None:
    mentions = answer(crossing_client, f"/mentions?article={FERRY}")["items"]
    assert [(one["evidence"]["exact"], one["of"]["id"]) for one in mentions] == [
        ("Norland Ferries", "norland-ferries"),
        ("Norland", "norland"),
        ("Norland Ferries", "norland-ferries"),
        ("Norland", "norland"),
        ("Ida Holm", "ida-holm"),
        ("Westhaven Pier", "westhaven-pier"),
        ("Westhaven", "westhaven"),
        ("Holm", "ida-holm"),
        ("the pilots", "pilots"),
        ("passengers", "passengers"),
    ]


def test_pages_of_mentions_keep_that_order(crossing_client: TestClient) -> None:
    found = [page["items"][0] for page in pages(crossing_client, f"/mentions?article={FERRY}&limit=1")]
    assert found == answer(crossing_client, f"/mentions?article={FERRY}")["items"]


def test_a_heading_on_which_a_record_stands_is_not_set_aside(crossing_client: TestClient) -> None:
    headings = [answer(crossing_client, f"/articles/{id_}/text")["passages"][0] for id_ in (FERRY, INQUIRY)]
    assert [([ref["id"] for ref in one["records"]], one["set_aside"]) for one in headings] == [
        ([f"{FERRY}.apology"], None),
        ([], "a heading"),
    ]
    coverages = [answer(crossing_client, f"/articles/{id_}")["coverage"] for id_ in (FERRY, INQUIRY)]
    assert [(one["passages"], one["supported"], one["set_aside"]) for one in coverages] == [(4, 4, 0), (2, 1, 1)]


@pytest.mark.parametrize(
    ("event", "basis"),
    [
        (f"{FERRY}.collision", "the days before the date of the paper"),
        (f"{FERRY}.payment", "the day on which the paper went to print"),
        (f"{INQUIRY}.inquiry", "the year of the accident"),
    ],
    ids=["of all days", "of the record", "of the day"],
)
def test_a_date_rests_on_what_is_said_nearest_to_it(crossing_client: TestClient, event: str, basis: str) -> None:
    assert answer(crossing_client, f"/events/{event}")["date"]["basis"] == basis


def test_an_article_tells_of_all_who_take_part_in_an_event_it_supports(crossing_client: TestClient) -> None:
    collision = answer(crossing_client, f"/events/{FERRY}.collision")
    assert [one["id"] for one in collision["articles"]] == [FERRY, INQUIRY, PRAISE]
    assert ids(crossing_client, f"/mentions?article={INQUIRY}&limit=0") == []
    assert ids(crossing_client, f"/actors?article={INQUIRY}") == CAPTAIN_AND_COMPANY
    assert ids(crossing_client, f"/places?article={INQUIRY}") == ["norland", "westhaven", "westhaven-pier"]
    assert answer(crossing_client, f"/articles/{INQUIRY}")["counts"] == {
        "passages": 2,
        "events": 2,
        "quotes": 0,
        "actors": 2,
        "places": 3,
        "works": 0,
    }


def test_they_count_the_articles_that_are_listed_for_them(crossing_client: TestClient) -> None:
    told = {
        f"{kind}={one['id']}": (one["counts"]["articles"], set(ids(crossing_client, f"/articles?{kind}={one['id']}")))
        for kind in ("actor", "place")
        for one in answer(crossing_client, f"/{kind}s")["items"]
    }
    everywhere = (3, {FERRY, INQUIRY, PRAISE})
    assert told == {
        "actor=ida-holm": everywhere,
        "actor=norland": (1, {FERRY}),
        "actor=norland-ferries": everywhere,
        "actor=passengers": (2, {FERRY, PRAISE}),
        "actor=pilots": (1, {FERRY}),
        "place=norland": everywhere,
        "place=westhaven": everywhere,
        "place=westhaven-pier": everywhere,
    }


@pytest.mark.parametrize(
    ("query", "expected"),
    {
        "": f"{PRAISE} {FERRY} {INQUIRY}",
        "sort=published": f"{PRAISE} {FERRY} {INQUIRY}",
        "sort=-published": f"{PRAISE} {FERRY} {INQUIRY}",
        "sort=name": f"{INQUIRY} {PRAISE} {FERRY}",
        "from=2024-06-01&to=2024-06-01": f"{PRAISE} {FERRY}",
        "from=2024-06-02": "",
        "to=2024-05-31": "",
    }.items(),
)
def test_articles_of_one_day_stand_by_name_and_one_without_a_day_comes_last(
    crossing_client: TestClient, query: str, expected: str
) -> None:
    assert short_ids(crossing_client, f"/articles?{query}") == expected
    paged = [item["id"] for page in pages(crossing_client, f"/articles?limit=1&{query}") for item in page["items"]]
    assert paged == expected.split()


def test_whom_one_denies_is_told_only_where_several_speak(crossing_client: TestClient) -> None:
    response = crossing_client.get(f"/events?id={FERRY}.drift&format=csv")
    (row,) = table(response.content)
    assert row["according_to_ids"] == f"{FERRY}.holm-blames-current; {FERRY}.holm-blames-gust"
    assert (row["alleged_by"], row["denied_by"]) == ("Ida Holm", "Pilots of Westhaven")


def test_an_id_longer_than_its_articles_is_compared_to_its_end(crossing_client: TestClient) -> None:
    assert problem(crossing_client, f"/events/{FERRY}.colision")["did_you_mean"] == [f"{FERRY}.collision"]
