"""The tutorial way: SQLModel tables with relationships, `selectinload`, a session dependency, `response_model`."""

import os
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Annotated

from fastapi import Depends, FastAPI, Query
from sqlalchemy.orm import selectinload
from sqlmodel import Session, col, create_engine, select

from tests.bench import tutorial_answers as answers
from tests.bench.tutorial_tables import (
    Article,
    Event,
    EventQuote,
    Evidence,
    Participant,
    ParticipantSource,
    Quote,
    QuoteSpeaker,
)

app = FastAPI()
engine = create_engine(os.environ["BENCH_TUTORIAL_URL"], connect_args={"check_same_thread": False})

_WHOLE = (
    selectinload(Event.place),
    selectinload(Event.figures),
    selectinload(Event.participants).selectinload(Participant.actor),
    selectinload(Event.participants).selectinload(Participant.sources).selectinload(ParticipantSource.quote),
    selectinload(Event.said)
    .selectinload(EventQuote.quote)
    .selectinload(Quote.speakers)
    .selectinload(QuoteSpeaker.actor),
    selectinload(Event.evidence).selectinload(Evidence.article).selectinload(Article.publisher),
)


def get_session() -> Iterator[Session]:
    with Session(engine) as session:
        yield session


@app.get("/events", response_model=list[answers.Event])
def read_events(
    session: Annotated[Session, Depends(get_session)],
    actor: str | None = None,
    from_: Annotated[date | None, Query(alias="from")] = None,
    to: date | None = None,
    limit: Annotated[int, Query(ge=0, le=200)] = 50,
) -> Sequence[Event]:
    statement = select(Event).options(*_WHOLE)
    if actor:
        statement = statement.join(Participant).where(Participant.actor_id == actor).distinct()
    if from_:
        statement = statement.where(col(Event.last) >= from_)
    if to:
        statement = statement.where(col(Event.first) <= to)
    return session.exec(statement.order_by(col(Event.last), col(Event.first), col(Event.position)).limit(limit)).all()
