"""Tables whose cells are parted by semicolons."""

import csv
import io

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import mistake
from tests.http.downloads import PATHS, download


@pytest.mark.parametrize("path", PATHS)
def test_the_cells_are_the_same_whatever_parts_them(article_client: TestClient, path: str) -> None:
    def rows(query: str, delimiter: str) -> list[list[str]]:
        body = download(article_client, path, "csv", query).content.decode("utf-8-sig")
        return list(csv.reader(io.StringIO(body, newline=""), delimiter=delimiter, strict=True))

    plain = rows("", ",")
    assert rows("delimiter=;", ";") == rows("delimiter=%3B", ";") == plain
    assert rows("delimiter=,", ",") == plain


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("delimiter=;", (422, "unknown_parameter", "delimiter")),
        ("delimiter=;&format=ndjson", (422, "unknown_parameter", "delimiter")),
        ("delimiter=|&format=csv", (422, "unknown_value", "delimiter")),
        ("delimiter=&format=csv", (422, "empty", "delimiter")),
        ("delimiter=;&delimiter=,&format=csv", (422, "repeated", "delimiter")),
    ],
)
def test_a_delimiter_is_for_tables_and_one_of_two(
    client: TestClient, query: str, expected: tuple[int, str, str]
) -> None:
    assert mistake(client, f"/events?{query}") == expected
