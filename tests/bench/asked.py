"""Kinds of requests that growth is measured by, drawn from what a dataset holds: many different ones of each kind."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from itertools import islice
from pathlib import Path
from random import Random
from urllib.parse import urlencode

from tests.bench.pages import ITEMS

# Different requests of a kind, as far as there are as many.
MOST = 500
_FEW = 30

# What a kind is called, with how one of it is drawn.
_Drawer = Callable[[Random], str]


def drawn(database: Path, seed: int = 1) -> dict[str, list[str]]:
    """Paths by kind of request."""
    random = Random(seed)  # noqa: S311 (nothing secret)
    return {name: sorted(set(_some(random, draw))) for name, draw in _drawers(database).items()}


def _some(random: Random, draw: _Drawer) -> Iterator[str]:
    return islice(iter(lambda: draw(random), ""), MOST)


def _drawers(database: Path) -> dict[str, _Drawer]:
    with closing(sqlite3.connect(database)) as connection:

        def column(sql: str) -> list[str]:
            return [str(value) for (value,) in connection.execute(sql)]

        ids = column("SELECT id FROM event WHERE position % 97 = 1")
        days = column("SELECT first_day FROM event WHERE first_day = last_day AND position % 97 < 5")
        by_size = "SELECT actor_id FROM participant GROUP BY actor_id HAVING count(*) >= 20 ORDER BY count(*) DESC"
        actors = column(by_size)
        types, statuses = (column(f"SELECT DISTINCT {name} FROM event") for name in ("type", "status"))  # noqa: S608
        acts = column("SELECT DISTINCT act FROM quote WHERE contested")
        titles = column("SELECT lower(title) FROM event WHERE position < 35")
    famous = actors[:_FEW]
    words = sorted({word for title in titles for word in title.split() if word.isalpha() and len(word) > 3})

    def day(random: Random) -> date:
        return date.fromordinal(int(random.choice(days)))

    def events(**given: object) -> str:
        return f"/events?{urlencode({**given, 'limit': given.get('limit', ITEMS)})}"

    def late(random: Random) -> str:
        return events(actor=random.choice(famous), **{"from": max(day(random) for _ in range(3))}, sort="-date")

    def one_day(random: Random) -> str:
        on = day(random)
        return events(**{"from": on, "to": on})

    def two_words(random: Random) -> str:
        return " ".join(random.sample(words, 2))

    def counted(random: Random) -> str:
        return f"{events(actor=random.choice(actors), limit=0)}&facet=type&facet=status"

    return {
        "a record": lambda random: f"/events/{random.choice(ids)}",
        "an actor's events": lambda random: events(actor=random.choice(actors)),
        "a famous actor in a late window, newest first": late,
        "a famous actor, a type and a status": lambda random: events(
            actor=random.choice(famous), type=random.choice(types), status=random.choice(statuses)
        ),
        "a window of one day": one_day,
        "contested quotes of one act": lambda random: (
            "/quotes?"
            + urlencode(
                {"contested": "true", "act": random.choice(acts), "limit": random.randrange(ITEMS - 5, ITEMS + 6)}
            )
        ),
        "two common words": lambda random: events(q=two_words(random)),
        "search": lambda random: f"/search?{urlencode({'q': two_words(random)})}",
        "facets of one actor's events": counted,
        "facet of actors for a type": lambda random: f"{events(type=random.choice(types), limit=0)}&facet=actor",
        "graph around an actor": lambda random: f"/graph?{urlencode({'actor': random.choice(actors)})}",
    }
