"""A dataset of many records that only lists can be read from: rows are written straight into its tables.

Terms are filed by the loader.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from app.dates import UNBOUNDED_END
from app.index import filing as terms
from app.index.fields import FIELDS
from app.index.spans import UNDATED_SPAN, span_class
from app.models.full_text import first_row
from app.store.migrating import migrate
from tests.exhaustive import exhaustive

MANY = exhaustive(100_000, 40_000)
FIRST_DAY = date(2010, 1, 1).toordinal()
PER_DAY = 20
# Of every thousand events of the famous actor, so many have a date of this many days; the rest are undated.
DAYS = {1: 930, 20: 44, 200: 15, None: 1}

_EVENT = (
    "INSERT INTO event (position, sort_key, document, id, span, first_day, last_day, article_id, title, type, status,"
    " contested) VALUES (:n, :id, x'7B7D', :id, :span, :first, :last, 'a', 't', 'speak', :status, 0)"
)
_PARTICIPANT = "INSERT INTO participant (event_id, n, actor_id, role) VALUES (:id, 1, 'famous', 'agent')"
_ACTOR = (
    "INSERT INTO actor (position, sort_key, document, id, kind, name, named, mentions)"
    " VALUES (:n, :id, x'7B7D', :id, 'person', 'n', 1, :mentions)"
)

_WORDS = "INSERT INTO full_text (rowid, name, words) VALUES (:row, :words, '')"

EventRow = tuple[int, int, int]
"""Class of interval, first and last day."""


def famous_events() -> Iterator[EventRow]:
    """In the order of the text; days go round, so that neighbours in the text are not neighbours in time."""
    kinds = [days for days, share in DAYS.items() for _ in range(share)]
    for n in range(MANY):
        kind = n * 7 % 1_000
        first = FIRST_DAY + n * 7_919 % (MANY // PER_DAY)
        if kind >= len(kinds):
            yield UNDATED_SPAN, 0, 0
        else:
            days = kinds[kind]
            last = UNBOUNDED_END if days is None else first + days - 1
            yield span_class(first, last), first, last


def events_of_one_day() -> Iterator[EventRow]:
    for _ in range(MANY):
        yield 0, FIRST_DAY, FIRST_DAY


def write(file: Path, events: Iterable[EventRow], mentions: Iterable[int] = (), words: Iterable[str] = ()) -> None:
    """Events of `actor:famous`, of which one in a thousand is alleged, and actors by how often they are mentioned.

    `words` are what each event is found by, folded.
    """
    engine = create_engine(f"sqlite:///{file}")
    migrate(engine)
    with engine.begin() as connection, pytest.MonkeyPatch.context() as patch:
        connection.exec_driver_sql("INSERT INTO dataset VALUES ('v', 'c', 'r', '2024-01-01', x'7B7D')")
        rows = [
            {
                "n": n,
                "id": sort_key(n),
                "status": "occurred" if n % 1_000 else "alleged",
                "span": a,
                "first": b,
                "last": c,
            }
            for n, (a, b, c) in enumerate(events, 1)
        ]
        connection.exec_driver_sql(_EVENT, rows)
        connection.exec_driver_sql(_PARTICIPANT, rows)
        if actors := [{"n": n, "id": sort_key(n), "mentions": given} for n, given in enumerate(mentions, 1)]:
            connection.exec_driver_sql(_ACTOR, actors)
        if worded := [{"row": first_row("event") + n, "words": given} for n, given in enumerate(words, 1)]:
            connection.exec_driver_sql(_WORDS, worded)
        # Of all terms just those that are asked for here, which saves half a minute.
        wanted = {"event": ("actor", "status"), "actor": ()}
        fields = {kind: {name: FIELDS[kind][name] for name in names} for kind, names in wanted.items()}
        patch.setattr(terms, "FIELDS", fields)
        terms.fill_terms(connection)
    engine.dispose()


def sort_key(position: int) -> str:
    return f"{position:08}"
