"""The JSON that TimelineJS 3 reads: a title, and a slide for each event that the text dates to a month at most.

A slide stands at its start, and the axis reaches from the first one to the last: what began in 2011 would leave no room
for the days of a September.
"""

from collections.abc import Iterable, Iterator
from html import escape

from pydantic_core import to_json

from app.documents import Json
from app.formats.array import ArrayWriter
from app.formats.attribution import quotes_of
from app.formats.bare_dates import is_bare
from app.formats.telling import titled, told
from app.formats.writer import Related
from app.labels import LABELS

_PARTS = ("year", "month", "day")


class TimelineJsWriter(ArrayWriter):
    closing = b"\n]}\n"

    def head(self) -> bytes:
        title = self.export.title
        lines = [", ".join(title.narrowed), title.credit or ""]
        text = {"headline": escape(title.name), "text": _paragraphs(escape(line) for line in lines if line)}
        return b'{"scale":"human","title":%b,"events":[' % to_json({"unique_id": "title", "text": text})

    def items(self, documents: list[Json], related: Related) -> Iterator[Json]:
        quotes = quotes_of(documents, related)
        for event in documents:
            lines = [escape(line) for line in told(event, quotes)]
            link = _link(self.export.absolute(event["url"]), "The record")
            yield {
                "unique_id": event["id"],
                **_dates(event["date"]),
                # TimelineJS reads it as HTML twice.
                "display_date": escape(escape(event["date"]["label"])),
                "group": escape(LABELS["event_types"][event["type"]]),
                "text": {"headline": escape(titled(event)), "text": _paragraphs([*lines, link])},
            }


def _dates(date: Json) -> Json:
    """The ends that are known, each to the day, month or year where that says all, else to the day."""
    ends = [end.rstrip("?~%") for end in date["edtf"].split("/") if end not in ("..", "")]
    # TimelineJS knows no season or decade, and takes 2011 to September 2011 for 2011.
    if len({len(end) for end in ends}) > 1 or not all(map(is_bare, ends)):
        ends = [end for end in (date["earliest"], date["latest"]) if end]
    return dict(zip(("start_date", "end_date"), map(_date, ends), strict=False))


def _date(end: str) -> Json:
    return {part: int(number) for part, number in zip(_PARTS, end.split("-"), strict=False)}


def _paragraphs(lines: Iterable[str]) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def _link(url: str, words: str) -> str:
    return f'<a href="{escape(url)}">{escape(words)}</a>'
