"""`dateline serve`: bring the dataset up to date, say where to look, serve."""

import gc
import signal
import socket
import sys
import threading
from logging.config import dictConfig

import uvicorn

from app.loading.refreshing import refresh_to_serve, there_to_serve
from app.main import create_app
from app.pages.environment import compile_all
from app.serving.logs import log_config, with_request_ids
from app.serving.metrics import check_port, counting_requests, tell_metrics
from app.serving.protocol import Connection
from app.serving.server import AT_A_TIME, Server
from app.serving.workers import Handed, Workers
from app.settings import Settings, SettingsError
from app.store.datasets import Dataset

_WORTH_OPENING = (
    ("/", "the page to look at"),
    ("/docs", "every request, to try"),
    ("/events", "what happened, as data"),
)
# Seconds for which a thread may keep the interpreter from the event loop. Python's own 5 ms are long for short answers.
_TURN = 0.0002
# Seconds after which templates are compiled, when those who waited for the service have their first answers.
_AFTERWARDS = 1.0


def serve(settings: Settings, workers: int = 1) -> None:
    """Serve until interrupted, by so many processes. Raises what loading raises where there is no dataset to serve."""
    # First: where the address is taken, another service may serve the dataset, which must stay what it was.
    check_port(settings)
    with _bound(settings) as listening:
        dataset = refresh_to_serve(settings)
        _listen(listening, settings)
        with tell_metrics(settings, has_workers=workers > 1):
            server = make_server(settings, dataset) if workers == 1 else None
            del dataset  # Workers open it for themselves; a server lets it go when it serves another.
            if server:
                ended_by = None
                _run(settings, server, listening)
            else:
                _collect_from_now_on()
                ended_by = Workers(listening, workers, settings.grace).run()
    if ended_by:
        signal.raise_signal(ended_by)


def serve_as_worker(settings: Settings, handed: Handed) -> None:
    """Serve what is handed by the process that has the workers, until it goes or says so.

    It has looked after the dataset. Only what this code cannot serve, because it is newer, is loaded anew.
    """
    _run(settings, make_server(settings, there_to_serve(settings), handed), handed.listening)


def _run(settings: Settings, server: Server, listening: socket.socket) -> None:
    dictConfig(log_config(settings))
    sys.setswitchinterval(_TURN)
    _collect_from_now_on()
    afterwards = threading.Timer(_AFTERWARDS, compile_all)
    afterwards.daemon = True
    afterwards.start()
    server.run(sockets=[listening])


def _collect_from_now_on() -> None:
    """What is there by now stays: looking through it again and again is most of the longest answers."""
    gc.collect()
    gc.freeze()
    gc.enable()


def make_server(settings: Settings, dataset: Dataset | None = None, handed: Handed | None = None) -> Server:
    app = create_app(settings, dataset)
    config = uvicorn.Config(
        with_request_ids(settings, counting_requests(settings, app)),
        http=Connection,
        ws="none",
        backlog=AT_A_TIME,
        log_config=None,
        access_log=settings.access_log and settings.log_format == "text",
        server_header=False,
        proxy_headers=False,
        lifespan="off",
    )
    return Server(config, settings, handed)


def _bound(settings: Settings) -> socket.socket:
    """Take the address, for this process alone. Who opens it is turned away until it is listened at."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listening = socket.socket(family)
    # asyncio does so only for sockets it makes itself; without it an answer may wait for the one before to be received.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        _bind(listening, (settings.host, settings.port))
    except OSError as error:
        listening.close()
        raise _taken(settings, error) from error
    return listening


def _bind(listening: socket.socket, address: tuple[str, int]) -> None:
    """Raises OSError where another socket has it, listening or not.

    Linux gives an address that nobody listens at yet to everyone who would reuse it, so two would load one dataset.
    """
    try:
        listening.bind(address)
    except OSError:
        # Connections of a server that has ended may hold it for a minute: those leave it to who reuses it.
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 0)


def _listen(listening: socket.socket, settings: Settings) -> None:
    """Say where to look: who opens it at once waits for the answer, and is not turned away."""
    # Its connections are to leave the address to the server after it.
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.listen(socket.SOMAXCONN)
    except OSError as error:
        raise _taken(settings, error) from error
    port = listening.getsockname()[1]
    host = "localhost" if settings.host in ("", "0.0.0.0", "127.0.0.1", "::") else _in_url(settings.host)  # noqa: S104 (told, not bound)
    for path, what in _WORTH_OPENING:
        print(f"  http://{host}:{port}{path:<10}{what}", flush=True)  # noqa: T201 (what the command is to say)


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _taken(settings: Settings, error: OSError) -> SettingsError:
    return SettingsError(
        f"{_in_url(settings.host)}:{settings.port} cannot be listened at ({error.strerror}); let DATELINE_HOST and "
        "DATELINE_PORT name an address of this machine that is free"
    )
