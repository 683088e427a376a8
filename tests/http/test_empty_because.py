"""A list that nothing is left of says which filter, taken away, would leave how much: the most first."""

from urllib.parse import parse_qsl, urlencode

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import answer, cursor_of, pages, read_cursor, written

# Of each parameter that is at fault on its own, how many are left without it.
REASONS = {
    "/events?type=aid": "type:12",
    "/events?type=aid&status=alleged": "type:1",
    "/events?actor=zoe-almas&status=ongoing": "actor:2 status:2",
    "/events?actor=zoe-almas&status=ongoing&type=consult": "actor:1 status:1",
    "/events?type=aid&status=alleged&actor=mara-lind": "",
    "/events?type=aid&actor=mara-lind": "",
    "/events?from=2030-01-01&contested=true&date_match=may": "from:1 contested:1",
    "/events?from=2030-01-01&to=2030-12-31&contested=true": "from:1",
    "/events?from=2024-05-04&to=2024-05-04&date_match=must": "from:5 to:2 date_match:1",
    "/events?from=2024-05-04&to=2024-05-04&date_match=must&status=occurred": "from:4 to:1",
    "/events?to=1900-01-01&status=occurred": "to:6",
    "/events?from=2024-03-02&to=2024-03-31&date_match=must": "to:5 from:3 date_match:1",
    "/events?actor=zoe-almas&actor=harbour-board&actor_match=all": "actor:12 actor_match:5",
    "/events?actor=zoe-almas&actor=norland&actor_match=all&role=participant": "actor:3 actor_match:1",
    "/events?actor=soldiers&role=agent": "actor:7 role:1",
    "/events?role=mediator": "role:12",
    "/events?role=mediator&actor=zoe-almas": "role:2",
    "/events?actor=soldiers&with=zoe-almas": "actor:2 with:1",
    "/events?with=soldiers&with=zoe-almas": "with:12",
    "/events?q=zeppelin": "q:12",
    "/events?q=%21": "q:12",
    "/events?q=zeppelin&type=consult": "q:4",
    "/events?q=crane&type=consult": "q:4 type:2",
    "/events?q=crane&type=consult&actor=mara-lind": "",
    "/events?q=crane&from=2025-01-01": "from:2",
    "/events?dated=false&from=2024-01-01": "dated:6 from:3",
    "/events?dated=false&to=1900-01-01": "to:3",
    "/events?dated=false&from=2024-05-01&to=2024-05-05&status=ongoing": "dated:1",
    "/events?dated=false&status=occurred&place=westland": "place:1",
    "/events?dated=true&status=conditional&type=mobilize": "dated:1 type:1",
    "/quotes?speaker=harbour-board": "speaker:6",
    "/quotes?speaker=zoe-almas&relation=denies": "speaker:2 relation:2",
    "/quotes?about=westland&act=hope&kind=mixed": "",
    "/actors?of=norland": "of:11",
    "/actors?of=harbour-board&kind=organization": "of:4 kind:1",
    "/people?of=dockers-union&id=zoe-almas": "of:1 id:1",
    "/people?q=soldiers": "q:4",
    "/organizations?of=norland": "of:4",
    "/places?within=north-quay": "within:4",
    "/places?kind=country&country=NO&within=norland": "kind:1 within:1",
    "/places?q=elmar&within=elmar": "q:1 within:1",
    "/articles?to=2024-05-03": "to:3",
    "/articles?publisher=coast-daily&language=fr": "publisher:1 language:1",
    "/mentions?actor=zoe-almas&place=elmar": "place:6 actor:4",
    "/mentions?place=norland": "place:37",
    "/articles?q=grue": "q:3",
    "/events?side=mara-lind&contested=true&article=harbour-notice&id=harbour-strike.meeting": "",
}
SOMETHING = [
    *(
        "/events",
        "/events?type=consult",
        "/events?type=consult&limit=0",
        "/events?q=crane&limit=0",
        "/people?of=dockers-union",
    ),
    *("/quotes?limit=1&sort=date", "/mentions?limit=0", "/places?within=norland&facet=kind", "/articles?language=fr"),
]


@pytest.mark.parametrize(("url", "reasons"), REASONS.items())
def test_nothing_is_left_because_of_just_these(client: TestClient, url: str, reasons: str) -> None:
    page = answer(client, url)
    expected = [(name, int(total)) for name, _, total in (one.partition(":") for one in reasons.split())]
    assert [(one["parameter"], one["total_without"]) for one in page["empty_because"]] == expected
    assert (page["items"], page["total"], page["next"]) == ([], 0, None)
    for limit in (0, 1):
        assert answer(client, f"{url}&limit={limit}")["empty_because"] == page["empty_because"]


@pytest.mark.parametrize("url", REASONS)
def test_what_would_be_left_is_what_the_list_without_the_parameter_has(client: TestClient, url: str) -> None:
    path, _, query = url.partition("?")
    given = parse_qsl(query)
    totals = {
        name: answer(client, f"{path}?{urlencode([pair for pair in given if pair[0] != name])}")["total"]
        for name, _ in given
    }
    told = {one["parameter"]: one["total_without"] for one in answer(client, url)["empty_because"]}
    assert told == {name: total for name, total in totals.items() if total}


@pytest.mark.parametrize("sort", ["date", "-date", "position"])
def test_a_sort_is_never_at_fault(client: TestClient, sort: str) -> None:
    reasons = answer(client, f"/events?type=aid&sort={sort}&limit=3")["empty_because"]
    assert reasons == [{"parameter": "type", "total_without": 12}]


@pytest.mark.parametrize("url", SOMETHING)
def test_nothing_is_explained_where_something_is_left(client: TestClient, url: str) -> None:
    for page in pages(client, url):
        assert (page["empty_because"], page["total"] > 0) == (None, True)


@pytest.mark.parametrize(
    "url", ["/events?dated=true", "/quotes?q=a", "/places?within=norland", "/mentions?actor=norland"]
)
def test_nothing_is_explained_behind_the_last_page(client: TestClient, url: str) -> None:
    """All that came after a page may be gone with a new dataset."""
    layout, fingerprint, *_ = read_cursor(cursor_of(client, f"{url}&limit=1"))
    page = answer(client, f"{url}&cursor={written([layout, fingerprint, 'zzz', 2**62])}")
    assert (page["items"], page["next"], page["empty_because"]) == ([], None, None)
    assert page["total"] == answer(client, url)["total"]
