"""A database that is one SQLite file, and what lies beside it."""

import logging
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from app.store.database import DamagedError, LoadRefusedError, UnreadableError
from app.store.migrating import migrate
from app.store.sqlite.file import File, open_file
from app.store.sqlite.place import Place, only_loader, wait_for_loader
from app.store.sqlite.seal import Identity, identity_of, seal
from app.store.sqlite.staging import staged
from app.store.sqlite.writing import broken_references, indexes_afterwards, writing

logger = logging.getLogger(__name__)


class SQLite:
    """`app.store.database` says what its methods do."""

    def __init__(self, file: Path) -> None:
        self._place = Place(file)
        # Which version a file of this identity holds: reading all of it takes a second a GB.
        self._held: tuple[Identity, str | None] | None = None

    def __repr__(self) -> str:
        return f"SQLite({self.name})"

    @property
    def name(self) -> str:
        return str(self._place.name)

    @property
    def previous(self) -> str:
        return str(self._place.previous)

    def is_due(self, seen: object, since: float) -> bool:  # noqa: ARG002 (what costs a microsecond is always due)
        return self.mark() != seen

    def mark(self) -> Identity | None:
        return identity_of(self._place.name)

    def open(self) -> File:
        return open_file(self._place.name)

    def held(self) -> str | None:
        identity = identity_of(self._place.file)
        if identity is None:
            return None
        if self._held is None or self._held[0] != identity:
            self._held = identity, self._version()
        return self._held[1]

    def _version(self) -> str | None:
        try:
            return open_file(self._place.file).head.version
        except DamagedError:
            logger.warning("%s is damaged: it is not as it was when it was loaded; it is loaded anew", self.name)
        except UnreadableError:
            pass
        return None

    def check(self) -> None:
        self._place.check()

    @contextmanager
    def only_loader(self) -> "Iterator[FileLoader]":
        with only_loader(self._place):
            yield FileLoader(self._place)

    def wait_for_loader(self) -> None:
        wait_for_loader(self._place)


class FileLoader:
    def __init__(self, place: Place) -> None:
        self._place = place

    @contextmanager
    def staged(self) -> Iterator[Connection]:
        with staged(self._place) as staging:
            engine = writing(staging)
            migrate(engine)
            with engine.begin() as connection, indexes_afterwards(connection):
                yield connection
            if broken := broken_references(engine):
                raise LoadRefusedError(f"rows refer to what is not there: {broken[:3]}")
            engine.dispose()
            seal(staging)

    @contextmanager
    def going_back(self) -> Iterator[File]:
        """By a copy, so that who has either file open reads on."""
        previous = self._place.previous
        if not previous.exists():
            raise LoadRefusedError(f"there is no {previous}; nothing was changed")
        with staged(self._place) as staging:
            shutil.copyfile(previous, staging)
            try:
                file = open_file(staging)
            except UnreadableError:
                raise LoadRefusedError(f"{previous} is damaged; nothing was changed") from None
            yield file
