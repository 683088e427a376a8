"""A stream that has begun goes on with its dataset, whatever takes the name meanwhile."""

import re
import shutil
from collections.abc import Callable, MutableMapping
from pathlib import Path
from typing import Any

import anyio
import pytest
from fastapi.testclient import TestClient

from app.answers import exports
from app.main import create_app
from app.queries.formats import FORMATS
from app.settings import Settings
from tests.curation.breaking import STRIKE, edit
from tests.databases import load, only_sqlite, open_dataset, url_of
from tests.http.downloads import held, listed, url

pytestmark = only_sqlite("a file is put in the place of another")

Between = Callable[[], object]
BEFORE, AFTER = "The dockers vote for a strike", "The dockers vote for work"


@pytest.fixture
def served(database: Path, tmp_path: Path) -> Path:
    """A copy of the dataset of the world, to be replaced."""
    return Path(shutil.copy2(database, tmp_path / "dateline.db"))


@pytest.fixture
def switch(served: Path, copied_world: Path) -> Between:
    """Put a dataset with another title, and with one event less, in the place of the one that is served."""

    def replace() -> None:
        edit(copied_world, STRIKE, f"title: {BEFORE}", f"title: {AFTER}")
        edit(copied_world, STRIKE, _meeting(copied_world), "")
        load(copied_world, served)

    return replace


def _meeting(world: Path) -> str:
    text = (world / STRIKE).read_text("utf-8")
    (found,) = re.findall(r"  events:\n    meeting:\n(?:      .*\n)+", text)
    return str(found)


def streamed(
    database: Path, path: str, after: dict[int, Between], into: list[bytes] | None = None
) -> tuple[dict[bytes, bytes], list[bytes]]:
    """The headers and the pieces that are sent, with something done after some of them, counted from 0.

    `into` has the pieces also where the stream ends in an error.
    """
    app = create_app(Settings(database_url=url_of(database)))
    headers: dict[bytes, bytes] = {}
    pieces = [] if into is None else into

    async def receive() -> dict[str, Any]:
        await anyio.sleep_forever()
        raise AssertionError

    async def send(message: MutableMapping[str, Any]) -> None:
        headers.update(message.get("headers", ()))
        if body := message.get("body"):
            pieces.append(body)
            after.get(len(pieces) - 1, lambda: None)()

    path, _, query = path.partition("?")
    scope = {"type": "http", "asgi": {"version": "3.0", "spec_version": "2.4"}, "http_version": "1.1"}
    asked = {"method": "GET", "path": path, "raw_path": path.encode(), "query_string": query.encode(), "headers": []}
    anyio.run(app, {**scope, **asked, "scheme": "http", "server": ("localhost", 8000), "root_path": ""}, receive, send)
    return headers, pieces


@pytest.mark.parametrize("name", FORMATS)
def test_a_stream_goes_on_with_its_dataset(
    client: TestClient, served: Path, switch: Between, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    whole = client.get(url("/events", name))
    monkeypatch.setattr(exports, "CHUNK", 1)
    headers, pieces = streamed(served, url("/events", name), {0: switch})
    assert (b"".join(pieces), len(pieces) > 3) == (whole.content, True)
    dataset = open_dataset(served)
    assert dataset is not None
    assert headers[b"dateline-dataset"].decode() == whole.headers["dateline-dataset"] != dataset.version


@pytest.mark.parametrize("name", FORMATS)
def test_the_next_one_is_of_the_new_dataset(served: Path, switch: Between, name: str) -> None:
    with TestClient(create_app(Settings(database_url=url_of(served)))) as client:
        before = client.get(url("/events", name))
        switch()
        after = client.get(url("/events", name), headers={"if-none-match": before.headers["etag"]})
        assert after.status_code == 200
        assert held(name, after.content) == listed(client, "/events", name=name)
    gone = set(held(name, before.content)) - set(held(name, after.content))
    assert gone == {"harbour-strike.meeting"}
    told = [re.sub(rb"\s", b"", title.encode()) for title in (BEFORE, AFTER)]
    assert [[title in re.sub(rb"\s", b"", one.content) for title in told] for one in (before, after)] == [
        [True, False],
        [False, True],
    ]


def test_a_stream_goes_on_when_its_file_is_gone(
    client: TestClient, served: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exports, "CHUNK", 5)
    _, pieces = streamed(served, url("/mentions", "ndjson"), {0: served.unlink, 2: served.touch})
    assert b"".join(pieces) == client.get(url("/mentions", "ndjson")).content
    assert len(pieces) == 8


def test_each_piece_is_sent_before_the_next_is_written(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a client holds after each piece is whole lines, five records more than before."""
    monkeypatch.setattr(exports, "CHUNK", 5)
    counts: list[int] = []
    write = exports.Exporter.next

    def counted(self: exports.Exporter, session: Any) -> bytes | None:
        counts.append(0)
        return write(self, session)

    monkeypatch.setattr(exports.Exporter, "next", counted)
    written: list[int] = []
    _, pieces = streamed(
        database, url("/mentions", "ndjson"), {n: lambda: written.append(len(counts)) for n in range(8)}
    )
    assert [piece.count(b"\n") for piece in pieces] == [*[5] * 7, 2]
    assert written == [1, 2, 3, 4, 5, 6, 7, 8]
