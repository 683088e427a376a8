"""A database of PostgreSQL: read where its replicas are, if there are any, written at its primary."""

import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import psycopg

from app.store.database import AnotherLoaderError, LoadRefusedError, NothingLoadedError, UnreadableError
from app.store.postgresql.address import Address, in_a_line
from app.store.postgresql.line import Line
from app.store.postgresql.loader import SchemaLoader
from app.store.postgresql.opening import PATIENCE, Mark, SchemaGoneError
from app.store.postgresql.reading import Reading, Until
from app.store.postgresql.schema import Schema
from app.store.postgresql.versions import CURRENT, Current, current, current_among, schema_of, sweep

# Seconds between two looks at the row that says which dataset is the current one.
EVERY = 0.25
# One loader at a time holds this, on whatever machine it is.
_LOCK = int.from_bytes(b"DTLN", "big")
# The oldest server that has what is used of it.
_OLDEST = 14
# A loader may take its time, and is noticed to be gone within a minute.
_AT_EASE = """
    SET statement_timeout = 0; SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0;
    SET tcp_keepalives_idle = 20; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3"""


class PostgreSQL:
    """`app.store.database` says what its methods do. `seconds` are what a statement that reads may take."""

    def __init__(self, address: Address, reader: Address, seconds: float | None = None) -> None:
        self._address = address
        self._reader = reader
        self._seconds = seconds
        # The connection that looks, where there is one.
        self._looking: list[Line] = []
        weakref.finalize(self, _close, self._looking)
        self._lag: float | None = None

    def __repr__(self) -> str:
        return f"PostgreSQL({self.name})"

    @property
    def name(self) -> str:
        return self._address.name

    @property
    def previous(self) -> str:
        return f"the dataset before the current one in {self.name}"

    def is_due(self, seen: object, since: float) -> bool:  # noqa: ARG002 (nobody but the server knows)
        return since >= EVERY

    def mark(self) -> Mark | None:
        """By a connection that is kept, and opened anew where it is lost."""
        while True:
            was_kept = bool(self._looking)
            try:
                if not was_kept:
                    self._looking.append(Line(self._reader.connect()))
                looking = Reading(self._looking[0], Until(PATIENCE))
                return self._mark_of(current_among(partial(looking.rows, CURRENT, {})))
            except psycopg.Error as error:
                _close(self._looking)
                if not was_kept:
                    raise UnreadableError(self._unreachable(error), is_passing=True) from None

    def open(self) -> Schema:
        seen = self.mark()
        if seen is None:
            raise NothingLoadedError(f"{self._reader.name} holds no dataset")
        try:
            return Schema(self._reader, seen, self._seconds, lambda: self._lag)
        except SchemaGoneError:
            # Another server was reached than the one that was looked at: the next look is at that one.
            _close(self._looking)
            raise UnreadableError(
                f"{self._reader.name} does not hold the current dataset yet", is_passing=True
            ) from None
        except psycopg.Error as error:
            raise UnreadableError(self._unreachable(error), is_passing=True) from None

    def held(self) -> str | None:
        with self._refusing(), self._address.connect(writes=True) as driver:
            now = current(driver)
            if now is None or now.oid is None:
                return None
            row = driver.execute(f"SELECT version FROM {schema_of(now.number)}.dataset").fetchone()  # noqa: S608 (ours)
            return str(row[0]) if row else None

    def check(self) -> None:
        with self._refusing(), self._address.connect(writes=True) as driver:
            if driver.info.server_version < _OLDEST * 10_000:
                raise LoadRefusedError(f"{self.name} is older than PostgreSQL {_OLDEST}; nothing was loaded")
            row = driver.execute(
                "SELECT current_setting('server_encoding'), has_database_privilege(current_database(), 'CREATE')"
            ).fetchone()
            if row and row[0] != "UTF8":
                raise LoadRefusedError(
                    f"{self.name} keeps text as {row[0]}; make a database with the encoding UTF8. Nothing was loaded"
                )
            if row and not row[1]:
                raise LoadRefusedError(
                    f"{self.name}: its user may not make schemas; let its owner GRANT CREATE ON DATABASE. "
                    "Nothing was loaded"
                )

    @contextmanager
    def only_loader(self) -> Iterator[SchemaLoader]:
        with self._refusing():
            driver = self._address.connect(writes=True)
        # The lock is the session's: it is gone when this is, however it ends.
        with driver:
            with self._refusing():
                driver.execute(_AT_EASE)
                row = driver.execute("SELECT pg_try_advisory_lock(%s)", (_LOCK,)).fetchone()
            if row != (True,):
                raise AnotherLoaderError(f"another loader is writing {self.name}; try again when it has finished")
            with self._refusing():
                sweep(driver)
            yield SchemaLoader(self._address, driver, self.previous)

    def wait_for_loader(self) -> None:
        with self._refusing(), self._address.connect(writes=True) as driver:
            driver.execute(_AT_EASE)
            driver.execute("SELECT pg_advisory_lock(%s)", (_LOCK,))

    def _mark_of(self, now: Current | None) -> Mark | None:
        self._lag = now.lag if now else None
        return (now.number, now.oid) if now and now.oid else None

    def _unreachable(self, error: psycopg.Error) -> str:
        return f"{self._reader.name} cannot be read ({in_a_line(error)})"

    @contextmanager
    def _refusing(self) -> Iterator[None]:
        try:
            yield
        except psycopg.Error as error:
            raise LoadRefusedError(f"{self.name} cannot be written ({in_a_line(error)}); nothing was loaded") from None


def _close(connections: list[Line]) -> None:
    while connections:
        connections.pop().close()
