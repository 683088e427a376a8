"""CSV that opens rightly in a spreadsheet, and its description after W3C CSV on the Web (CSVW)."""

from pydantic_core import to_json

from app.documents import Json
from app.formats.tables import LIST_TABLES, LONG_TABLES, Column, Table
from app.formats.tables.cells import SEPARATOR
from app.formats.writer import Export, Writer
from app.kinds import KINDS

_GUARD = (
    "A text that a spreadsheet would take for a formula, a date or another number begins with an apostrophe, and so "
    "does what stands behind a semicolon or tab within it and would be taken for a formula; these apostrophes are not "
    "part of it. Ids and EDTF have none. A text that is longer than the 32,767 characters of a cell ends in …."
)


def csv_writer(export: Export) -> Writer:
    """A writer of the table of a list."""
    return LIST_TABLES[KINDS[export.kind].plural].writer(export)


def csv_metadata(base: str, dataset: str, revised: str) -> bytes:
    """What `csv-metadata.json` says of an export: every table, in a file named after it, and every column."""
    tables = {**LIST_TABLES, **LONG_TABLES}
    document = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "dc:title": f"Dateline dataset {dataset}",
        "dc:source": base,
        "dc:modified": {"@value": revised, "@type": "xsd:date"},
        "rdfs:comment": _GUARD,
        "dialect": {"encoding": "utf-8", "lineTerminators": ["\r\n"], "header": True, "doubleQuote": True},
        "tables": [_table(name, table) for name, table in tables.items()],
    }
    return to_json(document, indent=2)


def _table(name: str, table: Table) -> Json:
    columns: Json = {"columns": [_column(column) for column in table.columns]}
    key = {"primaryKey": "id"} if name in LIST_TABLES and name != "mentions" else {}
    return {"url": f"{name}.csv", "dc:description": table.description, "tableSchema": {**columns, **key}}


def _column(column: Column) -> Json:
    separator = {"separator": SEPARATOR} if column.is_list else {}
    described = {"name": column.name, "titles": column.name, "dc:description": column.description}
    return {**described, "datatype": column.datatype, **separator}
