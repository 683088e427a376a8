"""gzip for those who ask for it, chunk by chunk where an answer comes in chunks."""

import re

from starlette.middleware.gzip import DEFAULT_EXCLUDED_CONTENT_TYPES, GZipMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

# A body of this size fits into one packet with its headers, and would take one however small it were made.
_MINIMUM_SIZE = 1_000
# Half the time of level 9 or less, for answers that are hardly larger.
_LEVEL = 5
# Of plain text the digest is sent, which is of the bytes as they are sent (RFC 9530, 3).
_SENT_AS_IT_IS = (*DEFAULT_EXCLUDED_CONTENT_TYPES, "text/plain")
_REFUSED = re.compile(rb"gzip\s*;\s*q=0(\.0*)?\s*(,|$)", re.IGNORECASE)


class Compression(GZipMiddleware):
    def __init__(self, app: ASGIApp) -> None:
        super().__init__(app, _MINIMUM_SIZE, _LEVEL, exclude_content_types=_SENT_AS_IT_IS)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The library's own, but for requests that want none: they pass as they are, and `q=0` is respected."""
        wants = scope["type"] == "http" and any(
            name == b"accept-encoding" and b"gzip" in value and not _REFUSED.search(value)
            for name, value in scope["headers"]
        )
        await (super().__call__ if wants else self.app)(scope, receive, send)
