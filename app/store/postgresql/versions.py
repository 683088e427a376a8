"""Which schemas hold datasets, and the one row that says which of them is the current one."""

from collections.abc import Callable
from typing import Any, NamedTuple

import psycopg
from psycopg import sql

Driver = psycopg.Connection[tuple[Any, ...]]

# Only what says of itself that it is ours is ever dropped.
MARKED = "Dateline dataset"
# Seconds that whoever reads a schema which is no longer needed may keep it from being dropped by this load.
_PATIENCE = 2

_MADE = (
    "CREATE SCHEMA IF NOT EXISTS dateline",
    """CREATE TABLE IF NOT EXISTS dateline.current (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        number integer NOT NULL,
        previous integer
    )""",
)
# Seconds behind the primary, at most: since the last change that was taken over, unless all that was received is.
_LAG = """
    CASE
        WHEN NOT pg_is_in_recovery() THEN NULL
        WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() AND EXISTS (SELECT FROM pg_stat_wal_receiver) THEN 0
        ELSE extract(epoch FROM clock_timestamp()
            - coalesce(pg_last_xact_replay_timestamp(), pg_postmaster_start_time()))
    END::float8"""
CURRENT = f"SELECT number, previous, to_regnamespace('dateline_' || number)::oid, {_LAG} FROM dateline.current"  # noqa: S608 (ours)
OID = "SELECT to_regnamespace(%(schema)s)::oid"
_OURS = """
    SELECT nspname, coalesce(obj_description(oid, 'pg_namespace'), '') FROM pg_namespace
    WHERE nspname ~ '^dateline_[0-9]{1,9}$'"""


class Current(NamedTuple):
    """The row, with what else is to be known: the schema's own number on the server, and the lag of a replica."""

    number: int
    previous: int | None
    oid: int | None
    lag: float | None


def schema_of(number: int) -> str:
    return f"dateline_{number}"


def oid_of(connection: Driver, schema: str) -> int | None:
    """The schema's own number on the server; None where there is none of that name."""
    row = connection.execute(OID, {"schema": schema}).fetchone()
    return row[0] if row else None


def current(connection: Driver) -> Current | None:
    """None where nothing was ever loaded."""
    return current_among(lambda: connection.execute(CURRENT).fetchall())


def current_among(rows: Callable[[], list[tuple[Any, ...]]]) -> Current | None:
    """The same, by what CURRENT selects."""
    try:
        found = rows()
    except (psycopg.errors.UndefinedTable, psycopg.errors.InvalidSchemaName):
        return None
    return Current(*found[0]) if found else None


def next_number(connection: Driver) -> int:
    """One that no schema has, be it ours or not, and none that is served had."""
    numbers = [int(name.partition("_")[2]) for name, _ in connection.execute(_OURS)]
    if now := current(connection):
        numbers += [now.number, now.previous or 0]
    return max(numbers, default=0) + 1


def switch(connection: Driver, number: int) -> None:
    """Make a schema the current one, and the current one the one before."""
    for statement in _MADE:
        connection.execute(statement)
    connection.execute(
        """INSERT INTO dateline.current (number) VALUES (%s)
        ON CONFLICT (one) DO UPDATE SET number = excluded.number, previous = dateline.current.number""",
        (number,),
    )


def sweep(connection: Driver) -> None:
    """Drop all schemas of ours but the current one and the one before; one that is being read stays till next time."""
    if (now := current(connection)) is None:
        return
    kept = {schema_of(number) for number in (now.number, now.previous) if number is not None}
    for name, comment in connection.execute(_OURS).fetchall():
        if name not in kept and comment.startswith(MARKED):
            try:
                with connection.transaction():
                    connection.execute(f"SET LOCAL lock_timeout = '{_PATIENCE}s'")
                    connection.execute(sql.SQL("DROP SCHEMA {} CASCADE").format(sql.Identifier(name)))
            except psycopg.errors.LockNotAvailable:
                continue
