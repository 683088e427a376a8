"""The calendar as another program reads it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import icalendar
import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st

from app.formats.content_lines import line, text
from app.formats.ics import IcsWriter
from tests.formats.writing import BASE, STRIKE, changed, document, export, listed, nothing, written


def _entries(body: bytes) -> dict[str, Any]:
    calendar = icalendar.Calendar.from_ical(body)
    assert calendar.errors == []
    entries = calendar.walk("VEVENT")
    assert all(entry.errors == [] for entry in entries)
    return {str(entry["UID"]): entry for entry in entries}


def test_an_entry_says_how_certain_it_is_and_who_says_so(client: TestClient) -> None:
    entry = _entries(listed(client, "ics", "event"))["harbour-strike.crane-fire@dateline.example"]
    assert {name: str(entry[name]) for name in ("SUMMARY", "DESCRIPTION", "LOCATION", "URL", "STATUS", "TRANSP")} == {
        "SUMMARY": "Fire on a crane at North Quay (alleged, contested)",
        "DESCRIPTION": "When: 3 May 2024\n"
        "Status: alleged · Zoë Álmas accuses Dockers' Union · Ivo Brandt denies it · "
        "Ivo Brandt accuses Harbour Board · Harbour master of Elmar denies it\n"
        "Who: Dockers' Union (accused, according to Zoë Álmas); Harbour Board (accused, according to Ivo Brandt)\n"
        f"Zoë Álmas accused the Dockers' Union of setting fire to a crane at North Quay on 3 May [{STRIKE}]\n"
        f'blamed the Harbour Board: "They never serviced the crane." [{STRIKE}]',
        "LOCATION": "North Quay",
        "URL": f"{BASE}/events/harbour-strike.crane-fire",
        "STATUS": "TENTATIVE",
        "TRANSP": "TRANSPARENT",
    }
    assert entry.categories == ["Attack or fighting"]
    assert entry["DTSTAMP"].dt == datetime(2024, 6, 1, tzinfo=UTC)
    assert "GEO" not in entry


@pytest.mark.parametrize(
    ("id_", "start", "end", "summary", "status"),
    [
        ("accord-du-port.first-talks", "2024-03-01", "2024-04-01", "First talks in Elmar (March 2024)", "TENTATIVE"),
        (
            *("harbour-strike.strike-vote", "2024-05-02", "2024-05-04"),
            *("The dockers vote for a strike (2-3 May 2024)", "TENTATIVE"),
        ),
        (
            *("harbour-strike.meeting", "2024-05-05", "2024-05-06"),
            *("Zoë Álmas meets Ivo Brandt (was due as of 4-5 May 2024)", "TENTATIVE"),
        ),
    ],
)
def test_an_entry_covers_the_days_it_may_have_been(
    client: TestClient, id_: str, start: str, end: str, summary: str, status: str
) -> None:
    entry = _entries(listed(client, "ics", "event"))[f"{id_}@dateline.example"]
    assert (entry["DTSTART"].dt, entry["DTEND"].dt) == (date.fromisoformat(start), date.fromisoformat(end))
    assert (str(entry["SUMMARY"]), str(entry["STATUS"])) == (summary, status)


@pytest.mark.parametrize(
    ("status", "told"),
    [
        ("occurred", ("Zoë Álmas meets Ivo Brandt", "CONFIRMED")),
        ("ongoing", ("Zoë Álmas meets Ivo Brandt (going on when written)", "CONFIRMED")),
        ("scheduled", ("Zoë Álmas meets Ivo Brandt (was due)", "TENTATIVE")),
        ("conditional", ("Zoë Álmas meets Ivo Brandt (conditional)", "TENTATIVE")),
        ("alleged", ("Zoë Álmas meets Ivo Brandt (alleged)", "TENTATIVE")),
    ],
)
def test_what_is_no_fact_is_tentative_and_says_what_it_is(
    client: TestClient, status: str, told: tuple[str, str]
) -> None:
    one = changed(document(client, "event", "harbour-strike.meeting"), status=status, as_of=None)
    (entry,) = _entries(written(IcsWriter(export("event")), [one], nothing)).values()
    assert (str(entry["SUMMARY"]), str(entry["STATUS"])) == told


def test_a_doubtful_day_is_tentative(client: TestClient) -> None:
    event = document(client, "event", "harbour-strike.meeting")
    one = changed(
        event, status="occurred", date={**event["date"], "uncertain": True, "label": "5 May 2024 (uncertain)"}
    )
    (entry,) = _entries(written(IcsWriter(export("event")), [one], nothing)).values()
    assert (str(entry["SUMMARY"]), str(entry["STATUS"])) == (
        *("Zoë Álmas meets Ivo Brandt (5 May 2024 (uncertain))", "TENTATIVE"),
    )


def test_a_calendar_is_called_after_what_it_holds_and_says_when_to_ask_again() -> None:
    calendar = icalendar.Calendar.from_ical(written(IcsWriter(export("event")), [], nothing))
    name = "Dockers of Elmar on strike: Ivo Brandt, to 5 May 2024 [Coast Daily, 4-5 May 2024]"
    assert (str(calendar["NAME"]), str(calendar["X-WR-CALNAME"])) == (text(name), text(name))
    assert calendar["REFRESH-INTERVAL"].to_ical() == b"PT1H"
    assert str(calendar["X-PUBLISHED-TTL"]) == "PT1H"


def test_two_installations_have_entries_of_their_own(client: TestClient) -> None:
    given = [changed(document(client, "event", "harbour-strike.meeting"))]
    uids: set[str] = set()
    for base in ("http://localhost:8000", "https://news.example/dateline", "https://news.example"):
        uids |= _entries(written(IcsWriter(replace(export("event"), base=base)), given, nothing)).keys()
    assert uids == {
        "harbour-strike.meeting@localhost:8000",
        "harbour-strike.meeting@news.example/dateline",
        "harbour-strike.meeting@news.example",
    }


def test_what_is_contested_is_not_confirmed(client: TestClient) -> None:
    one = changed(document(client, "event", "harbour-strike.strike-vote"), status="occurred", contested=True)
    (entry,) = _entries(written(IcsWriter(export("event")), [one], nothing)).values()
    assert str(entry["SUMMARY"]) == "The dockers vote for a strike (contested, 2-3 May 2024)"
    assert str(entry["STATUS"]) == "TENTATIVE"
    assert "Status: happened · contested\n" in str(entry["DESCRIPTION"])


def test_an_entry_of_a_place_has_its_coordinates(client: TestClient) -> None:
    entry = _entries(listed(client, "ics", "event"))["harbour-strike.strike-vote@dateline.example"]
    assert (entry["LOCATION"], entry["GEO"].to_ical()) == ("Elmar", "60.25;5.5")


@pytest.mark.parametrize(
    ("earliest", "latest", "end"),
    [
        ("0001-01-01", "0001-01-02", date(1, 1, 3)),
        ("9999-01-01", "9999-12-31", date.max),
        ("9999-12-31", "9999-12-31", None),
    ],
)
def test_no_day_is_behind_the_last_one(client: TestClient, earliest: str, latest: str, end: date | None) -> None:
    event = document(client, "event", "harbour-strike.meeting")
    one = changed(event, date={**event["date"], "earliest": earliest, "latest": latest})
    (entry,) = _entries(written(IcsWriter(export("event")), [one], nothing)).values()
    assert (entry["DTSTART"].dt, end) == (date.fromisoformat(earliest), entry.DTEND)


def test_an_empty_calendar_has_the_component_that_it_must_have() -> None:
    body = written(IcsWriter(export("event")), [], nothing)
    assert [one.name for one in icalendar.Calendar.from_ical(body).subcomponents] == ["VTIMEZONE"]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])) | st.text(alphabet="\\;,n\n🚢é "))
def test_text_is_read_back_as_it_was(value: str) -> None:
    written_line = line("SUMMARY", text(value))
    body = b"BEGIN:VEVENT\r\nUID:x\r\n" + written_line + b"END:VEVENT\r\n"
    plain = value.replace("\u2028", "\n").replace("\u2029", "\n")
    assert str(icalendar.Event.from_ical(body)["SUMMARY"]) == plain
    pieces = written_line.split(b"\r\n")
    assert all(len(piece) <= 75 for piece in pieces)
    assert all(piece.decode().startswith(" ") for piece in pieces[1:-1])


def test_a_line_break_is_a_line_break_and_a_control_character_is_nothing() -> None:
    assert text("a\r\nb\rc\u2028d\x00e\x1bf\x7fg") == "a\\nb\\nc\\ndefg"


def test_a_line_of_75_octets_is_whole_and_one_more_is_folded() -> None:
    assert line("A", "x" * 73) == b"A:" + b"x" * 73 + b"\r\n"
    assert line("A", "x" * 74) == b"A:" + b"x" * 73 + b"\r\n x\r\n"
    assert line("A", "x" * 72 + "é") == b"A:" + b"x" * 72 + b"\r\n \xc3\xa9\r\n"
