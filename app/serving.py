"""`dateline serve`: bring the dataset up to date, say where to look, serve."""

import socket

import uvicorn

from app.database import open_dataset
from app.main import create_app
from app.seeding.version import rendering, version_of
from app.settings import Settings

_WORTH_OPENING = (
    ("/docs", "every request, to try"),
    ("/events", "what happened"),
    ("/actors", "who acts and speaks"),
)


def serve(settings: Settings) -> None:
    """Serve until interrupted. Raises what loading raises."""
    _refresh(settings)
    config = uvicorn.Config(
        create_app(settings),
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
    uvicorn.Server(config).run(sockets=[listening])


def _refresh(settings: Settings) -> None:
    current = open_dataset(settings.database_file)
    if current and current.version == version_of(settings.seed_data).id:
        return
    if current and current.rendering == rendering() and not settings.seed_data.exists():
        return
    from app.seeding import report  # what loading needs is not imported where there is nothing to load

    report.seed(settings.seed_data, settings.database_file)
