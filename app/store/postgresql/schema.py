"""How a schema is read: by a few connections that are opened where they are needed, and anew where they are lost."""

import logging
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psycopg

from app.errors import NotReady, TimeLimitMet
from app.store.database import HEAD, AgainError, DamagedError, Head
from app.store.postgresql.address import Address, in_a_line
from app.store.postgresql.checksum import is_right
from app.store.postgresql.line import Line
from app.store.postgresql.lines import Lines
from app.store.postgresql.opening import PATIENCE, Mark, SchemaGoneError, connecting, oid_of
from app.store.postgresql.reading import Moment, Reading, SilentError, Until
from app.store.postgresql.versions import schema_of
from app.store.session import Limit, SpentError, TakesLongError

_PAUSE = 0.05
# Seconds beyond its time that a statement is waited for.
_GRACE = 1.0

# What a server says when it ends, or when a replica gives up a statement on what the primary has dropped.
_LOST = (
    SilentError,
    psycopg.errors.AdminShutdown,
    psycopg.errors.CrashShutdown,
    psycopg.errors.CannotConnectNow,
    psycopg.errors.SerializationFailure,
)

logger = logging.getLogger(__name__)


class Schema:
    """A dataset version; its schema is never changed. `seconds` are what a statement may take.

    Raises psycopg.Error and SchemaGoneError.
    """

    def __init__(self, address: Address, mark: Mark, seconds: float | None, lag: Callable[[], float | None]) -> None:
        self._address = address
        self.mark = mark
        self._name = schema_of(mark[0])
        self._seconds = seconds
        # A statement that takes longer is ended by the server, if that still works.
        self._wait = Until(seconds and seconds + _GRACE)
        self.lag = lag
        self._lines = Lines(connecting(address, mark, seconds))
        weakref.finalize(self, self._lines.close)
        line = self._lines.take()
        rows = Reading(line, self._wait).rows(HEAD, {})
        self._lines.give_back(line)
        if not rows:
            raise SchemaGoneError
        self.head = Head(*rows[0])

    @contextmanager
    def at_once(self) -> Iterator[Reading]:
        try:
            with self._lines.ready() as line:
                yield Reading(line, Moment())
        except psycopg.Error:
            # A thread finds out what it means.
            raise TakesLongError from None

    @contextmanager
    def at_leisure(self, limit: Limit) -> Iterator[Reading]:
        line = self._taken(limit)
        try:
            yield Reading(line, self._wait)
        except psycopg.errors.QueryCanceled:
            raise TimeLimitMet(self._seconds or 0) from None
        except psycopg.Error as error:
            if self._is_fault(error, line):
                raise
            raise AgainError from None
        finally:
            self._lines.give_back(line)

    def is_whole(self) -> bool:
        return True

    def examine(self) -> None:
        with self._address.connect() as driver:
            if not is_right(driver, self._name):
                raise DamagedError(f"{self._address.name} is damaged: it is not as it was when it was loaded")

    def _is_fault(self, error: psycopg.Error, line: Line) -> bool:
        """Whether it is the statement's, and neither the connection's nor that of a schema which was dropped."""
        try:
            if not isinstance(error, _LOST) and not line.is_closed and oid_of(line, self._name) == self.mark[1]:
                return True
        except psycopg.OperationalError:
            pass
        line.close()
        return False

    def _taken(self, limit: Limit) -> Line:
        until = time.monotonic() + PATIENCE
        while True:
            try:
                return self._lines.take()
            except (psycopg.OperationalError, SchemaGoneError) as error:
                if limit.is_spent():
                    raise SpentError from None
                if time.monotonic() > until:
                    logger.warning("%s cannot be read (%s)", self._address.name, in_a_line(error) or "no such schema")
                    raise NotReady("The database cannot be read at the moment: ask again") from None
            time.sleep(_PAUSE)
