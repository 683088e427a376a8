"""The article that is served, in every format, as the programs read it that such files are for."""

import csv
import io
import json
from datetime import date, timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from icalendar import Calendar
from jsonschema import Draft202012Validator

from app.formats.tables import LIST_TABLES
from app.labels import with_article
from tests.formats.linked import RELATIVE, expanded, iris
from tests.formats.unguarding import unguarded
from tests.http.asking import Json, answer, pages
from tests.http.downloads import PATHS, download, is_shown, listed, table
from tests.http.file_schemas import COLLECTION, TIMELINE

BASE = "http://localhost:8000"


def records(client: TestClient, path: str) -> dict[str, Json]:
    return {item["id"]: item for page in pages(client, path) for item in page["items"]}


@pytest.mark.parametrize("path", PATHS)
def test_a_csv_reader_finds_every_column_in_every_row(article_client: TestClient, path: str) -> None:
    body = download(article_client, path, "csv").content
    header, *rows = csv.reader(io.StringIO(body.decode("utf-8-sig"), newline=""), strict=True)
    assert header == [column.name for column in LIST_TABLES[f"{PATHS[path]}s"].columns]
    assert {len(row) for row in rows} == {len(header)}
    assert len(rows) == answer(article_client, f"{path}?limit=0")["total"] > 0
    assert body.startswith(b"\xef\xbb\xbf")
    assert body.count(b"\xef\xbb\xbf") == 1
    assert body.endswith(b"\r\n")


@pytest.mark.parametrize(("path", "key"), [("/quotes", "statement"), ("/actors", "name")])
def test_a_csv_reader_finds_the_words_of_the_records(article_client: TestClient, path: str, key: str) -> None:
    rows = table(download(article_client, path, "csv").content)
    found = records(article_client, path)
    assert {row["id"]: unguarded(row[key]) for row in rows} == {id_: one[key] for id_, one in found.items()}


def test_a_title_says_what_its_event_is(article_client: TestClient) -> None:
    rows = table(download(article_client, "/events", "csv").content)
    as_of = " as of 12-13 September 2013"
    words = {"ongoing": f"going on{as_of}", "scheduled": f"was due{as_of}", "conditional": f"conditional{as_of}"}
    words |= {"occurred": "", "alleged": "alleged", "postponed": "put off"}
    for row, event in zip(rows, records(article_client, "/events").values(), strict=True):
        turns_on = "; ".join(one["words"] for one in event["conditions"]) if event["status"] == "conditional" else ""
        speakers = dict.fromkeys(
            with_article(who["name"]) for said in event["according_to"] for who in said["speakers"]
        )
        whose = f", according to {' and '.join(speakers)}" if event["claimed"] and event["status"] != "alleged" else ""
        notes = [
            words[event["status"]] + whose + (f": {turns_on}" if turns_on else ""),
            "contested" if event["contested"] else "",
        ]
        noted = ", ".join(filter(None, notes))
        assert unguarded(row["title"]) == event["title"] + (f" ({noted})" if noted else "")


def test_lists_in_cells_can_be_taken_apart(article_client: TestClient) -> None:
    events = records(article_client, "/events")
    for row in table(download(article_client, "/events", "csv").content):
        actors = {one["actor"]["id"]: one["actor"]["name"] for one in events[row["id"]]["participants"]}
        assert [one for one in row["participant_ids"].split("; ") if one] == list(actors)
        assert unguarded(row["participants"]) == "; ".join(actors.values())


def test_a_calendar_has_every_event_of_known_days_on_them(article_client: TestClient) -> None:
    body = download(article_client, "/events", "ics").content
    assert all(len(line) <= 75 for line in body.split(b"\r\n"))
    assert body.count(b"\n") == body.count(b"\r\n")
    calendar = Calendar.from_ical(body)
    entries: dict[str, Any] = {str(entry["UID"]): entry for entry in calendar.walk("VEVENT")}
    events = {f"{id_}@localhost:8000": one for id_, one in records(article_client, "/events").items()}
    assert list(entries) == [uid for uid, one in events.items() if is_shown("ics", one)]
    assert (calendar.errors, [one.errors for one in entries.values()]) == ([], [[]] * len(entries))
    for uid, entry in entries.items():
        given = events[uid]["date"]
        assert entry["DTSTART"].dt == date.fromisoformat(given["earliest"])
        assert entry["DTEND"].dt == date.fromisoformat(given["latest"]) + timedelta(days=1)
        assert str(entry["SUMMARY"]).startswith(events[uid]["title"])
        assert str(entry["URL"]) == f"{BASE}{events[uid]['url']}"


@pytest.mark.parametrize("path", ["/events", "/places"])
def test_a_map_layer_fits_its_standard(article_client: TestClient, path: str) -> None:
    layer = download(article_client, path, "geojson").json()
    assert [error.message for error in Draft202012Validator(COLLECTION).iter_errors(layer)] == []
    found = records(article_client, path)
    assert [feature["id"] for feature in layer["features"]] == list(found)
    for feature in layer["features"]:
        place = found[feature["id"]] if path == "/places" else found[feature["id"]]["place"]
        at = place and place["coordinates"]
        assert (feature["geometry"] and feature["geometry"]["coordinates"]) == (at and [at["lon"], at["lat"]])
    assert sum(feature["geometry"] is not None for feature in layer["features"]) > 1


def test_a_timeline_has_a_slide_for_every_dated_event(article_client: TestClient) -> None:
    timeline = download(article_client, "/events", "timelinejs").json()
    assert [error.message for error in Draft202012Validator(TIMELINE).iter_errors(timeline)] == []
    assert [one["unique_id"] for one in timeline["events"]] == listed(article_client, "/events", name="timelinejs")


@pytest.mark.parametrize("path", PATHS)
def test_a_processor_that_may_load_nothing_reads_the_graph(article_client: TestClient, path: str) -> None:
    nodes = expanded(json.loads(download(article_client, path, "jsonld").content))
    assert [iri for iri in iris(nodes) if iri.startswith(RELATIVE)] == []
    items = [item for page in pages(article_client, f"{path}?limit=200") for item in page["items"]]
    assert [node.get("@id") for node in nodes] == [BASE + item["url"] if "url" in item else None for item in items]


def test_a_reader_of_lines_finds_the_records_as_they_are(article_client: TestClient) -> None:
    for path in PATHS:
        lines = download(article_client, path, "ndjson").content.split(b"\n")
        items = [item for page in pages(article_client, f"{path}?limit=200") for item in page["items"]]
        assert ([json.loads(line) for line in lines[:-1]], lines[-1]) == (items, b"")
