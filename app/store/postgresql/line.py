"""A connection that is kept, and is asked for as long as whoever asks can wait.

What was not waited for is owed: it is received before anything else is asked, and taken where the same is asked again.
The driver's own cursors wait for good, and take twice the time.
"""

import select
from collections.abc import Callable
from itertools import count

from psycopg import errors
from psycopg.adapt import Transformer
from psycopg.pq import ExecStatus
from psycopg.pq.abc import PGresult

from app.store.postgresql.versions import Driver
from app.store.session import Row

# Returns when the server has sent something; raises where that is waited for no longer.
Wait = Callable[["select.poll"], object]

_BINARY = 1


class Line:
    """One at a time asks it. Whatever is asked raises psycopg.Error, and what `wait` raises.

    `is_near` where an answer is there so soon that the event loop can wait for it.
    """

    def __init__(self, driver: Driver) -> None:
        self.is_near = False
        self._driver = driver
        self._server = driver.pgconn
        self._arriving = select.poll()
        self._arriving.register(self._server.socket, select.POLLIN)
        self._transformer = Transformer(driver)
        # The names that statements have at the server, where they are prepared once.
        self._names: dict[bytes, bytes] = {}
        self._unused = (b"statement_%d" % n for n in count())
        self._owed: tuple[bytes, bytes | list[bytes]] | None = None
        self._received: list[PGresult] = []

    @property
    def is_closed(self) -> bool:
        """Whether it was closed, or is lost."""
        return self._driver.closed

    def close(self) -> None:
        self._driver.close()

    def rows(self, statement: bytes, given: list[bytes], wait: Wait) -> list[Row]:
        """What a statement selects with these values of its parameters, as text."""
        if (name := self._names.get(statement)) is None:
            name = next(self._unused)
            self._answer(name, statement, wait)
            self._names[statement] = name
        result = self._answer(name, given, wait)
        self._transformer.set_pgresult(result)
        return self._transformer.load_rows(0, result.ntuples, tuple)

    def settle(self, wait: Wait) -> None:
        """Receive what is owed, for nobody."""
        if self._owed:
            self._receive(wait)

    def _answer(self, name: bytes, given: bytes | list[bytes], wait: Wait) -> PGresult:
        """Given the text of a statement, it gets the name; given values, the statement that has it is run."""
        if self._owed != (name, given):
            self.settle(wait)
            if isinstance(given, bytes):
                self._server.send_prepare(name, given)
            else:
                self._server.send_query_prepared(name, given, result_format=_BINARY)
            self._owed = name, given
        result = self._receive(wait)
        if result.status not in (ExecStatus.COMMAND_OK, ExecStatus.TUPLES_OK):
            raise errors.error_from_result(result)
        return result

    def _receive(self, wait: Wait) -> PGresult:
        """All that is owed."""
        while True:
            while self._server.is_busy():
                wait(self._arriving)
                self._server.consume_input()
            if (result := self._server.get_result()) is None:
                break
            self._received.append(result)
        self._owed, (result, *_), self._received = None, self._received, []
        return result
