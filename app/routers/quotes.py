"""Quotes: who said what, and who answered it."""

from typing import Annotated

from fastapi import Query, Request, Response

from app.queries.quotes import QuoteQuery
from app.routers.paths import QuoteId
from app.routers.responses import list_response, record_response
from app.routers.route import NO_RECORD, strict_router
from app.schemas.lists import QuotePage
from app.schemas.quotes import Quote

router = strict_router("quotes")


@router.get("/quotes", response_model=QuotePage)
async def list_quotes(request: Request, query: Annotated[QuoteQuery, Query()]) -> Response:
    """Quotes, by who speaks, about what, in which way, and whether it is disputed."""
    return await list_response(request, query)


@router.get("/quotes/{id}", response_model=Quote, responses=NO_RECORD)
async def get_quote(request: Request, id: QuoteId) -> Response:
    """One quote, with the quotes it answers and those that answer it."""
    return await record_response(request, "quote", id)
