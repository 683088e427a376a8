"""What writes each format: one module each, and one line in this table and in that of `queries/formats.py`."""

from app.formats.csv import csv_writer
from app.formats.geojson import GeoJsonWriter
from app.formats.ics import IcsWriter
from app.formats.jsonld import JsonLdWriter
from app.formats.ndjson import NdjsonWriter
from app.formats.timelinejs import TimelineJsWriter
from app.formats.writer import WriterOf

WRITERS: dict[str, WriterOf] = {
    "csv": csv_writer,
    "ndjson": NdjsonWriter,
    "geojson": GeoJsonWriter,
    "ics": IcsWriter,
    "timelinejs": TimelineJsWriter,
    "jsonld": JsonLdWriter,
}
