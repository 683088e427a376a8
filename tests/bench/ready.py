"""The two limits: the same bodies, made beforehand, sent by FastAPI and by nothing but ASGI."""

import json
import os
from collections.abc import Awaitable, Callable, MutableMapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import parse_qs

from fastapi import FastAPI, Query, Response

from app.queries.events import EventQuery

Message = MutableMapping[str, Any]
Key = tuple[str, date | None, date | None]

_BODIES = {
    query: body.encode() for query, body in json.loads(Path(os.environ["BENCH_BODIES"]).read_text("utf-8")).items()
}


def _key(query: str) -> Key:
    values = {name: given[0] for name, given in parse_qs(query).items()}
    return values["actor"], date.fromisoformat(values["from"]), date.fromisoformat(values["to"])


_BY_KEY = {_key(query): body for query, body in _BODIES.items()}
_BY_QUERY = {query.encode(): body for query, body in _BODIES.items()}

with_fastapi = FastAPI()


@with_fastapi.get("/events")
async def read_events(query: Annotated[EventQuery, Query()]) -> Response:
    return Response(_BY_KEY[query.actor[0], query.from_, query.to], media_type="application/json")


async def bare(
    scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]
) -> None:
    if scope["type"] == "http":
        body = _BY_QUERY[scope["query_string"]]
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})
