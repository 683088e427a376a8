"""Works: what actors make, sign, propose or reject."""

from typing import Annotated

from fastapi import Query, Request, Response

from app.queries.works import WorkQuery
from app.routers.paths import WorkId
from app.routers.responses import list_response, record_response
from app.routers.route import NO_RECORD, strict_router
from app.schemas.lists import WorkPage
from app.schemas.named import Work

router = strict_router("works")


@router.get("/works", response_model=WorkPage)
async def list_works(request: Request, query: Annotated[WorkQuery, Query()]) -> Response:
    """Agreements, resolutions, laws, plans and documents, by kind and by who made them."""
    return await list_response(request, query)


@router.get("/works/{id}", response_model=Work, responses=NO_RECORD)
async def get_work(request: Request, id: WorkId) -> Response:
    """One work; `/events?work=` has what was done about it, `/quotes?about=` what was said of it."""
    return await record_response(request, "work", id)
