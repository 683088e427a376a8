"""Cursors that were altered: what no page gives is malformed, and what one might give is a place in the list."""

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import cursor_of, ids, mistake, read_cursor, short_ids, written

PATH = "/events?status=occurred&status=alleged&sort=-date&limit=2"


@pytest.mark.parametrize(
    ("position", "value"),
    [
        (1, None),
        (1, 5),
        (1, ["a"]),
        (1, "\ud800"),
        (2, "739009"),
        (2, 1.5),
        (2, True),
        (2, 2**63),
        (2, -(2**63)),
        (2, 10**400),
        (3, 0),
        (3, None),
        (3, "false"),
    ],
)
def test_a_cursor_with_a_field_of_another_kind_is_malformed(client: TestClient, position: int, value: object) -> None:
    fields = read_cursor(cursor_of(client, PATH))
    fields[position] = value
    assert mistake(client, f"{PATH}&cursor={written(fields)}") == (422, "malformed", "cursor")


@pytest.mark.parametrize(
    ("key", "day", "is_undated", "found"),
    [
        ("", -739009, False, "crane-fire strike-vote first-talks crane-purchase sea-pact reopening"),
        ("zzz", -739009, False, "strike-vote first-talks crane-purchase sea-pact reopening"),
        (
            "' OR 1=1",
            -(2**63) + 1,
            False,
            "signing crane-fire strike-vote first-talks crane-purchase sea-pact reopening",
        ),
        ("\x00", 2**63 - 1, False, "reopening"),
        ("", 0, True, "reopening"),
        ("zzz", 0, True, ""),
    ],
)
def test_a_cursor_at_a_place_where_no_record_is_goes_on_from_there(
    client: TestClient, key: str, day: int, is_undated: bool, found: str
) -> None:
    fingerprint = read_cursor(cursor_of(client, PATH))[0]
    url = f"{PATH.replace('limit=2', 'limit=200')}&cursor={written([fingerprint, key, day, is_undated])}"
    assert short_ids(client, url) == found


@pytest.mark.parametrize("url", ["/events?dated=true", "/actors?sort=-mentions", "/articles?from=2024-01-01"])
def test_a_cursor_among_the_undated_of_a_list_that_has_none_is_at_its_end(client: TestClient, url: str) -> None:
    fingerprint, key, value, _ = read_cursor(cursor_of(client, f"{url}&limit=1"))
    assert ids(client, f"{url}&limit=1&cursor={written([fingerprint, key, value, True])}") == []
