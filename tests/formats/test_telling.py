"""The headline that calendars and timelines show."""

import pytest
from fastapi.testclient import TestClient

from app.dates import label, parse_edtf
from app.formats.telling import headline
from tests.formats.writing import document


@pytest.mark.parametrize(
    ("edtf", "note"),
    [
        ("2024-05-05", None),
        ("2024-05-05/2024-05-05", None),
        ("2024-05", "May 2024"),
        ("2024", "2024"),
        ("2024-05-05~", "about 5 May 2024"),
        ("2024-05-05?", "5 May 2024 (uncertain)"),
        ("2024-05-05/..", "5 May 2024 or later"),
        ("../2024-05-05", "by 5 May 2024"),
        ("2024-05-05/2024-05-06", "5-6 May 2024"),
    ],
)
@pytest.mark.parametrize(
    ("status", "as_of", "contested", "notes"),
    [
        ("occurred", None, False, []),
        ("occurred", None, True, ["contested"]),
        ("scheduled", None, False, ["was due"]),
        ("scheduled", "May 2024", False, ["was due as of May 2024"]),
        ("ongoing", None, False, ["going on when written"]),
        ("ongoing", "May 2024", True, ["going on as of May 2024", "contested"]),
        ("alleged", None, True, ["alleged", "contested"]),
        ("conditional", "4-5 May 2024", False, ["conditional as of 4-5 May 2024"]),
    ],
)
def test_a_headline_says_what_is_not_certain(
    client: TestClient, edtf: str, note: str | None, status: str, as_of: str | None, contested: bool, notes: list[str]
) -> None:
    event = document(client, "event", "harbour-strike.meeting")
    read = parse_edtf(edtf)
    date = {
        "label": label(read),
        "earliest": read.earliest and read.earliest.isoformat(),
        "latest": read.latest and read.latest.isoformat(),
        "approximate": read.approximate,
        "uncertain": read.uncertain,
    }
    told = ", ".join([*notes, *([note] if note else [])])
    title = "Zoë Álmas meets Ivo Brandt"
    changed = {**event, "status": status, "as_of": as_of, "contested": contested, "date": {**event["date"], **date}}
    assert headline(changed) == (f"{title} ({told})" if told else title)
