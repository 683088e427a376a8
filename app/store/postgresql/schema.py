"""How a schema is read: by a few connections that are opened where they are needed, and anew where they are lost."""

import logging
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager

import psycopg

from app.errors import NotReady, TimeLimitMet
from app.store.database import AgainError, DamagedError, Head
from app.store.postgresql.address import Address, in_a_line
from app.store.postgresql.checksum import is_right
from app.store.postgresql.line import Line
from app.store.postgresql.lines import Lines
from app.store.postgresql.reading import Moment, Reading, SilentError, Until
from app.store.postgresql.versions import OID, schema_of
from app.store.session import Limit, SpentError, TakesLongError

# Seconds that a question waits for a server that cannot be reached, or does not have the schema yet.
PATIENCE = 3.0
_PAUSE = 0.05
# Seconds beyond its time that a statement is waited for.
_GRACE = 1.0
# Seconds that a server takes to answer next to nothing, at most, if the event loop is to wait for it: a thread would
# cost as much, but leaves the event loop to others meanwhile.
NEAR, _TRIES = 0.00025, 10

_HEAD = "SELECT version, rendering, loaded_at, document FROM dataset"
# Every statement is short and looks up rows by their keys: it is planned once, without a compiler.
_SETTINGS = {
    "default_transaction_read_only": "on",
    "jit": "off",
    "plan_cache_mode": "force_generic_plan",
}

# What a server says when it ends, or when a replica gives up a statement on what the primary has dropped.
_LOST = (
    SilentError,
    psycopg.errors.AdminShutdown,
    psycopg.errors.CrashShutdown,
    psycopg.errors.CannotConnectNow,
    psycopg.errors.SerializationFailure,
)

logger = logging.getLogger(__name__)

# The number of a schema, and its own on the server, which another schema of the same name does not have.
Mark = tuple[int, int]


class SchemaGoneError(Exception):
    """The server does not have the schema: it was dropped, or a replica has not received it yet."""


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
        milliseconds = int(1000 * seconds) if seconds else 0
        settings = {**_SETTINGS, "search_path": self._name, "statement_timeout": f"{milliseconds}"}
        self._lines = Lines(_connecting(address, mark, settings))
        weakref.finalize(self, self._lines.close)
        line = self._lines.take()
        rows = Reading(line, self._wait).rows(_HEAD, {})
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
            if not isinstance(error, _LOST) and not line.is_closed and _oid(line, self._name) == self.mark[1]:
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


def _connecting(address: Address, mark: Mark, settings: dict[str, str]) -> Callable[[], Line]:
    """What opens a line that sees the schema; no method, which would keep its owner alive."""
    names = ", ".join(f"set_config('{name}', %({name})s, false)" for name in settings)

    def connect() -> Line:
        with ExitStack() as stack:
            line = Line(stack.enter_context(closing(address.connect())))
            Reading(line, Until(PATIENCE)).rows(f"SELECT {names}", settings)
            if _oid(line, schema_of(mark[0])) != mark[1]:
                raise SchemaGoneError
            line.is_near = _is_near(line)
            stack.pop_all()
        return line

    return connect


def _oid(line: Line, schema: str) -> int | None:
    rows: list[tuple[int | None]] = Reading(line, Until(PATIENCE)).rows(OID, {"schema": schema})
    return rows[0][0]


def _is_near(line: Line) -> bool:
    """By the best of a few answers to next to nothing."""
    asked = Reading(line, Until(PATIENCE))

    def seconds() -> float:
        began = time.perf_counter()
        asked.rows("SELECT 1", {})
        return time.perf_counter() - began

    return min(seconds() for _ in range(_TRIES)) < NEAR
