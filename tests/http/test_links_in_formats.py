"""Links in files lead to where the service is said to be, not to where a request says that it was sent."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

import pytest
from fastapi.testclient import TestClient
from icalendar import Calendar

from app.main import create_app
from app.settings import Settings
from tests.databases import url_of
from tests.http.downloads import LISTED, download, table, url

PUBLIC = "https://news.example/archive"
# What is asked for, and where its links begin.
BASES = {
    PUBLIC: PUBLIC,
    f"{PUBLIC}/": PUBLIC,
    "http://127.0.0.1:81": "http://127.0.0.1:81",
    None: "http://localhost:8000",
}
OURS = re.compile(r"(?<!urn:dateline:)(?:\w+:)?[/\w.:-]*/(?:events|quotes|actors|places|works|articles|dataset)\b")
ELSEWHERE = ("https://example.org/harbour-strike", "http://www.wikidata.org/")


def client_at(database: Path, public_url: str | None) -> TestClient:
    return TestClient(create_app(Settings(database_url=url_of(database), public_url=public_url)))


def links(name: str, body: bytes) -> Iterator[str]:
    """Every link to a record of ours in a file."""
    text = body.decode()
    if name == "ics":
        text = "\n".join(str(one["URL"]) for one in Calendar.from_ical(body).walk("VEVENT"))
    yield from (found for found in OURS.findall(text) if not found.startswith(ELSEWHERE))


@pytest.mark.parametrize(("path", "name"), [one for one in LISTED if one[1] != "ndjson"])
@pytest.mark.parametrize(("public_url", "base"), BASES.items())
def test_links_begin_where_the_service_is(
    database: Path, path: str, name: str, public_url: str | None, base: str
) -> None:
    body = download(client_at(database, public_url), path, name).content
    found = list(links(name, body))
    # Actors and places have a link each, and all else evidence besides.
    assert len(found) >= 3
    assert {one.rpartition("/")[0] for one in found} == {base}


@pytest.mark.parametrize(("path", "name"), LISTED)
@pytest.mark.parametrize("public_url", [PUBLIC, None])
def test_the_host_of_a_request_changes_nothing(database: Path, path: str, name: str, public_url: str | None) -> None:
    client = client_at(database, public_url)
    here = client.get(url(path, name))
    headers = {"host": "evil.example:99", "x-forwarded-host": "evil.example", "x-forwarded-proto": "ftp"}
    there = client.get(url(path, name), headers=headers)
    assert (there.content, dict(there.headers)) == (here.content, dict(here.headers))
    assert b"evil.example" not in there.content


@pytest.mark.parametrize("public_url", [PUBLIC, None])
def test_ndjson_is_as_the_service_answers(database: Path, public_url: str | None) -> None:
    """Its links are addresses without a host, as they are in JSON."""
    client = client_at(database, public_url)
    body = download(client, "/events", "ndjson").content
    assert [json.loads(line) for line in body.splitlines()] == client.get("/events").json()["items"]


def test_the_links_of_a_row_are_those_of_its_record(database: Path) -> None:
    client = client_at(database, PUBLIC)
    row = next(row for row in table(download(client, "/events", "csv").content) if row["id"] == "harbour-strike.strike")
    record = client.get("/events/harbour-strike.strike").json()
    assert row["url"] == f"{PUBLIC}/events/harbour-strike.strike"
    assert row["evidence_url"].split("; ") == [urljoin(PUBLIC, one["url"]) for one in record["evidence"]]


def test_another_address_is_another_tag(database: Path) -> None:
    """Who holds a file with links to one address is not told that it is right for another."""
    tags = {client_at(database, base).get(url("/events", "csv")).headers["etag"] for base in (PUBLIC, None)}
    assert len(tags) == 2
