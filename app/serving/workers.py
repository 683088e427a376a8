"""Several processes that serve one address: kept in number, and renewed one by one without a pause."""

import logging
import select
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass

from app.serving.metrics import forget_worker

logger = logging.getLogger(__name__)

_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGCHLD)
# Seconds between the starts of workers of which one has just failed, and those that an end may take beside its grace.
_PAUSE, _MORE = 1.0, 1.0


@dataclass(frozen=True)
class Handed:
    """What a worker is given: the socket it listens at, and a line to the process that has the workers.

    The worker says on the line that it serves. Once the line is cut, nobody is there to say when it is to end.
    """

    listening: socket.socket
    line: socket.socket

    @classmethod
    def of(cls, descriptors: tuple[int, int]) -> "Handed":
        listening, line = (socket.socket(fileno=descriptor) for descriptor in descriptors)
        return cls(listening, line)


class Worker:
    """A fresh interpreter, so that a renewed one has the code and the settings of its day."""

    def __init__(self, listening: socket.socket) -> None:
        self.line, theirs = socket.socketpair()
        descriptors = (listening.fileno(), theirs.fileno())
        command = [sys.executable, "-m", "app", "serve", "--handed", *map(str, descriptors)]
        self.process = subprocess.Popen(command, pass_fds=descriptors)  # noqa: S603 (ours)
        theirs.close()
        self.line.setblocking(False)
        self.serves = False

    def hear(self) -> None:
        with suppress(BlockingIOError):
            self.serves = self.serves or bool(self.line.recv(1))

    def has_ended(self) -> bool:
        return self.process.poll() is not None


class Workers:
    def __init__(self, listening: socket.socket, count: int, grace: float) -> None:
        # It stays open, so that a connection never finds nobody listening.
        self._listening = listening
        self._count = count
        self._grace = grace
        self._workers: list[Worker] = []
        self._retired: list[Worker] = []
        # Those that are to be renewed.
        self._old: list[Worker] = []
        self._has_served = False
        self._next_start = 0.0

    def run(self) -> int:
        """Until SIGTERM or SIGINT, and which; SIGHUP renews all of them, each when the next one serves in its place.

        Raises SystemExit with the worker's own code where none of them comes to serve.
        """
        wakes, woken = socket.socketpair()
        wakes.setblocking(False)
        woken.setblocking(False)
        before = {number: signal.signal(number, lambda *_: None) for number in _SIGNALS}
        signal.set_wakeup_fd(wakes.fileno())
        try:
            return self._keep(woken)
        finally:
            self._end()
            signal.set_wakeup_fd(-1)
            for number, handler in before.items():
                signal.signal(number, handler)

    def _keep(self, woken: socket.socket) -> int:
        while True:
            self._start_missing()
            lines = [worker.line for worker in self._workers if not worker.serves]
            ready, _, _ = select.select([woken, *lines], [], [], _PAUSE)
            for number in woken.recv(100) if woken in ready else b"":
                if number in (signal.SIGTERM, signal.SIGINT):
                    return number
                if number == signal.SIGHUP:
                    self._old = [*self._workers]
            for worker in self._workers:
                worker.hear()
            self._has_served = self._has_served or any(worker.serves for worker in self._workers)
            self._bury()
            self._renew()

    def _start_missing(self) -> None:
        while len(self._workers) < self._count and time.monotonic() >= self._next_start:
            self._workers.append(Worker(self._listening))

    def _bury(self) -> None:
        for worker in [one for one in (*self._workers, *self._retired) if one.has_ended()]:
            forget_worker(worker.process.pid)
            worker.line.close()
            if worker in self._retired:
                self._retired.remove(worker)
                continue
            self._workers.remove(worker)
            if worker in self._old:
                self._old.remove(worker)
            if not self._has_served:
                raise SystemExit(worker.process.returncode)
            logger.error("Worker %d ended with code %d", worker.process.pid, worker.process.returncode)
            if not worker.serves:
                self._next_start = time.monotonic() + _PAUSE
                self._old = []

    def _renew(self) -> None:
        """A step: one more is started, or the oldest retires."""
        if self._old and all(worker.serves for worker in self._workers):
            if len(self._workers) > self._count:
                old = self._old.pop(0)
                self._workers.remove(old)
                self._retired.append(old)
                old.process.terminate()
            if self._old:
                self._workers.append(Worker(self._listening))

    def _end(self) -> None:
        for worker in (*self._workers, *self._retired):
            worker.process.terminate()
        end = time.monotonic() + self._grace + _MORE
        for worker in (*self._workers, *self._retired):
            try:
                worker.process.wait(max(end - time.monotonic(), 0))
            except subprocess.TimeoutExpired:
                worker.process.kill()
                worker.process.wait()
