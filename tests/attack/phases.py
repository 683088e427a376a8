"""What attackers do: each phase opens connections, misbehaves for a while, and goes."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress

SECONDS = 6.0
_HOST = "127.0.0.1"


def request(path: str) -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()


@contextmanager
def connections(port: int, count: int, first: bytes = b"", *, window: int = 0) -> Iterator[list[socket.socket]]:
    """Connections that have sent this much; with a window, those that can hardly be written to."""
    with ExitStack() as stack:
        opened = []
        for _ in range(count):
            one = stack.enter_context(socket.socket())
            if window:
                one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, window)
            one.settimeout(SECONDS)
            try:
                one.connect((_HOST, port))
                one.sendall(first)
            except OSError:
                continue
            opened.append(one)
        yield opened


def _send(one: socket.socket, data: bytes) -> bool:
    try:
        one.sendall(data)
    except OSError:
        return False
    return True


def nothing(_port: int) -> None:
    time.sleep(SECONDS)


def idle(port: int) -> None:
    with connections(port, 700):
        time.sleep(SECONDS)


def slow_headers(port: int) -> None:
    with connections(port, 200, b"GET / HTTP/1.1\r\nHost: x\r\n") as opened:
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            for one in opened:
                _send(one, b"a: b\r\n")
            time.sleep(0.5)


def half_closed(port: int) -> None:
    with connections(port, 200, request("/search?q=a")) as opened:
        for one in opened:
            one.shutdown(socket.SHUT_WR)
        time.sleep(SECONDS)


def endless_header(port: int) -> None:
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        with connections(port, 1, b"GET / HTTP/1.1\r\nHost: x\r\nA: ") as opened:
            while time.monotonic() < end and opened and _send(opened[0], b"a" * 65_536):
                pass


def endless_address(port: int) -> None:
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        with connections(port, 1, b"GET /") as opened:
            while time.monotonic() < end and opened and _send(opened[0], b"a" * 65_536):
                pass


def small_headers(port: int) -> None:
    """60 MB of them, by 20 connections that are never done."""
    for _ in range(20):
        with connections(port, 1, b"GET / HTTP/1.1\r\nHost: x\r\n") as opened:
            for _ in range(50):
                if not opened or not _send(opened[0], b"a: b\r\n" * 10_000):
                    break
        time.sleep(SECONDS / 20)


def pipelined(port: int) -> None:
    """10 MB of requests, whose answers nobody reads."""
    with connections(port, 1) as (one,):
        one.settimeout(SECONDS)
        _send(one, request("/events") * 250_000)


def many_pipelined(port: int) -> None:
    with connections(port, 20, request("/events?limit=200") * 100, window=4096):
        time.sleep(SECONDS)


def abandoned_graphs(port: int) -> None:
    with connections(port, 300, request("/graph")):
        pass
    time.sleep(SECONDS)


def reset_graphs(port: int) -> None:
    linger = b"\x01\x00\x00\x00\x00\x00\x00\x00"
    with connections(port, 300, request("/graph")) as opened:
        for one in opened:
            one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    time.sleep(SECONDS)


def waited_for(path: str, count: int) -> Callable[[int], None]:
    def attack(port: int) -> None:
        with connections(port, count, request(path)):
            time.sleep(SECONDS)

    return attack


def slow_readers(port: int) -> None:
    with connections(port, 50, request("/events?format=csv"), window=4096) as opened:
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            for one in opened:
                with suppress(OSError):
                    one.recv(4096)
            time.sleep(0.05)


def together(*attacks: Callable[[int], None]) -> Callable[[int], None]:
    def attack(port: int) -> None:
        threads = [threading.Thread(target=one, args=(port,)) for one in attacks]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    return attack


PHASES: dict[str, Callable[[int], None]] = {
    "nothing": nothing,
    "700 idle connections": idle,
    "200 that send headers slowly": slow_headers,
    "200 that have closed their side": half_closed,
    "an endless header": endless_header,
    "an endless address": endless_address,
    "60 MB of small headers": small_headers,
    "10 MB of pipelined requests, unread": pipelined,
    "20 that pipeline 100 large pages, unread": many_pipelined,
    "300 graphs, abandoned at once": abandoned_graphs,
    "300 graphs, reset at once": reset_graphs,
    "200 graphs, waited for": waited_for("/graph", 200),
    "200 searches with facets, waited for": waited_for("/events?q=a&facet=actor&facet=type&facet=date.month", 200),
    "50 slow readers of CSV": slow_readers,
    "several at once": together(slow_headers, endless_header, waited_for("/graph", 100), slow_readers),
}
