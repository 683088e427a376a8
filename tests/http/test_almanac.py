"""Dates of every kind, from the words of an article to what is found, counted and shown."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import answer, short_ids
from tests.http.downloads import download, held, table

DATES = {
    "closing": ("2021-06-04", "2021-06-04", "2021-06-04", "day", "4 June 2021", "Yesterday"),
    "hearing": ("2021-06-07", "2021-06-07", "2021-06-07", "day", "7 June 2021", "On Monday"),
    "strike": ("2021-05-31/..", "2021-05-31", None, "day", "since 31 May 2021", "since 31 May"),
    "levy": ("201X", "2010-01-01", "2019-12-31", "decade", "in the 2010s", "in the 2010s"),
    "building": ("1921-21", "1921-03-01", "1921-05-31", "season", "spring 1921", "in the spring of 1921"),
    "flood": ("2021-05-XX", "2021-05-01", "2021-05-31", "month", "some day in May 2021", "One day in May"),
    "repairs": ("/2019", None, "2019-12-31", "year", "until 2019, start unknown", "ended in 2019"),
    "lawsuit": ("2021-03-03/", "2021-03-03", None, "day", "from 3 March 2021, end unknown", "began on 3 March"),
    "loss": ("../2021-06-05", None, "2021-06-05", "day", "by 5 June 2021", None),
}
ENDED = "building repairs levy flood closing loss injuries lawsuit strike sit-in hearing vote"
ENDED_FROM_NEWEST = "vote hearing sit-in strike lawsuit loss injuries closing flood levy repairs building"
UNDATED = "quarrel birth painting"
FOUND = {
    "sort=date": f"{ENDED} watch {UNDATED}",
    "sort=-date": f"{ENDED_FROM_NEWEST} watch {UNDATED}",
    # What is told as past had happened when it was published, and nobody knows what had before.
    "to=2021-06-05": "building repairs levy flood closing loss injuries lawsuit strike sit-in",
    "to=2021-06-04": "building repairs levy flood closing lawsuit strike sit-in",
    "from=2021-03-01": "flood closing lawsuit strike sit-in hearing vote watch",
    "from=2021-06-05&to=2021-06-05": "lawsuit strike sit-in",
    "from=2021-06-05&to=2021-06-05&date_match=may": "loss injuries lawsuit strike sit-in watch",
    "from=2021-06-05&to=2021-06-05&date_match=must": "",
    # What is going on reaches to the publication, however it is read, and so does what has happened, to no later day.
    "from=2021-06-02&to=2021-06-02": "lawsuit strike sit-in",
    "from=2021-06-02&to=2021-06-02&date_match=must": "",
    "from=2021-06-02&to=2021-06-05&date_match=must": "closing sit-in",
    "from=2030-01-01": "",
    "from=2021-06-06&date_match=may": "strike hearing vote watch",
    "from=2030-01-01&date_match=may": "strike watch",
    "from=2021-03-03&to=2021-06-05&date_match=must": "flood closing lawsuit sit-in",
    "from=2015-06-01&to=2015-06-30": "levy",
    "from=2021-05-10&to=2021-05-10": "flood lawsuit",
    "dated=true": "building repairs levy flood closing lawsuit strike sit-in hearing vote watch",
    "dated=false": f"loss injuries {UNDATED}",
    "dated=false&to=2021-06-05": "loss injuries",
}


def event(client: TestClient, id_: str) -> Any:
    article = "leaflet" if id_ in ("painting", "watch") else "diary"
    return answer(client, f"/events/{article}.{id_}")


@pytest.mark.parametrize(("id_", "date"), DATES.items())
def test_a_date_is_read_and_said(almanac_client: TestClient, id_: str, date: tuple[str | None, ...]) -> None:
    found = event(almanac_client, id_)["date"]
    assert tuple(found[key] for key in ("edtf", "earliest", "latest", "precision", "label", "text")) == date
    assert found["stated"] == (id_ != "loss")
    assert found["basis"] == ("told as past" if id_ == "loss" else "the days before the date of the paper")


def test_a_quote_without_a_date_was_said_by_the_day_of_publication(almanac_client: TestClient) -> None:
    date = answer(almanac_client, "/quotes/diary.grief")["date"]
    assert (date["edtf"], date["label"], date["stated"]) == ("../2021-06-05", "by 5 June 2021", False)
    assert short_ids(almanac_client, "/quotes?to=2021-06-05") == "grief"
    assert short_ids(almanac_client, "/quotes?to=2021-06-04") == ""
    assert short_ids(almanac_client, "/quotes?dated=true") == ""


def test_undated_unsays_the_bound(almanac_client: TestClient) -> None:
    assert event(almanac_client, "quarrel")["date"] is None
    birth = event(almanac_client, "birth")["date"]
    assert (birth["edtf"], birth["label"], birth["stated"]) == (None, "undated", False)


def test_an_article_of_no_date_bounds_nothing(almanac_client: TestClient) -> None:
    assert event(almanac_client, "painting")["date"] is None
    assert event(almanac_client, "watch")["date"]["label"] == "from 2 April 2021 on"


@pytest.mark.parametrize(("query", "found"), FOUND.items())
def test_a_window_finds_what_its_reading_says(almanac_client: TestClient, query: str, found: str) -> None:
    assert short_ids(almanac_client, f"/events?{query}") == found
    one_by_one = short_ids(almanac_client, f"/events?{query}&limit=1")
    assert one_by_one == found.partition(" ")[0]


@pytest.mark.parametrize("sort", ["date", "-date"])
def test_pages_go_on_in_the_order_of_dates(almanac_client: TestClient, sort: str) -> None:
    url: str | None = f"/events?sort={sort}&limit=1"
    found = []
    while url:
        page = answer(almanac_client, url)
        found += [one["id"].partition(".")[2] for one in page["items"]]
        url = page["next"]
    assert " ".join(found) == FOUND[f"sort={sort}"]


def test_only_buckets_that_hold_something_are_shown_and_the_rest_is_counted_apart(almanac_client: TestClient) -> None:
    facets = answer(almanac_client, "/events?facet=date:day&facet=date:year&facet=type&limit=0")["facets"]
    days = {one["value"]: one["count"] for one in facets["date:day"]["buckets"]}
    june = {"2021-06-02": 1, "2021-06-03": 1, "2021-06-04": 2, "2021-06-05": 1, "2021-06-07": 1, "2025-06-01": 1}
    assert days == {**{f"2021-05-{day:02}": 1 for day in range(1, 32)}, **june}
    years = {one["value"]: one["count"] for one in facets["date:year"]["buckets"]}
    assert years == {"1921": 1, **{str(year): 1 for year in range(2010, 2020)}, "2021": 5, "2025": 1}
    apart = [[facet[key] for key in ("undated", "open", "spanning", "capped")] for facet in facets.values()]
    assert apart == [[3, 5, 3, False], [3, 5, 0, False], [None, None, None, False]]


@pytest.mark.parametrize("name", ["ics", "timelinejs"])
def test_no_bound_becomes_a_day(almanac_client: TestClient, name: str) -> None:
    response = download(almanac_client, "/events", name)
    shown = [id_.partition(".")[2] for id_ in held(name, response.content)]
    assert shown == ["flood", "closing", "sit-in", "hearing", "vote"]
    assert response.headers["dateline-omitted"] == "11"


def test_a_table_tells_a_bound_from_a_date(almanac_client: TestClient) -> None:
    rows = {row["id"]: row for row in table(download(almanac_client, "/events", "csv").content)}
    names = ("date_earliest", "date_latest", "date_stated", "date_label")
    assert [rows["diary.loss"][name] for name in names] == ["", "2021-06-05", "false", "by 5 June 2021"]
    assert [rows["diary.closing"][name] for name in names] == ["2021-06-04", "2021-06-04", "true", "4 June 2021"]
    assert [rows["diary.quarrel"][name] for name in names] == ["", "", "", ""]


def test_linked_data_and_maps_tell_a_bound_from_a_date(almanac_client: TestClient) -> None:
    nodes = download(almanac_client, "/events", "jsonld").json()["@graph"]
    loss = next(node for node in nodes if node["id"].endswith("diary.loss"))
    assert (loss["date"]["stated"], loss["date"]["name"], "startDate" in loss) == (False, "by 5 June 2021", False)
    features = download(almanac_client, "/events", "geojson").json()["features"]
    stated = {one["id"]: one["properties"]["date_stated"] for one in features}
    assert (stated["diary.loss"], stated["diary.closing"], stated["diary.quarrel"]) == (False, True, None)


def test_a_figure_is_decimal_approximate_and_counted(almanac_client: TestClient) -> None:
    (loss,) = event(almanac_client, "loss")["figures"]
    assert loss == {
        "low": 2.5,
        "high": 2.5,
        "unit": "million euros",
        "counts": None,
        "approximate": True,
        "exact": "about 2.5 million euros",
        "according_to": [],
        "according_to_total": 0,
        "articles": ["diary"],
        "articles_total": 1,
    }
    (hurt,) = event(almanac_client, "injuries")["figures"]
    assert (hurt["low"], hurt["unit"], hurt["counts"], hurt["approximate"]) == (3, "people", "hurt", False)
    rows = {row["id"]: row for row in table(download(almanac_client, "/events", "csv").content)}
    assert rows["diary.loss"]["figures"] == "about 2.5 million euros (about 2.5 million euros)"
    assert rows["diary.injuries"]["figures"] == "3 people hurt (Three people)"
    nodes = download(almanac_client, "/events", "jsonld").json()["@graph"]
    figures = {node["id"].rpartition(".")[2]: node.get("figure") for node in nodes}
    assert [(one["minValue"], one["approximate"]) for one in figures["loss"]] == [(2.5, True)]
    assert [(one["unitText"], one["counts"]) for one in figures["injuries"]] == [("people", "hurt")]


@pytest.mark.parametrize(
    ("query", "detail"),
    [
        ("from=2021-02-30", "“from”: “2021-02-30” is not in the calendar: February 2021 has 28 days"),
        ("to=2021-13-01", "“to”: “2021-13-01” is not in the calendar: months are 01 to 12"),
        (
            "from=2021-02",
            "“from”: “2021-02” is not a day: a day is written YYYY-MM-DD, such as 2013-09-12; "
            "did you mean “2021-02-01”?",
        ),
        ("from=yesterday", "“from”: “yesterday” is not a day: a day is written YYYY-MM-DD, such as 2013-09-12"),
    ],
)
def test_what_is_no_day_is_told_why(almanac_client: TestClient, query: str, detail: str) -> None:
    body = almanac_client.get(f"/events?{query}").json()
    assert [(one["code"], one["detail"]) for one in body["errors"]] == [("malformed", detail)]
