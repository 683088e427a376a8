"""Events as rows on a shared axis, in groups."""

from collections.abc import Callable
from dataclasses import dataclass

from app.documents import Json
from app.pages import phrases
from app.pages.drawings.axis import Axis, Days, axis
from app.pages.drawings.dates import Drawing, drawing
from app.pages.sources import Sources
from app.pages.tellings import Telling, differently, tellings
from app.pages.writing import cite

NamesOf = Callable[[Json], list[str]]


@dataclass(frozen=True)
class Row:
    """`note` is how certain it is and on whose word; `written` where its publication is marked on the axis.

    `tellings` are what each article tells, where `differently` says that they do so.
    """

    event: Json
    note: str
    drawing: Drawing | None
    written: float | None
    differently: str
    tellings: list[Telling]

    @property
    def is_dated(self) -> bool:
        return self.event["date"] is not None and self.event["date"]["edtf"] is not None


@dataclass(frozen=True)
class Group:
    """Rows below a heading, which is empty where they are not grouped; those without a date are apart."""

    name: str
    rows: list[Row]

    @property
    def dated(self) -> list[Row]:
        return [row for row in self.rows if row.is_dated]

    @property
    def undated(self) -> list[Row]:
        return [row for row in self.rows if not row.is_dated]


@dataclass(frozen=True)
class Table:
    """`band` is where the only article was written, in percent, and in words."""

    axis: Axis | None
    groups: list[Group]
    band: tuple[float, float] | None
    written: str | None
    is_repeating: bool


def table(events: list[Json], sources: Sources, names_of: NamesOf | None = None, order: tuple[str, ...] = ()) -> Table:
    """The rows of a page of events, on an axis that is chosen for them, in groups of which each event names its own.

    The largest come first, before these those that are in `order`.
    """
    known = [days for event in events for date in _dates(event) if (days := Days.of(date))]
    published = {one["id"]: days for one in sources.articles.values() if (days := Days.of(one["published"]))}
    scale = axis(known, published.values())
    rows = [_row(event, scale, sources, is_marked=len(published) > 1) for event in events]
    groups = [Group("", rows)] if names_of is None else _grouped(rows, names_of, order)
    only = sources.only
    written = published.get(only["id"]) if only else None
    band = scale.stretch(written) if scale and written and written.is_closed else None
    return Table(
        axis=scale,
        groups=groups,
        band=band,
        written=only["published"]["label"] if only and band else None,
        is_repeating=sum(len(one.rows) for one in groups) > len(rows),
    )


def _row(event: Json, scale: Axis | None, sources: Sources, *, is_marked: bool) -> Row:
    written = sources.written(event["evidence"][0]["article"])
    is_near = scale is not None and written is not None and written.is_closed
    mark = scale.at(written.last + 1) if is_marked and is_near and scale and written else None
    drawn = drawing(scale, event["date"], event["status"], written)
    told = tellings(event, sources, scale) if event["told_differently"] else []
    return Row(event, phrases.note(event, sources.claims), drawn, mark, differently(event), told)


def _dates(event: Json) -> list[Json | None]:
    """Its own, and those that articles tell differently."""
    return [event["date"], *(one["date"] for one in event["accounts"] if event["told_differently"])]


def _grouped(rows: list[Row], names_of: NamesOf, order: tuple[str, ...]) -> list[Group]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        for name in dict.fromkeys(names_of(row.event)):
            groups.setdefault(name, []).append(row)
    places = {name: n for n, name in enumerate(order)}
    largest = sorted(groups.items(), key=lambda one: (places.get(one[0], len(places)), -len(one[1])))
    return [Group(name, found) for name, found in largest]


def _actors(event: Json) -> list[str]:
    return [one["actor"]["name"] for one in event["participants"]] or ["Nobody is named"]


# The groups that an event stands in, by what they are made by.
GROUPINGS: dict[str, NamesOf] = {
    "actor": _actors,
    "type": lambda event: [phrases.label("event_types", event["type"])],
    "status": lambda event: [phrases.status(event["status"]).capitalize() or "Told as fact"],
    "article": lambda event: [cite(one) for one in event["articles"]],
    "place": lambda event: [event["place"]["name"] if event["place"] else "No place is given"],
}
