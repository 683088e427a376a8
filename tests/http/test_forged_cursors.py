"""Cursors that were altered: what no page gives is malformed, and what one might give is a place in the list."""

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import cursor_of, ids, mistake, read_cursor, short_ids, written

PATH = "/events?status=occurred&status=alleged&sort=-date&limit=2"
# What a list whose latest come first compares of 3 May 2024, the last day and the first.
_3_MAY = -(739009 * 2**22 + 739009)


@pytest.mark.parametrize(
    ("position", "value"),
    [
        (0, None),
        (0, "2"),
        (0, True),
        (0, 2.0),
        (1, None),
        (1, "g" * 12),
        (2, None),
        (2, 5),
        (2, ["a"]),
        (2, "\ud800"),
        (3, "739009"),
        (3, 1.5),
        (3, True),
        (3, 2**63),
        (3, -(2**63)),
        (3, 10**400),
    ],
)
def test_a_cursor_with_a_field_of_another_kind_is_malformed(client: TestClient, position: int, value: object) -> None:
    fields = read_cursor(cursor_of(client, PATH))
    fields[position] = value
    assert mistake(client, f"{PATH}&cursor={written(fields)}") == (422, "malformed", "cursor")


def test_a_cursor_of_another_layout_is_a_mismatch(client: TestClient) -> None:
    """The first layout had no number, and told apart what has no date."""
    layout, fingerprint, key, value = read_cursor(cursor_of(client, PATH))
    for older in ([layout - 1, fingerprint, key, value], [fingerprint, key, value, False]):
        assert mistake(client, f"{PATH}&cursor={written(older)}") == (422, "cursor_mismatch", "cursor")


@pytest.mark.parametrize(
    ("key", "day", "found"),
    [
        ("", _3_MAY, "crane-fire strike-vote first-talks crane-purchase sea-pact reopening"),
        ("zzz", _3_MAY, "strike-vote first-talks crane-purchase sea-pact reopening"),
        ("' OR 1=1", -(2**63) + 1, "signing crane-fire strike-vote first-talks crane-purchase sea-pact reopening"),
        ("\x00", 2**46 - 1, "reopening"),
        ("", None, "reopening"),
        ("zzz", None, ""),
        ("", 2**63 - 1, ""),
    ],
)
def test_a_cursor_at_a_place_where_no_record_is_goes_on_from_there(
    client: TestClient, key: str, day: int | None, found: str
) -> None:
    head = read_cursor(cursor_of(client, PATH))[:2]
    url = f"{PATH.replace('limit=2', 'limit=200')}&cursor={written([*head, key, day])}"
    assert short_ids(client, url) == found


@pytest.mark.parametrize("url", ["/events?dated=true", "/actors?sort=-mentions", "/articles?from=2024-01-01"])
def test_a_cursor_among_the_undated_of_a_list_that_has_none_is_at_its_end(client: TestClient, url: str) -> None:
    *head, key, _ = read_cursor(cursor_of(client, f"{url}&limit=1"))
    assert ids(client, f"{url}&limit=1&cursor={written([*head, key, None])}") == []
