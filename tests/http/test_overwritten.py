"""Whoever writes to the very file that is served ends no server, and nobody is answered with what was written."""

import os
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError

import pytest
from fastapi.testclient import TestClient

from app.answers import exports
from tests.databases import only_sqlite, url_of
from tests.http.downloads import url
from tests.http.test_streams_and_switches import streamed
from tests.http.test_switching import serving
from tests.loading.datasets import flip

pytestmark = only_sqlite("whoever can write to a file can damage it")

PATHS = ("/events?limit=200", "/quotes/harbour-strike.almas-accuses", "/articles/harbour-strike/text", "/search?q=quay")
Damage = Callable[[Path], object]
Get = Callable[[str], tuple[int, bytes]]


def emptied(file: Path) -> None:
    os.truncate(file, 0)


def cut(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def garbled(file: Path) -> None:
    with file.open("r+b") as opened:
        opened.seek(200)
        opened.write(os.urandom(file.stat().st_size - 200))


def flipped(file: Path) -> None:
    flip(file, *range(20_000, file.stat().st_size, 9_999))


DAMAGES = (emptied, cut, garbled, flipped)


@pytest.fixture
def served(database: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(database, tmp_path / "dateline.db"))


@contextmanager
def asking(database: Path) -> Iterator[Get]:
    """What a server process answers, which has to be alive until the end."""
    with serving(database, database.with_name("no files")) as port:

        def get(path: str) -> tuple[int, bytes]:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=30) as answer:
                    return answer.status, answer.read()
            except HTTPError as error:
                return error.code, error.read()

        yield get
        assert get("/healthz")[0] == 200


def test_a_server_lives_through_any_damage_and_serves_again_what_is_whole(
    served: Path, database: Path, crossing_database: Path
) -> None:
    with asking(served) as get:
        right = {path: get(path) for path in PATHS}
        assert {status for status, _ in right.values()} == {200}
        for damage in DAMAGES:
            damage(served)
            assert {get(path)[0] for path in (*PATHS, "/readyz")} == {503}
            shutil.copyfile(database, served)
            assert {path: get(path) for path in PATHS} == right
        shutil.copyfile(crossing_database, served)
        assert get("/articles/harbour-strike")[0] == 404
        os.truncate(served, 0)
        done = subprocess.run(
            [sys.executable, "-m", "app", "seed"],
            env={
                **os.environ,
                "DATELINE_DATABASE_URL": url_of(served),
                "DATELINE_SEED_DATA": "tests/world",
            },
            check=True,
            capture_output=True,
        )
        assert done.stderr == b""
        assert {path: get(path)[0] for path in PATHS} == dict.fromkeys(PATHS, 200)


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_stream_that_is_under_way_ends_and_all_of_it_is_right(
    client: TestClient,
    served: Path,
    damage: Damage,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    whole = client.get(url("/events", "ndjson")).content
    monkeypatch.setattr(exports, "CHUNK", 2)
    pieces: list[bytes] = []
    streamed(served, url("/events", "ndjson"), {1: lambda: damage(served)}, pieces)
    assert len(pieces) == 2
    (told,) = [one for one in caplog.records if one.name == "app.routers.envelope"]
    assert told.message == "GET /events was cut off: The dataset was damaged while it was read: ask again"
    assert told.exc_info is None
    assert whole.startswith(b"".join(pieces))


def test_a_stream_goes_on_where_the_file_holds_what_it_held(
    client: TestClient, served: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = client.get(url("/events", "ndjson")).content
    monkeypatch.setattr(exports, "CHUNK", 2)
    _, pieces = streamed(served, url("/events", "ndjson"), {1: served.touch})
    assert b"".join(pieces) == whole
