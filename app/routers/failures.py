"""Every failure as one shape, RFC 9457 problem details."""

import json
from collections.abc import Callable, Sequence

from fastapi import Request, Response
from starlette.routing import BaseRoute
from starlette.types import Scope

from app.errors import MEDIA_TYPE, InternalError, MethodNotAllowed, NotFound, Problem
from app.pages.problem_page import problem_page
from app.routers.guesses import Guesses
from app.routers.page_responses import is_page, page_response, site_of
from app.routers.preflight import methods_of
from app.routers.responses import below
from app.store.callers import CallerGoneError
from app.suggestions import did_you_mean

Handler = Callable[[Request, Exception], Response]


def failure_handlers(routes: Sequence[BaseRoute]) -> dict[type[Exception] | int, Handler]:
    """What answers for each exception; `routes` are what a path that leads nowhere may have meant."""
    guesses = Guesses(routes)

    def not_found(request: Request, _error: Exception) -> Response:
        hints = [below(request) + hint for hint in guesses.meant(request.scope["path"])]
        problem = NotFound(f"There is nothing at this path{did_you_mean(hints)}", did_you_mean=hints)
        # Who types an address into a browser is answered as if it were that of a page.
        is_typed = "text/html" in request.headers.get("accept", "")
        return _answer(request, problem, is_page_asked=is_typed or is_page(request))

    def method_not_allowed(request: Request, _error: Exception) -> Response:
        methods = methods_of(request.scope["path"])
        return _answer(request, MethodNotAllowed(f"This service is read only: {methods}"), {"allow": methods})

    return {Problem: _problem, CallerGoneError: _nothing, 404: not_found, 405: method_not_allowed}


def last_resort(scope: Scope) -> Response:
    """What answers a request that an endpoint failed at."""
    return _answer(Request(scope), InternalError())


def _nothing(_request: Request, _error: Exception) -> Response:
    """What is sent to nobody."""
    return Response(status_code=503)


def _problem(request: Request, error: Exception) -> Response:
    if not isinstance(error, Problem):
        raise error
    return _answer(request, error, {"retry-after": str(error.retry_after)} if error.retry_after else None)


def _answer(
    request: Request, problem: Problem, headers: dict[str, str] | None = None, *, is_page_asked: bool | None = None
) -> Response:
    """A page where a page was asked for, which the path tells unless it is said."""
    if not (is_page(request) if is_page_asked is None else is_page_asked):
        body = json.dumps(problem.document(), ensure_ascii=False).encode()
        return Response(body, problem.status, headers, MEDIA_TYPE)
    query = request.scope["query_string"].decode("latin-1")
    site = site_of(request)
    return page_response(problem_page(problem, site, request.scope["path"], query), site, problem.status, headers)
