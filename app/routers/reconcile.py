"""Actors, places and works for OpenRefine and its like: the Reconciliation Service API 0.2, without JSONP."""

import json
from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from app.answers.properties import PROPERTIES, TYPES, type_of
from app.answers.reconcile import batch_answer, document_of, extension_answer, offered_properties, suggested
from app.documents import Json
from app.errors import BodyTooLarge
from app.pages.preview import preview_of
from app.queries.forms import query_string
from app.queries.reconcile import (
    MOST_FORM,
    MOST_QUERIES,
    Batch,
    Extension,
    ProposeQuery,
    ReconcileQuery,
    SuggestQuery,
    ViewQuery,
    read_json,
)
from app.queries.strict import read_query
from app.routers.reconcile_manifest import manifest
from app.routers.responses import asker_of, below, dataset_of, json_response, read
from app.routers.route import StrictRoute
from app.store.session import Session

# The protocol has schemas of its own, and tells of itself what it offers.
router = APIRouter(route_class=StrictRoute, include_in_schema=False)

_POLICY = "default-src 'none'"


@router.get("/reconcile")
async def get_reconciled(request: Request, query: Annotated[ReconcileQuery, Query()]) -> Response:
    """What the service offers; or the answer to a batch of queries or to an extension."""
    return await _answered(request, query)


@router.post("/reconcile")
async def post_reconciled(request: Request) -> Response:
    """The same, asked by a form, which no cache keeps."""
    asked = query_string(request.headers.get("content-type", ""), await _body(request))
    response = await _answered(request, read_query(ReconcileQuery, asked))
    response.headers["cache-control"] = "no-store"
    return response


@router.get("/reconcile/view")
async def view(request: Request, query: Annotated[ViewQuery, Query()]) -> Response:
    """Leads to the record."""
    document = await read(request, lambda session: document_of(session, query.id))
    return RedirectResponse(below(request) + document["url"])


@router.get("/reconcile/preview")
async def preview(request: Request, query: Annotated[ViewQuery, Query()]) -> Response:
    """A record in a few lines of HTML, for a box beside the table."""
    document = await read(request, lambda session: document_of(session, query.id))
    return HTMLResponse(preview_of(document), headers={"content-security-policy": _POLICY})


@router.get("/reconcile/suggest/entity")
async def suggest_entity(request: Request, query: Annotated[SuggestQuery, Query()]) -> Response:
    return await _written(request, lambda session: suggested(session, query.prefix, query.cursor))


@router.get("/reconcile/suggest/type")
async def suggest_type(request: Request, query: Annotated[SuggestQuery, Query()]) -> Response:
    return _beginning(request, query, [type_of(one) for one in TYPES])


@router.get("/reconcile/suggest/property")
async def suggest_property(request: Request, query: Annotated[SuggestQuery, Query()]) -> Response:
    return _beginning(request, query, [{"id": id_, "name": one.name} for id_, one in PROPERTIES.items()])


@router.get("/reconcile/properties")
async def propose_properties(request: Request, query: Annotated[ProposeQuery, Query()]) -> Response:
    """The properties that a column of matched records can be extended by."""
    offered = offered_properties(query.type)[: query.limit]
    return _json(request, {"type": query.type, "limit": query.limit, "properties": offered})


async def _answered(request: Request, query: ReconcileQuery) -> Response:
    if query.queries is not None:
        batch = read_json(Batch, "queries", query.queries)
        return await _written(request, lambda session: batch_answer(session, batch))
    if query.extend is not None:
        wanted = read_json(Extension, "extend", query.extend)
        return await _written(request, lambda session: extension_answer(session, wanted))
    return _json(request, manifest(request.app.state.base_url))


async def _body(request: Request) -> bytes:
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > MOST_FORM:
            raise BodyTooLarge(
                f"A form may have at most {MOST_FORM:,} bytes and {MOST_QUERIES} queries: send it in parts."
            )
    return body


async def _written(request: Request, work: Callable[[Session], Json]) -> Response:
    """What is read in a thread: a batch may take long."""

    def written(session: Session) -> bytes:
        return json.dumps(work(session), ensure_ascii=False).encode()

    return json_response(request, await dataset_of(request).read_at_leisure(written, asker_of(request)))


def _json(request: Request, answer: Json) -> Response:
    return json_response(request, json.dumps(answer, ensure_ascii=False).encode())


def _beginning(request: Request, query: SuggestQuery, known: list[Json]) -> Response:
    prefix = query.prefix.casefold()
    return _json(
        request, {"result": [one for one in known if one["name"].casefold().startswith(prefix)][query.cursor :]}
    )
