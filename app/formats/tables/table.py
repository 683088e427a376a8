"""What a table is: fixed columns, each with a name, a description and how its cell is read from a document."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from pydantic_core import from_json

from app.documents import Json
from app.formats.tables.cells import Cell, cell
from app.formats.writer import Export, Related
from app.kinds import ListKind

BOM = "\ufeff"

Datatype = Literal["string", "boolean", "integer", "number", "date", "anyURI"]


@dataclass(frozen=True)
class Entry:
    """A document and what its cells may need: how a URL is made absolute, and the quotes it names."""

    document: Json
    absolute: Callable[[str], str]
    quotes: Mapping[str, Json]


@dataclass(frozen=True)
class Column:
    """A cell that is a list is joined by `; `; `is_list` says that it can be taken apart there.

    Such a cell, and one that `is_bare`, is for programs: what would not stay text in a spreadsheet is not guarded.
    """

    name: str
    description: str
    value: Callable[[Entry], Cell]
    datatype: Datatype = "string"
    is_list: bool = False
    is_bare: bool = False


def _no_quotes(document: Json) -> Iterable[str]:  # noqa: ARG001 (the quotes of a document that names none)
    return ()


def _whole(document: Json) -> Iterable[Json]:
    return (document,)


@dataclass(frozen=True)
class Table:
    """A table made from the documents of some kinds.

    `rows` gives what a document has one row for each of, `quotes` the ids of the quotes its cells need whole.
    """

    description: str
    kinds: tuple[ListKind, ...]
    columns: tuple[Column, ...]
    rows: Callable[[Json], Iterable[Json]] = _whole
    quotes: Callable[[Json], Iterable[str]] = _no_quotes

    def entries(self, documents: list[bytes], related: Related, export: Export) -> Iterator[Entry]:
        """What the rows of these documents are read from."""
        read = [from_json(document) for document in documents]
        needed = dict.fromkeys(id_ for document in read for id_ in self.quotes(document))
        quotes = related("quote", needed) if needed else {}
        return (Entry(part, export.absolute, quotes) for document in read for part in self.rows(document))

    def writer(self, export: Export) -> "TableWriter":
        return TableWriter(self, export)


class TableWriter:
    """RFC 4180 with a BOM. Text is quoted, numbers are bare; text that would not stay text is guarded."""

    def __init__(self, table: Table, export: Export) -> None:
        self._table = table
        self._export = export

    def head(self) -> bytes:
        return (BOM + self._lines([[column.name for column in self._table.columns]])).encode()

    def chunk(self, documents: list[bytes], related: Related) -> bytes:
        entries = self._table.entries(documents, related, self._export)
        return self._lines([self._cell(column, one) for column in self._table.columns] for one in entries).encode()

    def tail(self) -> bytes:
        return b""

    def _cell(self, column: Column, row: Entry) -> str | int | float:
        return cell(column.value(row), is_bare=column.is_bare or column.is_list, delimiter=self._export.delimiter)

    def _lines(self, rows: Iterable[Sequence[str | int | float]]) -> str:
        lines = io.StringIO(newline="")
        form = csv.writer(lines, delimiter=self._export.delimiter, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
        form.writerows(rows)
        return lines.getvalue()
