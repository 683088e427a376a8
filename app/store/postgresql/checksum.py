"""What tells that a schema holds what it held when it was loaded."""

from typing import Any

import psycopg
from psycopg import sql

from app.store.postgresql.versions import MARKED

_TABLES = """
    SELECT relname FROM pg_class WHERE relnamespace = to_regnamespace(%s) AND relkind = 'r' ORDER BY relname COLLATE "C"
"""


def note(connection: "psycopg.Connection[tuple[Any, ...]]", schema: str) -> None:
    """Write the checksum of a schema that is complete into its comment, which says that it is ours, too."""
    comment = f"{MARKED} {_checksum(connection, schema)}"
    connection.execute(sql.SQL("COMMENT ON SCHEMA {} IS {}").format(sql.Identifier(schema), sql.Literal(comment)))


def is_right(connection: "psycopg.Connection[tuple[Any, ...]]", schema: str) -> bool:
    """Whether all rows of all tables are those that were loaded; reads all of them."""
    found = connection.execute("SELECT obj_description(to_regnamespace(%s)::oid, 'pg_namespace')", (schema,)).fetchone()
    return found == (f"{MARKED} {_checksum(connection, schema)}",)


def _checksum(connection: "psycopg.Connection[tuple[Any, ...]]", schema: str) -> str:
    """Of how many rows each table has and of the sum of their hashes, which does not ask for an order."""
    names = [name for (name,) in connection.execute(_TABLES, (schema,))]
    each = [
        sql.SQL(
            "SELECT {} || ' ' || count(*) || ' ' || coalesce(sum(hash_record_extended(t, 0)::numeric), 0) FROM {} t"
        ).format(sql.Literal(name), sql.Identifier(schema, name))
        for name in names
    ]
    rows = [str(line) for query in each for (line,) in connection.execute(query)]
    row = connection.execute("SELECT encode(sha256(convert_to(%s, 'UTF8')), 'hex')", ("\n".join(rows),)).fetchone()
    return str(row[0]) if row else ""
