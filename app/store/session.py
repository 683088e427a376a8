"""Reading one dataset version: statements, and the session that runs them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from app.store.memory import Memory

if TYPE_CHECKING:
    from sqlalchemy import Dialect, Executable

Row = tuple[Any, ...]


class Compiled:
    """A statement in the words of one database, with the values that are written in it."""

    def __init__(self, core: "Executable", dialect: "Dialect") -> None:
        compiled = core.compile(dialect=dialect)  # type: ignore[attr-defined] # every statement we build has it
        self.sql = str(compiled)
        # Those without a value are bound when it is run.
        self.values: dict[str, Any] = {name: value for name, value in compiled.params.items() if value is not None}


class Statement:
    """A Core statement, run with values for its bind parameters; compiled once for each database it is run on."""

    def __init__(self, core: "Executable") -> None:
        self._core = core
        self._compiled: dict[str, Compiled] = {}

    def compiled(self, dialect: "Dialect") -> Compiled:
        found = self._compiled.get(dialect.name)
        if found is None:
            found = self._compiled[dialect.name] = Compiled(self._core, dialect)
        return found


class Connection(Protocol):
    """A connection to a dataset, which only reads."""

    dialect: "Dialect"

    def rows(self, sql: str, values: Mapping[str, Any]) -> list[Row]: ...


class Limit(Protocol):
    """What says whether work is to end before its end."""

    def is_spent(self) -> bool: ...


class Unlimited:
    def is_spent(self) -> bool:
        return False


UNLIMITED = Unlimited()


class SpentError(Exception):
    """Nobody waits any more for what is read."""


class TakesLongError(Exception):
    """What is read takes longer than the event loop can wait for it."""


class Session:
    """Reads one dataset version; `document` is what the API answers of it, JSON in UTF-8.

    `memory` keeps what was read of the version, for all its sessions. Nothing is read once the limit is spent.
    """

    def __init__(
        self,
        connection: Connection,
        version: str,
        document: bytes,
        memory: Memory | None = None,
        limit: Limit = UNLIMITED,
        *,
        is_in_event_loop: bool = False,
    ) -> None:
        self._connection = connection
        self.memory = memory or Memory()
        self._limit = limit
        self._is_in_event_loop = is_in_event_loop
        self.version = version
        self.document = document

    def take_time(self) -> None:
        """Say that what follows takes long: in the event loop it is given up, to be begun anew in a thread.

        Raises SpentError.
        """
        if self._is_in_event_loop:
            raise TakesLongError
        if self._limit.is_spent():
            raise SpentError

    def all(self, statement: Statement, values: Mapping[str, Any] | None = None) -> list[Row]:
        """The rows, in the order and with the columns that the statement selects. Raises SpentError."""
        if self._limit.is_spent():
            raise SpentError
        compiled = statement.compiled(self._connection.dialect)
        return self._connection.rows(compiled.sql, {**compiled.values, **(values or {})})

    def first(self, statement: Statement, values: Mapping[str, Any] | None = None) -> Row | None:
        """The first row; None where there is none."""
        rows = self.all(statement, values)
        return rows[0] if rows else None
