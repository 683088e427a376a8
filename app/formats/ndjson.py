"""NDJSON: every record as the API answers it, one a line.

Some readers end a line at characters that JSON may hold bare, so that these are escaped.
"""

from app.formats.links import path_of, placed
from app.formats.writer import Export, Related

_LINE_ENDS = tuple((end.encode(), f"\\u{ord(end):04x}".encode()) for end in "\u0085\u2028\u2029")


class NdjsonWriter:
    def __init__(self, export: Export) -> None:
        self._path = path_of(export.base)

    def head(self) -> bytes:
        return b""

    def chunk(self, documents: list[bytes], related: Related) -> bytes:  # noqa: ARG002 (every writer is given it)
        lines = b"".join(document + b"\n" for document in documents)
        for bare, escaped in _LINE_ENDS:
            lines = lines.replace(bare, escaped)
        return placed(lines, self._path)

    def tail(self) -> bytes:
        return b""
