"""Pages to ask for: twenty of one actor's events in a window of dates, no two alike, and more to come."""

import sqlite3
from collections import defaultdict
from datetime import date
from pathlib import Path
from random import Random
from urllib.parse import urlencode

ITEMS = 20
_MOST_IN_WINDOW = 200
_LAST_DAY = date.max.toordinal()

# Day numbers of each actor's dated events: the first and the last that each may have been on.
Bounds = list[tuple[int, int]]

_DATED = """
SELECT substr(term, 7), earliest, latest FROM event_term
WHERE term GLOB 'actor:*' AND earliest > 0 ORDER BY term, earliest
"""


def draw_queries(database: Path, wanted: int, seed: int = 1) -> list[str]:
    """Query strings of different pages, each with exactly `ITEMS` items and a next page.

    Actors are drawn alike, the most famous as often as the rarest that have that many events.
    """
    random = Random(seed)  # noqa: S311 (nothing secret)
    bounds = {actor: found for actor, found in _dated_events(database).items() if len(found) > 2 * ITEMS}
    actors = sorted(bounds)
    queries: dict[str, None] = {}
    for _ in range(100 * wanted):
        actor = random.choice(actors)
        if query := _query(random, actor, bounds[actor]):
            queries[query] = None
        if len(queries) == wanted:
            return list(queries)
    raise SystemExit(f"only {len(queries)} pages of {ITEMS} items are in this corpus; make more articles")


def _dated_events(database: Path) -> dict[str, Bounds]:
    found: defaultdict[str, Bounds] = defaultdict(list)
    connection = sqlite3.connect(database)
    for actor, earliest, latest in connection.execute(_DATED):
        found[actor].append((earliest, latest))
    connection.close()
    return found


def _query(random: Random, actor: str, bounds: Bounds) -> str | None:
    """A window that holds enough of the actor's events; None where the one drawn does not."""
    first = max(1, random.choice(bounds)[0])
    last = min(_LAST_DAY - 1, random.choice(bounds)[1])
    if first > last:
        return None
    in_window = sum(earliest <= last and latest >= first for earliest, latest in bounds)
    if not ITEMS < in_window <= _MOST_IN_WINDOW:
        return None
    window = {"from": date.fromordinal(first), "to": date.fromordinal(last)}
    return urlencode({"actor": actor, **window, "limit": ITEMS})
