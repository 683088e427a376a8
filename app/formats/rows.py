"""A row for each part of a record, as CSV or as NDJSON: the long tables of an export, of a filtered set."""

from pydantic_core import to_json

from app.formats.tables import LONG_TABLES, Table
from app.formats.writer import Export, Related, Writer, WriterOf


class NdjsonRowWriter:
    """An object for each row of a table, by the names of its columns; what CSV joins in a cell is a list."""

    def __init__(self, table: Table, export: Export) -> None:
        self._table = table
        self._export = export

    def head(self) -> bytes:
        return b""

    def chunk(self, documents: list[bytes], related: Related) -> bytes:
        entries = self._table.entries(documents, related, self._export)
        rows = ({column.name: column.value(entry) for column in self._table.columns} for entry in entries)
        return b"".join(to_json(row) + b"\n" for row in rows)

    def tail(self) -> bytes:
        return b""


def row_writer(rows: str, format_: str) -> WriterOf:
    """What writes these parts of each record in a format that has rows."""
    table = LONG_TABLES[rows]

    def ndjson(export: Export) -> Writer:
        return NdjsonRowWriter(table, export)

    return table.writer if format_ == "csv" else ndjson
