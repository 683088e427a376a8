"""`dateline serve`: bring the dataset up to date if that can be, say where to look, serve."""

import gc
import socket

import uvicorn

from app.loading.refreshing import refresh_to_serve
from app.main import create_app
from app.settings import Settings

_WORTH_OPENING = (
    ("/docs", "every request, to try"),
    ("/events", "what happened"),
    ("/actors", "who acts and speaks"),
)


def serve(settings: Settings) -> None:
    """Serve until interrupted. Raises what loading raises where there is no dataset to serve."""
    dataset = refresh_to_serve(settings)
    config = uvicorn.Config(
        create_app(settings, dataset),
        host=settings.host,
        port=settings.port,
        http="httptools",
        log_level="info" if settings.access_log else "warning",
        access_log=settings.access_log,
        server_header=False,
        proxy_headers=False,
        lifespan="off",
    )
    listening = config.bind_socket()
    # asyncio does so only for sockets it makes itself; without it an answer may wait for the one before to be received.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    port = listening.getsockname()[1]
    host = "localhost" if settings.host in ("", "0.0.0.0", "127.0.0.1", "::") else settings.host  # noqa: S104 (told, not bound)
    host = f"[{host}]" if ":" in host else host
    for path, what in _WORTH_OPENING:
        print(f"  http://{host}:{port}{path:<10}{what}", flush=True)  # noqa: T201 (what the command is to say)
    # What is there by now stays: looking through it again and again is most of the longest answers.
    gc.collect()
    gc.freeze()
    uvicorn.Server(config).run(sockets=[listening])
