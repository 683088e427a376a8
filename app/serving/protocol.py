"""HTTP/1.1 as uvicorn speaks it, with a bound on all that a client sends, asks for and leaves unread."""

import asyncio
from typing import Any

import httptools
from uvicorn.config import Config
from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from app.errors import AddressTooLong, BadRequest, HeadersTooLarge, Overloaded, Problem, RequestTimeout
from app.serving.bounds import (
    ARRIVAL,
    END_OF_HEAD,
    ENOUGH,
    IDLE,
    LAST,
    LINGER,
    MOST_FIELDS,
    MOST_HEAD,
    NEVER,
    UNREAD,
    Bounds,
)
from app.serving.refusals import refusal
from app.store.room import Caller

# One for all connections, because what is read into it is taken out at once. A client cannot send more at a time.
_READ = bytearray(16_384)
# Bytes that a reader has taken since the last look, if it reads at all.
_PROGRESS = 1_024


class Reading(FlowControl):
    """Reads no more while something read waits for its turn, whoever wants to."""

    is_held = False

    def hold(self) -> None:
        self.is_held = True
        self.pause_reading()

    def release(self) -> None:
        self.is_held = False
        self.resume_reading()

    def resume_reading(self) -> None:
        if not self.is_held:
            super().resume_reading()


class Connection(HttpToolsProtocol, asyncio.BufferedProtocol):
    """Requests are taken one at a time: what comes behind one waits unread for its answer.

    A client that has closed its side is answered before the connection is closed.
    """

    flow: Reading
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
        self.unread_since, self._unread_then, self._unread_before = NEVER, 0, 0
        # Bytes of a head that is not whole, and what waits for its turn.
        self._head, self._held = 0, b""
        self._hosts = 0
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
        if self.is_idle and not (self._has_begun or self._head or self._is_refused):
            self._wait(ARRIVAL)
        self._take(self._held + data)

    def eof_received(self) -> bool:  # type: ignore[override] # what is true keeps the connection open
        self.caller.leave(has_gone=False)
        self._is_last = True
        return not self.is_idle

    def pause_writing(self) -> None:
        super().pause_writing()
        if self.unread_since == NEVER:
            self.unread_since, self._unread_then = self.loop.time(), self.unread
        self.server_state.bound_unread()

    def resume_writing(self) -> None:
        super().resume_writing()
        self.unread_since = NEVER

    # What the server asks.

    @property
    def is_idle(self) -> bool:
        """Whether no request is being answered."""
        return not self._at_work

    @property
    def unread(self) -> int:
        """Bytes of answers that wait here until the client takes them."""
        return self.transport.get_write_buffer_size()

    def look(self, now: float) -> None:
        """End the connection if its time is over."""
        before, self._unread_before = self._unread_before, self.unread
        if not self.unread or (self.unread < before - _PROGRESS and not self.flow.write_paused):
            self.unread_since = NEVER
        elif self.unread_since == NEVER or self.unread <= self._unread_then - ENOUGH:
            self.unread_since, self._unread_then = now, self.unread
        if now - self.unread_since > UNREAD:
            self.transport.abort()
        elif now < self.deadline or (self.unread and self.is_idle):
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
        self._hosts = 0

    def on_header(self, name: bytes, value: bytes) -> None:
        super().on_header(name, value)
        self._hosts += self.headers[-1][0] == b"host"

    def on_headers_complete(self) -> None:
        self._is_in_body = True
        if problem := self._problem():
            self._refuse(problem)
            return
        self._head = 0
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
            self._head += len(piece)
        try:
            self.parser.feed_data(piece)
        except httptools.HttpParserUpgrade:
            # It goes on as HTTP/1.1. The parser has passed over a body, which would be taken for the next request.
            if any(name in (b"content-length", b"transfer-encoding") for name, _ in self.headers):
                self._refuse(BadRequest("A request for an upgrade has no body here."))
        except httptools.HttpParserError:
            self._refuse(BadRequest("This is no HTTP request."))
        else:
            if self._head and (problem := self._too_much()):
                self._refuse(problem)

    def _problem(self) -> Problem | None:
        """What is wrong with a head."""
        version = self.parser.get_http_version()
        if version not in ("1.0", "1.1"):
            return BadRequest("Only HTTP/1.1 and HTTP/1.0 are spoken here.")
        if self._hosts > 1 or (self._hosts == 0 and version == "1.1"):
            return BadRequest(f"A request has one Host; this one has {self._hosts or 'none'}.")
        return self._too_much()

    def _too_much(self) -> Problem | None:
        if self._head <= MOST_HEAD and len(self.headers) <= MOST_FIELDS:
            return None
        if len(self.url) > MOST_HEAD // 2:
            return AddressTooLong(f"The address and the headers may take {MOST_HEAD:,} bytes together.")
        return HeadersTooLarge(f"There may be {MOST_FIELDS} headers of {MOST_HEAD:,} bytes together with the address.")

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
