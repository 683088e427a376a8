"""The formats that lists come in besides JSON: one module each, and one line in this table."""

from app.formats.csv import csv_writer
from app.formats.geojson import GeoJsonWriter
from app.formats.ics import IcsWriter
from app.formats.jsonld import JsonLdWriter
from app.formats.ndjson import NdjsonWriter
from app.formats.timelinejs import TimelineJsWriter
from app.formats.writer import Export, Format, Related, Writer
from app.kinds import LISTS, ListKind

__all__ = ["FORMATS", "Export", "Format", "Related", "Writer", "formats_of"]

FORMATS: dict[str, Format] = {
    "csv": Format("spreadsheets", "text/csv; charset=utf-8; header=present", "csv", LISTS, csv_writer),
    "ndjson": Format("a record a line", "application/x-ndjson", "ndjson", LISTS, NdjsonWriter),
    "geojson": Format("maps", "application/geo+json", "geojson", ("event", "place"), GeoJsonWriter),
    "ics": Format("calendars", "text/calendar; charset=utf-8", "ics", ("event",), IcsWriter, is_dated=True),
    "timelinejs": Format(
        "TimelineJS", "application/json", "timeline.json", ("event",), TimelineJsWriter, is_dated=True
    ),
    "jsonld": Format("linked data", "application/ld+json", "jsonld", LISTS, JsonLdWriter),
}


def formats_of(kind: ListKind) -> tuple[str, ...]:
    """The values of `format` that a list takes, `json` first."""
    return ("json", *(name for name, format_ in FORMATS.items() if kind in format_.kinds))
