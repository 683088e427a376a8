"""Fills the tutorial's tables from the documents that Dateline serves: `DATELINE_DATABASE TUTORIAL_DATABASE`."""

import sys
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import insert
from sqlmodel import create_engine

from tests.bench import tutorial_tables as tables
from tests.bench.documents import Document, known_days, read_documents

Rows = defaultdict[type[tables.Table], list[dict[str, Any]]]
_BATCH = 5_000


def fill(source: Path, target: Path) -> None:
    rows: Rows = defaultdict(list)
    rows[tables.Actor] = [_referred(one) for one in read_documents(source, "actor")]
    for document in read_documents(source, "place"):
        coordinates = document["coordinates"] or {"lat": None, "lon": None}
        rows[tables.Place].append(_referred(document) | coordinates)
    for document in read_documents(source, "article"):
        rows[tables.Article].append(_article(document))
    for document in read_documents(source, "quote"):
        rows[tables.Quote].append(_referred(document | {"name": document["statement"]}) | {"act": document["act"]})
        rows[tables.QuoteSpeaker] += [
            {"quote_id": document["id"], "actor_id": speaker["actor"]["id"]} for speaker in document["speakers"]
        ]
    days = known_days(source)
    for position, document in enumerate(read_documents(source, "event")):
        _add_event(rows, position, document, days.get(document["id"], (None, None)))
    _insert(rows, target)


def _add_event(rows: Rows, position: int, document: Document, days: tuple[date | None, date | None]) -> None:
    key = {"event_id": document["id"]}
    own = _kept(tables.Event, document)
    place = document["place"]["id"] if document["place"] else None
    first, last = days
    rows[tables.Event].append(own | {"position": position, "place_id": place, "first": first, "last": last})
    rows[tables.EventFigure] += [key | _kept(tables.EventFigure, figure) for figure in document["figures"]]
    for one in document["quotes"]:
        rows[tables.EventQuote].append(key | {"quote_id": one["quote"]["id"], "link": one["link"]})
    for one in document["according_to"]:
        rows[tables.EventQuote].append(key | {"quote_id": one["quote"]["id"], "link": "source"})
    for one in document["evidence"]:
        rows[tables.Evidence].append(key | {"article_id": one["article"]["id"]} | _kept(tables.Evidence, one))
    for one in document["participants"]:
        number = len(rows[tables.Participant]) + 1
        actor = {"id": number, "actor_id": one["actor"]["id"], "role": one["role"], "as_written": one["as_written"]}
        rows[tables.Participant].append(key | actor)
        rows[tables.ParticipantSource] += [
            {"participant_id": number, "quote_id": quote["id"]} for quote in one["according_to"]
        ]


def _kept(table: type[tables.Table], given: Document) -> Document:
    """What the table has columns for."""
    return {name: given[name] for name in table.model_fields if name in given}


def _article(document: Document) -> dict[str, Any]:
    cited = {name: document[name] for name in ("id", "cite", "title_by", "rights")}
    publisher, published = document["publisher"], document["published"]
    return {
        **cited,
        "kind": None,
        "name": document["title"],
        "publisher_id": publisher and publisher["id"],
        "published": published and published["label"],
    }


def _referred(document: Document) -> dict[str, Any]:
    return {name: document[name] for name in ("id", "kind", "name")}


def _insert(rows: Rows, target: Path) -> None:
    engine = create_engine(f"sqlite:///{target}")
    tables.Table.metadata.create_all(engine)
    with engine.begin() as connection:
        for model, waiting in rows.items():
            for start in range(0, len(waiting), _BATCH):
                connection.execute(insert(model), waiting[start : start + _BATCH])
        connection.exec_driver_sql("ANALYZE")


if __name__ == "__main__":
    fill(*map(Path, sys.argv[1:3]))
