"""A connection that sees one schema, and how it is asked: in one step, which leaves the interpreter to others.

The driver's own cursors wait in Python for each piece of a result, and are by half as fast.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from psycopg import errors
from psycopg.adapt import Transformer
from psycopg.pq import ExecStatus
from psycopg.pq.abc import PGresult
from sqlalchemy import Dialect
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg

from app.store.postgresql.versions import Driver
from app.store.session import Row

_PARAMETER = re.compile(r"%\((\w+)\)s|%(%)")
_BINARY = 1


class Reading:
    """Statements are prepared once on a connection; `prepared` are the names that they have there."""

    dialect: Dialect = PGDialect_psycopg()  # type: ignore[no-untyped-call] # SQLAlchemy's

    def __init__(self, driver: Driver, prepared: dict[str, bytes]) -> None:
        self._driver = driver
        self._prepared = prepared

    def rows(self, sql: str, values: Mapping[str, Any]) -> list[Row]:
        """Raises psycopg.Error."""
        text, names = _numbered(sql)
        server = self._driver.pgconn
        if (name := self._prepared.get(sql)) is None:
            name = b"statement_%d" % len(self._prepared)
            _checked(server.prepare(name, text), ExecStatus.COMMAND_OK)
            self._prepared[sql] = name
        given = [_as_text(values[one]) for one in names]
        result = _checked(server.exec_prepared(name, given, result_format=_BINARY), ExecStatus.TUPLES_OK)
        rows = Transformer(self._driver)
        rows.set_pgresult(result)
        return rows.load_rows(0, result.ntuples, tuple)


@lru_cache(maxsize=500)
def _numbered(sql: str) -> tuple[bytes, tuple[str, ...]]:
    """A statement with numbers for the names of its parameters, and these in their order."""
    names: list[str] = []

    def number(found: re.Match[str]) -> str:
        if found[2]:
            return "%"
        names.append(found[1])
        return f"${len(names)}"

    text = _PARAMETER.sub(number, sql).encode()
    return text, tuple(names)


def _as_text(value: str | int | list[Any]) -> bytes:
    """As the server reads it; of which type it is, the statement says.

    No text of a dataset holds a control character, so that the first of them, where a text would end here, may as well
    be the second.
    """
    text = f"{{{','.join(map(_quoted, value))}}}" if isinstance(value, list) else str(value)
    return text.replace("\0", "\1").encode()


def _quoted(value: str | int) -> str:
    if isinstance(value, int):
        return str(value)
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _checked(result: PGresult, wanted: ExecStatus) -> PGresult:
    if result.status != wanted:
        raise errors.error_from_result(result)
    return result
