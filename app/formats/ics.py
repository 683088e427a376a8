"""iCalendar (RFC 5545): events as all-day entries, from the first to the last day it may have been.

A calendar shows what stands in it as taking place on each of its days. So it is given only what the text dates, to a
month at most, and what is no fact of one certain day is tentative and says so in its summary.
"""

from collections.abc import Iterator
from datetime import date
from urllib.parse import urlsplit

from pydantic_core import from_json

from app.documents import Json
from app.formats.accounts import in_words
from app.formats.attribution import Quotes, quotes_of
from app.formats.content_lines import line, lines, text
from app.formats.telling import headline, is_called_off, is_unsure, told
from app.formats.writer import Export, Related, Title
from app.labels import LABELS

# How long a calendar may go on with what it has: asking anew costs little where nothing has changed.
_REFRESH = "PT1H"
# A calendar must have a component, and where no event is left this is one that shows nothing.
_ZONE = (
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
        # Two installations may hold the same event, and one calendar both.
        address = urlsplit(export.base)
        self._installation = address.netloc + address.path

    def head(self) -> bytes:
        return lines(self._head())

    def chunk(self, documents: list[bytes], related: Related) -> bytes:
        events = [from_json(document) for document in documents]
        quotes = quotes_of(events, related)
        return b"".join(lines(self._entry(event, quotes)) for event in events)

    def tail(self) -> bytes:
        return line("END", "VCALENDAR")

    def _head(self) -> Iterator[tuple[str, str]]:
        name = text(_name(self._export.title))
        yield "BEGIN", "VCALENDAR"
        yield "VERSION", "2.0"
        yield "PRODID", "-//Dateline//Dateline//EN"
        yield "CALSCALE", "GREGORIAN"
        yield from (("NAME", name), ("X-WR-CALNAME", name))
        yield from (("REFRESH-INTERVAL;VALUE=DURATION", _REFRESH), ("X-PUBLISHED-TTL", _REFRESH))
        yield from _ZONE

    def _entry(self, event: Json, quotes: Quotes) -> Iterator[tuple[str, str]]:
        place = event["place"]
        coordinates = place and place["coordinates"]
        yield "BEGIN", "VEVENT"
        yield "UID", f"{event['id']}@{self._installation}"
        yield "DTSTAMP", self._stamp
        yield from _days(event["date"])
        yield "SUMMARY", text(headline(event))
        yield "DESCRIPTION", text("\n".join([f"When: {event['date']['label']}", *told(event, quotes)]))
        if place:
            yield "LOCATION", text(in_words(event, "place"))
        if coordinates:
            yield "GEO", f"{coordinates['lat']:.6f};{coordinates['lon']:.6f}"
        yield "URL", self._export.absolute(event["url"])
        yield "STATUS", _status(event)
        yield "CATEGORIES", text(LABELS["event_types"][event["type"]])
        yield "TRANSP", "TRANSPARENT"
        yield "END", "VEVENT"


def _name(title: Title) -> str:
    """Such as `Dockers of Elmar on strike: Ivo Brandt [Coast Daily, 4-5 May 2024]`."""
    narrowed = f": {', '.join(title.narrowed)}" if title.narrowed else ""
    return f"{title.name}{narrowed}{f' [{title.credit}]' if title.credit else ''}"


def _status(event: Json) -> str:
    if is_called_off(event):
        return "CANCELLED"
    return "TENTATIVE" if is_unsure(event) else "CONFIRMED"


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
