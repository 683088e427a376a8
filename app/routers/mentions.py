"""Mentions: the words that name actors, places and works."""

from typing import Annotated

from fastapi import Query, Request, Response

from app.queries.mentions import MentionQuery
from app.routers.responses import list_response
from app.routers.route import strict_router
from app.schemas.lists import MentionPage

router = strict_router("mentions")


@router.get("/mentions", response_model=MentionPage)
async def list_mentions(request: Request, query: Annotated[MentionQuery, Query()]) -> Response:
    """Where actors, places and works are named, in the order of the text; a mention may lie inside another."""
    return await list_response(request, query)
