"""Events: what happened or may happen."""

from typing import Annotated

from fastapi import Query, Request, Response

from app.queries.events import EventQuery
from app.routers.paths import EventId
from app.routers.responses import list_response, record_response
from app.routers.route import NO_RECORD, strict_router
from app.schemas.events import Event
from app.schemas.lists import EventPage

router = strict_router("events")


@router.get("/events", response_model=EventPage)
async def list_events(request: Request, query: Annotated[EventQuery, Query()]) -> Response:
    """Events, by who took part, when, where, what happened and how certain it is.

    `from` and `to` find what overlaps them: “5-6 Sep” is found by `from=2013-09-06` and by `to=2013-09-05`.
    """
    return await list_response(request, query)


@router.get("/events/{id}", response_model=Event, responses=NO_RECORD)
async def get_event(request: Request, id: EventId) -> Response:
    """One event, with the words that support it."""
    return await record_response(request, "event", id)
