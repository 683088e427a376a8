"""Actors: persons, organizations, states and groups; and the lists of the first two alone."""

from typing import Annotated, Any
from urllib.parse import quote

from fastapi import Query, Request, Response

from app.queries.actors import ActorQuery, OrganizationQuery, PersonQuery
from app.routers.paths import ActorId, OrganizationId, PersonId
from app.routers.responses import below, list_response, record_response
from app.routers.route import NO_RECORD, strict_router
from app.schemas.lists import ActorPage
from app.schemas.named import Actor

router = strict_router("actors")

_MOVED: dict[int | str, dict[str, Any]] = {308: {"description": "The record is below /actors"}}


@router.get("/actors", response_model=ActorPage)
async def list_actors(request: Request, query: Annotated[ActorQuery, Query()]) -> Response:
    """Actors: all who act or speak, by kind and by whom they serve."""
    return await list_response(request, query)


@router.get("/actors/{id}", response_model=Actor, responses=NO_RECORD)
async def get_actor(request: Request, id: ActorId) -> Response:
    """One actor, with its roles; `/events?actor=` has what it did, `/quotes?speaker=` what it said."""
    return await record_response(request, "actor", id)


@router.get("/people", response_model=ActorPage)
async def list_people(request: Request, query: Annotated[PersonQuery, Query()]) -> Response:
    """The actors who are persons."""
    return await list_response(request, query)


@router.get("/people/{id}", status_code=308, responses=_MOVED)
async def get_person(request: Request, id: PersonId) -> Response:
    """Redirects to the actor."""
    return _moved(request, id)


@router.get("/organizations", response_model=ActorPage)
async def list_organizations(request: Request, query: Annotated[OrganizationQuery, Query()]) -> Response:
    """The actors who are organizations."""
    return await list_response(request, query)


@router.get("/organizations/{id}", status_code=308, responses=_MOVED)
async def get_organization(request: Request, id: OrganizationId) -> Response:
    """Redirects to the actor."""
    return _moved(request, id)


def _moved(request: Request, id_: str) -> Response:
    return Response(status_code=308, headers={"location": f"{below(request)}/actors/{quote(id_, safe='')}"})
