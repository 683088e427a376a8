"""The process that serves: how it ends, what it logs, and how it keeps and renews its workers."""

import json
import os
import shutil
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from http.client import HTTPConnection
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.curation.breaking import NOTICE, edit
from tests.databases import IS_POSTGRESQL, load, only_sqlite
from tests.serving.conftest import Start, started
from tests.serving.talking import answers, connect, exchange, received, request
from tests.waiting import PATIENCE, until


def test_what_is_being_answered_is_answered_and_then_it_ends(start: Start) -> None:
    process, port = start()
    with connect(port) as slow, connect(port) as idle:
        slow.sendall(request("/events?format=csv"))
        assert slow.recv(1, socket.MSG_PEEK) == b"H"
        process.send_signal(signal.SIGTERM)
        assert received(slow).endswith(b"\r\n0\r\n\r\n")
        assert received(idle) == b""
    assert process.wait(PATIENCE) == -signal.SIGTERM


def test_one_that_does_not_read_keeps_nobody(start: Start, tmp_path: Path) -> None:
    process, port = start(GRACE="1")
    with socket.socket() as one:
        one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        one.connect(("127.0.0.1", port))
        one.sendall(request("/events?limit=200") * 1_000)
        time.sleep(1)
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == -signal.SIGTERM
    assert (tmp_path / "log").read_text() == ""


def test_a_log_in_json_has_an_id_for_each_request(start: Start, tmp_path: Path) -> None:
    _, port = start(LOG_FORMAT="json", ACCESS_LOG="true")
    told = exchange(port, request("/events?limit=1", "X-Request-Id: mine-1"))
    assert b"\r\nx-request-id: mine-1\r\n" in told
    made = exchange(port, request("/nothing", 'X-Request-Id: "not sane"'))
    assert b"\r\nx-request-id: " in made
    assert b"not sane" not in made
    until(lambda: (tmp_path / "log").read_text().count('"path"') >= 3)
    lines = [json.loads(line) for line in (tmp_path / "log").read_text().splitlines()]
    (one,) = [line for line in lines if line.get("request_id") == "mine-1"]
    assert (one["method"], one["path"], one["query"], one["status"]) == ("GET", "/events", "limit=1", 200)
    assert one["level"] == "info"
    assert [line["status"] for line in lines if line.get("path") == "/nothing"] == [404]


@only_sqlite("the file is looked for among what is open")
def test_a_dataset_that_is_no_longer_served_is_freed(
    start: Start, database: Path, copied_world: Path, tmp_path: Path
) -> None:
    file = Path(shutil.copy(database, tmp_path / "served.db"))
    process, port = start(file=file)
    first = file.stat().st_ino
    edit(copied_world, NOTICE, "reopens North Quay", "opens North Quay again")
    load(copied_world, file)
    until(lambda: is_let_go(first, port, {process.pid}))


def is_let_go(inode: int, port: int, servers: set[int]) -> bool:
    answers(port, request("/readyz"))
    return not any(inode in held(pid) for pid in servers)


def held(pid: int) -> set[int]:
    """The files that a process has open."""
    found = set()
    for one in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(OSError):  # A socket may have been closed since.
            found.add(one.stat().st_ino)
    return found


def children(pid: int) -> set[int]:
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return {int(one) for one in found}


class Reader:
    """Asks again and again, over connections that live for some requests, and keeps what was answered."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._is_over = False
        self.statuses: list[object] = []
        self.datasets: list[str | None] = []
        self._thread = threading.Thread(target=self._ask)

    def __enter__(self) -> "Reader":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over = True
        self._thread.join()

    def _ask(self) -> None:
        connection = HTTPConnection("127.0.0.1", self._port, timeout=PATIENCE)
        while not self._is_over:
            try:
                connection.request("GET", "/events?limit=1")
                answer = connection.getresponse()
                answer.read()
                self.statuses.append(answer.status)
                self.datasets.append(answer.headers["dateline-dataset"])
                time.sleep(0.01)
            except OSError as error:
                self.statuses.append(error)
                connection.close()
        connection.close()


class Pair(NamedTuple):
    """A server of two workers: its process, its ports, and the file that it serves."""

    process: "subprocess.Popen[str]"
    port: int
    metrics: int
    file: Path

    def workers(self) -> set[int]:
        """Both of them, once there are two."""
        until(lambda: len(children(self.process.pid)) == 2)
        return children(self.process.pid)


@pytest.fixture(scope="module")
def pair(database: Path, world: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    """One pair for all that can happen to it while it serves; at the end it is told to end, and does."""
    folder = tmp_path_factory.mktemp("pair")
    file = folder / "served.db" if not IS_POSTGRESQL else database
    if not IS_POSTGRESQL:
        shutil.copy(database, file)
    with socket.create_server(("127.0.0.1", 0)) as probe:
        metrics = probe.getsockname()[1]
    with started(folder, "--workers", "2", folder=world, file=file, METRICS_PORT=str(metrics)) as (process, port):
        pair = Pair(process, port, metrics, file)
        yield pair
        last = pair.workers()
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == -signal.SIGTERM
        assert not any(Path(f"/proc/{pid}").exists() for pid in last)


def test_metrics_are_served_on_a_port_of_their_own(pair: Pair) -> None:
    for _ in range(5):
        assert answers(pair.port, request("/events/nothing")) == [404]
    told = exchange(pair.metrics, request("/metrics", "Connection: close")).decode()
    assert 'dateline_requests_total{path="/events",status="404"} 5.0' in told


@only_sqlite("it is seen at once, and the file is looked for among what is open")
def test_all_workers_take_up_a_load_and_let_go_what_was_served(pair: Pair, copied_world: Path) -> None:
    workers, first = pair.workers(), pair.file.stat().st_ino
    with Reader(pair.port) as one, Reader(pair.port) as other:
        edit(copied_world, NOTICE, "reopens North Quay", "opens North Quay again")
        load(copied_world, pair.file)
        until(lambda: is_let_go(first, pair.port, workers))
        counts = len(one.datasets), len(other.datasets)
        until(lambda: min(len(one.datasets) - counts[0], len(other.datasets) - counts[1]) > 20)
    assert {*one.statuses, *other.statuses} == {200}
    assert len(set(one.datasets + other.datasets)) == 2
    assert len({*one.datasets[counts[0] + 1 :], *other.datasets[counts[1] + 1 :]}) == 1


def test_a_worker_that_dies_is_replaced(pair: Pair) -> None:
    before = pair.workers()
    os.kill(min(before), signal.SIGKILL)
    until(lambda: len(children(pair.process.pid)) == 2 and min(before) not in children(pair.process.pid))
    assert answers(pair.port, request("/healthz")) == [200]


def test_workers_are_renewed_one_by_one_without_a_failed_request(pair: Pair) -> None:
    before = pair.workers()
    with Reader(pair.port) as one, Reader(pair.port) as other:
        pair.process.send_signal(signal.SIGHUP)
        until(lambda: len(children(pair.process.pid)) == 2 and not before & children(pair.process.pid))
    assert {*one.statuses, *other.statuses} == {200}


def test_workers_do_not_outlive_the_process_that_has_them(start: Start) -> None:
    process, _ = start("--workers", "2")
    until(lambda: len(children(process.pid)) == 2)
    workers = children(process.pid)
    process.kill()
    until(lambda: not any(is_running(pid) for pid in workers))


def is_running(pid: int) -> bool:
    try:
        return ") Z " not in Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
