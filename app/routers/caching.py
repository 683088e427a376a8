"""How long an answer stays good: the tag that it carries, and whether the one that a client holds is still right."""

import hashlib
import re

import fastapi
import pydantic
from starlette.types import Scope

from app.settings import Settings

Header = tuple[bytes, bytes]

# Sent with identity too: a cache must know that the same URL has another body for others.
VARY: Header = (b"vary", b"Accept-Encoding")
# What is not found may come with the next load, and caches may keep a 404 unasked.
NO_STORE: Header = (b"cache-control", b"no-store")
# A file's time and size, which may stay when its content changes; and what is sent with every answer.
_REPLACED = {b"etag", b"last-modified", b"vary"}
# A tag of a list, or nothing, to the next comma. Some send a space in a tag, which cannot be mistaken.
_ELEMENT = re.compile(rb'[ \t]*(?:(?:W/)?("[^"\x00-\x1f\x7f]*")[ \t]*)?(?:,|\Z)')
_OF_A_BODY = {b"accept-ranges", b"content-encoding", b"content-length", b"content-type"}


class Caching:
    """Tags are weak, because an answer has the same one whether it is compressed or not."""

    def __init__(self, settings: Settings, application: str) -> None:
        # The schema of the API is also the work of these two.
        parts = (application, fastapi.__version__, pydantic.VERSION, settings.in_answers)
        self._made_by = hashlib.sha256("\n".join(parts).encode()).hexdigest()
        self._cache_control: Header = (b"cache-control", settings.cache_control.encode())

    def tag(self, scope: Scope, version: str | None) -> bytes:
        """The tag of an answer to this request by this version of the data, if it is answered with 200."""
        query = scope["query_string"].decode("latin-1")
        # A query holds no space, so that it ends where the path begins.
        named = f"{version or 'none'} {self._made_by} {query} {scope['path']}"
        return b'W/"%s"' % hashlib.sha256(named.encode(errors="surrogatepass")).hexdigest()[:32].encode()

    def not_modified(self, tag: bytes) -> list[Header]:
        return [(b"etag", tag), self._cache_control, VARY]

    def headers(self, status: int, given: list[Header], tag: bytes) -> list[Header]:
        """The headers of an answer. One that has a Cache-Control of its own keeps it, and has no tag."""
        kept = [header for header in given if header[0] not in _REPLACED]
        if any(name == b"cache-control" for name, _ in kept):
            return [*kept, VARY]
        if status in (200, 206, 304):
            return [*kept, *self.not_modified(tag)]
        return [*kept, VARY, NO_STORE] if status >= 400 else [*kept, VARY]


def without_a_body(headers: list[Header]) -> list[Header]:
    return [header for header in headers if header[0] not in _OF_A_BODY]


def is_held(tag: bytes, if_none_match: list[bytes]) -> bool:
    """Whether a client that sends these holds the answer with this tag, compared weakly."""
    opaque = tag.removeprefix(b"W/")
    return any(opaque in _tags(value) for value in if_none_match)


def _tags(value: bytes) -> list[bytes]:
    """The tags of a list in their quotes (RFC 9110, 8.8.3); none where it is no list of tags."""
    found: list[bytes] = []
    at = 0
    while element := _ELEMENT.match(value, at):
        if element[1]:
            found.append(element[1])
        at = element.end()
        if at == len(value):
            return found
    return []
