"""What the server answers in the place of the application: the same problem details, with what all answers carry."""

import json
from http import HTTPStatus

from app.errors import MEDIA_TYPE, Problem
from app.routers.envelope import ALWAYS
from app.serving.bounds import END_OF_HEAD

Headers = list[tuple[bytes, bytes]]


def refusal(problem: Problem, dated: Headers) -> bytes:
    """The whole answer, after which the connection is closed; `dated` are the server's own headers."""
    body = json.dumps(problem.document()).encode()
    headers: Headers = [
        *dated,
        *ALWAYS,
        (b"content-type", MEDIA_TYPE.encode()),
        (b"content-length", b"%d" % len(body)),
        (b"cache-control", b"no-store"),
        (b"connection", b"close"),
    ]
    if problem.retry_after:
        headers.append((b"retry-after", b"%d" % problem.retry_after))
    lines = [b"HTTP/1.1 %d %s" % (problem.status, HTTPStatus(problem.status).phrase.encode())]
    lines += [b"%s: %s" % header for header in headers]
    return b"\r\n".join(lines) + END_OF_HEAD + body
