"""How a new schema is made and becomes the current one, in a single transaction."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

import psycopg
from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.pool import StaticPool

from app.store.database import DamagedError, LoadRefusedError
from app.store.migrating import upgrade
from app.store.postgresql.address import Address, in_a_line
from app.store.postgresql.checksum import note
from app.store.postgresql.copying import analyze, keep_unpacked, references_afterwards
from app.store.postgresql.opening import SchemaGoneError
from app.store.postgresql.schema import Schema
from app.store.postgresql.versions import Driver, current, next_number, oid_of, schema_of, sweep, switch


class SchemaLoader:
    """Whose session holds the lock. What is killed, or loses its session, leaves nothing."""

    def __init__(self, address: Address, driver: Driver, previous: str) -> None:
        self._address = address
        self._driver = driver
        self._previous = previous

    @contextmanager
    def staged(self) -> Iterator[Connection]:
        driver, schema = self._driver, schema_of(number := next_number(self._driver))
        driver.autocommit = False
        engine = create_engine("postgresql+psycopg://", creator=lambda: driver, poolclass=StaticPool)
        try:
            with engine.begin() as connection:
                driver.execute(f"CREATE SCHEMA {schema}")
                driver.execute(f"SET LOCAL search_path TO {schema}")
                upgrade(connection)
                keep_unpacked(connection)
                with references_afterwards(connection):
                    yield connection
                analyze(connection)
                note(driver, schema)
                switch(driver, number)
        except IntegrityError as error:
            raise LoadRefusedError(f"rows refer to what is not there: {in_a_line(error.orig or error)}") from error
        except (psycopg.OperationalError, DBAPIError) as error:
            reason = error.orig or error if isinstance(error, DBAPIError) else error
            if not isinstance(reason, psycopg.OperationalError):
                raise
            raise LoadRefusedError(
                f"{self._address.name} cannot be written ({in_a_line(reason)}); nothing was loaded"
            ) from error
        # It is loaded by now; what cannot be dropped is dropped by the next load.
        with suppress(psycopg.OperationalError):
            driver.autocommit = True
            sweep(driver)

    @contextmanager
    def going_back(self) -> Iterator[Schema]:
        now = current(self._driver)
        number = now.previous if now else None
        oid = None if number is None else oid_of(self._driver, schema_of(number))
        if number is None or oid is None:
            raise LoadRefusedError(f"{self._address.name} keeps no dataset before the current one; nothing was changed")
        try:
            schema = Schema(self._address, (number, oid), None, lambda: None)
            schema.examine()
        except (DamagedError, SchemaGoneError):
            raise LoadRefusedError(f"{self._previous} is damaged; nothing was changed") from None
        yield schema
        switch(self._driver, number)
