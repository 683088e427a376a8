"""A stream that fails is never taken for a whole file, and one that nobody reads any more is not written on."""

import gzip
import json
import zlib
from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from app.answers import exports
from app.answers.exports import Exporter
from app.main import create_app
from app.settings import Settings
from app.store.session import Session
from app.store.waiting_room import THREADS
from tests.databases import url_of
from tests.http.downloads import url

Message = MutableMapping[str, Any]
MENTIONS = 37


@pytest.fixture
def app(database: Path, monkeypatch: pytest.MonkeyPatch) -> FastAPI:
    """A service that writes one record at a time."""
    monkeypatch.setattr(exports, "CHUNK", 1)
    return create_app(Settings(database_url=url_of(database)))


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The dataset version of every chunk that was read."""
    found: list[str] = []
    next_chunk = Exporter.next

    def counted(self: Exporter, session: Session) -> bytes | None:
        found.append(session.version)
        return next_chunk(self, session)

    monkeypatch.setattr(Exporter, "next", counted)
    return found


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """The chunk with this number, counted from 1, fails."""
    count = 0
    next_chunk = Exporter.next

    def fail(self: Exporter, session: Session) -> bytes | None:
        nonlocal count
        count += 1
        if count == request.param:
            raise RuntimeError
        return next_chunk(self, session)

    monkeypatch.setattr(Exporter, "next", fail)


async def ask(app: FastAPI, accepted: bytes, sent: list[Message], *, pieces: int | None = None) -> None:
    """Ask for all mentions; go away after so many pieces if a number is told."""
    gone = anyio.Event()

    async def receive() -> Message:
        await gone.wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        sent.append(message)
        if pieces is not None and len(sent) > pieces:
            gone.set()
        await anyio.lowlevel.checkpoint()

    path, _, query = url("/mentions", "ndjson").partition("?")
    scope = {"type": "http", "asgi": {"version": "3.0", "spec_version": "2.3"}, "http_version": "1.1", "root_path": ""}
    asked = {"method": "GET", "path": path, "query_string": query.encode(), "headers": [(b"accept-encoding", accepted)]}
    await app({**scope, **asked, "scheme": "http", "server": ("localhost", 8000)}, receive, send)


@pytest.mark.parametrize("failing", [2, 3, MENTIONS], indirect=True)
@pytest.mark.parametrize("accepted", [b"identity", b"gzip"])
@pytest.mark.usefixtures("failing")
def test_a_stream_that_fails_is_cut_off_and_not_ended(app: FastAPI, accepted: bytes) -> None:
    sent: list[Message] = []
    with pytest.raises(RuntimeError):
        anyio.run(ask, app, accepted, sent)
    start, *pieces = sent
    assert start["status"] == 200
    assert {piece["more_body"] for piece in pieces} == {True}
    body = b"".join(piece["body"] for piece in pieces)
    if accepted == b"gzip":
        with pytest.raises(EOFError):
            gzip.decompress(body)
        body = zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(body)
    assert 0 < len([json.loads(line) for line in body.splitlines()]) < MENTIONS


@pytest.mark.parametrize("failing", [1], indirect=True)
@pytest.mark.usefixtures("failing")
def test_one_that_fails_before_it_begins_is_told_as_a_problem(app: FastAPI) -> None:
    response = TestClient(app, raise_server_exceptions=False).get(url("/mentions", "ndjson"))
    assert (response.status_code, response.headers["content-type"]) == (500, "application/problem+json")
    assert response.headers["cache-control"] == "no-store"
    assert not {"content-disposition", "etag"} & set(response.headers)


@pytest.mark.parametrize("accepted", [b"identity", b"gzip"])
def test_nothing_is_read_for_who_has_gone(app: FastAPI, read: list[str], accepted: bytes) -> None:
    anyio.run(lambda: ask(app, accepted, [], pieces=3))
    assert 3 <= len(read) < 10


def test_those_who_go_leave_the_service_as_it_was(app: FastAPI, read: list[str]) -> None:
    """Many more go away at once than there are threads that read; then one stays to the end."""

    async def come_and_go() -> list[Message]:
        async with anyio.create_task_group() as visitors:
            for n in range(5 * THREADS):
                visitors.start_soon(lambda n: ask(app, b"identity", [], pieces=1 + n % 4), n)
        sent: list[Message] = []
        await ask(app, b"identity", sent)
        return sent

    _, *pieces = anyio.run(come_and_go)
    assert b"".join(piece["body"] for piece in pieces).count(b"\n") == MENTIONS
    assert pieces[-1]["more_body"] is False
    assert len(set(read)) == 1
