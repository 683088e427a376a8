"""What a database is to all above it: where dataset versions are kept, one of which is the current one.

SQLite and PostgreSQL are two of these. Nothing outside this room knows which one it is.
"""

from collections.abc import Hashable
from contextlib import AbstractContextManager
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol

from app.store.session import Connection, Limit

if TYPE_CHECKING:  # importing it is a third of the start of commands that need no database
    from sqlalchemy import Connection as Writing

# By which a version is told from any other that was or will be the current one.
Mark = Hashable


class Head(NamedTuple):
    """What a version says of itself: the row of its table `dataset`; `document` is JSON in UTF-8."""

    version: str
    rendering: str
    loaded_at: datetime
    document: bytes


HEAD = "SELECT version, rendering, loaded_at, document FROM dataset"


class Opened(Protocol):
    """A version that is open for reading, and stays what it is when another one becomes the current one."""

    @property
    def mark(self) -> Mark: ...

    @property
    def head(self) -> Head: ...

    def at_once(self) -> AbstractContextManager[Connection]:
        """A connection for the event loop. TakesLongError is raised where it would have to wait."""

    def at_leisure(self, limit: Limit) -> AbstractContextManager[Connection]:
        """A connection for a thread, which may be waited for.

        AgainError is raised where the work is to be begun anew, NotReady where the version cannot be read any more,
        SpentError where the limit is spent.
        """

    def is_whole(self) -> bool:
        """Whether it holds what it held; cheap unless somebody has touched it."""

    def examine(self) -> None:
        """Look at all of it. Raises DamagedError where it is not as it was when it was loaded."""

    def lag(self) -> float | None:
        """Seconds by which what is read may be behind where it is loaded; None where it is read there itself."""


class Loader(Protocol):
    """What the only loader may do."""

    def staged(self) -> "AbstractContextManager[Writing]":
        """A connection to a new version that has all tables and no rows.

        When it is left, the version is checked and becomes the current one in a single step; whatever is raised, or
        kills the process, before that leaves what was there. Raises LoadRefusedError where it cannot be written.
        """

    def going_back(self) -> AbstractContextManager[Opened]:
        """The version before, which becomes the current one when it is left without an error, and the other way round.

        Raises LoadRefusedError where there is none that is whole.
        """


class Database(Protocol):
    @property
    def name(self) -> str:
        """As it may be printed: it tells no password."""

    @property
    def previous(self) -> str:
        """What the version before is called."""

    def is_due(self, seen: Mark | None, since: float) -> bool:
        """Whether a look at the mark is worth it, a number of seconds after the last one; costs next to nothing."""

    def mark(self) -> Mark | None:
        """Of the current version; None where there is none. Raises UnreadableError where that cannot be told."""

    def open(self) -> Opened:
        """The current version. Raises UnreadableError where there is none that can be read."""

    def held(self) -> str | None:
        """Which version a load would replace; None where there is none that is whole."""

    def check(self) -> None:
        """Raises LoadRefusedError where nothing can be written, or something would be lost that is not ours."""

    def only_loader(self) -> AbstractContextManager[Loader]:
        """Raises AnotherLoaderError while another one is at work, LoadRefusedError where that cannot be told."""

    def wait_for_loader(self) -> None:
        """Returns once nobody loads."""


class UnreadableError(Exception):
    """No dataset can be read, for the reason that the message gives; `is_passing` where it may be so only for now."""

    def __init__(self, reason: str, *, is_passing: bool = False) -> None:
        super().__init__(reason)
        self.is_passing = is_passing


class NoDatasetError(UnreadableError):
    """There is nothing, or it is no dataset of ours."""


class NothingLoadedError(NoDatasetError):
    """There is nothing, and a load would lose nobody anything."""


class DamagedError(UnreadableError):
    """A dataset is not as it was when it was made."""


class AgainError(Exception):
    """What was read counts for nothing, and the work is to be begun anew."""


class LoadRefusedError(Exception):
    """Nothing was loaded, for the reason that the message gives."""


class AnotherLoaderError(LoadRefusedError):
    """Another loader is at work."""
