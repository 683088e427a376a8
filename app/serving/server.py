"""The server process: uvicorn's, which looks after its connections and ends in time."""

import asyncio
import signal
import socket

import uvicorn

from app.serving.bounds import Bounds
from app.serving.workers import Handed
from app.settings import Settings

# Connections that are taken at a time: those that are open are answered in between, and other workers have theirs.
AT_A_TIME = 4
_BACKLOG = 2048
# Seconds that are left for the end itself.
_FAREWELL = 0.3


class Server(uvicorn.Server):
    """Ends `grace` seconds after it is told to at the latest; until then who is being answered is answered."""

    def __init__(self, config: uvicorn.Config, settings: Settings, handed: Handed | None = None) -> None:
        super().__init__(config)
        self._line = handed.line if handed else None
        self.server_state: Bounds = Bounds(settings.connections)
        self._grace = settings.grace

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        for listening in sockets or []:
            listening.listen(_BACKLOG)
        if self._line:
            self._line.send(b"1")
            asyncio.get_running_loop().add_reader(self._line, self._end_without_workers, self._line)

    async def on_tick(self, counter: int) -> bool:
        if counter % 10 == 0:
            self.server_state.look()
        return await super().on_tick(counter)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        loop = asyncio.get_running_loop()
        end = loop.time() + self._grace
        for server in self.servers:
            server.close()
        for listening in sockets or []:
            listening.close()
        self.server_state.stop()
        while self._is_busy() and loop.time() < end - _FAREWELL and not self.force_exit:
            await asyncio.sleep(0.05)
            self.server_state.look()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await asyncio.sleep(0)
        for task in self.server_state.tasks:
            task.cancel()

    def _end_without_workers(self, line: socket.socket) -> None:
        """A line that is cut stays ready to be read."""
        asyncio.get_running_loop().remove_reader(line)
        self.handle_exit(signal.SIGTERM, None)

    def _is_busy(self) -> bool:
        return bool(self.server_state.connections or self.server_state.tasks)
