"""Places: where things happen."""

from typing import Annotated

from fastapi import Query, Request, Response

from app.queries.places import PlaceQuery
from app.routers.paths import PlaceId
from app.routers.responses import list_response, record_response
from app.routers.route import NO_RECORD, strict_router
from app.schemas.lists import PlacePage
from app.schemas.named import Place

router = strict_router("places")


@router.get("/places", response_model=PlacePage)
async def list_places(request: Request, query: Annotated[PlaceQuery, Query()]) -> Response:
    """Places, by name or by the place they lie in."""
    return await list_response(request, query)


@router.get("/places/{id}", response_model=Place, responses=NO_RECORD)
async def get_place(request: Request, id: PlaceId) -> Response:
    """One place."""
    return await record_response(request, "place", id)
