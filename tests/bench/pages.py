"""Pages to ask for: twenty of one actor's events in a window of dates, no two alike, and more to come."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from random import Random
from urllib.parse import urlencode

from tests.bench.documents import Document

ITEMS = 20
_MOST_IN_WINDOW = 200

# The first and the last day of each of an actor's dated events.
Days = list[tuple[date, date]]


def draw_queries(
    events: Iterable[Document], known: dict[str, tuple[date, date]], wanted: int, seed: int = 1
) -> list[str]:
    """Query strings of different pages, each with exactly `ITEMS` items and a next page.

    `known` are the days of the events that have two ends. Actors are drawn alike, the most famous as often as the
    rarest that have that many events.
    """
    random = Random(seed)  # noqa: S311 (nothing secret)
    days = {actor: found for actor, found in _dated_events(events, known).items() if len(found) > 2 * ITEMS}
    actors = sorted(days)
    queries: dict[str, None] = {}
    for _ in range(100 * wanted):
        actor = random.choice(actors)
        if query := _query(random, actor, days[actor]):
            queries[query] = None
        if len(queries) == wanted:
            return list(queries)
    raise SystemExit(f"only {len(queries)} pages of {ITEMS} items are in this corpus; make more articles")


def _dated_events(events: Iterable[Document], known: dict[str, tuple[date, date]]) -> dict[str, Days]:
    found: defaultdict[str, Days] = defaultdict(list)
    for event in events:
        if days := known.get(event["id"]):
            for actor in {participant["actor"]["id"]: None for participant in event["participants"]}:
                found[actor].append(days)
    return found


def _query(random: Random, actor: str, days: Days) -> str | None:
    """A window that holds enough of the actor's events; None where the one drawn does not."""
    first, last = random.choice(days)[0], random.choice(days)[1]
    if first > last:
        return None
    in_window = sum(earliest <= last and latest >= first for earliest, latest in days)
    if not ITEMS < in_window <= _MOST_IN_WINDOW:
        return None
    return urlencode({"actor": actor, "from": first, "to": last, "limit": ITEMS})
