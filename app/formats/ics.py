"""iCalendar (RFC 5545): events as all-day entries, from the first to the last day it may have been.

A calendar shows what stands in it as taking place on each of its days. So it is given only what the text dates, to a
month at most.
"""

import re
from collections.abc import Iterator
from datetime import date

from pydantic_core import from_json

from app.formats.attribution import Quotes, quotes_of
from app.formats.telling import UNSURE, headline, told
from app.formats.writer import Export, Json, Related

_MOST_OCTETS = 75
_LINE_BREAK = re.compile(r"\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
# A calendar must have a component, and where no event is left this is one that shows nothing.
_HEAD = (
    ("BEGIN", "VCALENDAR"),
    ("VERSION", "2.0"),
    ("PRODID", "-//Dateline//Dateline//EN"),
    ("CALSCALE", "GREGORIAN"),
    ("NAME", "Dateline"),
    ("X-WR-CALNAME", "Dateline"),
    ("BEGIN", "VTIMEZONE"),
    ("TZID", "Etc/UTC"),
    ("BEGIN", "STANDARD"),
    ("DTSTART", "19700101T000000"),
    ("TZOFFSETFROM", "+0000"),
    ("TZOFFSETTO", "+0000"),
    ("TZNAME", "UTC"),
    ("END", "STANDARD"),
    ("END", "VTIMEZONE"),
)


class IcsWriter:
    def __init__(self, export: Export) -> None:
        self._export = export
        self._stamp = f"{_day(date.fromisoformat(export.revised))}T000000Z"

    def head(self) -> bytes:
        return _lines(iter(_HEAD))

    def chunk(self, documents: list[bytes], related: Related) -> bytes:
        events = [from_json(document) for document in documents]
        quotes = quotes_of(events, related)
        return b"".join(_lines(self._entry(event, quotes)) for event in events)

    def tail(self) -> bytes:
        return line("END", "VCALENDAR")

    def _entry(self, event: Json, quotes: Quotes) -> Iterator[tuple[str, str]]:
        place = event["place"]
        coordinates = place and place["coordinates"]
        yield "BEGIN", "VEVENT"
        yield "UID", f"{event['id']}@dateline"
        yield "DTSTAMP", self._stamp
        yield from _days(event["date"])
        yield "SUMMARY", text(headline(event))
        yield "DESCRIPTION", text("\n".join([f"When: {event['date']['label']}", *told(event, quotes)]))
        if place:
            yield "LOCATION", text(place["name"])
        if coordinates:
            yield "GEO", f"{coordinates['lat']:.6f};{coordinates['lon']:.6f}"
        yield "URL", self._export.absolute(event["url"])
        yield "STATUS", "TENTATIVE" if event["status"] in UNSURE or event["contested"] else "CONFIRMED"
        yield "CATEGORIES", text(event["type"])
        yield "TRANSP", "TRANSPARENT"
        yield "END", "VEVENT"


def _days(given: Json) -> Iterator[tuple[str, str]]:
    """The first day and the one behind the last."""
    first, last = date.fromisoformat(given["earliest"]), date.fromisoformat(given["latest"])
    # No day follows the last one of the calendar.
    behind = date.fromordinal(min(last.toordinal() + 1, date.max.toordinal()))
    yield "DTSTART;VALUE=DATE", _day(first)
    if behind > first:
        yield "DTEND;VALUE=DATE", _day(behind)


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _lines(properties: Iterator[tuple[str, str]]) -> bytes:
    return b"".join(line(name, value) for name, value in properties)


def text(value: str) -> str:
    """The value as TEXT; control characters, which it can't hold, are left out."""
    return _CONTROL.sub("", _LINE_BREAK.sub("\n", value)).translate(_ESCAPED)


def line(name: str, value: str) -> bytes:
    """A content line with its CRLF, folded at 75 octets and never within a character."""
    octets = f"{name}:{value}".encode()
    pieces = []
    start, room = 0, _MOST_OCTETS
    while len(octets) - start > room:
        end = start + room
        while octets[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(octets[start:end])
        start, room = end, _MOST_OCTETS - 1
    return b"\r\n ".join([*pieces, octets[start:]]) + b"\r\n"
