"""What a table is: fixed columns, each with a name, a description and how its cell is read from a document."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic_core import from_json

from app.formats.attribution import once
from app.formats.tables.guard import guarded
from app.formats.writer import Export, Json, Related
from app.kinds import ListKind

BOM = "\ufeff"
SEPARATOR = "; "
# Of words one cannot tell which semicolon joins them.
JOINED = "joined by a semicolon, which they may contain"

Datatype = Literal["string", "boolean", "integer", "number", "date", "anyURI"]
Cell = str | int | float | bool | list[str] | None


@dataclass(frozen=True)
class Entry:
    """A document and what its cells may need: how a URL is made absolute, and the quotes it names."""

    document: Json
    absolute: Callable[[str], str]
    quotes: Mapping[str, Json]


@dataclass(frozen=True)
class Column:
    """A cell that is a list is joined by `; `; `is_list` says that it can be taken apart there."""

    name: str
    description: str
    value: Callable[[Entry], Cell]
    datatype: Datatype = "string"
    is_list: bool = False


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
        return (BOM + _lines([[column.name for column in self._table.columns]])).encode()

    def chunk(self, documents: list[bytes], related: Related) -> bytes:
        entries = self._table.entries(documents, related, self._export)
        return _lines([_cell(column.value(entry)) for column in self._table.columns] for entry in entries).encode()

    def tail(self) -> bytes:
        return b""


def field(name: str, description: str, *path: str, datatype: Datatype = "string") -> Column:
    """A column that shows a value as it stands in the document, nothing where a key on the path is null."""

    def value(entry: Entry) -> Any:
        found: Any = entry.document
        for key in path:
            found = found[key] if found is not None else None
        return found

    return Column(name, description, value, datatype)


def count(name: str, description: str, *path: str) -> Column:
    return field(name, description, *path, datatype="integer")


def url(name: str, description: str, *path: str) -> Column:
    """A column that makes a URL of the document absolute."""
    bare = field(name, description, *path)

    def value(entry: Entry) -> Cell:
        found = bare.value(entry)
        return entry.absolute(found) if isinstance(found, str) else None

    return Column(name, description, value, "anyURI")


def references(names: tuple[str, str], description: str, given: Callable[[Entry], Iterable[Json]]) -> Iterator[Column]:
    """Two columns, the ids and the names of references, each record once; only ids can be taken apart again."""

    def values(key: str) -> Callable[[Entry], Cell]:
        return lambda entry: [one[key] for one in once(given(entry))]

    yield Column(names[0], f"ids of {description}", values("id"), is_list=True)
    yield Column(names[1], f"names of {description}, in the order of their ids, {JOINED}", values("name"))


def _cell(value: Cell) -> str | int | float:
    match value:
        case str():
            return guarded(value)
        case list():
            return guarded(SEPARATOR.join(value))
        case bool():
            return "true" if value else "false"
        case None:
            return ""
    return value


def _lines(rows: Iterable[list[str | int | float]] | list[list[str]]) -> str:
    lines = io.StringIO(newline="")
    csv.writer(lines, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n").writerows(rows)
    return lines.getvalue()
