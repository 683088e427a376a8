"""NDJSON: every record as the API answers it, one a line."""

from app.formats.links import path_of, placed
from app.formats.writer import Export, Related


class NdjsonWriter:
    def __init__(self, export: Export) -> None:
        self._path = path_of(export.base)

    def head(self) -> bytes:
        return b""

    def chunk(self, documents: list[bytes], related: Related) -> bytes:  # noqa: ARG002 (every writer is given it)
        return placed(b"".join(document + b"\n" for document in documents), self._path)

    def tail(self) -> bytes:
        return b""
