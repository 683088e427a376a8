"""The servers that are compared, each one process, started before the rounds and stopped after them."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
_UVICORN = ("-m", "uvicorn", "--http", "httptools", "--no-access-log", "--log-level", "warning", "--lifespan", "off")
_PATIENCE = 120.0


@dataclass(frozen=True)
class Server:
    """A server that listens on a port of this machine."""

    name: str
    port: int

    def get(self, query: str) -> bytes:
        """The body of one page of events."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=_PATIENCE)
        try:
            connection.request("GET", f"/events?{query}")
            answer = connection.getresponse()
            body = answer.read()
        finally:
            connection.close()
        if answer.status != 200:
            raise SystemExit(f"{self.name} answers {answer.status} to /events?{query}: {body[:300]!r}")
        return body

    def items(self, query: str) -> list[dict[str, Any]]:
        answer = json.loads(self.get(query))
        items: list[dict[str, Any]] = answer if isinstance(answer, list) else answer["items"]
        return items


@contextmanager
def uvicorn(name: str, app: str, environment: dict[str, str], path: str) -> Iterator[Server]:
    port = free_port()
    command = [sys.executable, *_UVICORN, "--port", str(port), app]
    with running(name, command, port, environment, path) as server:
        yield server


@contextmanager
def dateline(seed_data: Path, database: Path, path: str) -> Iterator[Server]:
    """Dateline as its users start it; the database is current already."""
    port = free_port()
    environment = {
        "DATELINE_SEED_DATA": str(seed_data),
        "DATELINE_DATABASE_URL": f"sqlite:///{database}",
        "DATELINE_PORT": str(port),
    }
    command = [str(Path(sys.executable).with_name("dateline")), "serve"]
    with running("Dateline", command, port, environment, path) as server:
        yield server


@contextmanager
def running(name: str, command: list[str], port: int, environment: dict[str, str], path: str) -> Iterator[Server]:
    """The server, once it answers the path with 200; it is stopped whatever happens."""
    process = subprocess.Popen(command, cwd=ROOT, env=os.environ | environment, stdout=subprocess.DEVNULL)
    try:
        _wait(name, process, port, path)
        yield Server(name, port)
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait(name: str, process: subprocess.Popen[bytes], port: int, path: str) -> None:
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise SystemExit(f"{name} ended with exit code {process.returncode} before it answered")
        connection = HTTPConnection("127.0.0.1", port, timeout=_PATIENCE)
        try:
            connection.request("GET", path)
            if connection.getresponse().status == 200:
                return
        except (ConnectionError, HTTPException):
            time.sleep(0.002)
        finally:
            connection.close()
    raise SystemExit(f"{name} did not answer {path} with 200 within {_PATIENCE:.0f} seconds")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
