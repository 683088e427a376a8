"""A dataset of many made-up events that only lists can be read from: rows are written straight into its tables.

They are filed by the loader's own half of the index. A document is the position of its record.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import Connection, insert

from app.dates import UNBOUNDED_END, UNBOUNDED_START
from app.index.filing import fill_index
from app.index.words import Worded, Words
from app.models import metadata
from app.store.datasets import open_dataset
from app.store.memory import Memory
from app.store.migrating import migrate
from app.store.session import Session
from app.store.sqlite.database import SQLite
from app.store.sqlite.reading import ReadOnly
from app.store.sqlite.seal import Seal, seal
from app.store.sqlite.writing import writing

FIRST_DAY = date(2010, 1, 1).toordinal()
DAYS = 400
TYPES, STATUSES, ROLES = ("consult", "harm", "speak"), ("occurred", "alleged"), ("agent", "target", "recipient")
ACTORS, PLACES, ARTICLES = 500, 40, 30
WORDS = ("accord", "accords", "acc", "harbour", "havoc", "port", "ports", "strike", "übermut", "z")

# The first and the last day, and the last as far as it is known.
Dates = tuple[int | None, int | None, int | None]


@dataclass
class MadeEvent:
    """`who` are actors with their roles, `name` and `words` what it is found by."""

    dates: Dates = (None, None, None)
    stated: bool = True
    type: str = "speak"
    status: str = "occurred"
    who: list[tuple[str, str]] = field(default_factory=list)
    place: str | None = None
    articles: list[str] = field(default_factory=lambda: ["article-0"])
    name: str = ""
    words: str = ""


def random_events(random: Random, number: int) -> Iterator[MadeEvent]:
    """Some in runs, some at one day, some without a date, some with open ends; few actors are in most of them."""
    for n in range(number):
        who = {
            (f"actor-{int(ACTORS * random.random() ** 4)}", random.choice(ROLES)) for _ in range(random.randrange(5))
        }
        yield MadeEvent(
            dates=_dates(random),
            stated=random.random() < 0.8,
            type=TYPES[n * len(TYPES) // number] if random.random() < 0.9 else "consult",
            status=random.choice(STATUSES),
            who=sorted(who),
            place=random.choice([None, f"place-{random.randrange(PLACES)}"]),
            articles=sorted({f"article-{random.randrange(ARTICLES)}" for _ in range(random.randrange(1, 3))}),
            name=" ".join(random.sample(WORDS, random.randrange(3))),
            words=" ".join(random.sample(WORDS, random.randrange(6))),
        )


def _dates(random: Random) -> Dates:
    first = FIRST_DAY + random.randrange(DAYS)
    match random.randrange(10):
        case 0 | 1:
            return None, None, None
        case 2:
            return FIRST_DAY + 7, FIRST_DAY + 7, FIRST_DAY + 7
        case 3:
            return first, UNBOUNDED_END, random.choice([UNBOUNDED_END, first, first + random.randrange(90)])
        case 4:
            return UNBOUNDED_START, first, first
        case 5:
            last = first + random.randrange(200)
            return first, last, random.choice([last, last + random.randrange(90)])
    return first, first, first


def sort_key(position: int) -> str:
    return f"{position:08}"


def write(file: Path, events: Iterable[MadeEvent], mentions: Iterable[int] = ()) -> None:
    """The events, and actors by how often they are mentioned."""
    engine = writing(file)
    migrate(engine)
    words = Words()
    rows: dict[str, list[dict[str, Any]]] = {
        "actor": [
            {**_listed(n), "id": f"actor-{n - 1}", "kind": "person", "name": "n", "named": True, "mentions": given}
            for n, given in enumerate(mentions, 1)
        ],
        "actor_side": [{"actor_id": f"actor-{n}", "side_id": f"actor-{n // 10}"} for n in range(ACTORS)],
        "place_above": [
            {"place_id": f"place-{n}", "above_id": f"place-{above}"} for n in range(PLACES) for above in {n, n // 8}
        ],
        "event": [],
        "participant": [],
        "event_evidence": [],
    }
    for n, event in enumerate(events, 1):
        for name, found in _rows(n, event).items():
            rows[name] += found
        words.add(Worded("event", n, event.name, (event.words,)))
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO dataset VALUES ('v', 'c', 'r', '2024-01-01', x'7B7D')")
        for name, found in rows.items():
            _insert(connection, name, found)
        fill_index(connection, words)
    engine.dispose()
    seal(file)


def _rows(position: int, event: MadeEvent) -> dict[str, list[dict[str, Any]]]:
    id_, (first, last, until) = f"event-{position}", event.dates
    own = {"article_id": "article-0", "title": "t", "type": event.type, "status": event.status, "place_id": event.place}
    stated = event.stated and first is not None
    days = {"first_day": first, "last_day": max(last, until) if last and until else last, "until_day": until}
    told_of = {"earliest": _iso(first), "latest": _iso(last), "stated": stated, "contested": position % 3 == 0}
    where = {"passage": 1, "start": 0, "end": 1}
    told = {"claimed": False, "sources": 0, "widest_first_day": None, "widest_last_day": None}
    return {
        "event": [{**_listed(position), "id": id_, **own, **days, **told_of, **told}],
        "participant": [
            {"event_id": id_, "n": n, "actor_id": actor, "role": role} for n, (actor, role) in enumerate(event.who)
        ],
        "event_evidence": [
            {"event_id": id_, "n": n, "article_id": article, **where} for n, article in enumerate(event.articles)
        ],
    }


def _iso(day: int | None) -> str | None:
    return date.fromordinal(day).isoformat() if day and day not in (UNBOUNDED_START, UNBOUNDED_END) else None


def _listed(position: int) -> dict[str, Any]:
    document = str(position).encode()
    return {"position": position, "sort_key": sort_key(position), "document": document, "member_ends": b""}


def _insert(connection: Connection, name: str, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(insert(metadata.tables[name]), rows)


@contextmanager
def session_of(file: Path, memory: Callable[[], Memory] = Memory) -> Iterator[Session]:
    dataset = open_dataset(SQLite(file))
    assert dataset is not None
    connection = ReadOnly(file, Seal(file))
    try:
        yield Session(connection, dataset.version, dataset.document, memory())
    finally:
        connection.close()
