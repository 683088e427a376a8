"""Parts of a corpus at work side by side, each in a process of its own where that is worth it."""

import multiprocessing
import os
import threading
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self, TypeAlias

from app.seeding.faults import LoadRefusedError
from app.seeding.part import Part
from app.seeding.registers import Registers

# Fewer articles than this are read faster than a process is started.
_FEW = 40
_TELL_EVERY = 10

_Pipe: TypeAlias = "Connection[Any, Any]"
Task = Literal["read", "lend", "render"]
# Told which part it is of, what it is, and the thing itself.
Handler = Callable[[int, Literal["progress", "batch", "result", "error"], Any], None]


class Parts:
    """Asks all parts the same and handles what they tell as it comes."""

    def __init__(self, registers: Registers, folders: list[Path]) -> None:
        self._parts = [Part(registers, run) for run in _runs(folders, _processes(len(folders)))]
        self._connections: list[_Pipe] = []
        self._processes: list[ForkProcess] = []

    def __len__(self) -> int:
        return len(self._parts)

    def __enter__(self) -> Self:
        if len(self._parts) > 1:
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
        """Give every part its argument; returns when each has told its result."""
        if not self._connections:
            for n, (part, argument) in enumerate(zip(self._parts, arguments, strict=True)):
                _perform(part, task, argument, partial(handle, n))
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
        pipes = [context.Pipe() for _ in self._parts]
        self._connections = [here for here, _ in pipes]
        for part, (_, there) in zip(self._parts, pipes, strict=True):
            others = [end for pipe in pipes for end in pipe if end is not there]
            process = context.Process(target=_work, args=(part, there, others), daemon=True)
            process.start()
            self._processes.append(process)
        for _, there in pipes:
            there.close()


def _work(part: Part, connection: _Pipe, others: list[_Pipe]) -> None:
    """Perform what is asked until the loader closes its end, or dies."""
    for other in others:
        other.close()
    try:
        while True:
            task, argument = connection.recv()
            try:
                _perform(part, task, argument, lambda what, thing: connection.send((what, thing)))
            except Exception as error:
                connection.send(("error", error))
    except (EOFError, OSError, KeyboardInterrupt):
        pass


def _perform(part: Part, task: Task, argument: Any, tell: Callable[[Any, Any], None]) -> None:
    def progress(done: int) -> None:
        if done % _TELL_EVERY == 0:
            tell("progress", done)

    match task:
        case "read":
            tell("result", part.read(progress))
        case "lend":
            tell("result", part.lend(argument))
        case "render":
            for batch in part.render(argument, progress):
                tell("batch", batch)
            tell("result", None)


def _processes(articles: int) -> int:
    """As many as there are cores, where the corpus is large and forking is safe."""
    if articles < _FEW or threading.active_count() > 1 or "fork" not in multiprocessing.get_all_start_methods():
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _runs(folders: list[Path], parts: int) -> list[list[Path]]:
    """The folders in as many runs of about the same length."""
    edges = [len(folders) * n // parts for n in range(parts + 1)]
    return [folders[start:end] for start, end in pairwise(edges)]
