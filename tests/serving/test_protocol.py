"""What a client may send, and what it is answered in the place of the application."""

import json
import logging
import socket
import time
from contextlib import suppress
from pathlib import Path

import pytest

from app.serving import bounds, flow, protocol
from app.store.datasets import Dataset
from tests.serving.conftest import Serve, served, server_of
from tests.serving.talking import answers, connect, exchange, received, request
from tests.waiting import PATIENCE, until

HEALTH = request("/healthz")
# Closed so, a connection is reset.
RESET = b"\x01\x00\x00\x00\x00\x00\x00\x00"
# What the system tells of a connection that was reset.
CLOSED = 7
# What is sent and the statuses it is answered with.
SENT = {
    "one request": (HEALTH, [200]),
    "several at once": (HEALTH * 5 + request("/docs") + request("/search?q=dock") + HEALTH, [200] * 8),
    "many at once": (HEALTH * 2_000, [200] * 2_000),
    "HTTP/1.0 without a Host": (b"GET /healthz HTTP/1.0\r\n\r\n", [200]),
    "HTTP/1.1 without a Host": (request("/healthz", host=""), [400]),
    "two Hosts": (request("/healthz", "Host: localhost"), [400]),
    "two Hosts in HTTP/1.0": (b"GET /healthz HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n", [400]),
    "an empty Host": (request("/healthz", host="Host:\r\n"), [200]),
    "HTTP/2.0": (b"GET /healthz HTTP/2.0\r\nHost: x\r\n\r\n", [400]),
    "no HTTP": (b"\x16\x03\x01\x02\x00\x01\r\n\r\n", [400]),
    "an address that ends with the host": (request("http://localhost"), [400]),
    "one with a port that is none": (request("http://localhost:99999999/"), [400]),
    "one that is to be connected to": (request("localhost:80", method="CONNECT"), [400]),
    "such an address behind a request": (HEALTH + request("http://localhost"), [200, 400]),
    "a mistake behind a request": (HEALTH + b"\x00\r\n\r\n", [200, 400]),
    "an address that is too long": (request("/" + "a" * 100_000), [414]),
    "one that goes on": (b"GET /" + b"a" * 3_000_000, [414]),
    "a long one": (request("/" + "a" * 60_000), [404]),
    "a header that is too long": (request("/healthz", "A: " + "a" * 100_000), [431]),
    "one that goes on ": (b"GET /healthz HTTP/1.1\r\nHost: x\r\nA: " + b"a" * 3_000_000, [431]),
    "a name that is too long": (request("/healthz", "a" * 100_000 + ": a"), [431]),
    "a long header": (request("/healthz", "A: " + "a" * 60_000), [200]),
    "too many headers": (request("/healthz", *["A: b"] * 100), [431]),
    "many headers": (request("/healthz", *["A: b"] * 99), [200]),
    "many that go on": (b"GET /healthz HTTP/1.1\r\nHost: x\r\n" + b"a: b\r\n" * 100_000, [431]),
    "nothing but ends of lines": (b"\r\n" * 100_000, [431]),
    "a body": (request("/events", "Content-Length: 5", method="POST") + b"abcde" + HEALTH, [405, 200]),
    "a body in pieces": (
        request("/events", "Transfer-Encoding: chunked", method="POST") + b"5\r\nabcde\r\n0\r\n\r\n" + HEALTH,
        [405, 200],
    ),
    "a large body": (
        request("/events", "Content-Length: 1000000", method="POST") + b"a" * 1_000_000 + HEALTH,
        [405, 200],
    ),
    "two lengths": (request("/events", "Content-Length: 5", "Content-Length: 6", method="POST") + b"abcdef", [400]),
    "a length and pieces": (
        request("/events", "Content-Length: 5", "Transfer-Encoding: chunked", method="POST") + b"0\r\n\r\n",
        [400],
    ),
    "lines without a carriage return": (b"GET /healthz HTTP/1.1\nHost: x\n\n", [400]),
    "an upgrade": (request("/healthz", "Connection: Upgrade", "Upgrade: websocket") + HEALTH, [200, 200]),
    "an upgrade with a body": (
        request("/events", "Connection: Upgrade", "Upgrade: h2c", "Content-Length: 40", method="POST") + HEALTH,
        [405],
    ),
    "what comes after the last request": (request("/healthz", "Connection: close") + HEALTH, [200]),
}


@pytest.mark.parametrize(("sent", "statuses"), SENT.values(), ids=SENT)
def test_what_is_sent_at_once(port: int, sent: bytes, statuses: list[int]) -> None:
    assert answers(port, sent) == statuses


@pytest.mark.parametrize("sent", [b"a", b"abc", b"abcdefg"])
@pytest.mark.parametrize("name", ["several at once", "a body in pieces", "two Hosts", "an upgrade"])
def test_the_same_in_small_pieces(port: int, name: str, sent: bytes) -> None:
    data, statuses = SENT[name]
    with connect(port) as one:
        one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for start in range(0, len(data), len(sent)):
            one.sendall(data[start : start + len(sent)])
        one.shutdown(socket.SHUT_WR)
        assert received(one).count(b"HTTP/1.1 ") == len(statuses)


@pytest.mark.parametrize("name", ["two Hosts", "no HTTP", "an address that is too long", "too many headers"])
def test_what_the_server_answers_itself_is_as_all_answers_are(port: int, name: str) -> None:
    sent, (status,) = SENT[name]
    head, _, body = exchange(port, sent).partition(b"\r\n\r\n")
    headers = dict(line.split(": ", 1) for line in head.decode().splitlines()[1:])
    assert json.loads(body)["status"] == status
    assert headers["content-type"] == "application/problem+json"
    assert headers["content-length"] == str(len(body))
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "strict-origin-when-cross-origin"
    assert headers["access-control-allow-origin"] == "*"
    assert (headers["cache-control"], headers["connection"]) == ("no-store", "close")


@pytest.mark.parametrize("path", ["/healthz", "/docs", "/search?q=dock", "/graph", "/events?format=csv", "/articles"])
def test_who_has_closed_their_side_is_answered(port: int, path: str) -> None:
    whole = exchange(port, request(path, "Connection: close"))
    assert whole.startswith(b"HTTP/1.1 200 OK\r\n")
    assert len(exchange(port, request(path))) == len(whole) - len(b"connection: close\r\n")


def test_a_connection_without_a_request_and_a_request_without_an_end_are_closed(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(protocol, "IDLE", 1.0)
    monkeypatch.setattr(protocol, "ARRIVAL", 1.0)
    port = serve()
    with (
        connect(port) as idle,
        connect(port) as used,
        connect(port) as begun,
        connect(port) as body,
        connect(port) as behind,
    ):
        used.sendall(HEALTH)
        behind.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        behind.sendall(HEALTH[:-1])
        time.sleep(0.05)
        behind.sendall(HEALTH[-1:] + HEALTH[:-2])
        begun.sendall(HEALTH[:-2])
        body.sendall(request("/events", "Content-Length: 5", method="POST"))
        assert received(idle) == b""
        assert received(used).count(b"HTTP/1.1 200 OK") == 1
        assert received(begun).startswith(b"HTTP/1.1 408 Request Timeout\r\n")
        assert received(body).startswith(b"HTTP/1.1 405 ")
        assert received(behind).count(b"HTTP/1.1 408 Request Timeout\r\n") == 1


def test_one_that_is_reset_in_the_middle_of_a_request_harms_nobody(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(protocol, "ARRIVAL", 0.1)
    port = serve()
    for sent in (HEALTH[:-2], b"\x00\r\n\r\n", request("/" + "a" * 100_000)):
        with connect(port) as one:
            one.sendall(sent)
            one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
    time.sleep(1.5)
    assert answers(port, HEALTH) == [200]


def test_a_request_that_is_on_its_way_when_the_server_ends_is_answered(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(protocol, "LAST", PATIENCE)
    server = server_of(database)
    with served(server) as port, connect(port) as slow:
        slow.sendall(HEALTH + request("/graph")[:-2])
        assert slow.recv(1, socket.MSG_PEEK) == b"H"
        server.should_exit = True
        until(lambda: server.server_state.is_stopping)
        slow.sendall(b"\r\n")
        assert received(slow).count(b"HTTP/1.1 200 OK") == 2


def test_one_byte_now_and_then_does_not_keep_a_connection(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "ARRIVAL", 0.5)
    with connect(serve()) as one:
        one.sendall(b"GET / HTTP/1.1\r\n")
        one.settimeout(0.1)
        answer = b""
        while not answer:
            one.sendall(b"a: b\r\n")
            with suppress(TimeoutError):
                answer = one.recv(100)
        assert answer.startswith(b"HTTP/1.1 408 Request Timeout\r\n")


def test_the_idle_make_room_for_others(serve: Serve) -> None:
    port = serve(connections=20)
    opened = [connect(port) for _ in range(60)]
    opened[-1].sendall(HEALTH)
    assert opened[-1].recv(100).startswith(b"HTTP/1.1 200 OK")
    for one in opened:
        one.close()


def test_where_nobody_is_idle_there_is_no_room(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    async def never(*_: object, **_options: object) -> None:
        begun.append(True)
        while not is_over:
            await __import__("asyncio").sleep(0.01)

    begun: list[bool] = []
    is_over: list[bool] = []
    monkeypatch.setattr(Dataset, "read_at_leisure", never)
    port = serve(connections=3)
    opened = [connect(port) for _ in range(3)]
    for one in opened:
        one.sendall(request("/graph"))
    until(lambda: len(begun) == 3)
    told = exchange(port, HEALTH)
    assert told.startswith(b"HTTP/1.1 503 Service Unavailable\r\n")
    assert b"\r\nretry-after: 1\r\n" in told
    is_over.append(True)
    for one in opened:
        one.close()
    until(lambda: answers(port, HEALTH) == [200])


def test_who_does_not_read_is_let_go(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow, "UNREAD", 0.5)
    with socket.socket() as one:
        one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        one.settimeout(PATIENCE)
        one.connect(("127.0.0.1", serve()))
        one.sendall(request("/events?limit=200") * 1_000)
        until(lambda: is_closed(one))
        assert received(one).count(b"HTTP/1.1 200 OK") < 1_000


def is_closed(one: socket.socket) -> bool:
    return one.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 1)[0] == CLOSED


def test_what_many_do_not_read_is_bounded(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "MOST_UNREAD", 100_000)
    port = serve()
    opened = []
    for _ in range(3):
        one = socket.socket()
        one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        one.connect(("127.0.0.1", port))
        one.sendall(request("/events?limit=200") * 2_000)
        opened.append(one)
    until(lambda: any(map(is_closed, opened)))
    for one in opened:
        one.close()
    assert answers(port, HEALTH) == [200]


def test_nothing_is_logged_of_what_clients_do_wrong(
    port: int, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    with caplog.at_level(logging.WARNING):
        for sent, _ in SENT.values():
            if len(sent) < 10_000:
                exchange(port, sent)
    assert caplog.records == []
