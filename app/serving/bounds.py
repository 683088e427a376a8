"""What a client may take of the server, and who has to go when too many have come."""

import asyncio
import math
import resource
from typing import TYPE_CHECKING

from uvicorn.server import ServerState

if TYPE_CHECKING:
    from app.serving.protocol import Connection

END_OF_HEAD = b"\r\n\r\n"
# Bytes of a request line with its headers, and fields in them.
MOST_HEAD = 65_536
MOST_FIELDS = 100
# Seconds that a connection is kept without a request, that a request may take to arrive, and in which a reader has to
# take so many bytes of what waits for it, or all: 2 kB a second are enough, however large an answer is.
IDLE, ARRIVAL, UNREAD, ENOUGH = 5.0, 10.0, 30.0, 65_536
# Seconds in which who has been refused may go on sending, and in which a server that ends waits for a last request.
LINGER, LAST = 2.0, 1.0
# Bytes of answers that wait in this process for those who read slowly: who have taken none for so many seconds.
MOST_UNREAD, SLOW = 16 * 2**20, 1.0
NEVER = math.inf
# How many make room together, because to look for them takes time.
_AT_ONCE = 10
# Descriptors for datasets, files and logs beside those of connections.
_RESERVED = 64


class Bounds(ServerState):
    """The connections of one server: lets them in, and ends those whose time is over."""

    def __init__(self, most_connections: int) -> None:
        super().__init__()
        descriptors = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
        self.most_connections = min(most_connections, max(descriptors - _RESERVED, 1))
        self.is_stopping = False

    def make_room(self) -> bool:
        """Whether there is room for one more, if need be in the place of those who have been idle for longest."""
        if len(self.connections) < self.most_connections:
            return True
        idle = [connection for connection in self._all() if connection.is_idle and not connection.unread.size]
        for connection in sorted(idle, key=lambda connection: connection.since)[:_AT_ONCE]:
            connection.transport.abort()
        return bool(idle)

    def bound_unread(self) -> None:
        """End those who have not read for longest, until what waits for all of them is little enough."""
        # Whoever has just taken some reads on; one answer may be larger than all that may wait.
        late = asyncio.get_running_loop().time() - SLOW
        slow = sorted((one for one in self._all() if one.unread.since < late), key=lambda one: one.unread.since)
        unread = sum(one.unread.size for one in slow)
        for one in slow:
            if unread <= MOST_UNREAD:
                return
            unread -= one.unread.size
            one.transport.abort()

    def look(self) -> None:
        """End what has taken too long; called about once a second."""
        now = asyncio.get_running_loop().time()
        for connection in self._all():
            connection.look(now)
        self.bound_unread()

    def stop(self) -> None:
        """Let every connection end with the answer it is at, or in a moment, should a request be under way."""
        self.is_stopping = True
        for connection in self._all():
            connection.shutdown()

    def _all(self) -> "list[Connection]":
        return list(self.connections)  # type: ignore[arg-type] # uvicorn knows its own kinds alone
