"""Statements as a line takes them, and how long they are waited for."""

import re
import select
import time
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from psycopg import OperationalError
from sqlalchemy import Dialect
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg

from app.store.postgresql.line import Line, Wait
from app.store.session import Row, TakesLongError

# Seconds that a request may wait in the event loop.
MOMENT = 0.002

_PARAMETER = re.compile(r"%\((\w+)\)s|%(%)")


class SilentError(OperationalError):
    """The server does not answer, though it would have by now if it could."""


class Reading:
    """Asks a line, and waits for it as `wait` does."""

    dialect: Dialect = PGDialect_psycopg()  # type: ignore[no-untyped-call] # SQLAlchemy's

    def __init__(self, line: Line, wait: Wait) -> None:
        self._line = line
        self._wait = wait

    def rows(self, sql: str, values: Mapping[str, Any]) -> list[Row]:
        """Raises psycopg.Error."""
        text, names = _numbered(sql)
        return self._line.rows(text, [_as_text(values[one]) for one in names], self._wait)


class Moment:
    """For the event loop: so long in all, then TakesLongError."""

    def __init__(self) -> None:
        self._left = MOMENT

    def __call__(self, arriving: "select.poll") -> None:
        began = time.monotonic()
        if not arriving.poll(1000 * self._left):
            raise TakesLongError
        self._left = max(0, self._left - (time.monotonic() - began))


class Until:
    """For a thread: until the server is silent for so many seconds, then SilentError; None is for good."""

    def __init__(self, seconds: float | None) -> None:
        self._milliseconds = None if seconds is None else 1000 * seconds

    def __call__(self, arriving: "select.poll") -> None:
        if not arriving.poll(self._milliseconds):
            raise SilentError("it does not answer")


def at_no_time(arriving: "select.poll") -> None:
    """Takes what has arrived, and waits for nothing."""
    if not arriving.poll(0):
        raise TakesLongError


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
