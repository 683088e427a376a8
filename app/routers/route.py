"""Routes that read their query strictly."""

from collections.abc import Callable, Coroutine
from typing import Any, get_type_hints

from fastapi import APIRouter, Request, Response
from fastapi.routing import APIRoute

from app.queries.strict import NoQuery, read_query
from app.schemas.problems import Problem

_BAD_QUERY: dict[int | str, dict[str, Any]] = {
    422: {"model": Problem, "description": "The query is not understood"},
    503: {
        "model": Problem,
        "description": "No dataset is loaded, there are too many requests, or there was no answer in time",
    },
}
NO_RECORD: dict[int | str, dict[str, Any]] = {404: {"model": Problem, "description": "There is no such record"}}


class StrictRoute(APIRoute):
    """Calls the endpoint with the request, its query as a model, and the parts of the path.

    FastAPI documents the parameters; they are read here, because FastAPI takes a scalar that is given twice,
    and half the time of a short answer. Dependencies are not resolved.
    """

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        if self.dependant.dependencies:
            raise TypeError(f"{self.path}: a strict route does not resolve dependencies")
        endpoint: Callable[..., Coroutine[Any, Any, Response]] = self.endpoint
        model = get_type_hints(endpoint).get("query", NoQuery)

        async def handle(request: Request) -> Response:
            query = read_query(model, request.scope["query_string"])
            given = {"query": query} if model is not NoQuery else {}
            return await endpoint(request=request, **given, **request.path_params)

        return handle


def strict_router(tag: str) -> APIRouter:
    return APIRouter(route_class=StrictRoute, tags=[tag], responses=_BAD_QUERY)
