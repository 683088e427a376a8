"""Fills the tutorial's tables from the documents that Dateline serves: `DATELINE_DATABASE TUTORIAL_DATABASE`."""

import json
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import insert
from sqlmodel import SQLModel, create_engine

from tests.bench import tutorial_tables as tables

Rows = defaultdict[type[SQLModel], list[dict[str, Any]]]
_BATCH = 5_000
_OWN_TABLES = ("place", "figures", "participants", "quotes", "articles", "evidence")


def fill(source: str, target: str) -> None:
    rows: Rows = defaultdict(list)
    for model, table in ((tables.Actor, "actor"), (tables.Place, "place")):
        for document in _documents(source, table):
            rows[model].append(_referred(document) | (document.get("coordinates") or {}))
    rows[tables.Article] = [
        _referred(one | {"name": one["title"], "kind": None}) for one in _documents(source, "article")
    ]
    for document in _documents(source, "quote"):
        rows[tables.Quote].append(_referred(document | {"name": document["statement"]}) | {"act": document["act"]})
        rows[tables.QuoteSpeaker] += [
            {"quote_id": document["id"], "actor_id": speaker["actor"]["id"]} for speaker in document["speakers"]
        ]
    for position, document in enumerate(_documents(source, "event")):
        _add_event(rows, position, document)
    _insert(rows, target)


def _add_event(rows: Rows, position: int, document: dict[str, Any]) -> None:
    key = {"event_id": document["id"]}
    own = {name: value for name, value in document.items() if name not in _OWN_TABLES and name != "record"}
    place = document["place"]["id"] if document["place"] else None
    rows[tables.Event].append(own | _bounds(document["date"]) | {"position": position, "place_id": place})
    rows[tables.EventFigure] += [key | figure for figure in document["figures"]]
    rows[tables.EventQuote] += [
        key | {"quote_id": one["quote"]["id"], "link": one["link"]} for one in document["quotes"]
    ]
    for one in document["evidence"]:
        article = {"article_id": one["article"]["id"]}
        rows[tables.Evidence].append(key | article | {name: one[name] for name in one if name != "article"})
    for one in document["participants"]:
        number = len(rows[tables.Participant]) + 1
        actor = {"id": number, "actor_id": one["actor"]["id"], "role": one["role"], "as_written": one["as_written"]}
        rows[tables.Participant].append(key | actor)
        rows[tables.ParticipantSource] += [
            {"participant_id": number, "quote_id": quote["id"]} for quote in one["according_to"]
        ]


def _referred(document: dict[str, Any]) -> dict[str, Any]:
    return {name: document[name] for name in ("id", "kind", "name")}


def _bounds(given: dict[str, Any] | None) -> dict[str, date | None]:
    if given is None or given["edtf"] is None:
        return {"first": None, "last": None}
    first, last = given["earliest"], given["latest"]
    return {
        "first": date.fromisoformat(first) if first else date.min,
        "last": date.fromisoformat(last) if last else date.max,
    }


def _documents(source: str, table: str) -> Iterator[dict[str, Any]]:
    connection = sqlite3.connect(source)
    statement = f"SELECT document FROM {table} ORDER BY position"  # noqa: S608 (our own names)
    yield from (json.loads(document) for (document,) in connection.execute(statement))
    connection.close()


def _insert(rows: Rows, target: str) -> None:
    engine = create_engine(f"sqlite:///{target}")
    SQLModel.metadata.create_all(engine)
    with engine.begin() as connection:
        for model, waiting in rows.items():
            for start in range(0, len(waiting), _BATCH):
                connection.execute(insert(model), waiting[start : start + _BATCH])
        connection.exec_driver_sql("ANALYZE")


if __name__ == "__main__":
    fill(*sys.argv[1:3])
