"""A server takes up new datasets while it answers: no request fails, no answer is made of two versions."""

import asyncio
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from tests.databases import IS_POSTGRESQL, load, open_dataset, url_of
from tests.exhaustive import exhaustive

DATASETS = exhaustive(20, 3)
REQUESTS = exhaustive(10_000, 500)
READERS = 8
# No reader has an older answer to come after so many.
SOME = 10 * READERS
MINUTES = 5
# Each of them tells the title of the strike, or the version in its body, or both.
PATHS = (
    "/events?limit=200",
    "/events/harbour-strike.strike",
    "/articles/harbour-strike/text",
    "/events?status=ongoing&limit=1",
    "/search?q=dockers",
    "/dataset",
)
TITLE = re.compile(rb'"title":"(The dockers of Elmar are on strike, \d+)"')
VERSION = re.compile(rb'"(?:dataset|version)":"(\w+)"')


@dataclass(frozen=True)
class Answer:
    """The status, the version named by the header, those named by the body, and the titles in it."""

    status: int
    version: str
    in_body: frozenset[str]
    titles: frozenset[str]


@dataclass
class Reading:
    """What the readers were answered, each in its own order, and whether they are to go on."""

    answers: list[list[Answer]] = field(default_factory=lambda: [[] for _ in range(READERS)])
    is_over: bool = False

    @property
    def count(self) -> int:
        return sum(map(len, self.answers))


@contextmanager
def serving(database: Path, folder: Path) -> Iterator[int]:
    """The port of a server process over this database."""
    variables = {"DATELINE_DATABASE_URL": url_of(database), "DATELINE_SEED_DATA": str(folder)}
    environment = {**os.environ, **variables, "DATELINE_PORT": "0"}
    command = [sys.executable, "-m", "app", "serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        try:
            told = next(line for line in process.stdout if "/docs" in line)
            yield int(re.findall(r":(\d+)/docs", told)[0])
        finally:
            process.terminate()


async def read(port: int, reader: int, reading: Reading) -> None:
    """Ask for one path after another over one connection."""
    incoming, outgoing = await asyncio.open_connection("127.0.0.1", port)
    while not reading.is_over:
        path = PATHS[len(reading.answers[reader]) % len(PATHS)]
        outgoing.write(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        head = (await incoming.readuntil(b"\r\n\r\n")).decode().lower()
        headers = dict(line.split(": ", 1) for line in head.splitlines()[1:-1])
        body = await incoming.readexactly(int(headers["content-length"]))
        told = [frozenset(found.decode() for found in wanted.findall(body)) for wanted in (VERSION, TITLE)]
        reading.answers[reader].append(Answer(int(head.split()[1]), headers["dateline-dataset"], *told))
    outgoing.close()
    await outgoing.wait_closed()


async def replace_datasets(folder: Path, database: Path, reading: Reading) -> list[str]:
    """The versions, first to last; each is served for a while before the next one comes."""
    versions = []
    for number in range(DATASETS + 1):
        versions.append(await asyncio.to_thread(load_version, folder, database, number))
        if IS_POSTGRESQL:
            await asyncio.sleep(0.5)  # a server is looked at a few times a second
        await until(reading, max(reading.count + SOME, (number + 1) * REQUESTS // (DATASETS + 1)))
    reading.is_over = True
    return versions


async def until(reading: Reading, count: int) -> None:
    while reading.count < count:  # noqa: ASYNC110 (readers have better to do than to tell of every answer)
        await asyncio.sleep(0.005)


def title(number: int) -> str:
    return f"The dockers of Elmar are on strike, {number}"


def load_version(folder: Path, database: Path, number: int) -> str:
    """Load the world with another title for one event."""
    file = folder / "articles" / "harbour-strike" / "article.yaml"
    file.write_text(re.sub(r"title: The dockers of Elmar are.*", f"title: {title(number)}", file.read_text()))
    loaded = load(folder, database)
    current = open_dataset(database)
    assert current is not None
    assert loaded is None or loaded.version == current.version
    return current.version


def test_datasets_are_taken_up_under_many_requests(copied_world: Path, tmp_path: Path) -> None:
    database = tmp_path / "dateline.db"
    first = load_version(copied_world, database, 0)
    reading = Reading()

    async def run(port: int) -> list[str]:
        # A reader that fails ends the others and the wait for their answers.
        async with asyncio.timeout(60 * MINUTES), asyncio.TaskGroup() as readers:
            for n in range(READERS):
                readers.create_task(read(port, n, reading))
            return await replace_datasets(copied_world, database, reading)

    with serving(database, copied_world) as port:
        versions = asyncio.run(run(port))
    assert (len(set(versions)), versions[0]) == (DATASETS + 1, first)
    titles = {version: title(number) for number, version in enumerate(versions)}
    answers = list(chain.from_iterable(reading.answers))
    assert len(answers) >= REQUESTS
    assert {answer.status for answer in answers} == {200}
    assert {answer.version for answer in answers} == set(versions)
    for answer in answers:
        assert answer.in_body <= {answer.version}
        assert answer.titles <= {titles[answer.version]}
        assert answer.in_body or answer.titles
    for one in reading.answers:
        seen = [versions.index(answer.version) for answer in one]
        assert seen == sorted(seen)
