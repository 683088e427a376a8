"""Speaking to a server by the byte."""

import re
import socket

from tests.waiting import PATIENCE

_HOST = "127.0.0.1"
_STATUS = re.compile(rb"HTTP/1\.1 (\d{3}) ")


def request(path: str, *headers: str, method: str = "GET", host: str = "Host: localhost\r\n") -> bytes:
    lines = "".join(f"{header}\r\n" for header in headers)
    return f"{method} {path} HTTP/1.1\r\n{host}{lines}\r\n".encode()


def connect(port: int) -> socket.socket:
    return socket.create_connection((_HOST, port), timeout=PATIENCE)


def received(one: socket.socket) -> bytes:
    """All that comes until the server closes its side."""
    pieces = []
    try:
        while piece := one.recv(65_536):
            pieces.append(piece)
    except ConnectionResetError:
        pass
    return b"".join(pieces)


def exchange(port: int, sent: bytes) -> bytes:
    """What is answered to a client that sends this and closes its side."""
    try:
        with connect(port) as one:
            one.sendall(sent)
            one.shutdown(socket.SHUT_WR)
            return received(one)
    except OSError:
        return b""


def answers(port: int, sent: bytes) -> list[int]:
    """The statuses of what is answered."""
    return [int(status) for status in _STATUS.findall(exchange(port, sent))]
