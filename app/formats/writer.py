"""What every format is: how a filtered set of records is written, chunk by chunk."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from app.documents import Json
from app.kinds import ListKind, RecordKind

# Documents of a kind by id, those that exist.
Related = Callable[[RecordKind, Iterable[str]], Mapping[str, Json]]


@dataclass(frozen=True)
class Title:
    """What a set is called, whose words that are and when they were published, and what narrowed the set.

    `credit` is None where the name is ours.
    """

    name: str
    credit: str | None = None
    narrowed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Export:
    """What is written: records of one kind out of one dataset.

    `base` is where the service is reached, without a slash at the end; `revised` is the latest day, ISO 8601, on
    which an article of the dataset was published, or 1970-01-01; `delimiter` stands between the cells of a table.
    """

    kind: ListKind
    base: str
    revised: str
    title: Title
    delimiter: str = ","

    def absolute(self, url: str) -> str:
        """A URL below the service's base, made absolute."""
        return self.base + url


class Writer(Protocol):
    """Writes one set; `head`, then any number of chunks, then `tail`."""

    def head(self) -> bytes: ...

    def chunk(self, documents: list[bytes], related: Related) -> bytes:
        """Documents as the API answers them, JSON in UTF-8, in their order."""
        ...

    def tail(self) -> bytes: ...


# Makes a writer of one set.
WriterOf = Callable[[Export], Writer]
