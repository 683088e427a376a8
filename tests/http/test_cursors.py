"""Cursors that were not made for the query they come with: each is told so, and none does harm."""

import base64

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st

from app.index.cursors import LAYOUT
from tests.exhaustive import drawn
from tests.http.asking import cursor_of, mistake, read_cursor, written

PATH = "/events?status=occurred&status=alleged&sort=-date&limit=2"


def test_a_cursor_holds_where_the_page_ended_and_no_rank(client: TestClient) -> None:
    """The latest come first: days, the last and then the first, are counted backwards."""
    layout, _, sort_key, days = read_cursor(cursor_of(client, PATH))
    assert (layout, sort_key.split()[-1]) == (LAYOUT, "harbour-strike.crane-fire")
    assert divmod(-days, 2**22) == (739009, 739009)


@pytest.mark.parametrize(
    "other",
    [
        "/events?status=occurred&sort=-date",
        "/events?status=occurred&status=alleged&sort=date",
        "/events?status=occurred&status=alleged",
        "/events?sort=-date",
        "/events?status=occurred&status=alleged&sort=-date&from=2024-01-01",
        "/events?status=occurred&status=alleged&sort=-date&contested=true",
        "/quotes?sort=-date",
        "/mentions?sort=position",
    ],
)
def test_a_cursor_of_another_query_is_a_mismatch(client: TestClient, other: str) -> None:
    cursor = cursor_of(client, PATH)
    assert mistake(client, f"{other}&cursor={cursor}") == (422, "cursor_mismatch", "cursor")


def test_a_cursor_of_another_path_with_the_same_filters_is_a_mismatch(client: TestClient) -> None:
    cursor = cursor_of(client, "/actors?limit=1&kind=person")
    assert mistake(client, f"/people?limit=1&cursor={cursor}") == (422, "cursor_mismatch", "cursor")
    cursor = cursor_of(client, "/people?limit=1")
    assert mistake(client, f"/actors?limit=1&cursor={cursor}") == (422, "cursor_mismatch", "cursor")
    assert mistake(client, f"/organizations?limit=1&cursor={cursor}") == (422, "cursor_mismatch", "cursor")


def test_a_cursor_cut_short_is_malformed_wherever_it_is_cut(client: TestClient) -> None:
    cursor = cursor_of(client, PATH)
    for length in range(1, len(cursor)):
        assert mistake(client, f"{PATH}&cursor={cursor[:length]}") == (422, "malformed", "cursor")


@pytest.mark.parametrize(
    "forged",
    [
        written({}),
        written(None),
        written("text"),
        written(["0" * 12]),
        written(["0" * 12, "key", 1, False, "more"]),
        "!",
        "%F0%9F%9A%A2",
        "a" * 2_000,
        written([[[]]] * 100),
        "W10=W10=",
        base64.urlsafe_b64encode(b"[" * 1_400).decode(),
        base64.urlsafe_b64encode(b"\xff\xfe").decode(),
    ],
)
def test_what_is_not_a_cursor_is_malformed(client: TestClient, forged: str) -> None:
    assert mistake(client, f"{PATH}&cursor={forged}") == (422, "malformed", "cursor")


def test_a_cursor_that_is_too_long_is_out_of_range(client: TestClient) -> None:
    assert mistake(client, f"{PATH}&cursor={'a' * 2_001}") == (422, "out_of_range", "cursor")


@drawn(150, 50)
@given(
    cursor=st.text(max_size=60)
    | st.text("ABCabc012-_=", max_size=60)
    | st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=6).map(written)
)
def test_no_text_is_a_cursor(client: TestClient, cursor: str) -> None:
    response = client.get("/events", params={"cursor": cursor})
    assert response.status_code == 422
    (error,) = response.json()["errors"]
    assert (error["parameter"], error["code"]) == ("cursor", "malformed" if cursor else "empty")
