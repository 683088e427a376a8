"""What holds for every format: how it is cut does not matter, nothing is valid, and every format has the same ids."""

import json
from collections.abc import Callable

import icalendar
import pytest
from fastapi.testclient import TestClient
from pydantic_core import to_json

from app.formats import WRITERS
from app.kinds import ListKind
from app.queries.formats import FORMATS, formats_of
from tests.formats.writing import BASE, Library, document, documents, export, listed, nothing
from tests.http.downloads import table

EACH = [(name, kind) for name, format_ in FORMATS.items() for kind in format_.kinds]


def _rows(body: bytes) -> list[str]:
    return [row["id"] for row in table(body)]


def _entries(body: bytes) -> list[str]:
    calendar = icalendar.Calendar.from_ical(body)
    return [str(entry["UID"]).removesuffix("@dateline.example") for entry in calendar.walk("VEVENT")]


def _nodes(body: bytes) -> list[str]:
    nodes = json.loads(body)["@graph"]
    return [(node.get("id") or node["body"]["id"]).removeprefix(BASE).split("/")[2] for node in nodes]


IDS: dict[str, Callable[[bytes], list[str]]] = {
    "csv": _rows,
    "ndjson": lambda body: [(one := json.loads(line)).get("id") or one["of"]["id"] for line in body.splitlines()],
    "geojson": lambda body: [feature["id"] for feature in json.loads(body)["features"]],
    "ics": _entries,
    "timelinejs": lambda body: [slide["unique_id"] for slide in json.loads(body)["events"]],
    "jsonld": _nodes,
}


@pytest.mark.parametrize(("name", "kind"), EACH)
def test_every_format_has_every_record_in_the_order_of_the_list(
    client: TestClient, article_client: TestClient, name: str, kind: ListKind
) -> None:
    for one in (client, article_client):
        given = [json.loads(document) for document in documents(one, kind, name)]
        assert IDS[name](listed(one, name, kind)) == [item.get("id") or item["of"]["id"] for item in given]


@pytest.mark.parametrize(("name", "kind"), EACH)
def test_no_record_is_a_valid_file_too(name: str, kind: ListKind) -> None:
    for chunks in (0, 1, 2):
        writer = WRITERS[name](export(kind))
        body = writer.head() + b"".join(writer.chunk([], nothing) for _ in range(chunks)) + writer.tail()
        assert IDS[name](body) == []


@pytest.mark.parametrize(("name", "kind"), EACH)
def test_how_the_records_are_cut_into_chunks_does_not_show(client: TestClient, name: str, kind: ListKind) -> None:
    given = documents(client, kind, name)
    library = Library(client)
    for size in (1, 2, len(given) - 1):
        writer = WRITERS[name](export(kind))
        chunks = [given[n : n + size] for n in range(0, len(given), size)]
        body = writer.head() + b"".join(writer.chunk(chunk, library) for chunk in chunks) + writer.tail()
        assert body == listed(client, name, kind)


@pytest.mark.parametrize("name", FORMATS)
def test_quotes_are_looked_up_once_a_chunk_and_only_where_one_is_named(client: TestClient, name: str) -> None:
    library = Library(client)
    writer = WRITERS[name](export("event"))
    for id_ in ("harbour-strike.crane-fire", "harbour-strike.strike-vote"):
        writer.chunk([to_json(document(client, "event", id_))] * 2, library)
    named = [["harbour-strike.almas-accuses", "harbour-strike.brandt-blames"]]
    assert library.asked == ([] if name in ("ndjson", "jsonld") else named)


def test_each_list_names_its_formats() -> None:
    assert formats_of("event") == ("json", "csv", "ndjson", "geojson", "ics", "timelinejs", "jsonld")
    assert formats_of("place") == ("json", "csv", "ndjson", "geojson", "jsonld")
    for kind in ("quote", "actor", "article", "mention"):
        assert formats_of(kind) == ("json", "csv", "ndjson", "jsonld")
