"""Shares of a corpus at work side by side, each in a process of its own where that is worth it."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkContext, ForkProcess
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self, TypeAlias

from app.curation.registers.registers import Registers
from app.loading.share import Share
from app.store.database import LoadRefusedError

# With fewer articles for each, a process more saves nothing.
_FEW = 6
_TELL_EVERY = 10

_Pipe: TypeAlias = "Connection[Any, Any]"
Task = Literal["read", "lend", "render"]
# Told which share it is of, what it is, and the thing itself.
Handler = Callable[[int, Literal["progress", "batch", "result", "error"], Any], None]


class Shares:
    """Asks all shares the same and handles what they tell as it comes."""

    def __init__(self, registers: Registers, folders: list[Path]) -> None:
        self._shares = [Share(registers, run) for run in _runs(folders, _processes(len(folders)))]
        self._connections: list[_Pipe] = []
        self._processes: list[ForkProcess] = []

    def __len__(self) -> int:
        return len(self._shares)

    def __enter__(self) -> Self:
        if len(self._shares) > 1:
            self._start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for connection in self._connections:
            connection.close()
        for process in self._processes:
            process.join()

    def ask(self, task: Task, arguments: list[Any], handle: Handler) -> None:
        """Give every share its argument; returns when each has told its result."""
        if not self._connections:
            for n, (share, argument) in enumerate(zip(self._shares, arguments, strict=True)):
                _perform(share, task, argument, partial(handle, n))
            return
        for connection, argument in zip(self._connections, arguments, strict=True):
            connection.send((task, argument))
        busy = dict(zip(self._connections, range(len(self)), strict=True))
        while busy:
            for connection in [one for one in wait(list(busy)) if isinstance(one, Connection)]:
                try:
                    what, thing = connection.recv()
                except EOFError:
                    raise LoadRefusedError("a process that reads articles was ended; nothing was loaded") from None
                if what == "error":
                    raise thing
                handle(busy[connection], what, thing)
                if what == "result":
                    del busy[connection]

    def _start(self) -> None:
        context = multiprocessing.get_context("fork")
        # They are not interrupted, but end when the loader does; what interrupts it meanwhile is told it afterwards.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            self._fork(context)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def _fork(self, context: ForkContext) -> None:
        pipes = [context.Pipe() for _ in self._shares]
        self._connections = [here for here, _ in pipes]
        for share, (_, there) in zip(self._shares, pipes, strict=True):
            others = [end for pipe in pipes for end in pipe if end is not there]
            process = context.Process(target=_work, args=(share, there, others), daemon=True)
            process.start()
            self._processes.append(process)
        for _, there in pipes:
            there.close()


def _work(share: Share, connection: _Pipe, others: list[_Pipe]) -> None:
    """Perform what is asked until the loader closes its end, or dies."""
    for other in others:
        other.close()
    try:
        while True:
            task, argument = connection.recv()
            try:
                _perform(share, task, argument, lambda what, thing: connection.send((what, thing)))
            except Exception as error:
                connection.send(("error", error))
    except (EOFError, OSError):
        pass


def _perform(share: Share, task: Task, argument: Any, tell: Callable[[Any, Any], None]) -> None:
    def progress(done: int) -> None:
        if done % _TELL_EVERY == 0:
            tell("progress", done)

    match task:
        case "read":
            tell("result", share.read(progress))
        case "lend":
            tell("result", share.lend(argument))
        case "render":
            for batch in share.render(argument, progress):
                tell("batch", batch)
            tell("result", share.words)


def _processes(articles: int) -> int:
    """At most as many as there are cores, each with articles enough, where forking is safe."""
    if threading.active_count() > 1 or "fork" not in multiprocessing.get_all_start_methods():
        return 1
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(cores, articles // _FEW))


def _runs(folders: list[Path], shares: int) -> list[list[Path]]:
    """The folders in as many runs of about the same length."""
    edges = [len(folders) * n // shares for n in range(shares + 1)]
    return [folders[start:end] for start, end in pairwise(edges)]
