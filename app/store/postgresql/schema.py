"""How a schema is read: by a few connections that are opened where they are needed, and anew where they are lost."""

import logging
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from typing import Any

import psycopg
from sqlalchemy.pool import PoolProxiedConnection, QueuePool

from app.errors import NotReady, TimeLimitMet
from app.store.database import AgainError, DamagedError, Head
from app.store.postgresql.address import Address, in_a_line
from app.store.postgresql.checksum import is_right
from app.store.postgresql.reading import Reading
from app.store.postgresql.versions import Driver, oid_of, schema_of
from app.store.room import THREADS
from app.store.session import Connection, Limit, SpentError, TakesLongError

# Seconds that a question waits for a server that cannot be reached, or does not have the schema yet.
PATIENCE = 3.0
_PAUSE = 0.05

_HEAD = "SELECT version, rendering, loaded_at, document FROM dataset"
# Every statement is short and looks up rows by their keys: it is planned once, without a compiler.
_SETTINGS = {
    "default_transaction_read_only": "on",
    "jit": "off",
    "plan_cache_mode": "force_generic_plan",
}

# What a server says when it ends, or when a replica gives up a statement on what the primary has dropped.
_LOST = (
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
        self.lag = lag
        milliseconds = int(1000 * seconds) if seconds else 0
        settings = {**_SETTINGS, "search_path": self._name, "statement_timeout": f"{milliseconds}"}
        self._pool = QueuePool(
            _connecting(address, mark, settings), pool_size=THREADS, max_overflow=0, reset_on_return=None
        )
        weakref.finalize(self, self._pool.dispose)
        with self._pool.connect() as pooled:
            row = _driver(pooled).execute(_HEAD, binary=True).fetchone()
        if row is None:
            raise SchemaGoneError
        self.head = Head(*row)

    @contextmanager
    def at_once(self) -> Iterator[Connection]:
        # Whoever asks another machine waits.
        raise TakesLongError
        yield

    @contextmanager
    def at_leisure(self, limit: Limit) -> Iterator[Reading]:
        pooled = self._connected(limit)
        driver = _driver(pooled)
        try:
            yield Reading(driver, pooled.info.setdefault("prepared", {}))
        except psycopg.errors.QueryCanceled:
            raise TimeLimitMet(self._seconds or 0) from None
        except psycopg.Error as error:
            if self._is_fault(error, driver):
                raise
            raise AgainError from None
        finally:
            if driver.closed:
                pooled.invalidate()
            pooled.close()

    def is_whole(self) -> bool:
        return True

    def examine(self) -> None:
        with self._address.connect() as driver:
            if not is_right(driver, self._name):
                raise DamagedError(f"{self._address.name} is damaged: it is not as it was when it was loaded")

    def _is_fault(self, error: psycopg.Error, driver: Driver) -> bool:
        """Whether it is the statement's, and neither the connection's nor that of a schema which was dropped."""
        try:
            if not isinstance(error, _LOST) and not driver.closed and oid_of(driver, self._name) == self.mark[1]:
                return True
        except psycopg.OperationalError:
            pass
        driver.close()
        return False

    def _connected(self, limit: Limit) -> PoolProxiedConnection:
        until = time.monotonic() + PATIENCE
        while True:
            try:
                return self._pool.connect()
            except (psycopg.OperationalError, SchemaGoneError) as error:
                if limit.is_spent():
                    raise SpentError from None
                if time.monotonic() > until:
                    logger.warning("%s cannot be read (%s)", self._address.name, in_a_line(error) or "no such schema")
                    raise NotReady("The database cannot be read at the moment: ask again") from None
            time.sleep(_PAUSE)


def _connecting(address: Address, mark: Mark, settings: dict[str, str]) -> Callable[[], Any]:
    """What opens a connection that sees the schema; no method, which would keep its owner alive."""
    names = ", ".join(f"set_config('{name}', %({name})s, false)" for name in settings)

    def connect() -> Driver:
        with ExitStack() as stack:
            driver = stack.enter_context(closing(address.connect()))
            driver.execute(f"SELECT {names}", settings)
            if oid_of(driver, schema_of(mark[0])) != mark[1]:
                raise SchemaGoneError
            stack.pop_all()
        return driver

    return connect


def _driver(pooled: PoolProxiedConnection) -> Driver:
    driver: Driver = pooled.dbapi_connection  # type: ignore[assignment] # psycopg's
    return driver
