"""What surrounds every answer: HEAD and OPTIONS, CORS, the dataset's version, and the last resort for errors."""

import json
import logging

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.database import CurrentDataset
from app.errors import MEDIA_TYPE, InternalError

logger = logging.getLogger(__name__)

METHODS = "GET, HEAD, OPTIONS"
# Sent always, because an answer that a cache keeps for one page may be used by another.
_CORS = [
    (b"access-control-allow-origin", b"*"),
    (b"access-control-expose-headers", b"ETag, Link, Dateline-Dataset, Dateline-Omitted"),
]
_PREFLIGHT = [
    (b"access-control-allow-methods", METHODS.encode()),
    (b"access-control-allow-headers", b"If-None-Match"),
    (b"access-control-max-age", b"86400"),
    (b"allow", METHODS.encode()),
    *_CORS,
]


class Envelope:
    """Outermost of all. A request sees one dataset version from its beginning to its end."""

    def __init__(self, app: ASGIApp, current: CurrentDataset) -> None:
        self._app = app
        self._current = current

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        dataset = self._current.get()
        headers = [*_CORS, (b"dateline-dataset", dataset.version.encode())] if dataset else _CORS
        if scope["method"] == "OPTIONS":
            await send({"type": "http.response.start", "status": 204, "headers": [*_PREFLIGHT, *headers[len(_CORS) :]]})
            await send({"type": "http.response.body", "body": b""})
            return
        is_head = scope["method"] == "HEAD"
        # A copy, because the server looks at its own to learn that a HEAD has no body.
        scope = {**scope, "method": "GET" if is_head else scope["method"]}
        scope["state"] = {**scope.get("state", {}), "dataset": dataset}
        has_started = False

        async def send_with_headers(message: Message) -> None:
            nonlocal has_started
            if message["type"] == "http.response.start":
                has_started = True
                message["headers"] = [*message["headers"], *headers]
            elif is_head:
                message = {**message, "body": b""}
            await send(message)

        try:
            await self._app(scope, receive, send_with_headers)
        except Exception:
            logger.exception("%s %s", scope["method"], scope["path"])
            if has_started:
                raise
            await _send_internal_error(send_with_headers)


async def _send_internal_error(send: Send) -> None:
    body = json.dumps(InternalError().document()).encode()
    headers = [(b"content-type", MEDIA_TYPE.encode()), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 500, "headers": headers})
    await send({"type": "http.response.body", "body": body})
