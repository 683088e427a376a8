"""A service of one commit, started as its users start it, and what it answers over HTTP."""

import gzip
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from http.client import HTTPConnection, HTTPResponse, RemoteDisconnected
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from tests.behaviour.requests import Ask

# What differs from one load to the next, or from one commit to another, though the answer is the same.
_OWN_HEADERS = ("date", "etag", "dateline-dataset")
_LOADED_AT = re.compile(rb'"loaded_at":"[^"]*","age":\d+')


class Answer(NamedTuple):
    """As it was received, but for what no two services have in common; `next` is the page that follows."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    tag: str | None
    next: str | None


@contextmanager
def serving(tree: Path, seed_data: Path, url: str) -> Iterator[HTTPConnection]:
    """The service of a tree over a folder of files, with its dataset where the URL says, until the block ends."""
    ours = {
        "DATELINE_DATABASE_URL": url,
        "DATELINE_SEED_DATA": str(seed_data),
        "DATELINE_PORT": "0",
        "DATELINE_PUBLIC_URL": "https://example.org/dateline",
        "PYTHONPATH": str(tree),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    rest = {name: value for name, value in os.environ.items() if not name.startswith("DATELINE")}
    command = [sys.executable, "-m", "app", "serve"]
    with subprocess.Popen(command, cwd=tree, env={**rest, **ours}, stdout=subprocess.PIPE, text=True) as server:
        try:
            with closing(_connected(_port(server))) as connection:
                yield connection
        finally:
            server.terminate()


def record(connection: HTTPConnection, ask: Ask) -> list[Answer]:
    """The answer to a request, and to those that follow from it."""
    found = [_send(connection, ask.method, ask.url, dict(ask.headers))]
    if ask.again and (tag := found[0].tag):
        found.append(_send(connection, ask.method, ask.url, {**dict(ask.headers), "If-None-Match": tag}))
    while len(found) < ask.pages and (url := found[-1].next):
        found.append(_send(connection, ask.method, url, dict(ask.headers)))
    return found


def _port(server: "subprocess.Popen[str]") -> int:
    assert server.stdout is not None
    for line in server.stdout:
        if found := re.search(r"http://\S+", line):
            port = urlsplit(found[0]).port
            assert port is not None
            return port
    raise RuntimeError("the service did not start")


def _connected(port: int) -> HTTPConnection:
    """A connection to a server that has told its port and may not listen yet."""
    for _ in range(200):
        connection = HTTPConnection("127.0.0.1", port, timeout=60)
        with suppress(ConnectionRefusedError):
            connection.connect()
            return connection
        time.sleep(0.05)
    raise RuntimeError("the service does not listen")


def _asked(connection: HTTPConnection, method: str, url: str, headers: dict[str, str]) -> HTTPResponse:
    connection.putrequest(method, url, skip_accept_encoding=True)
    for name, value in headers.items():
        connection.putheader(name, value)
    connection.endheaders()
    return connection.getresponse()


def _send(connection: HTTPConnection, method: str, url: str, headers: dict[str, str]) -> Answer:
    try:
        response = _asked(connection, method, url, headers)
    except RemoteDisconnected:  # it was idle for longer than a service keeps a connection
        connection.close()
        response = _asked(connection, method, url, headers)
    body, given = response.read(), {name.lower(): value for name, value in response.getheaders()}
    if given.get("content-encoding") == "gzip":
        body = gzip.decompress(body)
        given.pop("content-length", None)
    dataset = given.get("dateline-dataset")
    if dataset:
        body = body.replace(dataset.encode(), b"<dataset>")
    body = _LOADED_AT.sub(b'"loaded_at":"<loaded_at>","age":"<age>"', body)
    if url.startswith("/readyz"):
        given.pop("content-length", None)
    shown = {name: f"<{name}>" if name in _OWN_HEADERS else value for name, value in given.items()}
    following = re.search(r'</dateline([^>]*)>; rel="next"', given.get("link", ""))
    return Answer(
        response.status,
        tuple(sorted(shown.items())),
        body,
        given.get("etag"),
        following[1] if following else None,
    )
