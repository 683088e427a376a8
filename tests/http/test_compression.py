"""gzip for who asks for it: the same body in fewer bytes, in one piece or chunk by chunk."""

import gzip
import zlib
from collections.abc import AsyncIterator, MutableMapping
from typing import Any

import anyio
import pytest
from fastapi.testclient import TestClient
from starlette.responses import StreamingResponse

from app.routers.compression import Compression
from tests.http.test_envelope import PATHS, PLAIN

GZIP = {"accept-encoding": "gzip"}
LARGE = ("/openapi.json", "/events", "/articles/accord-du-port/text", "/static/docs/swagger-ui-bundle.js")
PICTURE = "/static/docs/favicon-32x32.png"


def raw(client: TestClient, url: str, headers: dict[str, str]) -> tuple[dict[str, str], bytes]:
    """The headers, and the body as it is sent."""
    with client.stream("GET", url, headers=headers) as response:
        return dict(response.headers), b"".join(response.iter_raw())


@pytest.mark.parametrize("url", PATHS)
def test_unpacked_it_is_what_others_get(client: TestClient, url: str) -> None:
    (headers, packed), (plain_headers, plain) = raw(client, url, GZIP), raw(client, url, PLAIN)
    is_packed = headers.get("content-encoding") == "gzip"
    assert is_packed == (len(plain) >= 1_000)
    assert (gzip.decompress(packed) if is_packed else packed) == plain
    assert is_packed == (len(packed) < len(plain))
    ignored = ("content-encoding", "content-length")
    same = [{k: v for k, v in one.items() if k not in ignored} for one in (headers, plain_headers)]
    assert same[0] == same[1]
    assert headers["vary"] == "Accept-Encoding"


@pytest.mark.parametrize("url", LARGE)
def test_large_answers_are_packed(client: TestClient, url: str) -> None:
    assert raw(client, url, GZIP)[0]["content-encoding"] == "gzip"


@pytest.mark.parametrize("url", PATHS)
def test_head_equals_get_when_packed_too(client: TestClient, url: str) -> None:
    got, head = client.get(url, headers=GZIP), client.head(url, headers=GZIP)
    assert (head.content, list(head.headers.items())) == (b"", list(got.headers.items()))


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    {
        "gzip": "gzip",
        "br, gzip;q=0.5": "gzip",
        "gzip;q=0.001, *;q=0": "gzip",
        "": None,
        "identity": None,
        "br": None,
        "gzip;q=0": None,
        "br, gzip ; q=0.000 , identity": None,
    }.items(),
)
def test_only_who_asks_for_it_is_sent_it(client: TestClient, accepted: str, encoding: str | None) -> None:
    headers, _ = raw(client, "/events", {"accept-encoding": accepted})
    assert (headers.get("content-encoding"), headers["vary"]) == (encoding, "Accept-Encoding")


def test_the_tag_is_the_same_and_good_for_both(client: TestClient) -> None:
    packed, plain = client.get("/events", headers=GZIP), client.get("/events", headers=PLAIN)
    assert packed.headers["etag"] == plain.headers["etag"]
    again = client.get("/events", headers={**GZIP, "if-none-match": plain.headers["etag"]})
    assert (again.status_code, again.headers["vary"], "content-encoding" in again.headers) == (
        304,
        "Accept-Encoding",
        False,
    )


def test_a_picture_is_not_packed_again(client: TestClient) -> None:
    assert "content-encoding" not in raw(client, PICTURE, GZIP)[0]


def test_chunks_are_packed_and_sent_one_by_one() -> None:
    """Each can be unpacked before the next one is made."""
    unpacked: list[bytes] = []
    made: list[tuple[int, int]] = []
    decompressor = zlib.decompressobj(16 + zlib.MAX_WBITS)

    async def chunks() -> AsyncIterator[bytes]:
        for number in range(3):
            made.append((number, len(unpacked)))
            yield b"%d" % number * 10_000

    async def receive() -> dict[str, Any]:
        await anyio.sleep_forever()
        raise AssertionError

    async def send(message: MutableMapping[str, Any]) -> None:
        if body := message.get("body"):
            unpacked.append(decompressor.decompress(body))

    scope = {"type": "http", "asgi": {"spec_version": "2.4"}, "headers": [(b"accept-encoding", b"gzip")]}
    anyio.run(Compression(StreamingResponse(chunks())), scope, receive, send)
    assert made == [(0, 0), (1, 1), (2, 2)]
    assert unpacked == [b"0" * 10_000, b"1" * 10_000, b"2" * 10_000, b""]
    assert decompressor.eof
