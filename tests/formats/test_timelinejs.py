"""The slides of a timeline; a browser shows them in the real TimelineJS elsewhere."""

import json
from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.dates import parse_edtf
from app.formats.timelinejs import TimelineJsWriter
from tests.formats.writing import BASE, STRIKE, changed, document, export, listed, nothing, written


def _slides(body: bytes) -> dict[str, Any]:
    return {slide["unique_id"]: slide for slide in json.loads(body)["events"]}


def test_a_slide_is_whole(client: TestClient) -> None:
    assert _slides(listed(client, "timelinejs", "event"))["harbour-strike.crane-fire"] == {
        "unique_id": "harbour-strike.crane-fire",
        "start_date": {"year": 2024, "month": 5, "day": 3},
        "display_date": "3 May 2024",
        "group": "Attack or fighting",
        "text": {
            "headline": "Fire on a crane at North Quay (alleged, contested)",
            "text": "<p>Status: alleged · Zoë Álmas accuses Dockers&#x27; Union · Ivo Brandt denies it · "
            "Ivo Brandt accuses Harbour Board · Harbour master of Elmar denies it</p>"
            "<p>Who: Dockers&#x27; Union (accused, according to Zoë Álmas); "
            "Harbour Board (accused, according to Ivo Brandt)</p>"
            "<p>Zoë Álmas accused the Dockers&#x27; Union of setting fire to a crane at North Quay on 3 May "
            f"[{STRIKE}]</p>"
            f"<p>blamed the Harbour Board: &quot;They never serviced the crane.&quot; [{STRIKE}]</p>"
            f'<p><a href="{BASE}/events/harbour-strike.crane-fire">The record</a></p>',
        },
    }


def test_the_title_is_a_slide_of_its_own(client: TestClient) -> None:
    timeline = json.loads(listed(client, "timelinejs", "event"))
    assert list(timeline) == ["scale", "title", "events"]
    assert timeline["scale"] == "human"
    assert timeline["title"]["text"] == {
        "headline": "Dockers of Elmar on strike",
        "text": "<p>Ivo Brandt, to 5 May 2024</p><p>Coast Daily, 4-5 May 2024</p>",
    }
    assert timeline["title"]["unique_id"] not in _slides(listed(client, "timelinejs", "event"))


@pytest.mark.parametrize(
    ("id_", "dates", "label"),
    [
        ("harbour-strike.sea-pact", {"start_date": {"year": 1998}}, "1998"),
        ("accord-du-port.crane-purchase", {"start_date": {"year": 2010}}, "about 2010"),
        ("accord-du-port.first-talks", {"start_date": {"year": 2024, "month": 3}}, "March 2024"),
        ("harbour-strike.strike", {"start_date": {"year": 2024, "month": 5, "day": 2}}, "since 2 May 2024"),
        (
            "harbour-strike.strike-vote",
            {"start_date": {"year": 2024, "month": 5, "day": 2}, "end_date": {"year": 2024, "month": 5, "day": 3}},
            "2-3 May 2024",
        ),
    ],
)
def test_a_date_is_as_precise_as_it_is_known(client: TestClient, id_: str, dates: Any, label: str) -> None:
    body = written(TimelineJsWriter(export("event")), [changed(document(client, "event", id_))], nothing)
    slide = _slides(body)[id_]
    assert {key: slide[key] for key in ("start_date", "end_date") if key in slide} == dates
    assert slide["display_date"] == label


@pytest.mark.parametrize(
    ("edtf", "start", "end"),
    [
        ("2011/2011-09~", (2011, 1, 1), (2011, 9, 30)),
        ("2021-21", (2021, 3, 1), (2021, 5, 31)),
        ("201X", (2010, 1, 1), (2019, 12, 31)),
        ("2021-05-XX", (2021, 5, 1), (2021, 5, 31)),
        ("2021-21/..", (2021, 3, 1), None),
    ],
)
def test_ends_that_no_calendar_names_alike_are_days(
    client: TestClient, edtf: str, start: tuple[int, ...], end: tuple[int, ...] | None
) -> None:
    event, read = document(client, "event", "harbour-strike.meeting"), parse_edtf(edtf)
    given = {"edtf": edtf, "earliest": str(read.earliest), "latest": read.latest and str(read.latest)}
    body = written(TimelineJsWriter(export("event")), [changed(event, date={**event["date"], **given})], nothing)
    slide = _slides(body)["harbour-strike.meeting"]
    assert slide["start_date"] == dict(zip(("year", "month", "day"), start, strict=True))
    assert slide.get("end_date") == (end and dict(zip(("year", "month", "day"), end, strict=True)))


def test_an_unknown_end_is_no_end(client: TestClient) -> None:
    event = document(client, "event", "harbour-strike.meeting")
    date = {**event["date"], "edtf": "2021-05-03/", "earliest": "2021-05-03", "latest": None}
    body = written(TimelineJsWriter(export("event")), [changed(event, date=date)], nothing)
    slide = _slides(body)["harbour-strike.meeting"]
    assert (slide["start_date"], "end_date" in slide) == ({"year": 2021, "month": 5, "day": 3}, False)


def test_no_words_become_markup(client: TestClient) -> None:
    event = document(client, "event", "harbour-strike.meeting")
    event["evidence"][0]["exact"] = "</p><script>alert(1)</script>"
    one = changed(event, title="<b>A & B</b>", status="occurred", as_of=None, date={**event["date"], "label": "<i>"})
    slide = _slides(written(TimelineJsWriter(export("event")), [one], nothing))["harbour-strike.meeting"]
    assert slide["text"]["headline"] == "&lt;b&gt;A &amp; B&lt;/b&gt;"
    assert "<p>&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt; [" in slide["text"]["text"]
    assert slide["display_date"] == "&amp;lt;i&amp;gt;"
