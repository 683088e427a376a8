"""Lines that every reader of lines takes for one."""

import json

from fastapi.testclient import TestClient

from app.formats.ndjson import NdjsonWriter
from tests.formats.writing import changed, document, export, listed, nothing, written


def test_no_line_ends_within_a_record(client: TestClient) -> None:
    title = "a\u0085b\u2028c\u2029d\x0be\x0cf\x1cg\u00a8\u0645"
    one = changed(document(client, "event", "harbour-strike.meeting"), title=title)
    body = written(NdjsonWriter(export("event")), [one, one], nothing)
    assert rb"a\u0085b\u2028c\u2029d" in body
    lines = body.decode().splitlines()
    assert [json.loads(line)["title"] for line in lines] == [title, title]


def test_other_records_are_as_the_api_answers_them(client: TestClient) -> None:
    first, *_ = listed(client, "ndjson", "event").split(b"\n")
    assert json.loads(first) == client.get("/events?limit=1").json()["items"][0]
