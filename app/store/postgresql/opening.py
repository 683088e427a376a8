"""How a connection that sees one schema is opened, and whether the server behind it is near."""

import time
from collections.abc import Callable
from contextlib import ExitStack, closing

from app.store.postgresql.address import Address
from app.store.postgresql.line import Line
from app.store.postgresql.reading import Reading, Until
from app.store.postgresql.versions import OID, schema_of

# Seconds that a question waits for a server that cannot be reached, or does not have the schema yet.
PATIENCE = 3.0
# Seconds that a server takes to answer next to nothing, at most, if the event loop is to wait for it: a thread would
# cost as much, but leaves the event loop to others meanwhile.
NEAR, _TRIES = 0.00025, 10
# Every statement is short and looks up rows by their keys: it is planned once, without a compiler.
_SETTINGS = {
    "default_transaction_read_only": "on",
    "jit": "off",
    "plan_cache_mode": "force_generic_plan",
}
# The number of a schema, and its own on the server, which another schema of the same name does not have.
Mark = tuple[int, int]


class SchemaGoneError(Exception):
    """The server does not have the schema: it was dropped, or a replica has not received it yet."""


def connecting(address: Address, mark: Mark, seconds: float | None) -> Callable[[], Line]:
    """What opens a line that sees the schema, on which the server ends what takes longer.

    It is no method of what keeps lines, which it would keep alive.
    """
    schema = schema_of(mark[0])
    milliseconds = int(1000 * seconds) if seconds else 0
    settings = {**_SETTINGS, "search_path": schema, "statement_timeout": f"{milliseconds}"}
    names = ", ".join(f"set_config('{name}', %({name})s, false)" for name in settings)

    def connect() -> Line:
        with ExitStack() as stack:
            line = Line(stack.enter_context(closing(address.connect())))
            Reading(line, Until(PATIENCE)).rows(f"SELECT {names}", settings)
            if oid_of(line, schema) != mark[1]:
                raise SchemaGoneError
            line.is_near = _is_near(line)
            stack.pop_all()
        return line

    return connect


def oid_of(line: Line, schema: str) -> int | None:
    """The number by which the server knows the schema; None where it has none of that name."""
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
