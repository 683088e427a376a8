"""HTTP/1.1 as uvicorn speaks it, with a bound on all that a client sends, asks for and leaves unread."""

import asyncio
from typing import Any

import httptools
from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from app.errors import BadRequest, Overloaded, Problem, RequestTimeout
from app.serving.bounds import ARRIVAL, END_OF_HEAD, IDLE, LAST, LINGER, NEVER, Bounds
from app.serving.flow import Reading, Unread
from app.serving.head import Head
from app.serving.refusals import refusal
from app.store.callers import Caller

# One for all connections, because what is read into it is taken out at once. A client cannot send more at a time.
_READ = bytearray(16_384)


class Connection(HttpToolsProtocol, asyncio.BufferedProtocol):
    """Requests are taken one at a time: what comes behind one waits unread for its answer.

    A client that has closed its side is answered before the connection is closed.
    """

    flow: Reading
    unread: Unread
    server_state: Bounds

    def __init__(
        self,
        config: Config,
        server_state: Bounds,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        self.caller = Caller()
        super().__init__(config, server_state, {**app_state, "caller": self.caller}, _loop)
        self.url, self.headers = b"", []
        self.since = self.loop.time()
        self.deadline = self.since + IDLE
        self._head = Head()
        # What waits for its turn.
        self._held = b""
        self._has_begun = self._is_in_body = False
        # Requests that are not answered to their end.
        self._at_work = 0
        # Nothing is read any more after this request, or at all.
        self._is_last = self._is_refused = False

    # What asyncio tells.

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn has it
        has_room = self.server_state.make_room()
        super().connection_made(transport)
        self.flow = Reading(transport)
        self.unread = Unread(transport)
        if not has_room:
            self._refuse(Overloaded())

    def connection_lost(self, exc: Exception | None) -> None:
        self.caller.leave(has_gone=True)
        self._held = b""
        self.pipeline.clear()
        super().connection_lost(exc)

    def get_buffer(self, sizehint: int) -> bytearray:  # noqa: ARG002 (there is one size)
        return _READ

    def buffer_updated(self, nbytes: int) -> None:
        self.data_received(bytes(memoryview(_READ)[:nbytes]))

    def data_received(self, data: bytes) -> None:
        if self.is_idle and not (self._has_begun or self._head.size or self._is_refused):
            self._wait(ARRIVAL)
        self._take(self._held + data)

    def eof_received(self) -> bool:  # type: ignore[override] # what is true keeps the connection open
        self.caller.leave(has_gone=False)
        self._is_last = True
        return not self.is_idle

    def pause_writing(self) -> None:
        super().pause_writing()
        self.unread.begin(self.loop.time())
        self.server_state.bound_unread()

    def resume_writing(self) -> None:
        super().resume_writing()
        self.unread.end()

    # What the server asks.

    @property
    def is_idle(self) -> bool:
        """Whether no request is being answered."""
        return not self._at_work

    def look(self, now: float) -> None:
        """End the connection if its time is over."""
        if self.unread.is_left(now, is_paused=self.flow.write_paused):
            self.transport.abort()
        elif now < self.deadline or (self.unread.size and self.is_idle):
            return
        elif self._has_begun and not self._is_in_body and not self._is_refused:
            self._refuse(RequestTimeout(f"It was not whole after {ARRIVAL:g} s."))
        else:
            self.transport.close()

    def shutdown(self) -> None:
        """End with the answer it is at, or in a moment, should a request be on its way."""
        if self.is_idle:
            self.deadline = min(self.deadline, self.loop.time() + LAST)
        else:
            self.cycle.keep_alive = False

    # What the parser tells.

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._has_begun = True
        self._head.hosts = 0

    def on_header(self, name: bytes, value: bytes) -> None:
        super().on_header(name, value)
        self._head.hosts += self.headers[-1][0] == b"host"

    def on_headers_complete(self) -> None:
        self._is_in_body = True
        if problem := self._head.problem(self.parser.get_http_version(), self.url, len(self.headers)):
            self._refuse(problem)
            return
        self._head.size = 0
        super().on_headers_complete()
        # Not before: an address that cannot be taken apart is no request.
        self._at_work += 1
        if self.server_state.is_stopping:
            self.cycle.keep_alive = False

    def on_body(self, body: bytes) -> None:
        if not self._is_refused:
            super().on_body(body)

    def on_message_complete(self) -> None:
        self._has_begun = self._is_in_body = False
        if self._is_refused:
            return
        super().on_message_complete()
        self.deadline = NEVER
        if self.is_idle:
            self._wait(IDLE)

    def on_response_complete(self) -> None:
        self._at_work -= 1
        self.server_state.total_requests += 1
        if self.transport.is_closing():
            return
        self._wait(ARRIVAL if self._has_begun else IDLE)
        if self.pipeline:
            self._start_asgi_task(*self.pipeline.pop())
            return
        self._take(self._held)
        if not self._held:
            self.flow.release()
        if self._is_last and self.is_idle:
            self.transport.close()

    def _take(self, data: bytes) -> None:
        """Feed the parser with one request; the rest is held back."""
        self._held = b""
        while data and not self._is_refused:
            if not self.is_idle and not self._has_begun:
                self._held = data
                self.flow.hold()
                return
            end = data.find(END_OF_HEAD) + 1
            end = end + len(END_OF_HEAD) - 1 if end else len(data)
            self._feed(data[:end])
            data = data[end:]

    def _feed(self, piece: bytes) -> None:
        if not self._is_in_body:
            self._head.size += len(piece)
        try:
            self.parser.feed_data(piece)
        except httptools.HttpParserUpgrade:
            # It goes on as HTTP/1.1. The parser has passed over a body, which would be taken for the next request.
            if any(name in (b"content-length", b"transfer-encoding") for name, _ in self.headers):
                self._refuse(BadRequest("A request for an upgrade has no body here."))
        except httptools.HttpParserError:
            self._refuse(BadRequest("This is no HTTP request."))
        else:
            if self._head.size and (problem := self._head.too_much(self.url, len(self.headers))):
                self._refuse(problem)

    def _refuse(self, problem: Problem) -> None:
        """Answer in the place of the application, and read no more of what the client sends."""
        if self._is_refused:
            return
        self._is_refused = True
        if not self.is_idle:
            self.cycle.keep_alive = False
            return
        self.transport.write(refusal(problem, self.server_state.default_headers))
        # It may be in the middle of sending; closed on it, the answer would be lost.
        try:
            self.transport.write_eof()
        except OSError:  # It has gone already.
            self.transport.abort()
        self._wait(LINGER)

    def _wait(self, seconds: float) -> None:
        self.since = self.loop.time()
        self.deadline = self.since + seconds
