"""What surrounds every answer: HEAD and OPTIONS, CORS, caching, the dataset's version, the last resort for errors."""

import logging
import re
from collections.abc import Callable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.errors import Problem
from app.routers.caching import Caching, Header, is_held, without_a_body
from app.store.current import CurrentDataset

logger = logging.getLogger(__name__)

_METHODS = "GET, HEAD, OPTIONS"
# Who reconciles sends its questions as a form, because they are long; nothing is changed by it.
_ASKED_BY_FORM = {"/reconcile": "GET, HEAD, POST, OPTIONS"}
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
_PREFLIGHT = [
    (b"access-control-max-age", b"86400"),
    (b"vary", b"Access-Control-Request-Headers"),
    *ALWAYS,
]
# The names of headers that a page asks whether it may send (RFC 9110, 5.1), and at the most so many bytes of them.
_NAMES = re.compile(rb"[ \t]*[\w!#$%&'*+.^`|~-]+[ \t]*(?:,[ \t]*[\w!#$%&'*+.^`|~-]+[ \t]*)*", re.ASCII)
_MOST_NAMES = 4_096


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
        lack = None if dataset else self._current.lack()
        headers = [*ALWAYS, (b"dateline-dataset", dataset.version.encode())] if dataset else ALWAYS
        method = scope["method"]
        if method == "OPTIONS":
            await _send_empty(send, 204, [*_allowed(scope), *_PREFLIGHT, *headers[len(ALWAYS) :]])
            return
        is_head = method == "HEAD"
        tag = self._caching.tag(scope, dataset.version if dataset else None)
        held = [value for name, value in scope["headers"] if name == b"if-none-match"] if method in _READING else []
        # Only what is answered with 200 has a tag, so whoever holds this one would be answered with 200 again.
        if is_held(tag, held):
            await _send_empty(send, 304, [*self._caching.not_modified(tag), *headers])
            return
        holds_any = any(value.strip() == b"*" for value in held)
        # A copy, because the server looks at its own to learn that a HEAD has no body.
        # A file's time may stay when its content changes, so that only its tag is asked for.
        asked = [header for header in scope["headers"] if header[0] != b"if-modified-since"]
        scope = {**scope, "method": "GET" if is_head else method, "headers": asked}
        scope["state"] = {**scope.get("state", {}), "dataset": dataset, "lack": lack, "is_head": is_head}
        has_started = False
        has_body = not is_head

        async def send_with_headers(message: Message) -> None:
            nonlocal has_started, has_body
            if message["type"] == "http.response.start":
                has_started = True
                status, own = message["status"], self._caching.headers(message["status"], message["headers"], tag)
                if holds_any and status == 200 and (b"etag", tag) in own:
                    status, own, has_body = 304, without_a_body(own), False
                message = {**message, "status": status, "headers": [*own, *headers]}
            elif not has_body:
                message = {**message, "body": b""}
            await send(message)

        try:
            await self._app(scope, receive, send_with_headers)
        except Exception as error:
            if has_started:
                _cut_off(scope, error)
            else:
                logger.exception("%s %s", scope["method"], scope["path"])
                await self._last_resort(scope)(scope, receive, send_with_headers)


def _cut_off(scope: Scope, error: Exception) -> None:
    """End an answer that has begun and cannot go on: the server closes the connection, so nobody takes it for whole.

    Raises the error where nothing is known of it; the server logs where it came from.
    """
    cause = error.__cause__
    why = cause.detail if isinstance(cause, Problem) else type(error).__name__
    logger.error("%s %s was cut off: %s", scope["method"], scope["path"], why)
    if not isinstance(cause, Problem):
        raise error


def methods_of(path: str) -> str:
    """The methods that a path takes."""
    return _ASKED_BY_FORM.get(path, _METHODS)


def _allowed(scope: Scope) -> list[Header]:
    """What may be sent: any header, because none opens anything. Tools add theirs unasked, and “*” leaves some out."""
    asked = b", ".join(value for name, value in scope["headers"] if name == b"access-control-request-headers")
    is_fit = len(asked) <= _MOST_NAMES and _NAMES.fullmatch(asked)
    methods = methods_of(scope["path"]).encode()
    return [
        (b"access-control-allow-methods", methods),
        (b"access-control-allow-headers", asked if is_fit else b"*, Authorization"),
        (b"allow", methods),
    ]


async def _send_empty(send: Send, status: int, headers: list[tuple[bytes, bytes]]) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b""})
