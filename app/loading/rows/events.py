"""Events as rows, with the accounts that articles give of them."""

from collections.abc import Iterator
from typing import Any

from app import models
from app.curation.accounts.accounts import Record
from app.curation.articles import Account, Told
from app.loading.render import Context
from app.loading.rows.dates import date_columns, widest
from app.loading.rows.parts import Insertion, evidence_rows, figure_rows
from app.loading.ties import ties_of


def event_row(context: Context, record: Record) -> dict[str, Any]:
    event = record.event
    going_on = record.told_until if record.status == "ongoing" else None
    return {
        "id": event.id,
        "article_id": event.article,
        "title": event.title,
        "type": event.type,
        "status": record.status,
        "claimed": record.is_claimed,
        "place_id": record.place,
        "contested": context.edges.is_event_contested(record),
        "sources": context.sources(record),
        **date_columns(record.date, going_on, record.happened_by),
        **widest(record, going_on),
    }


def event_part_rows(context: Context, record: Record) -> Iterator[Insertion]:
    id_ = record.event.id
    for n, one in enumerate(record.participants, 1):
        part = one.part
        row = {"event_id": id_, "n": n, "actor_id": part.actor, "role": part.role, "as_written": part.as_written}
        yield models.Participant, row
        for source in dict.fromkeys(part.according_to):
            yield models.ParticipantSource, {"event_id": id_, "n": n, "quote_id": source}
    ties = (quote for tie in ties_of(context.edges, id_) for quote in tie.according_to)
    for quote in context.heard([*(source.part for source in record.sources), *ties]):
        yield models.EventSource, {"event_id": id_, "quote_id": quote.id}
    yield from ((models.EventWork, {"event_id": id_, "work_id": work}) for work in record.works)
    for difference in record.told_differently:
        yield models.EventDifference, {"event_id": id_, "difference": difference}
    for told in record.accounts:
        yield from _account_rows(told)
    yield from evidence_rows(models.EventEvidence, "event_id", id_, record.evidence)
    yield from figure_rows(models.EventFigure, {"event_id": id_}, [one.part for one in record.figures])


def _account_rows(told: Told) -> Iterator[Insertion]:
    key = {"event_id": told.id, "article_id": told.article}
    others = {"same": told.same, "corrects_id": told.corrects} if isinstance(told, Account) else {}
    row = {**key, "status": told.status, "place_id": told.place, "same": None, "corrects_id": None, **others}
    yield models.EventAccount, {**row, **date_columns(told.date)}
    words = {"all": told.according_to, "date": told.date_according_to, "place": told.place_according_to}
    for part, quotes in words.items():
        for quote in quotes:
            yield models.AccountSource, {**key, "part": part, "quote_id": quote}
    yield from figure_rows(models.AccountFigure, key, told.figures)
    for n, one in enumerate(told.figures, 1):
        for quote in one.according_to:
            yield models.AccountFigureSource, {**key, "n": n, "quote_id": quote}
