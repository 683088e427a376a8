"""What the formats share that are one JSON object with one long array in it."""

from abc import ABC, abstractmethod
from collections.abc import Iterable

from pydantic_core import from_json, to_json

from app.documents import Json
from app.formats.writer import Export, Related


class ArrayWriter(ABC):
    """Writes `opening`, the items one a line, and `closing`."""

    opening: bytes
    closing: bytes

    def __init__(self, export: Export) -> None:
        self.export = export
        self._between = b"\n"

    def head(self) -> bytes:
        return self.opening

    def chunk(self, documents: list[bytes], related: Related) -> bytes:
        written: list[bytes] = []
        for item in self.items([from_json(document) for document in documents], related):
            written += (self._between, to_json(item))
            self._between = b",\n"
        return b"".join(written)

    def tail(self) -> bytes:
        return self.closing

    @abstractmethod
    def items(self, documents: list[Json], related: Related) -> Iterable[Json]:
        """What the array holds of these documents."""
