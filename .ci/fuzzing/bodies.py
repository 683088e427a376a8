"""What the body of each format is at the least, whatever was asked."""

import csv
import json
from collections.abc import Callable
from io import StringIO

from app.formats.tables import LIST_TABLES


def _csv(text: str, list_: str) -> None:
    assert text.startswith("\ufeff"), "no byte order mark"
    header, *rows = csv.reader(StringIO(text[1:], newline=""), strict=True)
    assert header == [column.name for column in LIST_TABLES[list_].columns], f"the header is {header}"
    assert all(len(row) == len(header) for row in rows), "a row is longer or shorter than the header"


def _ndjson(text: str, list_: str) -> None:
    assert not text or text.endswith("\n"), "the last line has no end"
    for line in text.split("\n")[:-1]:
        assert isinstance(json.loads(line), dict), f"no object: {line}"


def _geojson(text: str, list_: str) -> None:
    body = json.loads(text)
    assert body["type"] == "FeatureCollection"
    assert all(feature["type"] == "Feature" for feature in body["features"])


def _ics(text: str, list_: str) -> None:
    lines = text.split("\r\n")
    assert "\n" not in "".join(lines), "a line ends in another way than CRLF"
    assert (lines[0], lines[-2:]) == ("BEGIN:VCALENDAR", ["END:VCALENDAR", ""])
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT")
    assert all(len(line.encode()) <= 75 for line in lines), "a line is longer than 75 octets"


def _timelinejs(text: str, list_: str) -> None:
    body = json.loads(text)
    assert body["title"]["text"]
    assert all(slide["start_date"]["year"] for slide in body["events"])


def _jsonld(text: str, list_: str) -> None:
    body = json.loads(text)
    assert body["@context"]
    assert all(node["type"] for node in body["@graph"])


# By the value of `format`; each raises where a body, of that list, is not in the format.
BODIES: dict[str, Callable[[str, str], None]] = {
    "csv": _csv,
    "ndjson": _ndjson,
    "geojson": _geojson,
    "ics": _ics,
    "timelinejs": _timelinejs,
    "jsonld": _jsonld,
}
