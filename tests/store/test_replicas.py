"""A primary and two replicas that stream from it, killed and held up under readers: no answer is wrong."""

import http.client
import json
import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.databases import only_postgresql
from tests.waiting import PATIENCE, until

PATHS = (
    "/events?limit=200",
    "/events/harbour-strike.strike",
    "/articles/harbour-strike/text",
    "/events?status=ongoing&limit=1",
    "/dataset",
)
TITLE = re.compile(r'"title":"The dockers of Elmar are on strike, (\d+)"')
VERSION = re.compile(r'"(?:dataset|version)":"(\w+)"')

pytestmark = only_postgresql("replicas")


@dataclass
class Readers:
    """What is answered meanwhile: by status how many, and what is wrong."""

    statuses: dict[int, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    titles: dict[str, str] = field(default_factory=dict)
    is_over: bool = False

    def read(self, port: int) -> None:
        n = 0
        while not self.is_over:
            status, version, body = get(port, PATHS[n % len(PATHS)])
            n += 1
            self.statuses[status] = self.statuses.get(status, 0) + 1
            if status == 200:
                titles = set(TITLE.findall(body))
                if not (set(VERSION.findall(body)) <= {version} and titles <= {self.titles[version]}):
                    self.wrong.append(body)

    @contextmanager
    def reading(self, port: int) -> Iterator[None]:
        threads = [threading.Thread(target=self.read, args=(port,)) for _ in range(3)]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self.is_over = True
            for thread in threads:
                thread.join()


def get(port: int, path: str) -> tuple[int, str, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.getheader("dateline-dataset") or "", answer.read().decode()
    finally:
        connection.close()


def ready(port: int) -> dict[str, Any]:
    return dict(json.loads(get(port, "/readyz")[2]))


def seed(url: str, folder: Path, number: int) -> str:
    """Load the world with another title for one event; the version."""
    file = folder / "articles" / "harbour-strike" / "article.yaml"
    title = f"title: The dockers of Elmar are on strike, {number}"
    file.write_text(re.sub(r"title: The dockers of Elmar are.*", title, file.read_text()))
    variables = {"DATELINE_DATABASE_URL": url, "DATELINE_SEED_DATA": str(folder)}
    done = subprocess.run(
        [sys.executable, "-m", "app", "seed"], env=os.environ | variables, check=True, capture_output=True, text=True
    )
    return done.stdout.splitlines()[-1].split()[1]


@contextmanager
def serving(folder: Path, url: str, read_url: str) -> Iterator[int]:
    variables = {"DATABASE_URL": url, "READ_URL": read_url, "SEED_DATA": str(folder), "PORT": "0"}
    environment = os.environ | {f"DATELINE_{name}": value for name, value in variables.items()}
    command = [sys.executable, "-m", "app", "serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        try:
            told = next(line for line in process.stdout if "/docs" in line)
            port = int(re.findall(r":(\d+)/docs", told)[0])
            until(lambda: is_open(port))
            yield port
        finally:
            process.terminate()


def is_open(port: int) -> bool:
    try:
        return get(port, "/healthz")[0] == 200
    except OSError:
        return False


def test_reading_goes_on_whatever_dies(world: Path, tmp_path: Path) -> None:
    from tests.postgresql import Server

    folder = Path(shutil.copytree(world, tmp_path / "world"))
    primary = Server()
    servers = [primary]
    try:
        primary.start()
        primary.create("news")
        url, readers = primary.url("news"), Readers()
        first = seed(url, folder, 0)
        readers.titles[first] = "0"
        for port in (5433, 5434):
            replica = Server(primary, port)
            servers.append(replica)
            replica.start()
        primary.await_replicas(2)
        one, two = servers[1:]
        read_url = f"{primary.url('news').partition('@')[0]}@/news?host={one.folder},{two.folder}&port=5433,5434"
        with serving(folder, url, read_url) as port, readers.reading(port):
            assert ready(port)["lag"] == 0
            # What is loaded into the primary is followed.
            for number in (1, 2):
                folder_version = _loaded(readers, url, folder, number)
                until(lambda version=folder_version: ready(port)["dataset"] == version)  # type: ignore[misc]
            # A replica that is held up is told of, and answers with what it has.
            one.execute("SELECT pg_wal_replay_pause()")
            before, third = ready(port)["dataset"], _loaded(readers, url, folder, 3)
            until(lambda: ready(port)["lag"] > 1)
            assert ready(port)["dataset"] == before
            one.execute("SELECT pg_wal_replay_resume()")
            until(lambda: ready(port)["dataset"] == third and ready(port)["lag"] == 0)
            # A replica that dies is replaced by the other one.
            one.stop("immediate")
            until(lambda: get(port, PATHS[0])[0] == 200)
            fourth = _loaded(readers, url, folder, 4)
            until(lambda: ready(port)["dataset"] == fourth)
            # Where the primary dies, what it loaded is read on.
            primary.stop("immediate")
            until(lambda: get(port, PATHS[0])[0] == 200)
            until(lambda: ready(port)["lag"] > 1)
            asked = dict(readers.statuses)
            time.sleep(1)
        assert readers.wrong == []
        assert set(readers.statuses) <= {200, 503}
        assert readers.statuses[200] > asked[200]
        assert readers.statuses.get(503, 0) <= readers.statuses[200] / 100
        # A service that starts while there is no primary serves what the replica has.
        with serving(folder, url, read_url) as port:
            assert get(port, "/dataset")[:2] == (200, fourth)
    finally:
        for server in reversed(servers):
            server.remove()


def _loaded(readers: Readers, url: str, folder: Path, number: int) -> str:
    """The version; its title has to be known before the first reader sees it."""
    version = _version(folder, number)
    readers.titles[version] = str(number)
    assert seed(url, folder, number) == version
    return version


def _version(folder: Path, number: int) -> str:
    from app.loading.version import version_of

    file = folder / "articles" / "harbour-strike" / "article.yaml"
    title = f"title: The dockers of Elmar are on strike, {number}"
    file.write_text(re.sub(r"title: The dockers of Elmar are.*", title, file.read_text()))
    return version_of(folder).id
