"""Servers as `dateline serve` has them, over sockets: in a thread of the test, or in processes of their own."""

import os
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from app.serving import make_server
from app.serving.server import Server
from app.settings import Settings
from tests.databases import url_of
from tests.serving.talking import answers, request
from tests.waiting import until

ROOT = Path(__file__).parents[2]

Serve = Callable[..., int]
Start = Callable[..., tuple["subprocess.Popen[str]", int]]


@pytest.fixture
def serve(database: Path) -> Iterator[Serve]:
    """Serve the small world, and give the port; settings may be told."""
    with ExitStack() as stack:
        yield lambda **settings: stack.enter_context(served(server_of(database, **settings)))


@pytest.fixture
def port(serve: Serve) -> int:
    return serve()


def server_of(database: Path, **settings: object) -> Server:
    return make_server(Settings(database_url=url_of(database), **settings))  # type: ignore[arg-type] # as told


@contextmanager
def served(server: Server) -> Iterator[int]:
    """The server in a thread, and its port."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        thread = threading.Thread(target=server.run, args=([listening],))
        thread.start()
        until(lambda: server.started)
        try:
            yield port
        finally:
            server.force_exit = server.should_exit = True
            thread.join()


@pytest.fixture
def start(database: Path, world: Path, tmp_path: Path) -> Iterator[Start]:
    """Start the command, and give its process and port; what it logs goes to `log` in the folder of the test."""
    with ExitStack() as stack:
        yield lambda *arguments, **given: stack.enter_context(
            started(tmp_path, *arguments, **{"folder": world, "file": database, **given})
        )


@contextmanager
def started(
    logs: Path, *arguments: str, folder: Path, file: Path, **settings: str
) -> Iterator[tuple["subprocess.Popen[str]", int]]:
    """The command as a process that serves, and its port; it logs to `log` in the first folder."""
    ours = {"DATABASE_URL": url_of(file), "SEED_DATA": str(folder), "PORT": "0", **settings}
    environment = os.environ | {f"DATELINE_{name}": value for name, value in ours.items()}
    environment["PYTHONPATH"] = str(ROOT)
    command = [sys.executable, "-m", "app", "serve", *arguments]
    with ExitStack() as stack:
        log = stack.enter_context((logs / "log").open("w"))
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True, env=environment)
        stack.enter_context(process)
        stack.callback(process.terminate)
        assert process.stdout is not None
        told = next(line for line in process.stdout if "/docs" in line)
        port = int(re.findall(r":(\d+)/docs", told)[0])
        until(lambda: answers(port, request("/readyz"))[:1] == [200])
        yield process, port
