"""NDJSON: every record as the API answers it, one a line."""

from app.formats.writer import Export, Related


class NdjsonWriter:
    def __init__(self, export: Export) -> None:
        pass

    def head(self) -> bytes:
        return b""

    def chunk(self, documents: list[bytes], related: Related) -> bytes:  # noqa: ARG002 (every writer is given it)
        return b"".join(document + b"\n" for document in documents)

    def tail(self) -> bytes:
        return b""
