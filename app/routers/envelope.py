"""What surrounds every answer: HEAD and OPTIONS, CORS, caching, the dataset's version, the last resort for errors."""

import logging
from collections.abc import Callable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.errors import Problem
from app.routers.caching import Caching, Header, is_held, without_a_body
from app.routers.preflight import preflight
from app.store.current import CurrentDataset

logger = logging.getLogger(__name__)

_READING = ("GET", "HEAD")
# Sent always: an answer that a cache keeps for one page may be used by another, and what is JSON is to be nothing else.
# Those who are cited learn that somebody came from here, not what was asked.
ALWAYS = [
    (b"access-control-allow-origin", b"*"),
    (
        b"access-control-expose-headers",
        b"ETag, Link, Repr-Digest, Content-Disposition, Retry-After, Dateline-Dataset, Dateline-Omitted",
    ),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"strict-origin-when-cross-origin"),
]


class Envelope:
    """Outermost of all. A request sees one dataset version from its beginning to its end.

    `last_resort` gives what is answered to a request that an endpoint failed at.
    """

    def __init__(
        self, app: ASGIApp, current: CurrentDataset, caching: Caching, last_resort: Callable[[Scope], ASGIApp]
    ) -> None:
        self._app = app
        self._current = current
        self._caching = caching
        self._last_resort = last_resort

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        dataset = await self._current.get()
        version = dataset.version if dataset else None
        headers = [*ALWAYS, (b"dateline-dataset", version.encode())] if version else ALWAYS
        if scope["method"] == "OPTIONS":
            await _send_empty(send, 204, [*preflight(scope), *headers])
            return
        tag, held = self._caching.tag(scope, version), _tags_held(scope)
        # Only what is answered with 200 has a tag, so whoever holds this one would be answered with 200 again.
        if is_held(tag, held):
            await _send_empty(send, 304, [*self._caching.not_modified(tag), *headers])
            return
        lack = None if dataset else self._current.lack()
        asked = _as_get(scope, dataset=dataset, lack=lack)
        answer = _Answer(send, self._caching, tag, headers, asked, holds_any=b"*" in held)
        try:
            await self._app(asked, receive, answer.send)
        except Exception as error:
            if answer.has_started:
                _cut_off(asked, error)
            else:
                logger.exception("%s %s", asked["method"], asked["path"])
                await self._last_resort(asked)(asked, receive, answer.send)


class _Answer:
    """One answer on its way out, with the headers that every answer has.

    It has no body where none is asked for, nor where a client that `holds_any` answer holds this one.
    """

    def __init__(
        self, send: Send, caching: Caching, tag: bytes, headers: list[Header], asked: Scope, *, holds_any: bool
    ) -> None:
        self._send = send
        self._caching = caching
        self._tag = tag
        self._headers = headers
        self._holds_any = holds_any
        self._has_body = not asked["state"]["is_head"]
        self.has_started = False

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.has_started = True
            status = message["status"]
            own = self._caching.headers(status, message["headers"], self._tag)
            if self._holds_any and status == 200 and (b"etag", self._tag) in own:
                status, own, self._has_body = 304, without_a_body(own), False
            message = {**message, "status": status, "headers": [*own, *self._headers]}
        elif not self._has_body:
            message = {**message, "body": b""}
        await self._send(message)


def _tags_held(scope: Scope) -> list[bytes]:
    """What a client says that it holds, where it reads."""
    if scope["method"] not in _READING:
        return []
    return [value.strip() for name, value in scope["headers"] if name == b"if-none-match"]


def _as_get(scope: Scope, **state: object) -> Scope:
    """The request as endpoints see it, a HEAD as a GET.

    It is a copy, because the server looks at its own to learn that a HEAD has no body. A file's time may stay when its
    content changes, so that only its tag is asked for.
    """
    is_head = scope["method"] == "HEAD"
    headers = [header for header in scope["headers"] if header[0] != b"if-modified-since"]
    state = {**scope.get("state", {}), **state, "is_head": is_head}
    return {**scope, "method": "GET" if is_head else scope["method"], "headers": headers, "state": state}


def _cut_off(scope: Scope, error: Exception) -> None:
    """End an answer that has begun and cannot go on: the server closes the connection, so nobody takes it for whole.

    Raises the error where nothing is known of it; the server logs where it came from.
    """
    cause = error.__cause__
    why = cause.detail if isinstance(cause, Problem) else type(error).__name__
    logger.error("%s %s was cut off: %s", scope["method"], scope["path"], why)
    if not isinstance(cause, Problem):
        raise error


async def _send_empty(send: Send, status: int, headers: list[tuple[bytes, bytes]]) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b""})
