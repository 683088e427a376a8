"""The lines to a schema, which are opened where they are missing, and anew where they are lost."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.store.postgresql.line import Line
from app.store.postgresql.reading import at_no_time
from app.store.session import TakesLongError
from app.store.waiting_room import THREADS

# One for each thread, and one that is left to the event loop.
_MOST = THREADS + 1


class Lines:
    """Those that were used last are used first, so that who begins anew meets what is owed to them."""

    def __init__(self, connect: Callable[[], Line]) -> None:
        self._connect = connect
        self._idle: list[Line] = []
        self._missing = _MOST
        self._lock = threading.Lock()

    @contextmanager
    def ready(self) -> Iterator[Line]:
        """One for the event loop. Raises TakesLongError where there is none, psycopg.Error where it is lost."""
        with self._lock:
            if not self._idle:
                raise TakesLongError
            line = self._idle.pop()
        try:
            if not line.is_near:
                raise TakesLongError
            line.settle(at_no_time)
            yield line
        finally:
            self.give_back(line)

    def take(self) -> Line:
        """One for a thread, which gives it back. Raises what connecting raises."""
        with self._lock:
            if self._idle and not self._missing:
                return self._idle.pop()
            self._missing -= 1
        try:
            return self._connect()
        except BaseException:
            self._miss()
            raise

    def give_back(self, line: Line) -> None:
        if line.is_closed:
            self._miss()
        else:
            self._idle.append(line)

    def _miss(self) -> None:
        with self._lock:
            self._missing += 1

    def close(self) -> None:
        while self._idle:
            self._idle.pop().close()
