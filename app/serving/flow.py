"""What flows between a client and the server: requests that wait unread here, and answers that wait unread there."""

import asyncio

from uvicorn.protocols.http.flow_control import FlowControl

from app.serving.bounds import ENOUGH, NEVER, UNREAD

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


class Unread:
    """What waits for a client to take it, and since when it has taken too little of it: NEVER where it takes enough."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self.since = NEVER
        # What waited at that time, and at the last look.
        self._then = self._before = 0

    @property
    def size(self) -> int:
        """Bytes of answers that wait here until the client takes them."""
        return self._transport.get_write_buffer_size()

    def begin(self, now: float) -> None:
        """No more is written until some of it is taken."""
        if self.since == NEVER:
            self.since, self._then = now, self.size

    def end(self) -> None:
        self.since = NEVER

    def is_left(self, now: float, *, is_paused: bool) -> bool:
        """Whether too little has been taken for too long, looked at once a second."""
        before, self._before = self._before, self.size
        if not self.size or (self.size < before - _PROGRESS and not is_paused):
            self.end()
        elif self.since == NEVER or self.size <= self._then - ENOUGH:
            self.since, self._then = now, self.size
        return now - self.since > UNREAD
