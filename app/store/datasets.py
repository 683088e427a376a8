"""A dataset, opened read-only, and the one way to read from it."""

from collections.abc import Callable, Hashable
from functools import partial
from typing import TypeAlias, TypeVar

from app.store.callers import Asker
from app.store.database import AgainError, Database, Mark, Opened, UnreadableError
from app.store.memory import DEFAULT_BYTES, Memory
from app.store.session import UNLIMITED, Connection, Limit, Session, TakesLongError
from app.store.waiting_room import WaitingRoom

Result = TypeVar("Result")
# A body, and the URL of what comes next, where something does.
Answer: TypeAlias = tuple[bytes, str | None]


class Dataset:
    """One immutable dataset version. `memory` is how many bytes of its index and of its answers are kept."""

    def __init__(self, opened: Opened, memory: int = DEFAULT_BYTES) -> None:
        self._opened = opened
        self._memory = Memory(memory)
        self._waiting = WaitingRoom()
        self.version, self.rendering, loaded_at, self.document = opened.head
        self.loaded_at: str = loaded_at.isoformat()

    @property
    def mark(self) -> Mark:
        return self._opened.mark

    def is_whole(self) -> bool:
        """Whether it holds what it held; takes long after somebody has touched it, and not otherwise."""
        return self._opened.is_whole()

    def examine(self) -> None:
        """Look at all of it. Raises DamagedError where it is not as it was when it was loaded."""
        self._opened.examine()

    def lag(self) -> float | None:
        """Seconds by which what is read may be behind where it is loaded; None where it is read there itself."""
        return self._opened.lag()

    async def read(self, work: Callable[[Session], Result], asker: Asker | None = None) -> Result:
        """What `work` reads: at once if it is little, in a thread if it is not.

        `work` is run again from its beginning in the thread. Raises NotReady where the dataset cannot be read any more.
        """
        try:
            return self._read_at_once(work)
        except TakesLongError:
            return await self.read_at_leisure(work, asker)

    async def answer(
        self, asked: Hashable, work: Callable[[Session], Answer], asker: Asker, *, is_long: bool = False
    ) -> Answer:
        """What `work` answers to what is asked, which is kept in `memory` where it took a thread."""
        if (kept := self._memory.kept(asked)) is not None:
            same: Answer = kept
            return same

        def keeping(session: Session) -> Answer:
            answer = work(session)
            return self._memory.get(asked, lambda: (answer, len(answer[0])))

        try:
            if not is_long:
                return self._read_at_once(work)
        except TakesLongError:
            pass
        return await self.read_at_leisure(keeping, asker)

    async def read_at_leisure(
        self, work: Callable[[Session], Result], asker: Asker | None = None, *, has_begun: bool = False
    ) -> Result:
        """What `work` reads, in a thread. Raises what `WaitingRoom.answer` raises."""
        return await self._waiting.answer(partial(self.read_here, work), asker or Asker(), has_begun=has_begun)

    def read_here(self, work: Callable[[Session], Result], limit: Limit = UNLIMITED) -> Result:
        """What `work` reads, however long it takes; not for the event loop."""
        while True:
            try:
                with self._opened.at_leisure(limit) as connection:
                    return work(self._session(connection, limit))
            except AgainError:
                continue

    def _read_at_once(self, work: Callable[[Session], Result]) -> Result:
        with self._opened.at_once() as connection:
            return work(self._session(connection, is_in_event_loop=True))

    def _session(self, connection: Connection, limit: Limit = UNLIMITED, *, is_in_event_loop: bool = False) -> Session:
        return Session(connection, self.version, self.document, self._memory, limit, is_in_event_loop=is_in_event_loop)


def open_whole(database: Database, memory: int = DEFAULT_BYTES) -> Dataset:
    """The current version. Raises UnreadableError."""
    return Dataset(database.open(), memory)


def open_dataset(database: Database, memory: int = DEFAULT_BYTES) -> Dataset | None:
    """The same; None where there is none that can be read."""
    try:
        return open_whole(database, memory)
    except UnreadableError:
        return None
