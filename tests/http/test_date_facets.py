"""Facets of dates: a record is in every bucket that its date lies in, unless it is open or very long."""

from collections.abc import Iterator
from datetime import date

import pytest
from fastapi.testclient import TestClient

from tests.answers import days
from tests.answers.counting import parameters
from tests.answers.days import Dates
from tests.http.asking import Json, answer

UNITS = ("day", "month", "year")
WINDOWS = (
    "",
    "from=2013-09-05&to=2013-09-13",
    "from=2013-08-21&to=2013-10-10",
    "from=2012-06-30",
    "to=2012-06-30",
    "from=2024-05-03&to=2024-06-10",
    "from=2008-03-03&to=2024-05-03",
    "to=2024-05-02",
    "from=2013-09-09&to=2013-09-09",
    "from=1900-01-01&to=1997-12-31",
)


def buckets(client: TestClient, url: str, unit: str) -> list[tuple[str, int]]:
    found = answer(client, f"{url}facet=date:{unit}&limit=0")["facets"][f"date:{unit}"]
    assert (found["label"], found["capped"]) == (unit.capitalize(), False)
    return [(one["value"], one["count"]) for one in found["buckets"]]


def test_a_date_that_may_lie_in_a_day_counts_for_each_of_its_days(article_client: TestClient) -> None:
    found = buckets(article_client, "/events?from=2013-09-05&to=2013-09-13&", "day")
    assert found == [
        *(("2013-09-05", 2), ("2013-09-06", 2), ("2013-09-09", 2), ("2013-09-10", 4)),
        *(("2013-09-12", 1), ("2013-09-13", 1)),
    ]


def test_a_date_that_must_lie_in_a_day_counts_for_no_other(article_client: TestClient) -> None:
    found = buckets(article_client, "/events?from=2013-09-05&to=2013-09-13&date_match=must&", "day")
    assert found == [("2013-09-09", 2), ("2013-09-10", 4), ("2013-09-12", 1), ("2013-09-13", 1)]


def test_days_of_quotes_are_those_on_which_somebody_spoke(client: TestClient, article_client: TestClient) -> None:
    assert buckets(article_client, "/quotes?", "day") == [
        *(("2013-09-09", 5), ("2013-09-10", 5), ("2013-09-11", 2), ("2013-09-12", 3)),
    ]
    assert buckets(client, "/quotes?", "day") == [("2024-05-20", 1)]


@pytest.mark.parametrize(
    ("window", "months", "first", "last"),
    [
        ("from=2024-05-03&to=2024-06-10", [("2024-05", 4)], "2024-05-03", "2024-05-31"),
        ("from=2024-03-15&to=2024-05-04", [("2024-03", 1), ("2024-05", 2)], "2024-03-15", "2024-05-04"),
        ("from=2024-05-31&to=2024-06-01", [], None, None),
    ],
)
def test_a_window_cuts_the_first_and_the_last_bucket(
    client: TestClient, window: str, months: list[tuple[str, int]], first: str | None, last: str | None
) -> None:
    found = answer(client, f"/events?facet=date:month&{window}")["facets"]["date:month"]["buckets"]
    assert [(one["value"], one["count"]) for one in found] == months
    ends = (
        (dict(parameters(found[0]["url"]))["from"], dict(parameters(found[-1]["url"]))["to"]) if found else (None, None)
    )
    assert ends == (first, last)


def test_what_is_in_no_day_is_counted_apart(client: TestClient) -> None:
    found = answer(client, "/events?facet=date:day")["facets"]["date:day"]
    assert [one["value"] for one in found["buckets"]] == [
        *(f"2024-03-{day:02}" for day in range(1, 32)),
        *("2024-05-02", "2024-05-03", "2024-05-05", "2024-05-20"),
    ]
    assert [found[name] for name in ("undated", "open", "spanning", "capped")] == [3, 2, 2, False]


@pytest.mark.parametrize(("window", "selected"), [("", []), ("from=2013-09-09&to=2013-09-09", ["2013-09-09"])])
def test_the_bucket_whose_days_are_asked_for_is_selected(
    article_client: TestClient, window: str, selected: list[str]
) -> None:
    found = answer(article_client, f"/events?facet=date:day&{window}")["facets"]["date:day"]["buckets"]
    assert [one["value"] for one in found if one["selected"]] == selected


def test_a_selected_bucket_is_still_so_behind_its_url(article_client: TestClient) -> None:
    for unit in UNITS:
        for bucket in answer(article_client, f"/quotes?facet=date:{unit}")["facets"][f"date:{unit}"]["buckets"]:
            inside = answer(article_client, bucket["url"])["facets"][f"date:{unit}"]["buckets"]
            assert [(one["value"], one["count"]) for one in inside if one["selected"]] == [
                (bucket["value"], bucket["count"])
            ]


def dates_of(page: Json) -> Iterator[Dates]:
    for one in page["items"]:
        if one["date"] and one["date"]["edtf"]:
            yield Dates(day(one["date"]["earliest"]), day(one["date"]["latest"]))


def day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("match", ["known", "may", "must"])
@pytest.mark.parametrize("path", ["/events", "/quotes"])
def test_buckets_are_counted_as_plain_python_does(either: TestClient, path: str, match: str, window: str) -> None:
    query = f"{path}?date_match={match}" + (f"&{window}" if window else "")
    given = dict(parameters(query))
    limits = Dates(day(given.get("from")), day(given.get("to")))
    dates = list(dates_of(answer(either, f"{query}&limit=200")))
    whole = answer(either, f"{query}&limit=0&facet=date:day&facet=date:month&facet=date:year")
    for unit in UNITS:
        found: Json = whole["facets"][f"date:{unit}"]
        expected, is_cut, *apart = days.histogram(dates, unit, limits, must=match == "must")
        shown = [(one["value"], one["count"]) for one in found["buckets"]]
        assert (shown, found["capped"]) == ([(value, count) for value, _, _, count in expected], is_cut)
        assert [found["open"], found["spanning"]] == apart
        for bucket, (_, first, last, _) in zip(found["buckets"], expected, strict=True):
            assert {"from": str(first), "to": str(last)}.items() <= dict(parameters(bucket["url"])).items()
        for bucket in found["buckets"][:: max(1, len(expected) // 12)]:
            page = answer(either, bucket["url"])
            inside = days.histogram(list(dates_of(page)), unit, limits, must=match == "must")
            assert page["total"] - inside.open - inside.spanning == bucket["count"]
