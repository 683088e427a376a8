"""How a schema is filled: rows by COPY, references once over all of them, texts compared by code point."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from psycopg import sql
from sqlalchemy import Connection, LargeBinary, String, Table
from sqlalchemy.dialects.postgresql.base import PGTypeCompiler
from sqlalchemy.ext.compiler import compiles

from app.models import metadata
from app.store.postgresql.versions import Driver

_REFERENCES = """
    SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) FROM pg_constraint
    WHERE connamespace = to_regnamespace(current_schema()) AND contype = 'f' ORDER BY oid"""
# Bytes that a row of the server has, at most, before it is parted.
_MOST_IN_A_ROW = 8160


@compiles(String, "postgresql")
def _by_code_point(type_: String, compiler: PGTypeCompiler, **kw: Any) -> str:
    """Columns of text are ordered as SQLite orders them, whatever the locale of the server."""
    name = compiler.visit_string(type_, **kw)
    return f'{name} COLLATE "C"' if "type_expression" in kw else name


def driver_of(connection: Connection) -> Driver:
    driver: Driver = connection.connection.driver_connection  # type: ignore[assignment] # psycopg's
    return driver


def keep_unpacked(connection: Connection) -> None:
    """Bytes stay as they are, in their row where a page of the server holds it.

    They are documents, mostly, of which a page of a list reads many, and unpacking them takes as long as all else.
    """
    for table in metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, LargeBinary):
                names = sql.Identifier(table.name), sql.Identifier(column.name)
                driver_of(connection).execute(
                    sql.SQL("ALTER TABLE {0} SET (toast_tuple_target = {2}), ALTER {1} SET STORAGE EXTERNAL").format(
                        *names, _MOST_IN_A_ROW
                    )
                )


def add_rows(connection: Connection, table: Table, columns: tuple[str, ...], rows: list[tuple[Any, ...]]) -> None:
    """The table was made in the same transaction, so that nobody has to look again at who may see its rows."""
    name, names = sql.Identifier(table.name), sql.SQL(", ").join(map(sql.Identifier, columns))
    with driver_of(connection).cursor() as cursor:
        cursor.execute(sql.SQL("SELECT {} FROM {} LIMIT 0").format(names, name))
        types = [column.type_code for column in cursor.description or ()]
        with cursor.copy(sql.SQL("COPY {} ({}) FROM STDIN (FORMAT binary, FREEZE)").format(name, names)) as copy:
            copy.set_types(types)
            for row in rows:
                copy.write_row(row)


@contextmanager
def references_afterwards(connection: Connection) -> Iterator[None]:
    """Rows come in any order; in the end every reference is looked up. Raises IntegrityError of SQLAlchemy's."""
    found = connection.exec_driver_sql(_REFERENCES).fetchall()
    for table, name, _ in found:
        connection.exec_driver_sql(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
    yield
    for table, name, definition in found:
        connection.exec_driver_sql(f"ALTER TABLE {table} ADD CONSTRAINT {name} {definition}")


def analyze(connection: Connection) -> None:
    """Nothing is changed later on, so that what is planned by is told here once."""
    names = sql.SQL(", ").join(map(sql.Identifier, metadata.tables))
    driver_of(connection).execute(sql.SQL("ANALYZE {}").format(names))
