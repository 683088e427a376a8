"""The values of `format`: what each is for, which lists come in it. What writes it has the same name in `formats`."""

from dataclasses import dataclass

from pydantic import Field

from app.index.terms import CLOSE
from app.kinds import KINDS, LISTS, ListKind
from app.queries.choices import OneOf


@dataclass(frozen=True)
class Format:
    """`purpose` is what it is for; `needs` is the term of the records that it can show, None of all.

    A file that `is_titled` says what it holds.
    """

    purpose: str
    media_type: str
    extension: str
    kinds: tuple[ListKind, ...]
    needs: str | None = None
    is_titled: bool = False


FORMATS: dict[str, Format] = {
    "csv": Format("spreadsheets", "text/csv; charset=utf-8; header=present", "csv", LISTS),
    "ndjson": Format("one record per line", "application/x-ndjson", "ndjson", LISTS),
    "geojson": Format("maps", "application/geo+json", "geojson", ("event", "place")),
    "ics": Format("calendars", "text/calendar; charset=utf-8", "ics", ("event",), CLOSE, is_titled=True),
    "timelinejs": Format("TimelineJS", "application/json", "timeline.json", ("event",), CLOSE, is_titled=True),
    "jsonld": Format("linked data", "application/ld+json", "jsonld", LISTS),
}


def formats_of(kind: ListKind) -> tuple[str, ...]:
    """The values of `format` that a list takes, `json` first."""
    return ("json", *(name for name, format_ in FORMATS.items() if kind in format_.kinds))


def format_of(kind: ListKind) -> tuple[object, ...]:
    """For the parameter `format` of a list, which takes the formats that name its kind."""
    names = formats_of(kind)
    purposes = ", ".join(f"`{name}` ({FORMATS[name].purpose})" for name in names if name in FORMATS)
    text = (
        "`json` comes in pages; the others are the whole set, or its first `limit` records, without `cursor` and "
        f"`facet`: {purposes}"
    )
    others = {name: format_.kinds for name, format_ in FORMATS.items() if name not in names}
    elsewhere = tuple((name, " and ".join(KINDS[one].plural for one in kinds)) for name, kinds in others.items())
    return OneOf(names, elsewhere), Field(description=text)
